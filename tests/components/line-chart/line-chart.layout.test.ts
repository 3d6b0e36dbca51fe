import { describe, expect, it } from 'vitest'
import {
  isPlain,
  layoutLineChart,
  type LineOptions,
} from '../../../src/components/line-chart/line-chart.layout.js'
import * as rareParts from '../../../src/components/line-chart/rare.layout.js'
import { spread } from '../../../src/components/chart/layout/text/spread.js'
import { textBox, type Box } from '../../../src/components/chart/layout/text/text-boxes.js'
import { textWidth } from '../../../src/components/chart/layout/text/text-width.js'
import type { ChartView, Frame, Mark } from '../../../src/components/chart/view.js'
import type { Dataset, Observation } from '../../../src/data/dataset.js'
import type { Quantity } from '../../../src/data/quantity.js'
import type { Query } from '../../../src/data/series.js'
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

const plain: LineOptions = { curve: 'linear', zero: 'auto', log: false }

function drawn(
  dataset: Dataset,
  own: { width?: number; options?: Partial<LineOptions>; query?: Query; frame?: Partial<Frame> } = {},
): ChartView {
  const selection = selected(dataset, { by: 'period', ...own.query })
  const given = [selection, frameOf(selection, own.width, own.frame), { ...plain, ...own.options }] as const
  const view = layoutLineChart(...given, rareParts)
  // What is plain is laid without the rest, and to the same effect.
  if (isPlain(...given)) expect(seen(layoutLineChart(...given, undefined))).toEqual(seen(view))
  return view
}

/** Everything that can be written down of a view. */
function seen({ facts, panels, targets }: ChartView): unknown {
  const met = Array.from({ length: targets.length }, (_, i) => targets.at(i))
  return JSON.parse(JSON.stringify({ facts, panels, met }))
}

type Figures = Readonly<Record<string, number | Quantity | null>>

function overTime(figures: Figures, more: Partial<Observation> = {}): readonly Observation[] {
  return Object.entries(figures).map(([period, figure]) => ({
    indicator: 'consultations',
    ...(/^[\d/.]/.test(period) ? { period } : { periodWording: period }),
    figure:
      figure === null ? quantity(null, 'unstated') : typeof figure === 'number' ? quantity(figure) : figure,
    ...more,
  }))
}

function ofPlaces(places: Readonly<Record<string, Figures>>): Dataset {
  return ofObservations(Object.entries(places).flatMap(([place, figures]) => overTime(figures, { place })))
}

const years = (count: number, value: (i: number) => number | Quantity): Figures =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [String(2000 + i), value(i)]))
const long = '进一步加强和改进新时代市域社会治理中基层协商民主建设有关情况的专题调研协商活动'
const bounds = Object.values(everyBound)

it('marks names by ticks only where these stand apart', () => {
  const named = (count: number) =>
    drawn(ofCategories(Object.fromEntries(Array.from({ length: count }, (_, i) => [`第${i}组`, i]))), {
      query: { by: 'category' },
    })
  const ticks = (view: ChartView) => marksOf(view).filter(({ key }) => key.startsWith('names/tick/')).length
  expect([ticks(named(20)), ticks(named(200))]).toEqual([20, 0])
})

const cases: Readonly<Record<string, Dataset>> = {
  'every bound': ofObservations(overTime(years(bounds.length, (i) => bounds[i] as Quantity))),
  'one value': ofObservations(overTime({ 2020: 12 })),
  'one value that is zero': ofObservations(overTime({ 2020: 0 })),
  'no number at all': ofObservations(overTime({ 2019: null, 2020: everyBound['一批'] as Quantity })),
  'far from zero': ofObservations(overTime({ 2019: 760, 2020: 799, 2021: 757 })),
  'all equal': ofObservations(overTime(years(5, () => 8))),
  negative: ofObservations(overTime({ 2018: -20, 2019: 30, 2020: -1000, 2021: 0 })),
  'the largest number': ofObservations(overTime({ 2018: 1e308, 2019: -1e308, 2020: 3 })),
  'a huge range': ofObservations(overTime({ 2018: 0.001, 2019: 1, 2020: 1e12 })),
  'long names': ofPlaces({ [long]: years(6, (i) => i + 30), [`${long}（二）`]: years(6, (i) => i + 31) }),
  'many lines': ofPlaces(
    Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`第${i + 1}组`, years(8, (j) => i * 2 + j)])),
  ),
  'lines that end together': ofPlaces({
    甲市: years(4, (i) => i),
    乙市: years(4, (i) => i),
    丙市: years(4, (i) => i),
  }),
  '200 periods': ofObservations(overTime(years(200, (i) => (i * 7919) % 613))),
  '200 doubtful periods': ofObservations(overTime(years(200, (i) => quantity((i * 79) % 61, 'about')))),
  sessions: ofObservations(overTime({ 九届五次: 760, 十一届一次: 799, 十三届二次: 838 })),
  '200 names': ofCategories(
    Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`第${i + 1}专门委员会`, i])),
  ),
  'intervals of time': ofObservations(overTime({ '2010/2014': 30, 2016: 33, '2018/2019': 12 })),
  'months, days and years': ofObservations(overTime({ 2023: 4, '2023-03': 6, '2023-11-05': 9 })),
  'a growth and a fall': ofObservations(
    overTime({
      2019: quantity(29, 'over', { unit: '%', change: 'up' }),
      2020: quantity(18, 'over', { unit: '%', change: 'down' }),
    }),
    { id: 'consultations', label: '同比', unit: '%', kind: 'change' },
  ),
}

const pointHeights = (view: ChartView) =>
  marksOf(view).flatMap((mark) => (mark.type === 'circle' ? [mark.cy] : []))

describe('lines stay inside their frame, with no text over another', () => {
  for (const [name, dataset] of Object.entries(cases)) {
    for (const width of [320, 640, 1200]) {
      it(`${name}, ${width} px`, () => {
        expect(
          faultsOf(drawn(dataset, { width, query: name === '200 names' ? { by: 'category' } : {} })),
        ).toEqual([])
      })
    }
    it(`${name}, in English, on a log scale, with steps, at 200 % text`, () => {
      expect(faultsOf(drawn(dataset, { frame: { locale: 'en' } }))).toEqual([])
      expect(faultsOf(drawn(dataset, { options: { log: true, curve: 'step' } }))).toEqual([])
      expect(faultsOf(drawn(dataset, { frame: { fontSize: 32 }, options: { zero: 'never' } }))).toEqual([])
    })
  }
})

function pathsOf(view: ChartView, role: Mark['role'] = 'line'): readonly string[] {
  return marksOf(view).flatMap((mark) => (mark.type === 'path' && mark.role === role ? [mark.d] : []))
}

const corners = (d: string) => (d.match(/[ML]/g) ?? []).length

describe('a line', () => {
  it('joins neighbours and breaks where a figure is missing', () => {
    const paths = pathsOf(drawn(ofObservations(overTime({ 2018: 1, 2019: 2, 2020: null, 2021: 4, 2022: 5 }))))
    expect(paths.map(corners)).toEqual([2, 2])
  })

  it('breaks, and says so by two strokes, where the source says that the series does', () => {
    const [before, after] = [overTime({ 2018: 1, 2019: 2 }), overTime({ 2020: 9, 2021: 8 })]
    const view = drawn(
      ofObservations([...before, { ...(after[0] as Observation), status: 'break' }, after[1] as Observation]),
    )
    expect(pathsOf(view).map(corners)).toEqual([2, 2])
    expect(pathsOf(view, 'break')).toHaveLength(1)
  })

  it('holds until the next figure where it goes by steps', () => {
    const [path] = pathsOf(
      drawn(ofObservations(overTime({ 2018: 1, 2019: 2, 2020: 3 })), { options: { curve: 'step' } }),
    )
    expect(corners(path ?? '')).toBe(5)
  })

  it('stands in time where every period is dated, in order of time whatever the order given', () => {
    const view = drawn(ofObservations(overTime({ 2020: 2, 2010: 1, 2011: 3 })))
    const dots = marksOf(view).flatMap((mark) => (mark.type === 'circle' ? [mark.cx] : []))
    expect(dots).toEqual(dots.toSorted((a, b) => a - b))
    expect(rounded(((dots[2] ?? 0) - (dots[1] ?? 0)) / ((dots[1] ?? 0) - (dots[0] ?? 0)))).toBe(9)
    expect(view.panels[0]?.scales[0]?.kind).toBe('time')
  })

  it('stands at equal distances for sessions, and says so', () => {
    const view = drawn(cases['sessions'] as Dataset)
    const dots = marksOf(view).flatMap((mark) => (mark.type === 'circle' ? [mark.cx] : []))
    expect(rounded((dots[2] ?? 0) - (dots[1] ?? 0))).toBe(rounded((dots[1] ?? 0) - (dots[0] ?? 0)))
    expect(view.facts.notes).toContain('时段未全部注明年月，按先后等距排列，间距不表示时间长短')
  })

  it('is level over the span a figure holds for', () => {
    const [path] = pathsOf(drawn(cases['intervals of time'] as Dataset))
    const ys = (path?.match(/-?[\d.]+(?=L|$)/g) ?? []).map(Number)
    expect(ys).toHaveLength(5)
    expect(ys[0]).toBe(ys[1])
    expect(ys[3]).toBe(ys[4])
  })

  it('becomes a band from end to end where every figure is an interval', () => {
    const interval = (i: number) => quantity(20 + i, 'between', { high: 30 + 2 * i })
    const view = drawn(ofObservations(overTime(years(4, interval))))
    expect(pathsOf(view, 'area').map(corners)).toEqual([8])
    expect(pathsOf(view)).toEqual([])
  })

  it('is drawn to a logarithmic axis where asked, and to a linear one, with the reason, where a figure has no place on it', () => {
    const log = { options: { log: true } }
    const kindOf = (view: ChartView) => view.panels[0]?.scales[1]?.kind
    const fine = drawn(ofObservations(overTime({ 2018: 1, 2019: 10, 2020: 100 })), log)
    expect(kindOf(fine)).toBe('log')
    const impossible = drawn(ofObservations(overTime({ 2018: 0, 2019: 10, 2020: -3, 2021: 100 })), log)
    expect(kindOf(impossible)).toBe('linear')
    expect(pathsOf(impossible).map(corners)).toEqual([4])
    expect(impossible.facts.notes).toContain('对数刻度无法表示零和负数（2018年0次，另有1处），改用等距刻度')
    const english = drawn(ofObservations(overTime({ 2018: 0, 2019: 10 })), {
      ...log,
      frame: { locale: 'en' },
    })
    expect(english.facts.notes?.join()).toContain(
      'a logarithmic axis has no place for zero or less (2018, 0 times), so the axis is linear',
    )
  })

  it('is points alone where neighbours are not to be joined, however close they stand', () => {
    const view = drawn(ofObservations(overTime(years(200, (i) => i % 9))), { options: { curve: 'none' } })
    expect(pathsOf(view)).toEqual([])
    expect(marksOf(view).filter(({ type, role }) => type === 'circle' && role === 'value')).toHaveLength(200)
    expect(view.kinds).toEqual(['点图'])
    expect(drawn(ofObservations(overTime(years(200, (i) => i % 9)))).kinds).toEqual(['折线图'])
  })

  it('goes through time in order, however its figures are listed', () => {
    const view = drawn(ofObservations(overTime({ '2021-03': 3, '2020-12': 1, '2021-01': 2 })))
    const xs = pathsOf(view).map((d) => [...d.matchAll(/[ML]([\d.]+)/g)].map(([, x]) => Number(x)))
    expect(xs.map((of) => of.every((x, i) => i === 0 || x > (of[i - 1] ?? 0)))).toEqual([true])
    const [, ends] = [0, Array.from({ length: 3 }, (_, i) => view.targets.at(i).group)]
    expect(ends).toEqual(['2020-12', '2021-01', '2021-03'])
  })
})

describe('hard cases', () => {
  const unitTitle = (view: ChartView) => textsOf(view).find(({ key }) => key === 'value/title')?.text
  const tickTexts = (view: ChartView) =>
    textsOf(view)
      .filter(({ key }) => key.startsWith('value/tick'))
      .map(({ text }) => text)

  it('one point stands in the middle of its time, with its figure', () => {
    const view = drawn(ofObservations(overTime({ '2024-03': 12 })))
    const { plot } = view.panels[0] ?? { plot: { x: 0, width: 0 } }
    const [dot] = marksOf(view).filter(({ type }) => type === 'circle')
    expect(dot?.type === 'circle' && rounded(dot.cx)).toBeCloseTo(plot.x + plot.width / 2, -1)
    expect(textsOf(view).map(({ text }) => text)).toContain('12次')
    expect(textsOf(view).map(({ text }) => text)).toContain('2024年')
  })

  it('figures that are all missing are met one by one and said where they would stand', () => {
    const view = drawn(
      ofObservations(overTime({ 2019: null, 2020: null, 2021: everyBound['一批'] as Quantity })),
    )
    expect(pathsOf(view)).toEqual([])
    expect(view.targets.length).toBe(3)
    const said = textsOf(view).filter(({ role, key }) => role === 'muted' && key.endsWith('/value'))
    expect(said.map(({ text }) => text)).toEqual(['数量原文未列', '数量原文未列', '一批'])
  })

  it('figures that are all zero lie on the base line', () => {
    const view = drawn(ofObservations(overTime({ 2019: 0, 2020: 0, 2021: 0 })))
    const { plot } = view.panels[0] ?? { plot: { y: 0, height: 0 } }
    const ys = pathsOf(view).flatMap((d) => [...d.matchAll(/ (-?[\d.]+)/g)].map(([, y]) => Number(y)))
    expect(new Set(ys)).toEqual(new Set([rounded(plot.y + plot.height)]))
    expect(tickTexts(view)).toEqual(['0'])
    // No course to be seen, and no empty plot for it.
    expect(plot.height).toBe(48)
  })

  it('the lowest of figures that rise steeply at both sides is said beside it, clear of its own line', () => {
    const view = drawn(ofObservations(overTime({ 2019: -20, 2020: 30, 2021: -1000, 2022: 0 })))
    const label = marksOf(view).find((mark) => mark.role === 'valueLabel' && mark.key.includes('2021'))
    const point = marksOf(view).find(
      (mark) => mark.type === 'circle' && mark.cy === Math.max(...pointHeights(view)),
    )
    if (label?.type !== 'text' || point?.type !== 'circle') throw new Error('no label, no point')
    const half = textWidth(label.text, label.size) / 2
    expect(Math.abs(label.x - point.cx) - half).toBeGreaterThan(8)
  })

  it('figures below zero keep zero on the axis, which is drawn as a base line', () => {
    const view = drawn(ofObservations(overTime({ 2018: -20, 2019: 30, 2020: -10 })))
    expect(tickTexts(view)).toContain('0')
    const base = marksOf(view).find(({ key }) => key === 'value/grid/0')
    expect(base?.role).toBe('axis')
    expect(unitTitle(view)).toBe('单位：次')
  })

  it('of 200 lines as many are drawn as can be named, and the others are said to be in the table', () => {
    const many = ofPlaces(
      Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`第${i + 1}组`, years(6, (j) => i + j * 3)])),
    )
    const view = drawn(many)
    const drawnLines = new Set(marksOf(view).flatMap(({ role, series }) => (role === 'line' ? [series] : [])))
    const names = textsOf(view).filter(({ key }) => key.startsWith('end/'))
    expect(names).toHaveLength(drawnLines.size)
    expect(view.facts.notes).toEqual([
      `线条过多，无法逐条辨认：只画前${drawnLines.size}条，其余${200 - drawnLines.size}条见数据表`,
    ])
    const undrawn = view.facts.legend.filter(({ undrawn: not }) => not).map(({ key }) => key)
    expect(view.facts.legend).toHaveLength(200)
    expect(undrawn).toHaveLength(200 - drawnLines.size)
    expect(undrawn.filter((key) => drawnLines.has(key))).toEqual([])
    expect(drawnLines.size).toBeGreaterThanOrEqual(8)
    expect(view.facts.rows.length).toBe(1200)
    expect(view.targets.length).toBe(drawnLines.size * 6)
    for (const width of [320, 1200]) expect(faultsOf(drawn(many, { width }))).toEqual([])
    expect(drawn(many, { frame: { locale: 'en' } }).facts.notes?.join()).toMatch(
      /^too many lines to tell apart: the first \d+ are drawn, the other \d+ are in the table$/,
    )
  })

  it('time has more than one name, be it every fourth year', () => {
    const nine = (from: number): Figures =>
      Object.fromEntries(Array.from({ length: 9 }, (_, i) => [String(2016 + i), from + i]))
    const view = drawn(ofPlaces({ [long]: nine(1), 乙市: nine(9) }), { width: 260 })
    const named = textsOf(view).flatMap(({ key, text }) => (key.startsWith('time/') ? [text] : []))
    expect(named).toEqual(['2016', '2020', '2024'])
  })

  it('time is said in Chinese, years once under their months', () => {
    const texts = (dataset: Dataset) =>
      textsOf(drawn(dataset))
        .filter(({ key }) => key.startsWith('time/'))
        .map(({ text }) => text)
    expect(
      texts(ofObservations(overTime({ '2023-11': 1, '2023-12': 2, '2024-01': 3, '2024-02': 4 }))),
    ).toEqual(['11月', '12月', '1月', '2月', '2023年', '2024年'])
    expect(texts(ofObservations(overTime({ '2024-03-08': 1, '2024-03-09': 2 })))).toEqual([
      '8日',
      '9日',
      '2024年3月',
    ])
  })
})

describe('its axis', () => {
  it('gives names the room between them, not that at the edge', () => {
    const sessions = Object.fromEntries(
      ['十一届一次会议', '十一届五次会议', '十三届二次会议', '十三届四次会议'].map((name, i) => [
        name,
        700 + 9 * i,
      ]),
    )
    const view = drawn(ofObservations(overTime(sessions)), { width: 700 })
    const names = textsOf(view).filter(({ key }) => key.startsWith('label/'))
    expect(names.map(({ text }) => text)).toEqual(Object.keys(sessions))
    expect(faultsOf(view)).toEqual([])
  })

  it('says where it starts if not at zero', () => {
    const view = drawn(cases['far from zero'] as Dataset)
    expect(textsOf(view).map((mark) => mark.text)).toContain('单位：次，不从零起')
    expect(view.facts.notes).toEqual(['坐标轴不从零起，最低刻度为750'])
    expect(drawn(cases['far from zero'] as Dataset, { options: { zero: 'always' } }).facts.notes).toEqual([])
  })

  it('is the one it is given', () => {
    const domains = { value: [0, 5000], time: [Date.UTC(2019, 0), Date.UTC(2020, 0)] } as const
    const view = drawn(cases['far from zero'] as Dataset, { frame: { domains } })
    expect(view.panels[0]?.scales.map((scale) => scale.domain)).toEqual([domains.time, domains.value])
    expect(view.targets.length).toBe(2)
  })
})

describe('names at the ends', () => {
  it('are pushed apart no farther than it takes, in their order', () => {
    const lines = (...points: number[]) => points.map((point) => ({ point, height: 10 }))
    expect(spread(lines(10, 10, 10, 90), [0, 100])).toEqual([5, 15, 25, 90])
    expect(spread(lines(50, 50), [0, 100])).toEqual([45, 55])
    expect(spread(lines(98, 99), [0, 100])).toEqual([85, 95])
    expect(spread(lines(5, 50, 95), [0, 100])).toEqual([5, 50, 95])
    const high = { point: 50, height: 30 }
    expect(spread([...lines(50), high, ...lines(50)], [0, 100])).toEqual([30, 50, 70])
  })

  it('say the last figure, which is never cut', () => {
    const view = drawn(cases['long names'] as Dataset, { width: 320 })
    const ends = textsOf(view).filter((mark) => mark.key.startsWith('end/'))
    // Cut they would read alike, and the legend has them.
    expect(ends.map(({ text }) => text)).toEqual(['36次', '35次'])
    expect(ends.filter(({ full }) => full?.startsWith(long))).toHaveLength(2)
  })

  it.each([320, 360])('stand in two lines at %i px, on a chart that is as high as they want', (width) => {
    const fields = ['Economic growth', 'Labour and staff', 'Policy and law', 'Town, country', 'Health']
    const named = ofPlaces(
      Object.fromEntries(fields.map((name, at) => [name, years(3, (i) => 20 + i + at)] as const)),
    )
    const view = drawn(named, { width, frame: { locale: 'en' } })
    const ends = textsOf(view).filter(({ key }) => key.startsWith('end/'))
    const said = fields.map((field) =>
      ends
        .filter(({ key }) => key.startsWith(`end/${field}/`))
        .map(({ text }) => text)
        .join(' '),
    )
    expect(said).toEqual(fields.map((field, at) => `${field} ${22 + at} times`))
    expect(ends.length).toBeGreaterThan(fields.length)
    expect(view.named).toBe(true)
    expect(faultsOf(view)).toEqual([])
  })

  it('make a legend needless where each is whole, and no series hidden', () => {
    const two = ofPlaces({ 甲市: years(3, (i) => 20 + i), 乙市: years(3, (i) => 60 + i) })
    expect(drawn(two).named).toBe(true)
    expect(drawn(two, { query: { hidden: new Set(['乙市']) } }).named).toBe(false)
    expect(drawn(cases['long names'] as Dataset, { width: 320 }).named).toBe(false)
  })
})

it('has a target for every figure, of one group along the axis, inside the frame', () => {
  const view = drawn(cases['lines that end together'] as Dataset)
  expect(view.targets.length).toBe(12)
  for (let i = 0; i < view.targets.length; i++) {
    const { key, row, box, group } = view.targets.at(i)
    expect(view.facts.rows.at(row).key).toBe(key)
    expect(group).toMatch(/^200\d/)
    expect(
      box.x >= 0 && box.x + box.width <= 640 && box.y >= 0 && box.y + box.height <= view.frame.height,
    ).toBe(true)
  }
})

it('is the same twice: layout keeps nothing', () => {
  const selection = selected(ofObservations(overTime({ 2019: 1, 2020: 2 })), { by: 'period' })
  const once = layoutLineChart(selection, frameOf(selection), plain, rareParts)
  expect(marksOf(layoutLineChart(selection, frameOf(selection), plain, rareParts))).toEqual(marksOf(once))
})

describe('isPlain', () => {
  it('is not what one period alone has: that is drawn as bars, which come with the rest', () => {
    const selection = selected(ofObservations(overTime({ 2024: 1 })), { by: 'period' })
    expect(isPlain(selection, frameOf(selection, 640), plain)).toBe(false)
    const years = selected(ofObservations(overTime({ 2023: 1, 2024: 2 })), { by: 'period' })
    expect(isPlain(years, frameOf(years, 640), plain)).toBe(true)
  })

  const asked = (dataset: Dataset, own: Partial<LineOptions> = {}, frame: Partial<Frame> = {}): boolean => {
    const selection = selected(dataset, { by: 'period' })
    return isPlain(selection, frameOf(selection, 640, frame), { ...plain, ...own })
  }
  const three = { 2019: 760, 2020: 799, 2021: 757 }

  it('says of the years of whole lines that they need nothing more', () => {
    expect(asked(ofObservations(overTime(three)))).toBe(true)
    expect(asked(ofPlaces({ 甲市: three, 乙市: { 2019: 3, 2021: null } }))).toBe(true)
  })

  it.each<[string, Dataset, Partial<LineOptions>?, Partial<Frame>?]>([
    ['one year', ofObservations(overTime({ 2020: 12 }))],
    ['months', ofObservations(overTime({ '2020-01': 12, '2020-02': 13 }))],
    ['a span of years', ofObservations(overTime({ '2018/2019': 12, 2020: 13 }))],
    ['worded periods', ofObservations(overTime({ 十一届一次: 12, 十一届二次: 13 }))],
    ['an interval', ofObservations(overTime({ 2019: 1, 2020: everyBound['区间'] as Quantity }))],
    ['a break', ofObservations([...overTime({ 2019: 1 }), ...overTime({ 2020: 2 }, { status: 'break' })])],
    ['a logarithmic axis', ofObservations(overTime(three)), { log: true }],
    ['a part of time', ofObservations(overTime(three)), {}, { domains: { time: [0, 1] } }],
  ])('says of %s that there is more to it', (_, dataset, options, frame) => {
    expect(asked(dataset, options, frame)).toBe(false)
  })
})

describe('a part of time', () => {
  const values = [10, 20, 30, 40, 50, 60, 70, 80, 90, 100]
  const given = ofPlaces({ 甲市: years(10, (i) => values[i] ?? 0), 乙市: years(10, () => 25) })
  const moment = (year: number, month = 0) => Date.UTC(year, month, 1)
  const part = (from: number, to: number, own: { options?: Partial<LineOptions> } = {}) =>
    drawn(given, { ...own, frame: { domains: { time: [from, to] } } })

  it('is drawn from edge to edge, with what lies in it and nothing else to meet', () => {
    const view = part(moment(2002, 6), moment(2005, 6))
    const { plot } = view.panels[0] ?? { plot: { x: 0, width: 0 } }
    const xs = pathsOf(view).map((d) => [...d.matchAll(/[ML]([\d.]+)/g)].map(([, x]) => Number(x)))
    expect(xs.map((of) => [of[0], of.at(-1)])).toEqual([
      [plot.x, rounded(plot.x + plot.width)],
      [plot.x, rounded(plot.x + plot.width)],
    ])
    const groups = Array.from({ length: view.targets.length }, (_, i) => view.targets.at(i).group)
    expect(groups).toEqual(['2003', '2004', '2005', '2003', '2004', '2005'])
    expect(view.facts.rows.length).toBe(20)
    expect(faultsOf(view)).toEqual([])
  })

  it('has a value axis of its own figures and of those that its lines go on to', () => {
    const ticks = (view: ChartView) =>
      textsOf(view)
        .filter(({ key }) => key.startsWith('value/tick'))
        .map(({ text }) => text)
    expect(ticks(drawn(given)).at(-1)).toBe('100')
    expect(ticks(part(moment(2001), moment(2002))).at(-1)).toBe('40')
  })

  it('names a line with the last figure shown, where it leaves', () => {
    const view = part(moment(2001), moment(2003, 6))
    const names = textsOf(view).filter(({ key }) => key.startsWith('end/'))
    expect(names.map(({ text }) => text)).toEqual(['甲市 40次', '乙市 25次'])
  })

  it('is no more than there is, and everything where there is nothing of it', () => {
    const [scale] = part(moment(1990), moment(2003)).panels[0]?.scales ?? []
    expect(scale).toMatchObject({ domain: [moment(2000), moment(2003)], whole: [moment(2000), moment(2009)] })
    expect(part(moment(1950), moment(1960)).targets.length).toBe(20)
    expect(part(-Infinity, Infinity).panels[0]?.scales[0]).not.toHaveProperty('whole')
  })

  it('keeps gaps, steps and intervals', () => {
    const gap = ofObservations(overTime({ 2018: 1, 2019: 2, 2020: null, 2021: 4, 2022: 5 }))
    const shown = { frame: { domains: { time: [moment(2018, 6), moment(2021, 6)] as const } } }
    expect(pathsOf(drawn(gap, shown))).toHaveLength(2)
    expect(pathsOf(drawn(gap, { ...shown, options: { curve: 'step' } })).map(corners)).toEqual([3, 2])
    const ranges = ofObservations(overTime(years(8, (i) => quantity(10 + i, 'between', { high: 20 + i }))))
    const view = drawn(ranges, { frame: { domains: { time: [moment(2002, 3), moment(2004, 3)] } } })
    expect(pathsOf(view, 'area')).toHaveLength(1)
    expect(faultsOf(view)).toEqual([])
  })

  it('points at the nearest moment first, then at the nearest line', () => {
    const view = drawn(given)
    const at = (i: number) => view.targets.at(i).box
    const x = at(4).x + at(4).width / 2
    // Far above both lines, yet at 2004.
    expect(view.targets.at(view.targets.nearest(x + 3, 0)).group).toBe('2004')
    expect(view.targets.nearest(x, at(4).y)).toBe(4)
    expect(view.targets.nearest(x, at(14).y + 12)).toBe(14)
  })
})

it.each([320, 360, 640])('writes no figure across the line of another series at %i px', (width) => {
  const crossing = [
    { 甲市: [12, 40, 15, 38], 乙市: [39, 14, 41, 13], 丙市: [26, 27, 25, 28] },
    { 甲市: [30, 31, 30, 33], 乙市: [32, 29, 33, 30], 丙市: [31, 30, 31, 31], 丁市: [90, 30, 29, 10] },
    { 甲市: [3, 270, 12, 290, 8], 乙市: [280, 6, 275, 5, 260], 丙市: [140, 150, 130, 145, 150] },
  ]
  const written = crossing.map((lines) => {
    const values = Object.entries(lines).map(([name, of]) => [name, years(of.length, (i) => of[i] as number)])
    const view = drawn(ofPlaces(Object.fromEntries(values) as Record<string, Figures>), { width })
    expect(faultsOf(view)).toEqual([])
    const texts = textsOf(view).filter(({ role }) => role === 'valueLabel')
    const across = texts.flatMap((text) =>
      drawnLines(view)
        .filter(({ series }) => !text.key.includes(series))
        .filter(({ points }) =>
          points.some((to, i) => i > 0 && meets(points[i - 1] as Point, to, textBox(text))),
        )
        .map(({ series }) => `${text.key} on ${series}`),
    )
    expect(across).toEqual([])
    return texts.length
  })
  expect(Math.min(...written)).toBeGreaterThan(0)
})

type Point = readonly [x: number, y: number]

function drawnLines(
  view: ChartView,
): readonly { readonly series: string; readonly points: readonly Point[] }[] {
  return marksOf(view).flatMap((mark) =>
    mark.type === 'path' && mark.role === 'line'
      ? [
          {
            series: mark.series ?? '',
            points: [...mark.d.matchAll(/[ML]([\d.-]+) ([\d.-]+)/g)].map(([, x, y]): Point => [
              Number(x),
              Number(y),
            ]),
          },
        ]
      : [],
  )
}

/** Of the segment in a hundred steps, does one lie in the box? */
function meets([x0, y0]: Point, [x1, y1]: Point, box: Box): boolean {
  return Array.from({ length: 101 }, (_, i) => i / 100).some((t) => {
    const [x, y] = [x0 + (x1 - x0) * t, y0 + (y1 - y0) * t]
    return x > box.x0 && x < box.x1 && y > box.y0 && y < box.y1
  })
}

describe('lines of which some are left out', () => {
  const twelve = ofObservations(
    ['2022', '2023', '2024'].flatMap((period, p) =>
      Array.from({ length: 12 }, (_, i): Observation => {
        const category = `${'社会建设和民生保障'.slice(0, 2 + (i % 8))}${i}`
        return { indicator: 'consultations', period, category, figure: quantity(100 + 40 * i + p) }
      }),
    ),
  )
  const query: Query = { by: 'period', split: 'category' }
  const namesIn = (view: ChartView) => textsOf(view).filter(({ key }) => key.startsWith('end/'))

  it('leave their names to the legend where these want a second line, and take the width', () => {
    const view = drawn(twelve, { width: 320, query })
    expect(namesIn(view)).toEqual([])
    expect([view.named, view.facts.legend.length]).toEqual([false, 12])
    const { x, width } = view.panels[0]?.plot ?? { x: 0, width: 0 }
    expect(x + width).toBe(320)
  })

  it('are named at their ends where there is room, or no legend', () => {
    expect(namesIn(drawn(twelve, { width: 900, query })).length).toBeGreaterThan(8)
    expect(namesIn(drawn(twelve, { width: 320, query, frame: { noLegend: true } })).length).toBeGreaterThan(7)
  })
})
