import { describe, expect, it } from 'vitest'
import type { Dataset, Observation } from '../../src/data/dataset.js'
import type { Indicator } from '../../src/data/indicator.js'
import { collectRest } from '../../src/data/collect.js'
import { select } from '../../src/data/select.js'
import type { Query } from '../../src/data/series.js'
import { ofCategories, ofObservations, quantity } from '../components/chart/given.js'

const outcome: Indicator = { id: 'outcome', label: { zh: '结果', en: 'Outcome' }, unit: '次', kind: 'count' }

function at(place: string, category: string, value: number, own: Partial<Observation> = {}): Observation {
  return { indicator: 'consultations', place, category, figure: quantity(value), ...own }
}

const grid = ofObservations([
  at('621200', 'A', 1),
  at('621200', 'B', 2),
  at('620200', 'A', 3),
  at('620200', 'B', 4),
])

const axis = (query: Query, dataset = grid) => select(dataset, query).axis.map(({ key }) => key)
const values = (query: Query, dataset = grid) =>
  select(dataset, query).series.map((series) => series.data.map((d) => d.figure.value))

describe('axis and colour', () => {
  it('are the first dimensions that vary, places in GB/T 2260 order', () => {
    const { by, split } = select(grid)
    expect([by, split]).toEqual(['place', 'category'])
    expect(axis({})).toEqual(['620200', '621200'])
  })

  it('are those asked for', () => {
    expect(axis({ by: 'category', split: 'none' }, ofCategories({ 乙: 2, 甲: 1 }))).toEqual(['乙', '甲'])
    expect(select(grid, { by: 'category', split: 'place' }).series.map(({ key }) => key)).toEqual([
      '620200',
      '621200',
    ])
  })

  it('put places with a code before those with a name, whatever the order of the file', () => {
    const names = ['621200', '某县', '620200', '另县'].map((place, i) => at(place, 'A', i))
    expect(axis({ by: 'place' }, ofObservations(names)).slice(0, 2)).toEqual(['620200', '621200'])
  })

  it('name a lone figure by its category where it has no place', () => {
    const lone: Dataset = {
      version: 1,
      indicators: [{ id: 'n', label: '协商', unit: '次', kind: 'count' }],
      observations: [
        {
          indicator: 'n',
          category: '提案',
          period: '2024',
          figure: { value: 3, bound: 'exact', unit: '次' },
        },
      ],
    }
    expect(select(lone).axis.map(({ label }) => label)).toEqual(['提案'])
    const placed = { ...lone, observations: lone.observations.map((o) => ({ ...o, place: '兰州市' })) }
    expect(select(placed).by).toBe('place')
  })

  it('tell several figures on one spot apart', () => {
    const dataset = ofObservations([
      at('甲市', 'A', 1, { scope: '首批' }),
      at('甲市', 'A', 2, { scope: '建成' }),
    ])
    expect(new Set(axis({ by: 'place', split: 'none' }, dataset)).size).toBe(2)
  })
})

describe('figures on one spot', () => {
  it('are told apart by no more names than it takes', () => {
    const dataset = ofObservations([
      at('甲市', 'A', 1, { scope: '首批', source: '甲文' }),
      at('甲市', 'A', 2, { scope: '建成', source: '乙文' }),
    ])
    expect(select(dataset, { by: 'place', split: 'none' }).axis.map(({ label }) => label)).toEqual([
      { zh: '甲市 · 首批', en: '甲市 · 首批' },
      { zh: '甲市 · 建成', en: '甲市 · 建成' },
    ])
  })
})

describe('a series', () => {
  it('is named after its indicator where it has no value along the dimension of colour', () => {
    const { category: _, ...whole } = at('甲市', 'A', 2)
    const dataset = ofObservations([at('乙市', 'A', 1), whole])
    expect(select(dataset, { by: 'place', split: 'category' }).series.map(({ label }) => label)).toEqual([
      'A',
      dataset.indicators[0]?.label,
    ])
  })
})

describe('where', () => {
  it('takes keys and labels', () => {
    const dataset = {
      ...grid,
      places: [{ id: '621200', label: { zh: '陇南市', en: 'Longnan' } }],
    }
    for (const name of ['621200', '陇南市', 'Longnan']) {
      expect(values({ where: { place: [name] } }, dataset).flat()).toEqual([1, 2])
    }
    expect(values({ where: { place: ['没有'] } })).toEqual([])
  })

  it('takes a place without its 市 or 州, unless something bears that very name', () => {
    const dataset = ofObservations([at('陇南市', 'A', 1), at('嘉峪关', 'A', 2), at('临夏回族自治州', 'A', 3)])
    expect(values({ where: { place: ['陇南', '嘉峪关市', '临夏'] } }, dataset).flat()).toEqual([1, 2, 3])
    expect(select(dataset, { where: { place: ['陇南'] } }).findings).toEqual([])
    expect(select(dataset, { where: { place: ['天水'] } }).findings.map(({ code }) => code)).toEqual([
      'unmet-where',
    ])
    const both = ofObservations([at('朝阳', 'A', 1), at('朝阳市', 'A', 2)])
    expect(values({ where: { place: ['朝阳'] } }, both).flat()).toEqual([1])
    const ofClasses = ofCategories({ 城市: 1, 农村: 2 })
    expect(values({ where: { category: ['城'] } }, ofClasses)).toEqual([])
  })

  it('knows dimensions of any name, __proto__ included', () => {
    const own = JSON.parse('{"__proto__": "甲"}') as Record<string, string>
    const dataset = ofObservations([at('x', '__proto__', 1, { dimensions: own }), at('x', 'constructor', 2)])
    expect(values({ where: { category: ['__proto__'] } }, dataset)).toEqual([[1]])
    expect(values({ where: { __proto__: null, constructor: ['x'] } as never }, dataset)).toEqual([])
    expect(select(dataset, { by: '__proto__' }).series.flatMap((s) => s.data)).toHaveLength(2)
  })
})

describe('colours', () => {
  it('are given to series that had none where filtering leaves some free, and taken from no other', () => {
    const names = Array.from({ length: 11 }, (_, i) => `第${i + 1}类`)
    const dataset: Dataset = {
      version: 1,
      indicators: [{ id: 'held', label: '次数', unit: '次', kind: 'count' }],
      observations: names.map((category, i) => ({
        indicator: 'held',
        category,
        figure: { value: i, bound: 'exact', unit: '次' },
      })),
    }
    const asked = { by: 'period', split: 'category' }
    const all = select(dataset, asked)
    const keys = all.series.map(({ key }) => key)
    const left = select(dataset, { ...asked, where: { category: ['第1类', '第10类', '第11类'] } })
    const colors = left.series.map(({ key }) => left.colors.get(key) ?? NaN)
    expect(all.colors.get(keys[9] ?? '')).toBe(9)
    expect(colors).toEqual([0, 1, 2])
  })

  it('stay when figures are filtered or hidden', () => {
    const all = select(grid, { by: 'place', split: 'category' }).colors
    const some = select(grid, {
      by: 'place',
      split: 'category',
      where: { category: ['B'] },
      hidden: new Set(['A']),
    }).colors
    expect([...some]).toEqual([...all])
  })

  it('are never all hidden: the reader would have nothing to show them again with', () => {
    const shown = select(grid, { by: 'place', split: 'category', hidden: new Set(['A', 'B']) })
    expect(shown.series).toHaveLength(2)
  })
})

describe('revisions', () => {
  it('draw the latest statement and leave undated repetitions', () => {
    const dataset = ofObservations([
      at('甲', 'A', 1, { asOf: '2024-01-01' }),
      at('甲', 'A', 2, { asOf: '2024-03-01' }),
      at('乙', 'A', 3),
      at('乙', 'A', 4),
    ])
    expect(values({ by: 'place', split: 'none' }, dataset).flat()).toEqual([2, 3, 4])
  })
})

describe('order', () => {
  it('is stable, with what is unstated last, and a fall less than nothing', () => {
    const dataset = ofCategories({
      未列: quantity(null, 'unstated'),
      降: quantity(9, 'exact', { change: 'down' }),
      甲: 5,
      乙: 5,
    })
    const order = (sort: 'ascending' | 'descending') => axis({ by: 'category', split: 'none', sort }, dataset)
    expect(order('ascending')).toEqual(['降', '甲', '乙', '未列'])
    expect(order('descending')).toEqual(['甲', '乙', '降', '未列'])
  })
})

describe('limit', () => {
  const query: Query = { by: 'category', split: 'none', sort: 'descending', limit: 1, collect: collectRest }

  it('collects the others with the bound of their sum', () => {
    const dataset = ofCategories({ 甲: 100, 乙: quantity(30, 'over'), 丙: 20 })
    const last = select(dataset, query).series[0]?.data.at(-1)
    expect(last).toMatchObject({
      derived: 'collected',
      label: { zh: '其余2项' },
      figure: { value: 50, bound: 'over', unit: '次' },
    })
    expect(last?.category).toBeUndefined()
  })

  it('gives no sum of what may not be added', () => {
    const growth: Indicator = { id: 'g', label: '增减', unit: '%', kind: 'change' }
    const rates = select(ofCategories({ 甲: 3, 乙: 2, 丙: 1 }, growth), query)
    expect(rates.series[0]?.data.at(-1)?.figure.bound).toBe('unstated')
    const mixed = ofCategories({ 甲: 100, 乙: 30, 丙: quantity(20, 'exact', { change: 'up' }) })
    expect(select(mixed, query).series[0]?.data.at(-1)?.figure.bound).toBe('unstated')
  })
})

it('names an unknown indicator and keeps the known ones', () => {
  const selection = select(grid, { indicator: ['consultations', 'nothing'] })
  expect(selection.findings.map((f) => [f.severity, f.code, f.path])).toEqual([
    ['error', 'unknown-indicator', 'indicator=nothing'],
  ])
  expect(selection.series.flatMap((s) => s.data)).toHaveLength(4)
})

it('says in English too which values there are', () => {
  const dated = ofObservations([{ indicator: 'n', place: 'Jia', period: '2024', figure: quantity(1) }], {
    ...outcome,
    id: 'n',
  })
  const { findings } = select(dated, { where: { period: ['1900'] } })
  expect(findings.map(({ message }) => message.en)).toEqual([expect.stringMatching(/\(there are: 2024\)\.$/)])
  expect(findings[0]?.message.zh).toContain('（有：2024年）')
})

it('never joins letters of different schemes', () => {
  const schemes = ['s1', 's2'].map((id) => ({ id, label: id, classes: [{ id: 'C', label: `${id}的C类` }] }))
  const dataset = {
    ...ofObservations(
      [
        { indicator: 'a', category: 'C', place: '甲', figure: quantity(1) },
        { indicator: 'b', category: 'C', place: '乙', figure: quantity(2) },
      ],
      { ...outcome, id: 'a', scheme: 's1' },
      { ...outcome, id: 'b', scheme: 's2' },
    ),
    schemes,
  }
  const selection = select(dataset, { by: 'place', split: 'category' })
  expect(selection.series.map(({ label }) => label)).toEqual(['s1的C类', 's2的C类'])
  expect(selection.reasons.map(({ code }) => code)).toContain('scheme')
})
