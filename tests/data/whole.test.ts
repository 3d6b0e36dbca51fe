import { describe, expect, it } from 'vitest'
import type { Dataset, Observation } from '../../src/data/dataset.js'
import type { Indicator } from '../../src/data/indicator.js'
import type { Quantity } from '../../src/data/quantity.js'
import { withRests } from '../../src/data/rest.js'
import { select } from '../../src/data/select.js'
import type { Datum, Query } from '../../src/data/series.js'

const filed: Indicator = { id: 'filed', label: '立案', unit: '件', kind: 'count' }
const outcomes: Indicator = { id: 'outcomes', label: '结果', unit: '件', kind: 'count', partOf: 'filed' }
const shares: Indicator = { id: 'shares', label: '占比', unit: '%', kind: 'share' }

const q = (value: number | null, unit = '件', bound: Quantity['bound'] = 'exact'): Quantity => ({
  value,
  bound,
  unit,
})

function data(
  indicators: readonly Indicator[],
  observations: readonly Observation[],
  query: Query = {},
): readonly Datum[] {
  const dataset: Dataset = { version: 1, indicators, observations }
  return select(dataset, { whole: withRests, ...query }).series.flatMap((series) => series.data)
}

/** Value of each part and what it is a part of. */
const told = (list: readonly Datum[]) =>
  list.map(
    (d) => `${d.derived ?? d.observation.category ?? d.indicator.id} ${d.figure.value} of ${d.whole?.value}`,
  )

describe('the whole of a part', () => {
  it('is what its own source states, else what another does', () => {
    const stated = (source: string, value: number): Observation => ({
      indicator: 'filed',
      figure: q(value),
      source,
    })
    const part = (source: string): Observation => ({
      indicator: 'outcomes',
      category: '甲',
      figure: q(400),
      source,
    })
    const wholes = [stated('b', 591), stated('a', 600)]
    const of = (source: string) =>
      told(data([filed, outcomes], [...wholes, part(source)], { indicator: ['outcomes'] }))[0]
    expect(of('a')).toBe('甲 400 of 600')
    expect(of('b')).toBe('甲 400 of 591')
    expect(of('c')).toBe('甲 400 of 591')
  })

  it('is one for indicators that name one base in words, and none for those that name none', () => {
    const each = (base: string) =>
      ['甲', '乙'].map((id, i): Observation => ({ indicator: id, figure: q(30 + i, '%'), base }))
    const indicators = ['甲', '乙'].map((id): Indicator => ({ ...shares, id, label: id }))
    const { axis } = select({ version: 1, indicators, observations: each('615件提案') }, { whole: withRests })
    expect(axis).toHaveLength(1)
    expect(told(data(indicators, each('615件提案')))).toEqual([
      '甲 30 of 100',
      '乙 31 of 100',
      'rest 39 of 100',
    ])
    expect(told(data(indicators, each('notGiven')))).toEqual([
      '甲 30 of 100',
      '乙 31 of 100',
      'rest 70 of 100',
      'rest 69 of 100',
    ])
  })

  it('is none for a change, whatever its unit, and for a figure that may be its own whole', () => {
    const change = { ...q(5), change: 'up' as const }
    expect(
      told(
        data(
          [filed, outcomes],
          [
            { indicator: 'filed', figure: q(10) },
            { indicator: 'outcomes', category: '甲', figure: change },
          ],
          { indicator: ['outcomes'] },
        ),
      ),
    ).toEqual(['甲 5 of undefined'])
    expect(told(data([filed], [{ indicator: 'filed', figure: q(10) }]))).toEqual(['filed 10 of undefined'])
  })

  it('is no figure that is not given', () => {
    const list = data(
      [filed, { ...outcomes, complete: true }],
      [
        { indicator: 'filed', figure: q(null, '件', 'unstated') },
        { indicator: 'outcomes', category: '甲', figure: q(4) },
        { indicator: 'outcomes', category: '乙', figure: q(6) },
      ],
      { indicator: ['outcomes'] },
    )
    expect(told(list)).toEqual(['甲 4 of 10', '乙 6 of 10'])
  })
})

describe('what is left of a whole', () => {
  const of = (whole: number, parts: readonly Quantity[]) =>
    data(
      [filed, outcomes],
      [
        { indicator: 'filed', figure: q(whole) },
        ...parts.map((figure, i): Observation => ({
          indicator: 'outcomes',
          category: '甲乙丙'[i] ?? '',
          figure,
        })),
      ],
    ).find((d) => d.derived === 'rest')?.figure

  it.each<[string, number, readonly Quantity[], object | undefined]>([
    ['is in doubt with its parts', 100, [q(60, '件', 'over'), q(39)], { value: 1, bound: 'under' }],
    ['is none where parts may be more', 100, [q(120, '件', 'atMost')], undefined],
    ['is none of nothing given', 100, [q(null, '件', 'unstated')], undefined],
    ['is the one that lacks', 591, [q(400), q(190)], { value: 1, bound: 'exact' }],
  ])('%s', (_name, whole, parts, rest) => {
    if (rest === undefined) expect(of(whole, parts)).toBeUndefined()
    else expect(of(whole, parts)).toMatchObject(rest)
  })
})

describe('the share of a count', () => {
  const printed: Indicator = { ...shares, shareOf: 'outcomes' }
  const share = (figure: Quantity, whole: Quantity = q(40)) =>
    data(
      [filed, outcomes, printed],
      [
        { indicator: 'filed', figure: whole },
        { indicator: 'outcomes', category: '甲', figure: q(10) },
        { indicator: 'shares', category: '甲', figure },
      ],
      { indicator: ['outcomes'] },
    )[0]?.share

  it('is the printed one, else worked out', () => {
    expect(share(q(24.9, '%'))).toEqual(q(24.9, '%'))
    expect(share(q(null, '%', 'unstated'))).toMatchObject({ value: 25, origin: 'computed' })
  })

  it('is none of a whole that may be nothing', () => {
    expect(share(q(null, '%', 'unstated'), q(40, '件', 'atMost'))).toBeUndefined()
  })
})

it('wholes stand beside each other by what tells them apart, never by their parts', () => {
  const dataset: Dataset = {
    version: 1,
    indicators: [shares],
    observations: ['陇南市', '嘉峪关市'].flatMap((place) =>
      ['甲', '乙'].map((category, i): Observation => ({
        indicator: 'shares',
        place,
        category,
        figure: q(30 + i, '%'),
      })),
    ),
  }
  const drawn = (query: Query) => {
    const { by, split, axis } = select(dataset, { whole: withRests, ...query })
    return [by, split, axis.length]
  }
  expect(drawn({})).toEqual(['place', 'category', 2])
  expect(drawn({ by: 'category' })).toEqual(['place', 'category', 2])
  expect(drawn({ split: 'none' })).toEqual(['place', undefined, 2])
})

it('figures of one indicator in two units are two wholes on one spot', () => {
  const { axis } = select(
    {
      version: 1,
      indicators: [shares],
      observations: [
        { indicator: 'shares', place: '陇南市', category: '甲', figure: q(30, '%') },
        { indicator: 'shares', place: '陇南市', category: '乙', figure: q(30, '件') },
      ],
    },
    { whole: withRests },
  )
  expect(axis.map(({ key }) => key)).toEqual(['陇南市', '陇南市#1'])
})
