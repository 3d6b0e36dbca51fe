import { describe, expect, it } from 'vitest'
import { layoutDotChart, type DotOptions } from '../../../src/components/dot-chart/dot-chart.layout.js'
import { textBox, textBoxes } from '../../../src/components/chart/layout/text/text-boxes.js'
import type { ChartView, Frame } from '../../../src/components/chart/view.js'
import type { Dataset } from '../../../src/data/dataset.js'
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
import { byYear, hardCases, long } from '../chart/hard-cases.js'

function drawn(
  dataset: Dataset,
  own: { width?: number; options?: Partial<DotOptions>; query?: Query; frame?: Partial<Frame> } = {},
): ChartView {
  const selection = selected(dataset, own.query)
  return layoutDotChart(selection, frameOf(selection, own.width, own.frame), {
    zero: 'auto',
    log: false,
    ...own.options,
  })
}

const cases: Readonly<Record<string, Dataset>> = {
  ...hardCases,
  'dots on one spot': byYear({ 2013: [100, 20], 2024: [100, 20] }),
  'dots that nearly touch': byYear({ 2013: [100, 20, 1000], 2024: [101, 22, 3] }),
  'long names of series': ofCategories({ [long]: 3, [`${long}之二`]: everyBound['近'] ?? 4 }),
}

describe.each([320, 640, 1200])('at %i px', (width) => {
  it.each(Object.entries(cases))('%s stays in its frame with no text over another', (_name, dataset) => {
    expect(faultsOf(drawn(dataset, { width }))).toEqual([])
    expect(faultsOf(drawn(dataset, { width, frame: { locale: 'en' } }))).toEqual([])
    expect(faultsOf(drawn(dataset, { width, options: { zero: 'never' } }))).toEqual([])
    expect(faultsOf(drawn(dataset, { width, options: { log: true } }))).toEqual([])
  })
})

it.each(Object.entries(cases))('%s holds at 200 %% text', (_name, dataset) => {
  expect(faultsOf(drawn(dataset, { width: 480, frame: { fontSize: 32 } }))).toEqual([])
})

const dumbbell: Query = { by: 'category', split: 'period' }
const twoYears = byYear({ 2013: [290, 69, 175], 2024: [275, 91, 239] })

function dotsOf(view: ChartView) {
  return marksOf(view).flatMap((mark) =>
    mark.type === 'circle' && !mark.key.startsWith('series/') ? [[rounded(mark.cx), rounded(mark.cy)]] : [],
  )
}

describe('a dot chart', () => {
  it('has a row an item and the dots of one item on one line', () => {
    const view = drawn(twoYears)
    const ys = dotsOf(view).map(([, y]) => y)
    expect(new Set(ys).size).toBe(3)
    expect(dotsOf(view)).toHaveLength(6)
  })

  it('joins the dots of a row from glyph to glyph', () => {
    const view = drawn(byYear({ 2013: [100], 2024: [200] }), { query: dumbbell })
    const [line] = marksOf(view).filter((mark) => mark.key.startsWith('between/'))
    const xs = dotsOf(view).map(([x]) => x as number)
    expect(
      line?.type === 'line' && [rounded(line.x1 - (xs[0] ?? 0)), rounded((xs[1] ?? 0) - line.x2)],
    ).toEqual([7, 7])
  })

  it('writes both figures outside of the dots, the less one on the left', () => {
    const view = drawn(byYear({ 2013: [290], 2024: [275] }), { query: dumbbell })
    const values = textsOf(view).filter(({ role }) => role === 'valueLabel')
    expect(values.map(({ text, anchor }) => `${text} ${anchor}`)).toEqual(['275次 end', '290次 start'])
    const xs = dotsOf(view).map(([x]) => x as number)
    expect(values[0]?.x).toBeLessThan(Math.min(...xs))
    expect(values[1]?.x).toBeGreaterThan(Math.max(...xs))
  })

  it('names two series over the first row and needs no legend; three need one', () => {
    const two = drawn(twoYears)
    expect(textsOf(two).flatMap(({ key, text }) => (key.startsWith('series/') ? [text] : []))).toEqual([
      '2024年',
      '2013年',
    ])
    expect(two.named).toBe(true)
    const three = drawn(byYear({ 2013: [1, 9], 2014: [2, 9], 2015: [3, 9] }))
    expect(three.named).toBe(false)
    expect(three.facts.legend.map(({ label }) => label)).toEqual(['2013年', '2014年', '2015年'])
  })

  it('has a legend where two names have no room beside each other', () => {
    const view = drawn(byYear({ '2013-01/2013-06': [1, 9], '2014-01/2014-06': [2, 9] }), { width: 200 })
    expect(view.named).toBe(false)
    expect(textsOf(view).some(({ key }) => key.startsWith('series/'))).toBe(false)
  })

  it('writes the words of every bound in full beside a lone dot on a phone', () => {
    const view = drawn(ofCategories(everyBound), { width: 320, query: {}, frame: { locale: 'en' } })
    const words = textsOf(view).filter(({ role }) => role === 'valueLabel')
    expect(words.map(({ text }) => text)).toContain('no more than 110 times')
    expect(words.filter(({ text }) => text.endsWith('…'))).toEqual([])
  })

  it('says a figure in short where its words are too long beside several dots, and cuts none', () => {
    const years = ['2020', '2021', '2022'].flatMap((period, i) =>
      ['甲', '乙'].map((category) => ({
        indicator: 'consultations',
        category,
        period,
        figure: quantity(100 + i * 30, i === 2 ? 'over' : 'exact'),
      })),
    )
    const view = drawn(ofObservations(years), {
      width: 320,
      query: { by: 'category', split: 'period' },
      frame: { locale: 'en' },
    })
    const values = textsOf(view).filter(({ role }) => role === 'valueLabel')
    expect(values.map(({ text }) => text).filter((text) => text.includes('…'))).toEqual([])
    expect(values.filter(({ text }) => text === '>160').map(({ full }) => full)).toEqual([
      'more than 160 times',
      'more than 160 times',
    ])
  })

  it('keeps the legend while a series is hidden', () => {
    const view = drawn(twoYears, { query: { hidden: new Set(['2013']) } })
    expect(view.facts.legend).toHaveLength(2)
    expect(view.named).toBe(false)
    expect(dotsOf(view)).toHaveLength(3)
  })

  it('draws its grid beside what stands in the rows alone where names stand over them', () => {
    const view = drawn(byYear({ 2013: [290, 69, 175, 101], 2024: [275, 91, 239, 105] }), {
      width: 320,
      query: dumbbell,
    })
    const names = textsOf(view)
      .filter(({ key }) => key.startsWith('label/'))
      .map(textBox)
    const grid = marksOf(view).filter((mark) => mark.type === 'line' && /grid/.test(mark.key))
    expect([names.length, grid.length]).toEqual([4, expect.any(Number)])
    for (const line of grid)
      for (const { y0, y1 } of names)
        if (line.type === 'line') expect(line.y2 <= y0 + 1 || line.y1 >= y1 - 1, line.key).toBe(true)
  })

  it('sets dots that would cover one another one under another, without a line between them', () => {
    const view = drawn(byYear({ 2013: [100, 0], 2024: [100, 1000] }))
    const [first, second] = dotsOf(view)
    expect(first?.[0]).toBe(second?.[0])
    expect(rounded((second?.[1] ?? 0) - (first?.[1] ?? 0))).toBe(12)
    expect(marksOf(view).filter((mark) => mark.key.startsWith('between/'))).toHaveLength(1)
  })

  it('draws every bound as a point and words what has no number', () => {
    const view = drawn(ofCategories(everyBound))
    const count = (role: string) => marksOf(view).filter((mark) => mark.role === role).length
    expect([count('openEnd'), count('hollow'), count('halo')]).toEqual([4, 3, 1])
    expect(textsOf(view).flatMap(({ text, role }) => (text === '一批' ? [role] : []))).toEqual([
      'axisLabel',
      'muted',
    ])
    expect(view.targets.length).toBe(9)
  })

  it('says of which series the silent figure is', () => {
    const view = drawn(byYear({ 2013: [quantity(null, 'unstated', { wording: '一批' }), 3], 2024: [5, 6] }))
    expect(textsOf(view).map(({ text }) => text)).toContain('2013年：一批')
  })

  it('leaves zero where the figures lie far from it, and says so', () => {
    const view = drawn(ofCategories({ 甲: 760, 乙: 799 }))
    expect(view.facts.notes).toEqual(['坐标轴不从零起，最低刻度为760'])
    expect(drawn(ofCategories({ 甲: 760, 乙: 799 }), { options: { zero: 'always' } }).facts.notes).toEqual([])
  })

  it('labels every line of its axis, or every second, but never some', () => {
    const powers = { 甲: 1, 乙: 1e3, 丙: 27_330_000 }
    for (const width of [240, 320, 480, 900]) {
      const view = drawn(ofCategories(powers), { width, options: { log: true } })
      const at = (kind: string) =>
        view.panels
          .flatMap(({ axes }) => axes.flatMap(({ marks }) => marks))
          .flatMap(({ key }) => {
            const value = new RegExp(`^value/${kind}/([\\d.e+]+)`).exec(key)?.[1]
            return value === undefined ? [] : [Math.log10(Number(value))]
          })
      const lines = [...new Set(at('grid'))]
      const labels = at('tick').map((value) => lines.indexOf(value))
      const steps = labels.slice(1).map((place, i) => place - (labels[i] ?? 0))
      expect(labels.length).toBeGreaterThan(1)
      expect(new Set(steps).size).toBe(1)
    }
  })

  it('leaves out what a log scale cannot show, and says what', () => {
    const view = drawn(ofCategories({ 甲: 0, 乙: 10, 丙: 1000 }), { options: { log: true } })
    expect(view.facts.notes).toContain('对数刻度无法表示零和负数：甲（0次）未画出')
    expect(dotsOf(view)).toHaveLength(2)
  })

  it('draws what can be read of ten thousand, and says what it leaves out', () => {
    const view = drawn(
      ofCategories(Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`第${i}类`, i]))),
    )
    expect(view.targets.length).toBe(300)
    expect(view.facts.notes).toContain('另有9700行没有画出，见数据表')
    expect(view.facts.rows.length).toBe(10_000)
  })

  it('takes a domain from outside', () => {
    const view = drawn(twoYears, { frame: { domains: { value: [0, 1000] } } })
    expect(view.panels[0]?.scales[0]?.domain).toEqual([0, 1000])
  })
})

it.each([320, 640, 1200])('runs no line through what is written at %i px', (width) => {
  for (const dataset of [...Object.values(cases), byYear({ 2013: [20, 420, 720], 2024: [820, 620, 920] })]) {
    const view = drawn(dataset, { width, query: dumbbell })
    const lines = view.panels
      .flatMap(({ axes }) => axes.flatMap(({ marks }) => marks))
      .filter((mark) => mark.type === 'line')
    const boxes = textBoxes(view.panels.flatMap(({ layers }) => layers.flat()))
    const through = lines.flatMap((line) =>
      boxes.filter(({ x0, x1, y0, y1 }) => x0 < line.x1 && line.x1 < x1 && y0 < line.y2 && line.y1 < y1),
    )
    expect(through).toEqual([])
    expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length)
  }
})
