import { describe, expect, it } from 'vitest'
import { layoutAreaChart } from '../../../../src/components/area-chart/area-chart.layout.js'
import { layoutBulletChart } from '../../../../src/components/bullet-chart/bullet-chart.layout.js'
import { layoutCalendar } from '../../../../src/components/calendar-chart/calendar-chart.layout.js'
import { facets, layoutFacets, mostPanels } from '../../../../src/components/chart/layout/facets.js'
import { layoutHorizontalBars } from '../../../../src/components/chart/layout/horizontal-bars.js'
import { layoutDivergingBars } from '../../../../src/components/chart/layout/diverging-bars.js'
import { layoutStackedBars } from '../../../../src/components/chart/layout/stacked-bars.js'
import { layoutTiles } from '../../../../src/components/chart/layout/tiles.js'
import { columnsFit, layoutVerticalBars } from '../../../../src/components/chart/layout/vertical-bars.js'
import type { ChartView, Frame, Panel } from '../../../../src/components/chart/view.js'
import { layoutDotChart } from '../../../../src/components/dot-chart/dot-chart.layout.js'
import { layoutDonut } from '../../../../src/components/donut-chart/donut-chart.layout.js'
import { layoutRing } from '../../../../src/components/donut-chart/donut-ring.layout.js'
import { layoutHistogram } from '../../../../src/components/histogram-chart/histogram-chart.layout.js'
import { layoutHeatmap } from '../../../../src/components/heatmap-chart/heatmap-chart.layout.js'
import * as rareParts from '../../../../src/components/line-chart/rare.layout.js'
import { layoutLineChart } from '../../../../src/components/line-chart/line-chart.layout.js'
import { layoutScatter } from '../../../../src/components/scatter-chart/scatter-chart.layout.js'
import { layoutShareBar } from '../../../../src/components/share-bar/share-bar.layout.js'
import { layoutStat } from '../../../../src/components/stat/stat.layout.js'
import { layoutTileMap } from '../../../../src/components/tile-map/tile-map.layout.js'
import { collectRest } from '../../../../src/data/collect.js'
import type { Dataset, Observation } from '../../../../src/data/dataset.js'
import { withRests } from '../../../../src/data/rest.js'
import { select } from '../../../../src/data/select.js'
import type { Query, Selection } from '../../../../src/data/series.js'
import {
  everyBound,
  faultsOf,
  frameOf,
  marksOf,
  ofObservations,
  quantity,
  rounded,
  textsOf,
} from '../given.js'

type Lay = (selection: Selection, frame: Frame) => ChartView

const places = ['甲市', '乙市', '丙市']
const fields = ['经济建设', '农业农村', '科教文卫体']
const years = ['2022', '2023', '2024']

/** A figure a place, year and field: 甲市 has tens, 乙市 hundreds, 丙市 a few. */
const grid = ofObservations(
  places.flatMap((place, p) =>
    years.flatMap((period, y) =>
      fields.map((category, c): Observation => ({
        indicator: 'consultations',
        place,
        period,
        category,
        figure: quantity([30, 300, 3][p]! + y * 2 + c),
      })),
    ),
  ),
)

function faceted(dataset: Dataset, query: Query): Selection {
  return select(dataset, { facet: 'place', facets, ...query })
}

function drawn(selection: Selection, lay: Lay, width = 640, own: Partial<Frame> = {}): ChartView {
  const view = layoutFacets(
    selection,
    frameOf(selection, width, own),
    lay,
    selection.reasons.length === 0 || own.include !== undefined,
  )
  if (!view) throw new Error('not drawn')
  return view
}

const bars: Lay = (selection, frame) => layoutHorizontalBars(selection, frame)
const stacks: Lay = (selection, frame) => layoutStackedBars(selection, frame)
const diverging: Lay = (selection, frame) => layoutDivergingBars(selection, frame)
const columns: Lay = (selection, frame) =>
  columnsFit(selection, frame)
    ? layoutVerticalBars(selection, frame, {})
    : layoutHorizontalBars(selection, frame)
const lines: Lay = (selection, frame) =>
  layoutLineChart(selection, frame, { curve: 'linear', zero: 'auto', log: false }, rareParts)

/** The named panels, in order. */
function heads(view: ChartView): readonly Panel[] {
  return view.panels.filter(({ label }) => label !== undefined)
}

function scalesOf(view: ChartView, name: string) {
  return view.panels.flatMap(({ scales }) => scales.filter((scale) => scale.name === name))
}

const byField: Query = { by: 'category', split: 'none', where: { period: ['2024'] } }
const byYear: Query = { by: 'period', split: 'category' }

describe('layoutFacets', () => {
  it('lays one panel a value under its name, in as many columns as have room', () => {
    const selection = faceted(grid, byField)
    const at = (width: number) =>
      heads(drawn(selection, bars, width)).map(({ label, plot }) => [
        label,
        rounded(plot.x),
        rounded(plot.y),
        rounded(plot.width),
      ])
    expect(at(320)).toEqual([
      ['甲市', 0, 0, 320],
      ['乙市', 0, 151, 320],
      ['丙市', 0, 302, 320],
    ])
    expect(at(640).map(([, x, , width]) => [x, width])).toEqual([
      [0, 304],
      [336, 304],
      [0, 304],
    ])
    expect(at(1200).map(([, x, , width]) => [x, width])).toEqual([
      [0, 378.7],
      [410.7, 378.7],
      [821.3, 378.7],
    ])
  })

  it.each([
    ['bars', bars, byField, 'value'],
    ['columns', columns, byField, 'value'],
    ['stacks', stacks, { by: 'period', split: 'category' }, 'value'],
    ['diverging bars', diverging, { by: 'period', split: 'category' }, 'value'],
    ['lines', lines, byYear, 'value'],
    ['lines', lines, byYear, 'time'],
  ] as const)('%s share one scale and draw it equally long', (_, lay, query, name) => {
    const scales = scalesOf(drawn(faceted(grid, query), lay, 1200), name)
    expect(scales).toHaveLength(3)
    const length = ({ range }: (typeof scales)[number]) => rounded(range[1] - range[0])
    expect(new Set(scales.map(({ domain }) => domain.join())).size).toBe(1)
    expect(new Set(scales.map(length)).size).toBe(1)
  })

  it('names a place once, over its tiles and not on each of them', () => {
    const stats: Lay = (selection, frame) => layoutStat(selection, frame, {})
    const view = drawn(faceted(grid, { split: 'none', where: { period: ['2024'] } }), stats)
    const words = textsOf(view).map(({ text }) => text)
    expect(words.filter((text) => text.includes('甲市'))).toEqual(['甲市'])
    expect(words.filter((text) => text === '经济建设')).toHaveLength(3)
  })

  it('keeps the colours of all, and one legend', () => {
    const view = drawn(faceted(grid, byYear), lines)
    expect(view.facts.legend.map(({ label, color }) => [label, color])).toEqual(
      fields.map((label, i) => [label, i]),
    )
    const colored = marksOf(view).filter(({ role }) => role === 'line')
    expect(colored.map(({ series }) => series)).toEqual([...fields, ...fields, ...fields])
  })

  it('keeps rows level where panels have most of them in common, and says where one has no figure', () => {
    const gap = {
      ...grid,
      observations: grid.observations.filter((o) => o.place !== '乙市' || o.category !== '农业农村'),
    }
    const view = drawn(faceted(gap, byField), bars, 1200)
    const names = textsOf(view).filter(({ role }) => role === 'axisLabel')
    const rows = new Map<string, Set<number>>()
    for (const { text, y } of names) rows.set(text, (rows.get(text) ?? new Set()).add(rounded(y)))
    const levels = [...rows].map(([text, ys]) => [text, [...ys]])
    expect(levels.map(([text]) => text)).toEqual([...fields, '农业农村（无数字）'])
    expect(levels[3]?.[1]).toEqual(levels[1]?.[1])
    expect(faultsOf(view)).toEqual([])
  })

  it('gives each panel its own rows where they have little in common', () => {
    const apart = ofObservations(
      places.flatMap((place) =>
        fields.map((field, i): Observation => ({
          indicator: 'consultations',
          place,
          period: '2024',
          category: `${place}${field}`,
          figure: quantity(i + 4),
        })),
      ),
    )
    const names = textsOf(drawn(faceted(apart, byField), bars, 1200)).filter(
      ({ role }) => role === 'axisLabel',
    )
    expect(names).toHaveLength(9)
  })

  it('makes a panel of each figure of one bar without saying its name twice', () => {
    const view = drawn(
      faceted(grid, { ...byField, by: 'place', where: { period: ['2024'], category: ['经济建设'] } }),
      bars,
    )
    expect(textsOf(view).filter(({ text }) => text === '甲市')).toHaveLength(1)
  })

  it('finds for every target its figure, names its panel and keeps groups of panels apart', () => {
    const view = drawn(faceted(grid, byYear), lines)
    const list = Array.from({ length: view.targets.length }, (_, i) => view.targets.at(i))
    expect(list).toHaveLength(27)
    for (const [i, target] of list.entries()) {
      const row = view.facts.rows.at(target.row)
      expect(row.key).toBe(target.key)
      expect(row.facet).toBe(target.within)
      expect(row.place).toBe(target.within)
      expect(view.targets.indexOf(target.key)).toBe(i)
      const head = heads(view).find(({ label }) => label === target.within)
      expect(target.box.x).toBeGreaterThanOrEqual((head?.plot.x ?? 0) - 0.5)
      expect(target.box.y).toBeGreaterThanOrEqual(head?.plot.y ?? 0)
      const [x, y] = [target.box.x + target.box.width / 2, target.box.y + target.box.height / 2]
      expect(view.targets.at(view.targets.nearest(x, y)).within).toBe(target.within)
    }
    const groups = new Map<string, Set<string | undefined>>()
    for (const { group, within } of list) groups.set(group, (groups.get(group) ?? new Set()).add(within))
    expect([...groups.values()].every((panels) => panels.size === 1)).toBe(true)
    expect(view.targets.indexOf('nobody')).toBe(-1)
  })

  it('keeps the marks of one panel apart from those of another', () => {
    const owners = new Map<string, Set<string>>()
    for (const panel of drawn(faceted(grid, byYear), lines).panels) {
      const marks = [...panel.axes.flatMap((axis) => axis.marks), ...panel.layers.flat()]
      for (const { key } of marks) owners.set(key, (owners.get(key) ?? new Set()).add(panel.key))
    }
    expect([...owners.values()].filter((panels) => panels.size > 1)).toEqual([])
  })

  it('says the panels and few figures panel by panel, many as a whole', () => {
    expect(
      drawn(
        faceted(grid, { ...byField, where: { period: ['2024'], category: ['经济建设', '农业农村'] } }),
        bars,
      ).facts.summary,
    ).toBe(
      '按地区分为3幅：甲市、乙市、丙市。甲市：经济建设，34次；农业农村，35次。乙市：经济建设，304次；农业农村，305次。丙市：经济建设，7次；农业农村，8次。',
    )
    expect(drawn(faceted(grid, byYear), lines).facts.summary).toMatch(
      /^按地区分为3幅：甲市、乙市、丙市。.*27个/,
    )
    expect(drawn(faceted(grid, byYear), lines, 640, { locale: 'en' }).facts.summary).toMatch(
      /^3 panels by place: 甲市, 乙市, 丙市\. /,
    )
  })

  it('shows what may not be compared as tiles with the reason, never on one scale', () => {
    const mixed = ofObservations(
      grid.observations.map((o) => (o.place === '乙市' ? { ...o, scope: '首批' } : o)),
    )
    const selection = faceted(mixed, byField)
    expect(selection.reasons).not.toEqual([])
    const asTiles = layoutFacets(selection, frameOf(selection), (s, f) => layoutTiles(s, f), false)
    expect(
      textsOf(asTiles as ChartView)
        .map(({ text }) => text)
        .join(''),
    ).toContain('不可比')
    expect(asTiles?.facts.rows.at(0).facet).toBe('甲市')
    // A kind that draws each panel on its own may not make it look like one scale.
    const own = layoutFacets(selection, frameOf(selection), bars, true) as ChartView
    expect(scalesOf(own, 'value')).toEqual([])
    expect(
      textsOf(own)
        .map(({ text }) => text)
        .join(''),
    ).toContain('不可比')
  })

  it('says once, under all panels, why a kind that draws each on its own may not be compared', () => {
    const mixed = ofObservations(
      grid.observations.map((o) => (o.place === '乙市' ? { ...o, scope: '首批' } : o)),
    )
    const view = layoutFacets(
      faceted(mixed, { split: 'none', where: { period: ['2024'] } }),
      frameOf(faceted(mixed, {})),
      (s, f) => layoutStat(s, f, {}),
      true,
    ) as ChartView
    expect(heads(view)).toHaveLength(3)
    const said = textsOf(view).filter(({ text }) => text.includes('不可比'))
    expect(said.map(({ text }) => text)).toEqual(['不可比：口径不同：未限定范围 与 首批。'])
    expect(view.facts.summary.split('不可比：口径不同：未限定范围 与 首批。')).toHaveLength(2)
    expect(view.facts.notComparable).toBe('口径不同：未限定范围 与 首批')
    expect(faultsOf(view)).toEqual([])
  })

  it('draws one value as one panel with its name', () => {
    const view = drawn(faceted(grid, { ...byField, where: { place: ['甲市'], period: ['2024'] } }), bars)
    expect(heads(view).map(({ label, plot }) => [label, plot.width])).toEqual([['甲市', 640]])
  })

  it('draws of thirty values what can be read and says what is left out, which the table has', () => {
    const many = ofObservations(
      Array.from({ length: 30 }, (_, i) => i).flatMap((i) =>
        fields.map((category, c): Observation => ({
          indicator: 'consultations',
          place: `第${i + 1}区`,
          period: '2024',
          category,
          figure: quantity(i * 10 + c),
        })),
      ),
    )
    for (const width of [320, 640, 1200]) {
      const view = drawn(faceted(many, byField), bars, width)
      expect(heads(view)).toHaveLength(mostPanels)
      expect(view.facts.notes?.[0]).toBe(
        '按地区共30幅，画出前24幅，其余见数据表：第25区、第26区、第27区、第28区、第29区、第30区',
      )
      expect(view.facts.rows.length).toBe(90)
      expect(view.facts.rows.at(89)).toMatchObject({ facet: '第30区', text: '292次' })
      expect(faultsOf(view)).toEqual([])
    }
  })

  it('keeps the place of a panel whose series are all hidden', () => {
    const own = ofObservations(
      grid.observations.filter((o) => o.place !== '乙市' || o.category === '经济建设'),
    )
    const view = drawn(faceted(own, { ...byYear, hidden: new Set(['经济建设']) }), lines)
    expect(heads(view).map(({ label }) => label)).toEqual(places)
    expect(textsOf(view).some(({ text }) => text === '没有可显示的数字')).toBe(true)
    expect(faultsOf(view)).toEqual([])
  })

  it('calls a panel of figures without a value along the dimension that', () => {
    const without = ofObservations([
      ...grid.observations.filter((o) => o.place === '甲市'),
      ...grid.observations.filter((o) => o.place === '乙市').map(({ place: _, ...o }) => o),
    ])
    expect(heads(drawn(faceted(without, byField), bars)).map(({ label }) => label)).toEqual([
      '甲市',
      '原文未列',
    ])
  })

  it('stands periods in time and collects what `limit` leaves out panel by panel', () => {
    const selection = faceted(grid, {
      facet: 'period',
      by: 'category',
      split: 'none',
      where: { place: ['甲市'] },
      limit: 1,
      collect: collectRest,
    })
    const view = drawn(selection, bars)
    expect(heads(view).map(({ label }) => label)).toEqual(['2022年', '2023年', '2024年'])
    const rests = textsOf(view).filter(({ text }) => text.includes('推算'))
    expect(rests.map(({ text }) => text)).toEqual(['63次（推算）', '67次（推算）', '71次（推算）'])
  })

  it('draws nothing while a part of the kind is on its way', () => {
    const selection = faceted(grid, byField)
    expect(layoutFacets(selection, frameOf(selection), () => undefined, true)).toBe(undefined)
  })

  it('shares classes and says them once', () => {
    const places14 = ['620100', '620200', '621200', '620700']
    const held = ofObservations(
      years.flatMap((period, y) =>
        places14.map((place, i): Observation => ({
          indicator: 'consultations',
          place,
          period,
          figure: quantity((i + 1) * 10 ** y),
        })),
      ),
    )
    const selection = faceted(held, { facet: 'period', by: 'place', split: 'none' })
    const view = drawn(selection, (s, f) => layoutTileMap(s, f), 1200)
    expect(view.panels.filter(({ key }) => key.endsWith('legend'))).toHaveLength(1)
    expect(view.panels[0]?.key).toBe('legend')
    expect(heads(view)[0]?.plot.y).toBe(view.panels[0]?.plot.height)
    const shadeOf = (i: number) =>
      marksOf(view).find(
        ({ target, role }) => role === 'shade' && target === selection.series[i]?.data[0]?.key,
      )
    expect(shadeOf(0)).toMatchObject({ shade: 1 })
    expect(faultsOf(view)).toEqual([])
  })
})

/** Every kind, with what suits it. */
const kinds: Readonly<Record<string, { lay: Lay; dataset?: Dataset; query: Query }>> = {
  bars: { lay: bars, query: { by: 'category', split: 'period' } },
  columns: { lay: columns, query: { by: 'category', split: 'none', where: { period: ['2024'] } } },
  stacks: { lay: stacks, query: { by: 'period', split: 'category' } },
  'diverging bars': { lay: diverging, query: { by: 'period', split: 'category' } },
  lines: { lay: lines, query: byYear },
  dots: {
    lay: (s, f) => layoutDotChart(s, f, { zero: 'always', log: false }),
    query: { by: 'category', split: 'period' },
  },
  bullets: {
    lay: (s, f) => layoutBulletChart(s, f, { goal: 500 }),
    query: { by: 'category', split: 'none', where: { period: ['2024'] } },
  },
  areas: {
    lay: (s, f) => layoutAreaChart(s, f, { curve: 'linear', share: false }),
    query: { by: 'period', split: 'category' },
  },
  'share bars': {
    lay: (s, f) => layoutShareBar(s, f),
    query: { whole: withRests, where: { period: ['2024'] } },
  },
  donuts: {
    lay: (s, f) => layoutDonut(s, f, {}, layoutRing),
    query: { whole: withRests, where: { period: ['2024'] } },
  },
  stats: { lay: (s, f) => layoutStat(s, f, {}), query: { split: 'none', where: { period: ['2024'] } } },
  'tile maps': {
    lay: (s, f) => layoutTileMap(s, f),
    query: { facet: 'category', by: 'place', split: 'none', where: { period: ['2024'] } },
  },
  heatmaps: { lay: (s, f) => layoutHeatmap(s, f), query: { by: 'category', split: 'period' } },
  calendars: {
    lay: (s, f) => layoutCalendar(s, f),
    query: { by: 'period', split: 'none' },
    dataset: ofObservations(
      places.flatMap((place) =>
        ['2024-03-01', '2024-05-07', '2024-12-31'].map((period, i): Observation => ({
          indicator: 'consultations',
          place,
          period,
          figure: quantity(i + 1),
        })),
      ),
    ),
  },
}

describe.each(Object.entries(kinds))('facets of %s', (_, { lay, dataset = grid, query }) => {
  it.each([320, 640, 1200])('stay in the frame with no text over another at %i px', (width) => {
    for (const locale of ['zh-CN', 'en'] as const) {
      const view = drawn(faceted(dataset, query), lay, width, { locale, include: [] })
      expect(heads(view)).toHaveLength(3)
      expect(faultsOf(view)).toEqual([])
    }
  })

  it('do so with every bound in each panel', () => {
    const bounds = Object.values(everyBound)
    const of = ofObservations(
      places.flatMap((place, p) =>
        bounds.map((figure, i): Observation => ({
          indicator: 'consultations',
          place,
          period: query.by === 'period' && dataset !== grid ? `2024-03-0${i + 1}` : String(2016 + i),
          category: `第${p}${i}类`,
          figure,
        })),
      ),
    )
    const { where: _where, ...rest } = query
    for (const width of [320, 640, 1200])
      expect(faultsOf(drawn(faceted(of, rest), lay, width, { include: [] }))).toEqual([])
  })

  it.each([320, 700, 1200])(
    'stand on scales of one length, whatever words a panel has, at %i px',
    (width) => {
      const view = drawn(faceted(dataset, query), lay, width)
      const lengths = new Map<string, Set<number>>()
      for (const scale of view.panels.flatMap(({ scales }) => scales)) {
        const known = lengths.get(scale.name) ?? new Set()
        lengths.set(scale.name, known.add(rounded(scale.range[1] - scale.range[0])))
      }
      for (const [name, own] of lengths) expect([name, own.size]).toEqual([name, 1])
    },
  )
})

describe('what is said of a spot that is no single figure', () => {
  const said = (view: ChartView) =>
    Array.from({ length: view.targets.length }, (_, i) => view.facts.rows.at(view.targets.at(i).row))

  it('is met in its own panel: groups of a histogram, on thresholds and counts of all panels', () => {
    const view = drawn(faceted(grid, { by: 'category', split: 'none' }), (selection, frame) =>
      layoutHistogram(selection, frame, { bins: 3, fromZero: false }),
    )
    const groups = said(view).map(({ facet, label, text }) => `${facet} ${label} ${text}`)
    expect(groups).toHaveLength(12)
    expect(groups[0]).toBe('甲市 0～99次 9个')
    expect(groups[4]).toBe('乙市 0～99次 0个')
    expect(groups[7]).toBe('乙市 300～399次 9个')
    expect(groups[8]).toBe('丙市 0～99次 9个')
    // The figures, and the groups of each panel.
    expect(view.facts.rows.length).toBe(27 + 12)
    expect(faultsOf(view)).toEqual([])
  })

  it('is met in its own panel: points of a scatter chart, on axes of all panels', () => {
    const second = grid.observations.map((o) => ({ ...o, indicator: 'held' }))
    const both: Dataset = {
      ...grid,
      indicators: [...grid.indicators, { id: 'held', label: '活动', unit: '次', kind: 'count' }],
      observations: [...grid.observations, ...second],
    }
    const view = drawn(faceted(both, { by: 'category', split: 'none' }), (selection, frame) =>
      layoutScatter(selection, frame, { indicators: [], zero: 'auto', log: { x: false, y: false } }),
    )
    const points = said(view)
    expect(points).toHaveLength(27)
    expect(new Set(points.map(({ facet }) => facet))).toEqual(new Set(places))
    expect(points[9]).toMatchObject({ facet: '乙市', text: '基层协商 300次；活动 300次' })
    const domains = view.panels.flatMap(({ scales }) => scales.map(({ name, domain }) => `${name} ${domain}`))
    expect(new Set(domains).size).toBe(2)
    expect(faultsOf(view)).toEqual([])
  })
})

describe('keys and scales of small multiples', () => {
  it('tell the groups of one histogram from those of another', () => {
    const lay: Lay = (selection, frame) => layoutHistogram(selection, frame, { bins: 3, fromZero: false })
    const { targets } = drawn(faceted(grid, { by: 'category', split: 'none' }), lay, 1200)
    const keys = Array.from({ length: targets.length }, (_, i) => targets.at(i).key)
    expect(new Set(keys).size).toBe(keys.length)
    expect(keys.map((key) => targets.indexOf(key))).toEqual(keys.map((_, i) => i))
  })

  it('leave a panel without a figure above zero out of a logarithmic scale', () => {
    const lay: Lay = (selection, frame) => layoutDotChart(selection, frame, { zero: 'auto', log: true })
    const figures = { 甲市: [10, 1000], 乙市: [0, 0] }
    const dataset = ofObservations(
      Object.entries(figures).flatMap(([place, values]) =>
        values.map((value, c): Observation => ({
          indicator: 'consultations',
          place,
          category: fields[c] ?? '',
          figure: quantity(value),
        })),
      ),
    )
    const view = drawn(faceted(dataset, { by: 'category', split: 'none' }), lay, 1200)
    const scales = view.panels.flatMap((panel) => panel.scales).filter(({ kind }) => kind === 'log')
    expect(scales.map((scale) => 'domain' in scale && scale.domain)).toEqual([[10, 1000]])
  })
})

describe('what the axes of small multiples are called', () => {
  const line: Lay = (selection, frame) =>
    layoutLineChart(selection, frame, { curve: 'linear', zero: 'auto', log: false }, rareParts)

  it.each([320, 1200])('is said once where all are called the same, %i px wide', (width) => {
    const view = drawn(faceted(grid, { by: 'period', split: 'category' }), line, width)
    expect(textsOf(view).filter(({ text }) => text.startsWith('单位'))).toHaveLength(1)
    expect(view.panels.flatMap(({ axes }) => axes.flatMap(({ label }) => label ?? []))).toHaveLength(3)
  })
})
