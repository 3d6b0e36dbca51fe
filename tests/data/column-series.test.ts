import { describe, expect, it } from 'vitest'
import { withColumns } from '../../src/data/column-series.js'
import type { Columns, Dataset, Observation } from '../../src/data/dataset.js'
import { select } from '../../src/data/select.js'
import type { Query } from '../../src/data/series.js'

const day = 864e5
const first = Date.UTC(2024, 0, 1)
const days = [first, first + day, first + 2 * day]

function of(columns: readonly Partial<Columns>[], observations: readonly Observation[] = []): Dataset {
  return {
    version: 1,
    indicators: [{ id: 'n', label: '访问量', unit: '次', kind: 'count' }],
    observations,
    columns: columns.map((own) => ({ indicator: 'n', period: days, figure: [1, 2, 3], ...own })),
  }
}

const places = (...names: readonly string[]) => of(names.map((place) => ({ dimensions: { place } })))
const drawn = (dataset: Dataset, query: Query = {}) =>
  select(dataset, { by: 'period', columns: withColumns, ...query })

describe('figures of columns', () => {
  it('keep their colour when others are filtered away, as observations do', () => {
    const { colors, series } = drawn(places('甲市', '乙市', '丙市'), { where: { place: ['丙市'] } })
    expect(series.map(({ key }) => colors.get(key))).toEqual([2])
  })

  it('take a colour that is free where they had none, since there are more than colours', () => {
    const many = places(...Array.from({ length: 12 }, (_, i) => `${i}县`))
    const { colors, series } = drawn(many, { where: { place: ['0县', '10县'] } })
    expect(series.map(({ key }) => colors.get(key))).toEqual([0, 1])
  })

  it('say of what they are where one line is left, but for what its panel says', () => {
    const one = of([{ dimensions: { place: '甲市', line: '热线' } }])
    expect(drawn(one).common).toEqual(['甲市', '热线'])
    expect(drawn(one, { facet: 'place' }).common).toEqual(['热线'])
    expect(drawn(places('甲市', '乙市')).common).toEqual([])
    expect(drawn(of([{}])).common).toEqual([])
  })

  it('answer to the moments that a filter names, by key or by label, told as without it', () => {
    const dataset = places('甲市')
    const answering = (period: string) =>
      drawn(dataset, { where: { period: [period] } }).series.map(({ columns }) => [
        [...(columns?.figure as Float64Array)],
        columns?.unit,
      ])
    expect(answering('2024-01-01')).toEqual([[[1], 'day']])
    expect(answering('2024年1月3日')).toEqual([[[3], 'day']])
    expect(answering('2024')).toEqual([])
  })

  it('of one day are of a day beside days, though a year begins with it', () => {
    const { series } = drawn(of([{}, { period: [first], figure: [7] }]))
    expect(series.map(({ columns }) => columns?.unit)).toEqual(['day', 'day'])
  })

  it('are none where columns are empty', () => {
    expect(drawn(of([{ period: [], figure: [] }])).series).toEqual([])
  })

  it('are missing where JSON has null, and have no moment where it has none', () => {
    const read = JSON.parse(
      '{"period": [1704067200000, 1704153600000, null], "figure": [1, null, 3]}',
    ) as Columns
    const [line] = drawn(of([read])).series
    expect([...(line?.columns?.period as Float64Array)]).toEqual(days.slice(0, 2))
    expect([...(line?.columns?.figure as Float64Array)]).toEqual([1, NaN])
    expect(line?.columns?.extent).toEqual([1, 1])
  })

  it('are learnt anew with another dataset, whose arrays may be the same, filled anew', () => {
    const dataset = of([{ figure: Float64Array.of(1, 2, 3) }])
    const extentOf = (one: Dataset) => drawn(one).series[0]?.columns?.extent
    expect(extentOf(dataset)).toEqual([1, 3])
    ;(dataset.columns?.[0]?.figure as Float64Array).fill(7)
    expect(extentOf({ ...dataset })).toEqual([7, 7])
  })

  it('leave out what no calendar reaches', () => {
    const { series } = drawn(of([{ period: [first, 1e17], figure: [1, 2] }]))
    expect(series.map(({ columns }) => [...(columns?.period as Float64Array)])).toEqual([[first]])
  })

  it('stay alone where what stands beside them is hidden, and are there where everything is', () => {
    const figure = { value: 4, bound: 'exact', unit: '次' } as const
    const both = of([{ dimensions: { place: '甲市' } }], [{ indicator: 'n', period: '2024-01-01', figure }])
    const keys = (...hidden: readonly string[]) =>
      drawn(both, { split: 'none', hidden: new Set(hidden) }).series.map(({ key }) => key)
    expect(keys('all')).toEqual(['columns/0'])
    expect(keys('columns/0')).toEqual(['all'])
    expect(keys('all', 'columns/0')).toEqual(['all', 'columns/0'])
  })
})
