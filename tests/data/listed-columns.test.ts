import { describe, expect, it } from 'vitest'
import type { Columns } from '../../src/data/dataset.js'
import { listColumns, mostListed } from '../../src/data/listed-columns.js'

const day = 864e5
const first = Date.UTC(2024, 0, 1)

function of(...columns: readonly Partial<Columns>[]) {
  return {
    version: 1,
    indicators: [{ id: 'n', label: '访问量', unit: '次', kind: 'count' }],
    observations: [{ indicator: 'n', period: '2023', figure: { value: 1, bound: 'exact', unit: '次' } }],
    columns: columns.map((own) => ({ indicator: 'n', period: [], figure: [], ...own })),
  } as const
}

const periodsOf = (period: readonly number[]) =>
  listColumns(of({ period, figure: period.map(() => 1) }))
    ?.observations.slice(1)
    .map((o) => o.period ?? o.periodWording)

describe('listColumns', () => {
  it('adds an observation a figure, with its unit and dimensions, after those that stand by themselves', () => {
    const listed = listColumns(
      of({
        period: [first, first + day],
        figure: [3, NaN],
        dimensions: { place: '甲市', category: 'A', line: '热线' },
      }),
    )
    expect(listed).not.toHaveProperty('columns')
    expect(listed?.observations.map(({ figure }) => figure.value)).toEqual([1, 3, null])
    expect(listed?.observations[1]).toEqual({
      indicator: 'n',
      place: '甲市',
      category: 'A',
      dimensions: { line: '热线' },
      period: '2024-01-01',
      figure: { value: 3, bound: 'exact', unit: '次' },
    })
    expect(listed?.observations[2]?.status).toBe('missing')
  })

  it('tells moments by the coarsest unit that all of a column begin', () => {
    expect(periodsOf([first, Date.UTC(2025, 0, 1)])).toEqual(['2024', '2025'])
    expect(periodsOf([first, Date.UTC(2024, 1, 1)])).toEqual(['2024-01', '2024-02'])
    expect(periodsOf([first, first + day])).toEqual(['2024-01-01', '2024-01-02'])
    expect(periodsOf([first, first + 9e4 * 60])).toEqual(['2024-01-01 00:00', '2024-01-01 01:30'])
    expect(periodsOf([first, first + 1000])).toEqual(['2024-01-01 00:00:00', '2024-01-01 00:00:01'])
    expect(periodsOf([first, first + 1])).toEqual(['2024-01-01 00:00:00.000', '2024-01-01 00:00:00.001'])
  })

  it('tells one day beside days of the same indicator as a day, though a year begins with it', () => {
    const listed = listColumns(
      of({ period: [first, first + day], figure: [1, 2] }, { period: [first], figure: [3] }, {}),
    )
    expect(listed?.observations.at(-1)?.period).toBe('2024-01-01')
  })

  it('writes years beyond four digits whole, and gives what no calendar reaches no period', () => {
    expect(periodsOf([Date.UTC(12_000, 0, 1)])).toEqual(['+012000'])
    expect(periodsOf([1e17, first])).toEqual([undefined, '2024'])
  })

  it('gives what has no moment no period, also as JSON writes it', () => {
    expect(periodsOf(JSON.parse(`[null, ${first}]`) as number[])).toEqual([undefined, '2024'])
    expect(periodsOf([NaN, first])).toEqual([undefined, '2024'])
  })

  it('gives the same for the same, so that charts of one page share it', () => {
    const dataset = of({ period: [first], figure: [1] })
    expect(listColumns(dataset)).toBe(listColumns(dataset))
  })

  it('lists no more than a page can hold', () => {
    const many = { period: new Float64Array(mostListed + 1), figure: new Float64Array(mostListed + 1) }
    expect(listColumns(of(many))).toBeUndefined()
    expect(
      listColumns(of({ period: many.period.subarray(1), figure: many.figure.subarray(1) })),
    ).toBeDefined()
  })
})
