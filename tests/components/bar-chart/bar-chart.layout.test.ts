import { describe, expect, it } from 'vitest'
import {
  canStack,
  layoutBarChart,
  type BarLayouts,
} from '../../../src/components/bar-chart/bar-chart.layout.js'
import * as stack from '../../../src/components/chart/layout/stacked-bars.js'
import { layoutTiles } from '../../../src/components/chart/layout/tiles.js'
import * as columns from '../../../src/components/chart/layout/vertical-bars.js'
import type { ChartView } from '../../../src/components/chart/view.js'
import type { Dataset, Observation } from '../../../src/data/dataset.js'
import type { Indicator } from '../../../src/data/indicator.js'
import type { Quantity } from '../../../src/data/quantity.js'
import type { Query, Selection } from '../../../src/data/series.js'
import {
  everyBound,
  faultsOf,
  frameOf,
  marksOf,
  ofCategories,
  ofObservations,
  quantity,
  rounded,
  selected,
  textsOf,
} from '../chart/given.js'

const layouts = { horizontal: {}, vertical: { columns }, stacked: { stack } } as const

function drawn(
  dataset: Dataset,
  ways: BarLayouts = {},
  own: { width?: number; query?: Query; goal?: number; fontSize?: number } = {},
): ChartView {
  const selection = selected(dataset, own.query)
  const frame = frameOf(selection, own.width, own.fontSize === undefined ? {} : { fontSize: own.fontSize })
  return layoutBarChart(selection, frame, own.goal === undefined ? {} : { goal: own.goal }, ways)
}

const growth: Indicator = { id: 'growth', label: '同比增减', unit: '%', kind: 'change' }
const share: Indicator = { id: 'share', label: '占比', unit: '%', kind: 'share', max: 100 }
const long = '进一步加强和改进新时代市域社会治理中基层协商民主建设有关情况的专题调研协商活动'
const many = Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`第${i + 1}类`, (i * 7919) % 613]))

function byYear(values: Readonly<Record<string, readonly (number | Quantity)[]>>): Dataset {
  const observations = Object.entries(values).flatMap(([period, list]) =>
    list.map((figure, i): Observation => {
      const category = ['经济建设', '农业农村', '科教文卫体', '劳动人事社保治理'][i] ?? `第${i}类`
      const read = typeof figure === 'number' ? quantity(figure) : figure
      return { indicator: 'consultations', period, category, figure: read }
    }),
  )
  return ofObservations(observations)
}

/** What a chart may meet. Every one has to stay inside its frame with no text over another. */
const cases: Readonly<Record<string, Dataset>> = {
  'every bound': ofCategories(everyBound),
  'one value': ofCategories({ 全市: 12 }),
  'one value without a label': ofObservations([{ indicator: 'consultations', figure: quantity(12) }]),
  'long names': ofCategories({ [long]: 12, [`${long}（二）`]: everyBound['余'] as Quantity }),
  'a long Latin name': ofCategories({ ['A'.repeat(120)]: 3, Consultations: 7 }),
  'a long wording': ofCategories({
    甲: quantity(5000, 'atLeast', { wording: '先后组织各级政协委员五千名以上参加了多种形式的基层协商活动' }),
    乙: 4000,
  }),
  'nothing but zeros': ofCategories({ 甲: 0, 乙: 0 }),
  'zero beside others': ofCategories({ 甲: 0, 乙: 10 }),
  'some below zero': ofCategories({ 甲: -20, 乙: 30, 丙: -1000, 丁: 0 }),
  'all below zero': ofCategories({ 甲: -20, 乙: -30 }),
  'growth and falls': ofCategories(
    {
      甲: quantity(29, 'over', { unit: '%', change: 'up' }),
      乙: quantity(0.24, 'exact', { unit: '%', change: 'down' }),
      丙: quantity(10, 'between', { unit: '%', high: 20, change: 'down' }),
      丁: quantity(18, 'over', { unit: '%', change: 'down', wording: '下降18%以上，为历年来最大的一次' }),
    },
    growth,
  ),
  shares: ofCategories(
    {
      甲: quantity(98, 'atLeast', { unit: '%' }),
      乙: quantity(60, 'over', { unit: '%' }),
      丙: quantity(58.7, 'exact', { unit: '%', decimals: 1 }),
    },
    share,
  ),
  'the largest number': ofCategories({ 甲: 1e308, 乙: -1e308, 丙: 1e308 }),
  'a small beside a large': ofCategories({ 甲: 1, 乙: 1e12 }),
  'no number at all': ofCategories({ 甲: quantity(null, 'unstated'), 乙: everyBound['一批'] as Quantity }),
  '200 categories': ofCategories(many),
  'two series': byYear({ 2013: [290, 69, 175, 111], 2024: [275, 91, 239, 101] }),
  'series of every bound': byYear({
    2013: [everyBound['余'], everyBound['近'], everyBound['约'], everyBound['一批']] as Quantity[],
    2024: [everyBound['不足'], everyBound['区间'], 30, 111] as Quantity[],
  }),
  'many series': byYear(Object.fromEntries(Array.from({ length: 12 }, (_, i) => [2001 + i, [i, 30 - i, 5]]))),
  'parts below zero': byYear({ 2013: [290, -69], 2024: [275, 91] }),
}

for (const [way, chosen] of Object.entries(layouts)) {
  describe(`${way} bars stay inside their frame, with no text over another`, () => {
    for (const [name, dataset] of Object.entries(cases)) {
      for (const width of [320, 640, 1200]) {
        it(`${name}, ${width} px`, () => {
          expect(faultsOf(drawn(dataset, chosen, { width }))).toEqual([])
        })
      }
      it(`${name}, by period, with a goal, at 200 % text`, () => {
        const query: Query = { by: 'period', split: 'category' }
        expect(faultsOf(drawn(dataset, chosen, { width: 640, query, goal: 100 }))).toEqual([])
        expect(faultsOf(drawn(dataset, chosen, { width: 640, goal: 300, fontSize: 32 }))).toEqual([])
        expect(faultsOf(drawn(dataset, chosen, { width: 375, goal: -5 }))).toEqual([])
      })
    }
  })
}

describe('tiles stay inside their frame, with no text over another', () => {
  for (const [name, dataset] of Object.entries(cases)) {
    for (const width of [320, 640, 1200]) {
      it(`${name}, ${width} px`, () => {
        const selection = selected(dataset)
        expect(faultsOf(layoutTiles(selection, frameOf(selection, width)))).toEqual([])
      })
    }
  }

  it('with scopes, notes and reasons', () => {
    const selection = selected(
      ofObservations([
        { indicator: 'consultations', place: '嘉峪关市', scope: '首批', figure: quantity(12) },
        { indicator: 'consultations', place: '陇南市', scope: long, figure: quantity(189), note: long },
        { indicator: 'consultations', place: '兰州市', scope: '省市县三级', figure: quantity(110, 'over') },
      ]),
    )
    expect(selection.reasons.map((reason) => reason.code)).toEqual(['scope'])
    for (const width of [320, 640, 1200]) {
      const view = layoutTiles(selection, frameOf(selection, width))
      expect(faultsOf(view)).toEqual([])
      expect(
        textsOf(view)
          .filter((mark) => mark.role === 'reason')
          .map((mark) => mark.text)
          .join(''),
      ).toMatch(/^不可比：口径不同/)
    }
  })
})

describe('horizontal bars', () => {
  const bars = (view: ChartView) => marksOf(view).filter((mark) => mark.role === 'value')

  it('share one base line and one scale', () => {
    const view = drawn(ofCategories({ 甲: 50, 乙: 100, 丙: 25 }))
    const [a, b, c] = bars(view) as { x: number; width: number }[]
    expect(new Set([a?.x, b?.x, c?.x]).size).toBe(1)
    expect(rounded((a?.width ?? 0) * 2)).toBe(rounded(b?.width ?? 0))
    expect(rounded((c?.width ?? 0) * 4)).toBe(rounded(b?.width ?? 0))
  })

  it('keep the order of equal values', () => {
    const dataset = ofCategories({ 丙: 5, 甲: 5, 乙: 5, 丁: 9 })
    for (const sort of ['ascending', 'descending'] as const) {
      const axis = selected(dataset, { sort }).axis.map((entry) => entry.key)
      expect(axis.filter((key) => key !== '丁')).toEqual(['丙', '甲', '乙'])
    }
  })

  it('name an unstated figure at the base line, muted', () => {
    const view = drawn(ofCategories(everyBound))
    const label = textsOf(view).find((mark) => mark.text === '一批' && mark.key.endsWith('/value'))
    const base = marksOf(view).find((mark) => mark.role === 'axis')
    expect(label).toMatchObject({ role: 'muted', anchor: 'start' })
    expect(rounded((label?.x ?? 0) - (base?.type === 'line' ? base.x1 : NaN))).toBe(7)
  })

  it('give every figure a target inside the frame, in the order of the table', () => {
    const view = drawn(cases['two series'] as Dataset)
    expect(view.targets.length).toBe(view.facts.rows.length)
    for (let i = 0; i < view.targets.length; i++) {
      const { key, box, row } = view.targets.at(i)
      expect(view.facts.rows.at(row).key).toBe(key)
      expect(view.targets.indexOf(key)).toBe(i)
      expect(box.y + box.height).toBeLessThanOrEqual(view.frame.height)
    }
  })

  it('keep the whole of a shortened figure for those who ask', () => {
    const view = drawn(cases['a long wording'] as Dataset, {}, { width: 320 })
    const label = textsOf(view).find((mark) => mark.role === 'valueLabel' && mark.text.endsWith('…'))
    expect(label?.full).toBe('先后组织各级政协委员五千名以上参加了多种形式的基层协商活动')
  })

  it('follow the domain they are given', () => {
    const selection = selected(ofCategories({ 甲: 50 }))
    const scale = layoutBarChart(selection, frameOf(selection, 640, { domains: { value: [0, 200] } }), {}, {})
      .panels[0]?.scales[0]
    expect(scale?.domain).toEqual([0, 200])
  })
})

describe('columns', () => {
  it('turn horizontal where a label or a figure has no room', () => {
    const runs = (dataset: Dataset, width: number) =>
      drawn(dataset, { columns }, { width }).panels[0]?.axes[0]?.side === 'bottom' ? 'columns' : 'bars'
    expect(runs(ofCategories({ 甲: 1, 乙: 2 }), 640)).toBe('columns')
    expect(runs(ofCategories({ [long]: 1, 乙: 2, 丙: 3, 丁: 4 }), 320)).toBe('bars')
    expect(runs(ofCategories(many), 1200)).toBe('bars')
  })

  it('stand on the base line and grow upwards', () => {
    const view = drawn(ofCategories({ 甲: 50, 乙: 100 }), { columns })
    const [a, b] = marksOf(view).filter((mark) => mark.role === 'value') as { y: number; height: number }[]
    expect(rounded((a?.y ?? 0) + (a?.height ?? 0))).toBe(rounded((b?.y ?? 0) + (b?.height ?? 0)))
    expect(rounded((a?.height ?? 0) * 2)).toBe(rounded(b?.height ?? 0))
  })
})

describe('stacks', () => {
  const exact = byYear({ 2013: [290, 69], 2024: [275, 91] })
  const stacked = (dataset: Dataset) => canStack(selected(dataset, { by: 'period', split: 'category' }))

  it('need exact parts but for the outermost', () => {
    expect(stacked(exact)).toBe(true)
    expect(stacked(byYear({ 2013: [290, quantity(69, 'over')], 2024: [275, 91] }))).toBe(true)
    expect(stacked(byYear({ 2013: [quantity(290, 'over'), 69], 2024: [275, 91] }))).toBe(false)
    expect(stacked(byYear({ 2013: [290, quantity(null, 'unstated')] }))).toBe(false)
    expect(stacked(byYear({ 2013: [290, -1] }))).toBe(false)
    expect(stacked(byYear({ 2013: [290, quantity(69, 'exact', { change: 'up' })] }))).toBe(false)
    expect(stacked(byYear({ 2013: [290, quantity(69, 'exact', { unit: '件' })] }))).toBe(false)
  })

  it('stand end to end and say their sum with its bound', () => {
    const dataset = byYear({ 2013: [290, 69], 2024: [275, quantity(91, 'over')] })
    const query: Query = { by: 'period', split: 'category' }
    const view = drawn(dataset, { stack }, { query, width: 900 })
    const totals = textsOf(view).filter((mark) => mark.key.startsWith('total/'))
    expect(totals.map((mark) => mark.text)).toEqual(['359次', '超过366次'])
    const [a, b] = marksOf(view).filter((mark) => mark.role === 'value') as { x: number; width: number }[]
    expect(rounded((b?.x ?? 0) - (a?.x ?? 0) - (a?.width ?? 0))).toBe(1.5)
  })
})

describe('a goal', () => {
  it('is a rule across all bars with its figure, in every way of drawing', () => {
    const dataset = byYear({ 2013: [290, 69], 2024: [275, 91] })
    for (const ways of Object.values(layouts)) {
      const view = drawn(dataset, ways, { goal: 500, query: { by: 'period', split: 'category' } })
      expect(textsOf(view).map((mark) => mark.text)).toContain('目标500次')
      expect(marksOf(view).some((mark) => mark.role === 'rule')).toBe(true)
    }
  })
})

it('is the same twice: layout keeps nothing', () => {
  const selection: Selection = selected(ofCategories(everyBound))
  const once = layoutBarChart(selection, frameOf(selection), {}, {})
  const again = layoutBarChart(selection, frameOf(selection), {}, {})
  expect(marksOf(again)).toEqual(marksOf(once))
})
