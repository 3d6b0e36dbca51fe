import { describe, expect, it } from 'vitest'
import { layoutBarChart, type BarLayouts } from '../../../src/components/bar-chart/bar-chart.layout.js'
import { layoutDivergingBars } from '../../../src/components/chart/layout/bars/diverging-bars.js'
import { layoutHorizontalBars } from '../../../src/components/chart/layout/bars/horizontal-bars.js'
import { lollipops } from '../../../src/components/chart/layout/bars/lollipop-marks.js'
import { layoutShareStacks } from '../../../src/components/chart/layout/bars/share-stacks.js'
import { layoutStackedBars } from '../../../src/components/chart/layout/bars/stacked-bars.js'
import { stackRefusal, stacksOf } from '../../../src/components/chart/layout/bars/stacking.js'
import type { BarDrawing } from '../../../src/components/chart/layout/bars/bound-marks.js'
import { layoutTiles } from '../../../src/components/chart/layout/tiles/tiles.js'
import * as columns from '../../../src/components/chart/layout/bars/vertical-bars.js'
import type { ChartView, Frame } from '../../../src/components/chart/view.js'
import type { Dataset } from '../../../src/data/dataset.js'
import { facets, layoutFacets } from '../../../src/components/chart/layout/facets/facets.js'
import { select } from '../../../src/data/select.js'
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
  textBox,
  textsOf,
} from '../chart/given.js'
import { byYear, hardCases, long, many } from '../chart/hard-cases.js'

const layouts: Readonly<Record<string, Ways>> = {
  horizontal: {},
  vertical: { columns },
  stacked: { stack: layoutStackedBars },
  share: { stack: layoutShareStacks },
  diverging: { stack: (selection, frame) => layoutDivergingBars(selection, frame) },
  lollipop: { drawing: lollipops },
  'lollipop columns': { columns, drawing: lollipops },
}

type Ways = Partial<BarLayouts> & { drawing?: BarDrawing }

function drawn(
  dataset: Dataset,
  { drawing, ...ways }: Ways = {},
  own: { width?: number; query?: Query; goal?: number; fontSize?: number } = {},
): ChartView {
  const selection = selected(dataset, own.query)
  const frame = frameOf(selection, own.width, own.fontSize === undefined ? {} : { fontSize: own.fontSize })
  const options = { ...(own.goal !== undefined && { goal: own.goal }), ...(drawing && { drawing }) }
  return layoutBarChart(selection, frame, options, { rows: layoutHorizontalBars, ...ways })
}

it.each(['stacked', 'diverging'])('no line runs through the names over %s bars on a phone', (way) => {
  const places = ['城乡建设和管理', '教育卫生和体育', '生态环境和资源'].flatMap((place, i) =>
    ['甲', '乙'].map((category, j) => ({
      indicator: 'consultations',
      place,
      category,
      figure: quantity(3 + i * 20 + j),
    })),
  )
  const view = drawn(ofObservations(places), layouts[way], {
    width: 328,
    query: { by: 'place', split: 'category' },
  })
  const names = textsOf(view).filter(({ key }) => key.startsWith('label/'))
  expect(names).toHaveLength(3)
  const lines = marksOf(view).flatMap((mark) => (mark.type === 'line' ? [mark] : []))
  expect(lines.length).toBeGreaterThan(2)
  const through = names.flatMap((name) => {
    const box = textBox(name)
    return lines.filter(
      ({ x1, y1, y2 }) => x1 >= box.x0 && x1 <= box.x1 && y1 < box.y1 - 1 && y2 > box.y0 + 1,
    )
  })
  expect(through.map(({ key }) => key)).toEqual([])
})

it('sets short names beside their bars on a phone, long ones above them', () => {
  const namesOf = (places: readonly string[]) => {
    const figures = places.map((place, i) => ({
      indicator: 'consultations',
      place,
      figure: quantity(20 + i * 9),
    }))
    const view = drawn(ofObservations(figures), layouts.horizontal, { width: 328 })
    const bars = marksOf(view).flatMap((mark) => (mark.type === 'rect' ? [mark] : []))
    const names = textsOf(view).filter(({ key }) => key.startsWith('label/'))
    return names.map((name, i) => {
      const [bar, box] = [bars[i], textBox(name)]
      return bar && box.x1 <= bar.x && box.y0 < bar.y + bar.height && box.y1 > bar.y ? 'beside' : 'above'
    })
  }
  expect(namesOf(['兰州', '嘉峪关', '金昌'])).toEqual(['beside', 'beside', 'beside'])
  expect(namesOf(['兰州', '甘肃矿区人民政府', '金昌'])).toEqual(['above', 'above', 'above'])
})

for (const [way, chosen] of Object.entries(layouts)) {
  describe(`${way} bars stay inside their frame, with no text over another`, () => {
    for (const [name, dataset] of Object.entries(hardCases)) {
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
  for (const [name, dataset] of Object.entries(hardCases)) {
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
    const view = drawn(hardCases['two series'] as Dataset)
    expect(view.targets.length).toBe(view.facts.rows.length)
    for (let i = 0; i < view.targets.length; i++) {
      const { key, box, row } = view.targets.at(i)
      expect(view.facts.rows.at(row).key).toBe(key)
      expect(view.targets.indexOf(key)).toBe(i)
      expect(box.y + box.height).toBeLessThanOrEqual(view.frame.height)
    }
  })

  it('keep the whole of a shortened figure for those who ask', () => {
    const view = drawn(hardCases['a long wording'] as Dataset, {}, { width: 320 })
    const label = textsOf(view).find((mark) => mark.role === 'valueLabel' && mark.text.endsWith('…'))
    expect(label?.full).toBe('先后组织各级政协委员五千名以上参加了多种形式的基层协商活动')
  })

  it('follow the domain they are given', () => {
    const selection = selected(ofCategories({ 甲: 50 }))
    const scale = layoutBarChart(
      selection,
      frameOf(selection, 640, { domains: { value: [0, 200] } }),
      {},
      { rows: layoutHorizontalBars },
    ).panels[0]?.scales[0]
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
  const stacked = (dataset: Dataset) =>
    stackRefusal(stacksOf(selected(dataset, { by: 'period', split: 'category' })), 'zh-CN') === undefined

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
    const view = drawn(dataset, { stack: layoutStackedBars }, { query, width: 900 })
    const totals = textsOf(view).filter((mark) => mark.key.startsWith('total/'))
    expect(totals.map((mark) => mark.text)).toEqual(['359次', '超过366次'])
    const [a, b] = marksOf(view).filter((mark) => mark.role === 'value') as { x: number; width: number }[]
    expect(rounded((b?.x ?? 0) - (a?.x ?? 0) - (a?.width ?? 0))).toBe(1.5)
  })
})

describe('shares', () => {
  const query: Query = { by: 'period', split: 'category' }
  const view = drawn(byYear({ 2013: [60, 20], 2024: [30, 90] }), layouts['share'], { query, width: 900 })

  it('make every item as long as the others and say its own sum', () => {
    const ends = marksOf(view).flatMap((mark) =>
      mark.type === 'rect' && mark.role === 'value' ? [rounded(mark.x + mark.width)] : [],
    )
    expect(ends.filter((end) => end === 900).length).toBe(2)
    expect(textsOf(view).map((mark) => mark.text)).toEqual(
      expect.arrayContaining([
        '75.0%',
        '25.0%',
        '80次＝100%',
        '120次＝100%',
        '每条以所列各项之和为100%（推算）。',
      ]),
    )
  })

  it('are refused where a part is not exact, with the reason', () => {
    const doubtful = drawn(byYear({ 2013: [60, quantity(20, 'over')], 2024: [30, 90] }), layouts['share'], {
      query,
    })
    expect(doubtful.facts.summary).toMatch(/不是确数/)
  })

  it('of a hundred leave open what is not listed', () => {
    const dataset = ofCategories(
      { 甲: quantity(60, 'exact', { unit: '%' }), 乙: quantity(15, 'exact', { unit: '%' }) },
      {
        id: 'share',
        label: '占比',
        unit: '%',
        kind: 'share',
      },
    )
    const open = drawn(dataset, layouts['share'], { query: { by: 'indicator', split: 'category' } })
    expect(textsOf(open).some((mark) => mark.text.includes('25%') && mark.text.includes('未分列'))).toBe(true)
    expect(open.facts.rows.length).toBe(3)
  })
})

it.each([2, 4, 8])('groups of %i bars stand apart by more than the bars in them', (count) => {
  const values = (from: number) => Array.from({ length: count }, (_, i) => from + i)
  const dataset = byYear({ 2022: values(3), 2023: values(5), 2024: values(7) })
  const view = drawn(dataset, {}, { query: { by: 'period', split: 'category' }, width: 900 })
  const tops = marksOf(view).flatMap((mark) => (mark.type === 'rect' ? [mark] : []))
  const gaps = tops.slice(1).map((bar, i) => bar.y - (tops[i]?.y ?? 0) - bar.height)
  const between = gaps.filter((_, i) => (i + 1) % count === 0)
  const within = gaps.filter((_, i) => (i + 1) % count > 0)
  expect(Math.min(...between)).toBeGreaterThan(Math.max(...within) * 3)
  if (count > 3) expect(Math.min(...between)).toBeGreaterThan(tops[0]?.height ?? 0)
})

describe('two sides', () => {
  const query: Query = { by: 'period', split: 'category' }
  const five = { 2013: [10, 20, 30, 40, 50], 2024: [5, 5, 10, 60, 20] }
  const rects = (view: ChartView) =>
    marksOf(view).flatMap((mark) => (mark.type === 'rect' && mark.role === 'value' ? [mark] : []))
  const baseOf = (view: ChartView) => {
    const base = marksOf(view).find((mark) => mark.key === 'base')
    return base?.type === 'line' ? base.x1 : NaN
  }

  it('stand left and right of one base line, an odd one across it', () => {
    const view = drawn(byYear(five), layouts['diverging'], { query, width: 900 })
    const base = baseOf(view)
    const [middle, ...sides] = rects(view).slice(0, 5)
    expect(rounded((middle?.x ?? 0) + (middle?.width ?? 0) / 2)).toBe(rounded(base))
    expect(sides.map((mark) => Math.sign(mark.x - base))).toEqual([-1, -1, 1, 1])
    // Not through the words of what lies across it.
    expect(view.panels[0]?.layers[0]?.map(({ key }) => key)).toEqual(['base'])
  })

  it('have a hue each, strongest at its outer end, and grey between them', () => {
    const numbers = (dataset: Dataset, opposed?: readonly string[]) => {
      const selection = selected(dataset, query)
      const view = layoutDivergingBars(selection, frameOf(selection, 900), opposed && { opposed })
      expect(view.facts.legend.map(({ key, color }) => [key, color])).toEqual([...view.frame.colors])
      return [...view.frame.colors.values()]
    }
    expect(numbers(byYear(five))).toEqual([-2, -6, -1, -14, -10])
    expect(numbers(byYear({ 2013: [1, 2, 3, 4, 5, 6] }))).toEqual([-2, -4, -6, -14, -12, -10])
    expect(numbers(byYear({ 2013: [1, 2, 3, 4] }), ['科教文卫体', '劳动人事社保治理'])).toEqual([
      -14, -10, -6, -2,
    ])
    // Of one part each, or on both sides, no hue would be of a side alone.
    expect(numbers(byYear({ 2013: [1, 2] }))).toEqual([0, 1])
    expect(numbers(byYear({ 2013: [-1, 2, 3], 2024: [1, -2, 3] }))).toEqual([0, 1, 2])
  })

  it('stay where they are when a reader hides one of them', () => {
    const hidden = new Set(['经济建设'])
    const view = drawn(byYear(five), layouts['diverging'], { query: { ...query, hidden }, width: 900 })
    const base = baseOf(view)
    const [middle, ...sides] = rects(view).slice(0, 4)
    expect(rounded((middle?.x ?? 0) + (middle?.width ?? 0) / 2)).toBe(rounded(base))
    expect(sides.map((mark) => Math.sign(mark.x - base))).toEqual([-1, 1, 1])
    expect(view.frame.colors.get('科教文卫体')).toBe(-1)
  })

  it('keep their colours in small multiples, and their legend', () => {
    const selection = select(byYear(five), { facet: 'period', facets, by: 'scope', split: 'category' })
    const lay = (of: Selection, within: Frame) => layoutDivergingBars(of, within)
    const view = layoutFacets(selection, frameOf(selection, 900), lay, true)
    expect([...(view?.frame.colors.values() ?? [])]).toEqual([-2, -6, -1, -14, -10])
    expect(view?.facts.legend.map(({ color }) => color)).toEqual([-2, -6, -1, -14, -10])
  })

  it('are chosen by name, and by what is below zero', () => {
    const selection = selected(byYear(five), query)
    const view = layoutDivergingBars(selection, frameOf(selection, 900), { opposed: ['经济建设'] })
    expect(
      rects(view)
        .slice(0, 5)
        .map((mark) => mark.x < baseOf(view)),
    ).toEqual([true, false, false, false, false])
    const falls = drawn(ofCategories({ 甲: -20, 乙: 30 }), layouts['diverging'])
    expect(rects(falls).map((mark) => mark.x < baseOf(falls))).toEqual([true, false])
  })
})

describe('a goal', () => {
  it('is a rule across all bars with its figure, in every way of drawing', () => {
    const dataset = byYear({ 2013: [290, 69], 2024: [275, 91] })
    for (const way of ['horizontal', 'vertical', 'stacked', 'lollipop', 'lollipop columns']) {
      const ways = layouts[way]
      const view = drawn(dataset, ways, { goal: 500, query: { by: 'period', split: 'category' } })
      expect(textsOf(view).map((mark) => mark.text)).toContain('目标500次')
      expect(marksOf(view).some((mark) => mark.role === 'rule')).toBe(true)
    }
  })
})

it('is the same twice: layout keeps nothing', () => {
  const selection: Selection = selected(ofCategories(everyBound))
  const once = layoutBarChart(selection, frameOf(selection), {}, { rows: layoutHorizontalBars })
  const again = layoutBarChart(selection, frameOf(selection), {}, { rows: layoutHorizontalBars })
  expect(marksOf(again)).toEqual(marksOf(once))
})

it('writes a derived figure on either side of zero whole on a phone', () => {
  const dataset = ofObservations(
    ['嘉峪关市', '金昌市'].map((place, i) => ({
      indicator: 'consultations',
      place,
      figure: quantity(i === 0 ? -90 : 118, 'exact', {
        wording: i === 0 ? '−90次（推算）' : '118次（推算）',
      }),
    })),
  )
  const view = layoutHorizontalBars(selected(dataset), frameOf(selected(dataset), 320))
  expect(textsOf(view).filter(({ full }) => full)).toEqual([])
})
