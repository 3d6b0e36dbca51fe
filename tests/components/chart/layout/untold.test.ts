import { expect, it } from 'vitest'
import { layoutHorizontalBars } from '../../../../src/components/chart/layout/bars/horizontal-bars.js'
import { layoutApart } from '../../../../src/components/chart/layout/facets/panels-apart.js'
import { severalAtOnce } from '../../../../src/components/chart/layout/facets/several-at-once.js'
import { layoutPartList } from '../../../../src/components/chart/layout/parts/part-list.js'
import { placeNotes } from '../../../../src/components/chart/layout/places/place-figures.js'
import { layoutTiles } from '../../../../src/components/chart/layout/tiles/tiles.js'
import {
  differences,
  differencesBut,
  doubtsOf,
} from '../../../../src/components/chart/layout/words/untold.js'
import type { Observation } from '../../../../src/data/dataset.js'
import { resolve } from '../../../../src/data/resolve.js'
import type { Query } from '../../../../src/data/series.js'
import { frameOf, ofObservations, quantity, selected } from '../given.js'

const figure = (place: string, category: string, period?: string, more: Partial<Observation> = {}) => ({
  ...{ indicator: 'consultations', place, category, ...more },
  ...(period !== undefined && { period }),
  figure: quantity(12),
})

/** What is said beside the bars. */
function said(observations: readonly Observation[], query: Query = {}, locale: 'zh' | 'en' = 'zh') {
  const selection = selected(ofObservations(observations), query)
  const doubts = doubtsOf(selection, layoutHorizontalBars(selection, frameOf(selection)))
  return doubts.map((text) => (typeof text === 'string' ? text : text[locale])).join('；')
}

const unlike = [
  figure('甲市', 'A类', '2024'),
  figure('甲市', 'B类', '2024'),
  figure('乙市', 'A类', '2023'),
  figure('乙市', 'B类', '2023'),
]

it('the years of bars that stand by place and class are said, in their order', () => {
  expect(said(unlike)).toBe('时段不一，各见数据表：2023年、2024年')
  expect(said(unlike, {}, 'en')).toBe('Period differs, see the table: 2023, 2024')
})

it('of many four are named', () => {
  const many = ['甲', '乙', '丙', '丁', '戊', '己'].flatMap((place, i) =>
    ['A类', 'B类'].map((category) => figure(place, category, String(2019 + i))),
  )
  expect(said(many)).toBe('时段不一，各见数据表：2019年、2020年、2021年、2022年等6种')
  expect(said(many, {}, 'en')).toContain('2021, 2022 and 2 more')
})

it('silence is one of the values, and is said last', () => {
  const [first, second, ...others] = unlike
  const silent = others.map(({ period: _, ...one }) => one)
  expect(said([first, second, ...silent] as Observation[])).toContain('：2024年、原文未列')
})

it('maps, lists of parts and distributions say it of the figures they show', () => {
  const years = [figure('620100', 'A类', '2023'), figure('620200', 'A类', '2022')]
  const selection = selected(ofObservations(years), { by: 'place', split: 'none' })
  const why = [{ zh: '因此分列。', en: 'Listed.' }]
  const note = '时段不一，各见数据表：2022年、2023年'
  expect(layoutPartList(selection, frameOf(selection), why).facts.notes).toContain(note)
  const shown = selection.series.flatMap(({ data }) => data)
  const counts = { elsewhere: [], every: shown, shown, places: 2, silent: 0 }
  expect(placeNotes(counts, 'zh-CN')).toEqual([note])
  expect(differencesBut(['place', 'period'], shown)).toEqual([])
})

it('figures that are not on a map are named by what they differ by', () => {
  const elsewhere = selected(ofObservations(unlike.slice(0, 3))).series.flatMap(({ data }) => data)
  const counts = { elsewhere, every: [], shown: [], places: 2, silent: 0 }
  expect(placeNotes(counts, 'zh-CN')[0]).toMatch(/甲市 · A类 · 2024年（12次?）.*甲市 · B类 · 2024年/)
})

it('nothing is said of what axis, colours or names tell', () => {
  expect(said(unlike, { by: 'period', split: 'category' })).toContain('地区不一')
  expect(said(unlike, { by: 'category', split: 'period' })).toContain('地区不一')
  expect(said(unlike.map((one) => ({ ...one, period: '2024' })))).toBe('')
  const crowded = [...unlike, figure('甲市', 'A类', '2023'), figure('甲市', 'B类', '2023')]
  expect(said(crowded, { by: 'place', split: 'category' })).toBe('')
})

it('nothing is said of what every card or event has written at it', () => {
  const scopes = [
    figure('甲市', 'A类', '2024', { scope: '首批' }),
    figure('乙市', 'B类', '2024', { scope: '建成' }),
  ]
  const selection = selected(ofObservations(scopes), { by: 'place', split: 'category' })
  const bars = layoutHorizontalBars(selection, frameOf(selection))
  expect(differences(selection, false, bars)).toHaveLength(1)
  expect(differences(selection, false, layoutTiles(selection, frameOf(selection)))).toEqual([])
})

it('panels that name what differs say it of none', () => {
  const dataset = ofObservations([figure('甲市', 'A类', '2022'), figure('乙市', 'B类', '2023')])
  const selection = selected(dataset, { by: 'period', split: 'none' })
  expect(differences(selection, true)).toEqual([])
  const view = layoutApart(
    selection,
    severalAtOnce(selection),
    resolve(dataset),
    frameOf(selection),
    (of, within) => layoutHorizontalBars(of, within),
  )
  expect(view?.facts.notes ?? []).toEqual([])
})
