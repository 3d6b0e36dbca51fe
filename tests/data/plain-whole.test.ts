import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Dataset, Observation } from '../../src/data/dataset.js'
import type { Indicator } from '../../src/data/indicator.js'
import { plainWhole } from '../../src/data/plain-whole.js'
import { resolve } from '../../src/data/resolve.js'
import { withRests } from '../../src/data/rest.js'

const outcome: Indicator = { id: 'outcome', label: '办理结果', unit: '件', kind: 'count', complete: true }

function observed(values: readonly number[], own: Partial<Observation> = {}): readonly Observation[] {
  return values.map((value, i) => ({
    indicator: 'outcome',
    category: `类${i}`,
    figure: { value, bound: 'exact', unit: '件' },
    ...own,
  }))
}

function datasetOf(observations: readonly Observation[], own: Partial<Indicator> = {}): Dataset {
  return { version: 1, indicators: [{ ...outcome, ...own }], observations }
}

const plain = (dataset: Dataset) => plainWhole(resolve(dataset).data, resolve(dataset).data, {})

describe('plainWhole', () => {
  it('answers what withRests answers, wherever it answers', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: 100000 }), { minLength: 1, maxLength: 8 }),
        fc.constantFrom({}, { place: '甲市' }, { period: '2024', scope: '首批' }, { source: '报告' }),
        (values, own) => {
          const dataset = datasetOf(observed(values, own))
          const { data } = resolve(dataset)
          const laid = plain(dataset)
          if (values.every((value) => value === 0)) expect(laid).toBeUndefined()
          else expect(laid).toEqual(withRests(data, data, {}))
        },
      ),
    )
  })

  it.each<readonly [string, Dataset]>([
    [
      'a figure that is not exact',
      datasetOf(observed([1, 2], { figure: { value: 2, bound: 'over', unit: '件' } })),
    ],
    [
      'a decimal',
      datasetOf(observed([1], { figure: { value: 1.5, bound: 'exact', unit: '件', decimals: 1 } })),
    ],
    [
      'a stated whole',
      datasetOf([
        ...observed([1, 2]),
        { indicator: 'outcome', figure: { value: 4, bound: 'exact', unit: '件' } },
      ]),
    ],
    [
      'classes that may not exhaust their whole',
      {
        ...datasetOf(observed([1, 2])),
        indicators: [{ id: 'outcome', label: '办理结果', unit: '件', kind: 'count' }],
      },
    ],
    ['a whole of its own name', datasetOf(observed([1, 2]), { partOf: 'proposals' })],
    [
      'two places',
      datasetOf([...observed([1], { place: '甲市' }), ...observed([2], { place: '乙市', category: '类9' })]),
    ],
    ['a class twice', datasetOf([...observed([1]), ...observed([2])])],
    ['percentages', datasetOf(observed([40, 60], { figure: { value: 50, bound: 'exact', unit: '%' } }))],
  ])('leaves %s to withRests', (_, dataset) => {
    expect(plain(dataset)).toBeUndefined()
  })
})
