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
  it('names both that are the same figure', () => {
    const list = [o('gifts', 5, { place: 'A' }), o('gifts', 5, { place: 'B' }), o('gifts', 5, { place: 'A' })]
    expect(total(list, dataset).findings).toEqual([
      {
        severity: 'error',
        code: 'counted-twice',
        path: 'observations/2',
        message: {
          zh: '第1条与第3条是同一项，相加会重复计算。请只留一条。',
          en: 'Items 1 and 3 are the same figure and would be counted twice. Keep one.',
        },
      },
    ])
  })
  it('names every period that lies in a longer one, in whatever order they come', () => {
    const list = ['2023', '2020/2024', '2021', '2025'].map((period) => o('gifts', 5, { period }))
    const found = total(list, dataset).findings.filter(({ code }) => code === 'periods-overlap')
    expect(found.map(({ path, message }) => [path, message.zh])).toEqual([
      ['observations/2', '时段 2020/2024 与 2021 重叠，相加会重复计算。请只取其一。'],
      ['observations/0', '时段 2020/2024 与 2023 重叠，相加会重复计算。请只取其一。'],
    ])
  })
  it.each([
    ['of other places', [o('gifts', 5, { period: '2020/2024', place: 'A' }), o('gifts', 5, { place: 'B' })]],
    [
      'of another kind',
      [
        o('gifts', 5, { period: '2020/2024', dimensions: { kind: '捐款' } }),
        o('gifts', 5, { dimensions: { kind: '捐物' } }),
      ],
    ],
    ['one after the other', [o('gifts', 5, { period: '2020/2023' }), o('gifts', 5)]],
    ['not given', [o('gifts', 5, { period: '2020/2023' }), o('gifts', 5, { period: 'unreadable' })]],
  ])('adds periods %s', (_which, list) => {
    expect(total(list, dataset).quantity?.value).toBe(10)
  })
  it('adds no percentages of several wholes, nor of one without classes', () => {
    const ofTwo = ['A', 'B'].map((place) => o('class', 40, { place, category: '甲' }))
    expect(codes(ofTwo)).toContain('not-additive-rate')
    expect(codes([o('rate', 40), o('rate', 30, { category: '甲' })])).toContain('not-additive-rate')
  })
  it('adds people whatever the word that counts them, and what has its unit from its indicator', () => {
    const people = (unit: string, place: string): Observation => ({
      indicator: 'members',
      place,
      figure: { value: 3, bound: 'exact', unit },
    })
    const members: Dataset = {
      ...dataset,
      indicators: [{ id: 'members', label: '委员', unit: '名', kind: 'count' }],
    }
    const list = [people('名', 'A'), people('位', 'B'), people('人', 'C'), people('', 'D')]
    expect(total(list, members).quantity).toMatchObject({ value: 12, unit: '人' })
    expect(total(list.slice(0, 3)).quantity).toMatchObject({ value: 9, unit: '人' })
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
