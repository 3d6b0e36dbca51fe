import { describe, expect, it } from 'vitest'
import type { Dataset, Observation } from '../../src/data/dataset.js'
import { total } from '../../src/data/total.js'

const dataset: Dataset = {
  version: 1,
  indicators: [
    { id: 'gifts', label: '捐款', unit: '元', kind: 'amount', timing: 'flow', additive: ['place'] },
    { id: 'rate', label: '办复率', unit: '%', kind: 'rate' },
    { id: 'class', label: '分类', unit: '%', kind: 'share' },
  ],
  observations: [],
}
function o(indicator: string, value: number, extra: Partial<Observation> = {}): Observation {
  return {
    indicator,
    period: '2024',
    figure: { value, bound: 'exact', unit: indicator === 'gifts' ? '元' : '%' },
    ...extra,
  }
}
const codes = (list: readonly Observation[]) => total(list, dataset).findings.map((f) => f.code)

describe('total', () => {
  it('adds what may be added', () => {
    const sum = total([o('gifts', 5, { place: 'A' }), o('gifts', 7, { place: 'B' })], dataset)
    expect(sum).toMatchObject({ quantity: { value: 12, bound: 'exact', unit: '元' }, findings: [] })
  })
  it('adds shares over the classes of one whole only', () => {
    expect(
      total([o('class', 52.3, { category: 'A' }), o('class', 33.2, { category: 'B' })], dataset).quantity
        ?.value,
    ).toBe(85.5)
    expect(codes([o('rate', 98, { place: 'A' }), o('rate', 97, { place: 'B' })])).toContain(
      'not-additive-rate',
    )
  })
  it.each([
    ['not-additive-scope', [o('gifts', 5, { scope: '首批', place: 'A' }), o('gifts', 5, { place: 'B' })]],
    ['counted-twice', [o('gifts', 5), o('gifts', 5)]],
    [
      'periods-overlap',
      [
        o('gifts', 5, { period: '2020/2024' }),
        o('gifts', 5, { period: '2021' }),
        o('gifts', 5, { period: '2023' }),
      ],
    ],
    ['not-additive-unit', [o('gifts', 5, { place: 'A' }), o('rate', 5, { place: 'B' })]],
  ])('refuses: %s', (code, list) => {
    const sum = total(list, dataset)
    expect(sum.quantity).toBeUndefined()
    expect(sum.findings.map((f) => f.code)).toContain(code)
  })
  it('doubts what is not declared additive', () => {
    const sum = total([o('gifts', 5, { period: '2023' }), o('gifts', 7)], dataset)
    expect(sum.findings.map((f) => [f.severity, f.code])).toEqual([['warning', 'not-declared-additive']])
    expect(sum.quantity?.value).toBe(12)
  })
  it('has nothing to say of nothing', () => {
    expect(total([])).toEqual({ findings: [] })
  })
})
