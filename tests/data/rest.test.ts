import { describe, expect, it } from 'vitest'
import type { Dataset, Observation } from '../../src/data/dataset.js'
import type { Indicator } from '../../src/data/indicator.js'
import type { Quantity } from '../../src/data/quantity.js'
import { narrow } from '../../src/data/narrow.js'
import { withRests } from '../../src/data/rest.js'
import { select } from '../../src/data/select.js'
import type { Query, Selection } from '../../src/data/series.js'

const count: Indicator = { id: 'proposals', label: '立案提案', unit: '件', kind: 'count' }
const share: Indicator = { id: 'outcome', label: '办理结果占比', unit: '%', kind: 'share', base: 'proposals' }
const outcomes: Indicator = {
  id: 'outcomes',
  label: '办理结果',
  unit: '件',
  kind: 'count',
  partOf: 'proposals',
}

function exact(value: number, unit = '%', decimals?: number): Quantity {
  return { value, bound: 'exact', unit, ...(decimals !== undefined && { decimals }) }
}

function classes(indicator: string, values: readonly (Quantity | number)[], own: Partial<Observation> = {}) {
  const unit = indicator === 'outcomes' ? '件' : '%'
  return values.map((value, i): Observation => {
    const figure = typeof value === 'number' ? exact(value, unit) : value
    return { indicator, category: 'ABCDEFGHIJKL'[i] ?? 'Z', figure, ...own }
  })
}

function taken(
  indicators: readonly Indicator[],
  observations: readonly Observation[],
  query: Query = {},
): Selection {
  const dataset: Dataset = { version: 1, indicators, observations }
  return select(dataset, { whole: withRests, ...query })
}

/** What stands along the axis: its parts and rests as key and value. */
function strips(selection: Selection): Record<string, string[]> {
  const told: Record<string, string[]> = {}
  for (const { key } of selection.axis) told[key] = []
  for (const series of selection.series) {
    for (const d of series.data) {
      const name = d.derived === 'rest' ? '其余' : String(d.observation.category ?? d.indicator.id)
      told[d.x]?.push(
        `${name} ${String(d.figure.value)}${d.figure.bound === 'exact' ? '' : ` ${d.figure.bound}`}`,
      )
    }
  }
  return told
}

describe('percentages of classes of several places', () => {
  const of = (rows: Record<string, readonly number[]>) =>
    Object.entries(rows).flatMap(([place, values]) => classes('outcome', values, { place }))

  it('are a whole a place, whatever is asked to tell colours apart', () => {
    const data = of({ 甲市: [58.7, 30, 11.3], 乙市: [61, 20] })
    for (const query of [{ split: 'place' }, { split: 'place', by: 'category' }, {}]) {
      const selection = taken([share], data, query)
      expect(selection.split).toBe('category')
      expect(strips(selection)).toEqual({
        甲市: ['A 58.7', 'B 30', 'C 11.3'],
        乙市: ['A 61', 'B 20', '其余 19'],
      })
    }
  })

  it('are a whole a year', () => {
    const data = ['2023', '2024'].flatMap((period) => classes('outcome', [60, 40], { period }))
    expect(strips(taken([share], data, { split: 'period' }))).toEqual({
      2023: ['A 60', 'B 40'],
      2024: ['A 60', 'B 40'],
    })
  })

  it('divide each class among the places where only so no whole has more than a hundred', () => {
    const selection = taken([share], of({ 甲市: [70, 60], 乙市: [30, 40] }), { split: 'place' })
    expect([selection.by, selection.split]).toEqual(['category', 'place'])
    expect(strips(selection)).toEqual({ A: ['A 70', 'A 30'], B: ['B 60', 'B 40'] })
  })
})

describe('withRests', () => {
  it('names what stands in a panel by what varies in it, not by the source that the panel has anyway', () => {
    const sources = [
      { id: 'a', title: '甲报告' },
      { id: 'b', title: '乙报告' },
    ]
    const observations = sources.flatMap(({ id }, i) =>
      classes('outcomes', [3, 4], { place: '甘肃省', periodWording: `十三届${i + 1}次`, source: id }),
    )
    const dataset: Dataset = {
      version: 1,
      indicators: [{ ...outcomes, complete: true }],
      observations,
      sources,
    }
    expect(select(dataset, { whole: withRests, facet: 'period' }).by).toBe('place')
    expect(select(dataset, { whole: withRests }).by).toBe('period')
  })

  it('names a spot in a panel without the name that the panel has, also where the axis is of the same dimension', () => {
    const observations = ['甘肃省', '河北省'].flatMap((place) =>
      ['2023', '2024'].flatMap((period) => classes('outcomes', [3, 4], { place, period })),
    )
    const labels = (query: Query) =>
      taken([{ ...outcomes, complete: true }], observations, query).axis.map(({ label }) => label)
    const years = ['2023年', '2024年'].map((zh, i) => ({ zh, en: String(2023 + i) }))
    expect(labels({ facet: 'place', by: 'place', split: 'category' })).toEqual([...years, ...years])
    expect(labels({ facet: 'place' })).toEqual(years)
    // Alone it is its spot's only name.
    expect(labels({ facet: 'place', by: 'place', where: { period: ['2024'] }, narrow })).toEqual([
      '甘肃省',
      '河北省',
    ])
  })

  it('leaves what is not broken down out of the legend: it is named where it stands', () => {
    const { legend, series } = taken(
      [count, share],
      [{ indicator: 'outcome', place: '陇南市', category: 'A', figure: exact(58.7, '%', 1) }],
    )
    expect(series.map(({ key }) => key)).toContain('rest')
    expect(legend.map(({ key }) => key)).not.toContain('rest')
  })

  it('adds what a share leaves of a hundred and says what a hundred stands for', () => {
    const selection = taken(
      [count, share],
      [
        { indicator: 'proposals', place: '陇南市', figure: exact(615, '件') },
        ...classes('outcome', [58.7], { place: '陇南市' }),
      ],
    )
    expect(strips(selection)).toEqual({ 陇南市: ['A 58.7', '其余 41.3'] })
    const [part, rest] = selection.series.map((s) => s.data[0])
    expect(part?.whole).toEqual(exact(100))
    expect(part?.base).toEqual(exact(615, '件'))
    expect(rest).toMatchObject({
      derived: 'rest',
      status: 'derived',
      figure: { origin: 'computed' },
    })
    expect(selection.reasons).toEqual([])
  })

  it('keeps places, periods, scopes and sources apart, each with a rest of its own', () => {
    const selection = taken(
      [share],
      [
        ...classes('outcome', [60], { place: '陇南市', period: '2023' }),
        ...classes('outcome', [70], { place: '陇南市', period: '2024' }),
        ...classes('outcome', [80], { place: '嘉峪关市', period: '2024', source: 'a' }),
        ...classes('outcome', [81], { place: '嘉峪关市', period: '2024', source: 'b' }),
      ],
      { by: 'place' },
    )
    expect(strips(selection)).toEqual({
      '陇南市·2023·': ['A 60', '其余 40'],
      '陇南市·2024·': ['A 70', '其余 30'],
      '嘉峪关市·2024·a': ['A 80', '其余 20'],
      '嘉峪关市·2024·b': ['A 81', '其余 19'],
    })
  })

  it.each([
    ['rounded down together', [exact(33.3, '%', 1), exact(33.3, '%', 1), exact(33.3, '%', 1)], undefined],
    ['cut off after one decimal', [exact(54.2), exact(27.1), exact(18.5)], undefined],
    ['rounded to whole percentages', [33, 33, 33], undefined],
    ['beyond what rounding hides', [60, 30, 7], 3],
    ['one share only', [99.9], 0.1],
    ['no decimal noise', [31.8, 45.3, 19.1], 3.8],
    ['a hundred', [100], undefined],
    ['nothing', [0], 100],
  ])('%s: the rest of %j is %j', (_name, values, expected) => {
    const selection = taken([share], classes('outcome', values))
    const rest = selection.series.find((s) => s.key === 'rest')?.data[0]
    expect(rest?.figure.value).toEqual(expected)
  })

  it('takes the stated whole of counts, and leaves no room for rounding in them', () => {
    const whole: Observation = { indicator: 'proposals', period: '2013', figure: exact(591, '件') }
    const selection = taken(
      [count, outcomes],
      [whole, ...classes('outcomes', [400, 188], { period: '2013' })],
    )
    expect(strips(selection)).toEqual({ '': ['A 400', 'B 188', '其余 3'] })
    expect(selection.series[0]?.data[0]).toMatchObject({
      whole: { value: 591 },
      share: { value: 67.7, origin: 'computed' },
    })
  })

  it('takes the undivided figure of the same indicator for the whole', () => {
    const own: Indicator = { id: 'outcomes', label: '办理结果', unit: '件', kind: 'count' }
    const selection = taken(
      [own],
      [{ indicator: 'outcomes', figure: exact(10, '件') }, ...classes('outcomes', [4, 3])],
    )
    expect(strips(selection)).toEqual({ '': ['A 4', 'B 3', '其余 3'] })
  })

  it('does not take a whole of another period, scope or unit', () => {
    for (const other of [{ period: '2012' }, { period: '2013', scope: '首批' }]) {
      const whole: Observation = { indicator: 'proposals', figure: exact(591, '件'), ...other }
      const selection = taken([count, outcomes], [whole, ...classes('outcomes', [400], { period: '2013' })], {
        indicator: ['outcomes'],
      })
      expect(strips(selection)).toEqual({ '': ['A 400'] })
      expect(selection.series[0]?.data[0]?.whole).toBeUndefined()
    }
  })

  it('adds complete parts up to their whole', () => {
    const complete = { ...outcomes, complete: true }
    const selection = taken([complete], classes('outcomes', [30, 20]))
    expect(selection.series[0]?.data[0]?.whole).toMatchObject({ value: 50, origin: 'computed' })
    expect(strips(selection)).toEqual({ '': ['A 30', 'B 20'] })
  })

  it('prefers the percentage that the source prints of a count', () => {
    const printed: Indicator = { ...share, id: 'outcome', shareOf: 'outcomes' }
    const selection = taken(
      [count, outcomes, printed],
      [
        { indicator: 'proposals', figure: exact(838, '件') },
        ...classes('outcomes', [29]),
        ...classes('outcome', [{ ...exact(3.4), wording: '3.4%' }]),
      ],
      { indicator: ['outcomes'] },
    )
    expect(selection.series[0]?.data[0]?.share).toMatchObject({ value: 3.4, wording: '3.4%' })
  })

  it('does not call unlisted what a filter or the reader hides', () => {
    const parts = classes('outcome', [50, 30, 20], { place: '陇南市' })
    expect(strips(taken([share], parts, { where: { category: ['A'] } }))).toEqual({ 陇南市: ['A 50'] })
    expect(strips(taken([share], parts.slice(0, 2), { where: { category: ['A'] } }))).toEqual({
      陇南市: ['A 50', '其余 20'],
    })
    expect(strips(taken([share], parts, { hidden: new Set(['A']) }))).toEqual({ 陇南市: ['B 30', 'C 20'] })
    expect(strips(taken([share], parts, { where: { place: ['嘉峪关市'] } }))).toEqual({})
  })

  it('leaves an upper share to its own doubt, and counts what has no number into the rest', () => {
    const atLeast: Quantity = { value: 98, bound: 'atLeast', unit: '%' }
    const silent: Quantity = { value: null, bound: 'unstated', unit: '%' }
    expect(strips(taken([share], classes('outcome', [atLeast])))).toEqual({ '': ['A 98 atLeast'] })
    expect(strips(taken([share], classes('outcome', [{ value: 25, bound: 'under', unit: '%' }])))).toEqual({
      '': ['A 25 under', '其余 75 over'],
    })
    expect(strips(taken([share], classes('outcome', [70.41, silent, silent])))).toEqual({
      '': ['A 70.41', 'B null unstated', 'C null unstated', '其余 29.59'],
    })
  })

  it('lays rates beside each other, each on a base of its own, and gives changes no whole', () => {
    const rates: Indicator[] = [
      { id: 'reply', label: '办复率', unit: '%', kind: 'rate' },
      { id: 'content', label: '满意率', unit: '%', kind: 'rate' },
      { id: 'growth', label: '增长', unit: '%', kind: 'change' },
    ]
    const selection = taken(rates, [
      { indicator: 'reply', figure: exact(100) },
      { indicator: 'content', figure: exact(98) },
      { indicator: 'growth', figure: { ...exact(29.9), change: 'up' } },
    ])
    expect(strips(selection)).toEqual({
      reply: ['reply 100'],
      content: ['content 98', '其余 2'],
      growth: ['growth 29.9'],
    })
    expect(
      selection.series.flatMap((s) => s.data).find((d) => d.indicator.id === 'growth')?.whole,
    ).toBeUndefined()
  })

  it('puts shares that are indicators of one base into one whole, and others apart', () => {
    const of = (id: string, base?: string): Indicator => ({
      id,
      label: id,
      unit: '%',
      kind: 'share',
      ...(base && { base }),
    })
    const observations = ['a', 'b', 'c'].map((indicator): Observation => ({ indicator, figure: exact(30) }))
    const selection = taken([of('a', 'proposals'), of('b', 'proposals'), of('c')], observations)
    expect(strips(selection)).toEqual({ '·a': ['a 30', 'b 30', '其余 40'], '·c': ['c 30', '其余 70'] })
  })

  it('gives no rest to parts beyond their whole and survives impossible numbers', () => {
    expect(strips(taken([share], classes('outcome', [80, 40])))).toEqual({ '': ['A 80', 'B 40'] })
    for (const value of [1e308, Number.MAX_VALUE, 5e-324, -1]) {
      expect(() =>
        taken(
          [share, outcomes, count],
          [...classes('outcome', [value, value]), ...classes('outcomes', [value, value])],
        ),
      ).not.toThrow()
    }
  })
})
