import { describe, expect, it } from 'vitest'
import { layoutAreaChart, type AreaOptions } from '../../../src/components/area-chart/area-chart.layout.js'
import * as shares from '../../../src/components/area-chart/shares.layout.js'
import * as columns from '../../../src/components/line-chart/column-parts.layout.js'
import type { ChartView, Frame, Mark } from '../../../src/components/chart/view.js'
import type { Dataset, Observation } from '../../../src/data/dataset.js'
import type { Indicator } from '../../../src/data/indicator.js'
import type { Quantity } from '../../../src/data/quantity.js'
import type { Query } from '../../../src/data/series.js'
import {
  everyBound,
  faultsOf,
  frameOf,
  pathBox,
  textBox,
  marksOf,
  ofObservations,
  quantity,
  rounded,
  selected,
  textsOf,
} from '../chart/given.js'

interface Own {
  readonly width?: number
  readonly options?: Partial<AreaOptions>
  readonly query?: Query
  readonly frame?: Partial<Frame>
}

function drawn(dataset: Dataset, { width, options, query, frame }: Own = {}): ChartView {
  const selection = selected(dataset, { by: 'period', columns: columns.withColumns, ...query })
  const given = { curve: 'linear', share: false, ...options } as const
  return layoutAreaChart(selection, frameOf(selection, width, frame), given, { columns, shares })
}

type Figures = Readonly<Record<string, number | Quantity | null>>

function overTime(figures: Figures, more: Partial<Observation> = {}): readonly Observation[] {
  return Object.entries(figures).map(([period, figure]) => ({
    indicator: 'consultations',
    ...(/^\d/.test(period) ? { period } : { periodWording: period }),
    figure: typeof figure === 'number' ? quantity(figure) : (figure ?? quantity(null, 'unstated')),
    ...more,
  }))
}

function ofPlaces(places: Readonly<Record<string, Figures>>, ...indicators: Indicator[]): Dataset {
  const observations = Object.entries(places).flatMap(([place, figures]) => overTime(figures, { place }))
  return ofObservations(observations, ...indicators)
}

const years = (count: number, value: (i: number) => number | Quantity): Figures =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [String(2000 + i), value(i)]))
const long = '进一步加强和改进新时代市域社会治理中基层协商民主建设有关情况的专题调研协商活动'
const bounds = Object.values(everyBound)
const two = { 甲市: { 2020: 10, 2021: 20 }, 乙市: { 2020: 30, 2021: 60 } }

const cases: Readonly<Record<string, Dataset>> = {
  'every bound, one series': ofObservations(overTime(years(bounds.length, (i) => bounds[i] as Quantity))),
  'every bound as the outermost part': ofPlaces({
    甲市: years(bounds.length, () => 50),
    乙市: years(bounds.length, (i) => bounds[i] as Quantity),
  }),
  'every bound inside': ofPlaces({
    甲市: years(bounds.length, (i) => bounds[i] as Quantity),
    乙市: years(bounds.length, () => 50),
  }),
  'one value': ofObservations(overTime({ 2020: 12 })),
  'one period of several': ofPlaces({ 甲市: { 2020: 12 }, 乙市: { 2020: 30 } }),
  'no number at all': ofObservations(overTime({ 2019: null, 2020: everyBound['一批'] as Quantity })),
  'all zero': ofPlaces({ 甲市: years(4, () => 0), 乙市: years(4, () => 0) }),
  negative: ofPlaces({ 甲市: years(4, (i) => i - 2), 乙市: years(4, () => 5) }),
  'one series below zero': ofObservations(overTime({ 2018: -20, 2019: 30, 2020: -1000, 2021: 0 })),
  'the largest number': ofPlaces({ 甲市: years(3, () => 1e308), 乙市: years(3, () => 1) }),
  'a huge range': ofPlaces({ 甲市: years(3, (i) => 10 ** (i * 5)), 乙市: years(3, () => 1) }),
  'long names': ofPlaces({ [long]: years(6, (i) => i + 30), [`${long}（二）`]: years(6, (i) => i + 31) }),
  '30 parts': ofPlaces(
    Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`第${i + 1}组`, years(8, (j) => i * 2 + j)])),
  ),
  '200 periods': ofPlaces({ 甲市: years(200, (i) => (i * 7919) % 613), 乙市: years(200, (i) => i) }),
  sessions: ofPlaces({
    经济建设: { 十三届二次: 275, 十三届四次: 294 },
    科教文卫体: { 十三届二次: 239, 十三届四次: 264 },
    资源环境: { 十三届二次: 103, 十三届四次: 60 },
  }),
  'gaps and new parts': ofPlaces({
    甲市: years(9, (i) => 20 + i),
    乙市: years(9, (i) => (i === 3 ? quantity(null, 'unstated') : 10)),
    丙市: { 2006: 5, 2007: 9, 2008: 7 },
  }),
  'intervals of time': ofPlaces({
    甲市: { '2010/2014': 30, 2016: 33, '2018/2019': 12 },
    乙市: { '2010/2014': 3, 2016: 3, '2018/2019': 2 },
  }),
}

describe('areas stay inside their frame, with no text over another', () => {
  for (const [name, dataset] of Object.entries(cases)) {
    for (const width of [320, 640, 1200]) {
      it(`${name}, ${width} px`, () => {
        expect(faultsOf(drawn(dataset, { width }))).toEqual([])
        expect(faultsOf(drawn(dataset, { width, options: { share: true } }))).toEqual([])
      })
    }
    it(`${name}, in English, with steps, at 200 % text`, () => {
      expect(faultsOf(drawn(dataset, { frame: { locale: 'en' }, options: { curve: 'step' } }))).toEqual([])
      expect(faultsOf(drawn(dataset, { frame: { fontSize: 32 } }))).toEqual([])
    })
  }
})

function shapesOf(view: ChartView, role: Mark['role']): readonly string[] {
  return marksOf(view).flatMap((mark) => (mark.type === 'path' && mark.role === role ? [mark.d] : []))
}

/** The numbers of a path, pair by pair. */
function points(d: string): readonly (readonly [number, number])[] {
  return [...d.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const)
}

const sentences = (view: ChartView) =>
  textsOf(view)
    .filter(({ role }) => role === 'reason')
    .map(({ text }) => text)
    .join('')
const axisText = (view: ChartView) =>
  textsOf(view)
    .filter(({ key }) => key.startsWith('value/tick'))
    .map(({ text }) => text)

describe('stacked areas', () => {
  it('lie on one another and end at their sum', () => {
    const view = drawn(ofPlaces(two))
    const [lower, upper] = shapesOf(view, 'value').map(points)
    const [panel] = view.panels
    const { y, height } = panel?.plot ?? { y: 0, height: 0 }
    const bottom = y + height
    // 80 of 80 at the end of the upper one; the lower one rests on the base line.
    expect(axisText(view)).toEqual(['0', '20', '40', '60', '80'])
    expect(rounded(upper?.[1]?.[1] ?? 0)).toBe(rounded(y))
    expect(lower?.[1]?.[1]).toBeCloseTo(bottom - height / 4, 0)
    expect(lower?.at(-1)?.[1]).toBeCloseTo(bottom, 0)
    // Parted by one pixel of paper.
    expect(upper?.[2]?.[1]).toBeCloseTo((lower?.[1]?.[1] ?? 0) - 1, 1)
  })

  it('name every part with its figure beside its end, and say the sums', () => {
    const view = drawn(ofPlaces(two))
    const names = textsOf(view).filter(({ key }) => key.startsWith('end/'))
    expect(names.map(({ text }) => text).sort()).toEqual(['乙市 60次', '甲市 20次'])
    expect(
      names.every(({ x }) => x > (view.panels[0]?.plot.x ?? 0) + (view.panels[0]?.plot.width ?? 0)),
    ).toBe(true)
    expect(view.facts.summary).toContain('合计：2020年40次，2021年80次。')
  })

  it('name them inside on a narrow screen, each within its own band', () => {
    const view = drawn(ofPlaces(two), { width: 320 })
    expect(view.panels[0]?.plot.width).toBeGreaterThan(280)
    for (const text of textsOf(view).filter(({ key }) => key.startsWith('end/'))) {
      expect(text.role).toBe('onMark')
      const box = view.targets.at(
        view.targets.indexOf(view.facts.rows.at(text.text.startsWith('乙') ? 3 : 1).key),
      ).box
      expect(text.y).toBeLessThan(box.y + box.height)
    }
  })

  it('give the width of a narrow screen to the areas, and the names to the legend, where names would be cut', () => {
    const saw = (base: number) =>
      Object.fromEntries(Array.from({ length: 12 }, (_, i) => [String(2010 + i), base + (i % 2) * 30]))
    const named = (name: string) =>
      drawn(ofPlaces({ [name]: saw(1), 乙市: saw(2), 丙市: saw(1) }), { width: 320 })
    const short = named('甲市')
    expect(short.panels[0]?.plot.width).toBeLessThan(260)
    expect(short.named).toBe(true)
    const cut = named('积石山保安族东乡族撒拉族自治县')
    expect(cut.panels[0]?.plot.width).toBeGreaterThan(280)
    expect(cut.named).toBe(false)
  })

  it('are met part by part, each where it lies', () => {
    const view = drawn(ofPlaces(two))
    const at = (i: number) => view.targets.at(i)
    const rows = Array.from({ length: 4 }, (_, i) => [view.facts.rows.at(at(i).row).text, at(i).group])
    expect(rows).toEqual([
      ['10次', '2020'],
      ['30次', '2020'],
      ['20次', '2021'],
      ['60次', '2021'],
    ])
    expect(rounded(at(3).box.y + at(3).box.height)).toBeCloseTo(rounded(at(2).box.y), 0)
    expect(view.targets.nearest(at(3).box.x + 12, at(3).box.y + 10)).toBe(3)
  })

  it('have a gap where a figure has no number, and say so', () => {
    const view = drawn(
      ofPlaces({
        甲市: years(5, () => 10),
        乙市: years(5, (i) => (i === 2 ? quantity(null, 'unstated') : 5)),
      }),
    )
    expect(shapesOf(view, 'value')).toHaveLength(4)
    expect(view.facts.notes?.join()).toContain(
      '2002年有的项没有数字（数量原文未列），合计无从得出，堆叠在此断开',
    )
    expect(view.targets.length).toBe(10)
    expect(textsOf(view).map(({ text }) => text)).toContain('数量原文未列')
  })

  it('break where the parts change, and where the source says that the series does', () => {
    const grown = drawn(ofPlaces({ 甲市: years(6, () => 10), 乙市: { 2003: 1, 2004: 2, 2005: 3 } }))
    // 2000–2002 of one part, 2003–2005 of two.
    expect(shapesOf(grown, 'value')).toHaveLength(3)
    expect(grown.facts.notes?.join()).toContain('各时段所列项目不尽相同')
    const broken = ofObservations([
      ...overTime(
        years(4, () => 10),
        { place: '甲市' },
      ),
      ...overTime(
        years(4, () => 10),
        { place: '乙市' },
      ).map((o, i) => (i === 2 ? { ...o, status: 'break' as const } : o)),
    ])
    expect(shapesOf(drawn(broken), 'value')).toHaveLength(4)
    expect(drawn(broken).facts.notes).toContain('2002年起与此前不连续')
  })

  it('fill the outermost part only where it is certain', () => {
    const view = drawn(
      ofPlaces({ 甲市: years(5, () => 10), 乙市: years(5, (i) => (i === 4 ? quantity(9, 'nearly') : 8)) }),
    )
    const [, sure] = shapesOf(view, 'value').map(points)
    const [edge] = shapesOf(view, 'rails').map(points)
    expect(sure?.filter((_, i) => i < 4).at(-1)?.[0]).toBe(edge?.[0]?.[0])
    expect(marksOf(view).filter(({ role }) => role === 'hollow')).toHaveLength(1)
    expect(marksOf(view).filter(({ role }) => role === 'tick')).toHaveLength(1)
  })

  it.each([320, 360, 640])('have no words at the base line run over what is filled, at %i px', (width) => {
    const gap = (value: number) => years(9, (i) => (i === 5 ? quantity(null, 'unstated') : value))
    const view = drawn(ofPlaces({ 甲市: gap(50), 乙市: gap(20) }), { width, frame: { locale: 'en' } })
    const silent = textsOf(view).filter(({ text }) => text === 'figure not given')
    expect(view.facts.notes?.join()).toContain('a figure has no number (figure not given)')
    const filled = marksOf(view).flatMap((mark) =>
      mark.type === 'path' && mark.role === 'value' ? [pathBox(mark.key, mark.d)] : [],
    )
    expect(filled.length).toBeGreaterThan(1)
    for (const { x0, x1 } of silent.map(textBox))
      expect(filled.filter((box) => x0 < box.x1 && x1 > box.x0)).toEqual([])
  })

  it.each([320, 360])('are named inside only where they are filled, at %i px', (width) => {
    const view = drawn(cases['every bound as the outermost part'] as Dataset, {
      width,
      frame: { locale: 'en' },
    })
    const filled = marksOf(view).flatMap((mark) =>
      mark.type === 'path' && mark.role === 'value' ? [{ mark, box: pathBox(mark.key, mark.d) }] : [],
    )
    const names = textsOf(view).filter(({ role }) => role === 'onMark')
    expect(names.length).toBeGreaterThan(0)
    for (const name of names) {
      const { x0, x1, y0, y1 } = textBox(name)
      const own = filled.filter(({ mark }) => mark.series === name.series)
      expect(
        own.some(({ box }) => box.x0 <= x0 && x1 <= box.x1 && box.y0 <= y0 && y1 <= box.y1),
        name.text,
      ).toBe(true)
    }
  })

  it('give way to lines, with the reason, where a part inside is not exact', () => {
    const view = drawn(cases['every bound inside'] as Dataset)
    expect(sentences(view)).toContain('“110余次”不是确数，其外侧的部分没有确定的位置，因此画成线。')
    expect(view.facts.summary).toContain('因此画成线')
    expect(shapesOf(view, 'value')).toEqual([])
    expect(shapesOf(view, 'line').length).toBeGreaterThan(0)
  })

  it('give way to lines where figures are below zero, rates, or too large to add', () => {
    expect(sentences(drawn(cases['negative'] as Dataset))).toContain('不是从零起的数量')
    expect(sentences(drawn(cases['the largest number'] as Dataset))).toContain(
      '数字过大，不能精确相加，因此画成线。',
    )
    const rate = { id: 'consultations', label: '满意率', unit: '%', kind: 'rate' } as const
    const rates = ofPlaces(two, rate)
    const asRates = {
      ...rates,
      observations: rates.observations.map((o) => ({ ...o, figure: { ...o.figure, unit: '%' } })),
    }
    expect(sentences(drawn(asRates))).toContain('比率和增减不能相加，因此画成线。')
    expect(sentences(drawn(asRates, { frame: { locale: 'en' } }))).toContain(
      'Rates and changes do not add up, so the figures are drawn as lines.',
    )
  })
})

describe('areas as shares', () => {
  const share: Own = { options: { share: true } }

  it('make every period a hundred percent of what is listed, and say that this is derived', () => {
    const view = drawn(ofPlaces(two), share)
    expect(axisText(view).at(-1)).toBe('100')
    const names = textsOf(view).filter(({ key }) => key.startsWith('end/'))
    expect(names.map(({ text }) => text).sort()).toEqual(['乙市 75.0%', '甲市 25.0%'])
    expect(sentences(view)).toBe('各时段以所列各项之和为100%（推算）。')
    expect(view.facts.rows.at(0).share).toBe('占40次的25.0%（推算）')
    const { y, height } = view.panels[0]?.plot ?? { y: 0, height: 1 }
    const [lower] = shapesOf(view, 'value').map(points)
    expect(lower?.[0]?.[1]).toBeCloseTo(y + height * 0.75, 0)
  })

  it('outline what printed percentages leave of a hundred', () => {
    const indicator = { id: 'consultations', label: '占比', unit: '%', kind: 'share' } as const
    const percent = (value: number) => quantity(value, 'exact', { unit: '%' })
    const view = drawn(
      ofPlaces(
        { A类: { 2020: percent(50), 2021: percent(60) }, B类: { 2020: percent(20), 2021: percent(25) } },
        indicator,
      ),
      share,
    )
    const [rest] = shapesOf(view, 'rest').map(points)
    const { y, height } = view.panels[0]?.plot ?? { y: 0, height: 1 }
    expect(rest?.[0]?.[1]).toBeCloseTo(y, 0)
    expect(rest?.at(-1)?.[1]).toBeCloseTo(y + height * 0.3, 0)
    expect(textsOf(view).map(({ text }) => text)).toContain('其余 15%（推算）')
    expect(sentences(view)).toBe('')
  })

  it('give way to lines where a part is not exact, where percentages exceed a hundred, and for a series alone', () => {
    const lines = drawn(cases['every bound as the outermost part'] as Dataset, share)
    expect(sentences(lines)).toContain('“110余次”不是确数，各部分所占的百分比无从确定，因此画成线。')
    expect(lines.kinds).toEqual(['折线图'])
    const indicator = { id: 'consultations', label: '占比', unit: '%', kind: 'share' } as const
    const percent = (value: number) => quantity(value, 'exact', { unit: '%' })
    const beyond = ofPlaces({ A类: { 2020: percent(70) }, B类: { 2020: percent(45) } }, indicator)
    expect(sentences(drawn(beyond, share))).toContain('各项百分比合计115%，超过100%')
    expect(sentences(drawn(cases['one value'] as Dataset, share))).toContain('只有一个系列')
  })
})

describe('one series', () => {
  it('is a line with its area down to zero, filled only between figures that are certain', () => {
    const given: Figures = {
      2018: 10,
      2019: quantity(20, 'over'),
      2020: quantity(20, 'nearly'),
      2021: 15,
      2022: 18,
    }
    const view = drawn(ofObservations(overTime(given)))
    const areas = shapesOf(view, 'halo').map(points)
    const { y, height } = view.panels[0]?.plot ?? { y: 0, height: 1 }
    // 2018–2019 and 2021–2022; both segments at 近20次 are left open.
    expect(areas.map((area) => area.length)).toEqual([4, 4])
    expect(areas[0]?.at(-1)?.[1]).toBeCloseTo(y + height, 0)
    expect(shapesOf(view, 'line')).toHaveLength(1)
    expect(axisText(view)[0]).toBe('0')
  })

  it('has a gap where a figure is missing', () => {
    const view = drawn(ofObservations(overTime({ 2018: 1, 2019: 2, 2020: null, 2021: 4, 2022: 5 })))
    expect(shapesOf(view, 'halo')).toHaveLength(2)
  })

  it('of many figures as columns is closed along zero, piece by piece', () => {
    const time = Array.from({ length: 5000 }, (_, i) => Date.UTC(2000, 0, 1) + i * 864e5)
    const figure = time.map((_, i) => (i > 2000 && i < 3000 ? NaN : 10 + (i % 7)))
    const view = drawn({
      version: 1,
      indicators: [{ id: 'n', label: '日数', unit: '件', kind: 'count' }],
      observations: [],
      columns: [{ indicator: 'n', period: time, figure }],
    })
    const [area = ''] = shapesOf(view, 'halo')
    expect(area.match(/Z/g)).toHaveLength(2)
    expect(faultsOf(view)).toEqual([])
    const [line = ''] = shapesOf(view, 'line')
    const places = (path: string) => path.match(/[MLHV]/g)?.length ?? 0
    expect(places(area)).toBe(places(line) + 4)
    // Each piece comes back to zero below its last figure.
    const { y, height } = view.panels[0]?.plot ?? { y: 0, height: 0 }
    expect(area.match(/V([\d.]+)Z/g)).toEqual([`V${rounded(y + height)}Z`, `V${rounded(y + height)}Z`])
  })
})

describe('a part of the time of areas', () => {
  const given = ofPlaces({ 甲市: years(10, (i) => 10 * (i + 1)), 乙市: years(10, () => 25) })
  const domain = [Date.UTC(2002, 6, 1), Date.UTC(2005, 6, 1)] as const

  it('reaches from edge to edge, names the last figures shown, and is met where it lies', () => {
    const view = drawn(given, { frame: { domains: { time: domain } } })
    const { plot } = view.panels[0] ?? { plot: { x: 0, width: 0 } }
    for (const band of shapesOf(view, 'value').map(points)) {
      const xs = band.map(([x]) => x)
      expect([Math.min(...xs), Math.max(...xs)]).toEqual([plot.x, rounded(plot.x + plot.width)])
    }
    const names = textsOf(view).filter(({ key }) => key.startsWith('end/'))
    expect(names.map(({ text }) => text)).toEqual(['乙市 25次', '甲市 60次'])
    expect(view.targets.length).toBe(6)
    expect(faultsOf(view)).toEqual([])
    expect(
      faultsOf(drawn(given, { frame: { domains: { time: domain } }, options: { share: true } })),
    ).toEqual([])
  })

  it('keeps the area under one line', () => {
    const one = ofObservations(overTime(years(10, (i) => i)))
    const view = drawn(one, { frame: { domains: { time: domain } } })
    expect(shapesOf(view, 'halo').map((d) => points(d).length)).toEqual([10])
    expect(faultsOf(view)).toEqual([])
    expect(view.kinds).toEqual(['面积图'])
  })
})
