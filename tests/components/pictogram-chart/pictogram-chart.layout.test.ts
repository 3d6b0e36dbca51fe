import { describe, expect, it } from 'vitest'
import { countedIcons, perIcon } from '../../../src/components/pictogram-chart/counting.layout.js'
import { cut, polygonsOf } from '../../../src/components/pictogram-chart/icon-path.layout.js'
import {
  builtIn,
  iconFor,
  iconOf,
  iconPath,
  icons,
} from '../../../src/components/pictogram-chart/icons.layout.js'
import {
  layoutPictogram,
  type PictogramOptions,
} from '../../../src/components/pictogram-chart/pictogram-chart.layout.js'
import type { ChartView, Frame } from '../../../src/components/chart/view.js'
import type { Dataset } from '../../../src/data/dataset.js'
import {
  everyBound,
  faultsOf,
  frameOf,
  marksOf,
  ofCategories,
  quantity,
  rounded,
  selected,
  shapeBox,
  textsOf,
} from '../chart/given.js'
import { byYear, hardCases } from '../chart/hard-cases.js'

function drawn(
  dataset: Dataset,
  own: { width?: number; options?: PictogramOptions; frame?: Partial<Frame> } = {},
): ChartView {
  const selection = selected(dataset)
  return layoutPictogram(selection, frameOf(selection, own.width, own.frame), own.options ?? {})
}

const words = (view: ChartView) => textsOf(view).map(({ text }) => text)
/** Icons or parts of icons of one role: dots have one subpath each. */
const iconsIn = (view: ChartView, role: string) =>
  marksOf(view).flatMap((mark) =>
    mark.type === 'path' && mark.role === role && mark.key !== 'key/icon'
      ? [(mark.d.match(/Z/g) ?? []).length]
      : [],
  )

describe.each([320, 640, 1200])('at %i px', (width) => {
  it.each(Object.entries(hardCases))('%s stays in its frame with no text over another', (_name, dataset) => {
    expect(faultsOf(drawn(dataset, { width }))).toEqual([])
    expect(faultsOf(drawn(dataset, { width, options: { per: 1, icon: 'person' } }))).toEqual([])
    expect(faultsOf(drawn(dataset, { width, frame: { locale: 'en' } }))).toEqual([])
    expect(faultsOf(drawn(dataset, { width, frame: { fontSize: 32 } }))).toEqual([])
  })
})

describe('what one icon stands for', () => {
  it.each([
    [7, 1],
    [20, 1],
    [21, 2],
    [110, 10],
    [838, 50],
    [27330000, 2000000],
    [0, 1],
  ])('of at most %d is %d: a round number, and no more than twenty icons', (most, per) => {
    expect(perIcon(most, true)).toBe(per)
    expect(most / per).toBeLessThanOrEqual(20)
  })

  it('may be less than one for what is no whole number', () => {
    expect(perIcon(0.9, false)).toBe(0.05)
    expect(perIcon(0.9, true)).toBe(1)
    expect(Number.isFinite(perIcon(1.7e308, true))).toBe(true)
  })

  it('is said over the rows, with what becomes of the remainder', () => {
    expect(words(drawn(ofCategories({ 甲: 110, 乙: 96 })))).toContain(
      '每个图形代表10次，零头按比例画出一部分',
    )
    const whole = drawn(ofCategories({ 甲: 110, 乙: 90 }))
    expect(words(whole)).toContain('每个图形代表10次')
    expect(whole.facts.summary).toMatch(/每个图形代表10次。$/)
    const en = drawn(ofCategories({ 甲: 110 }), { frame: { locale: 'en' } })
    expect(words(en)).toContain('each symbol stands for 10 times')
  })

  it('is what is asked for, unless that took too many icons', () => {
    expect(iconsIn(drawn(ofCategories({ 甲: 110 }), { options: { per: 50 } }), 'value')).toEqual([3])
    const many = drawn(ofCategories({ 甲: 100000 }), { options: { per: 1 } })
    expect(iconsIn(many, 'value')).toEqual([20])
    expect(many.facts.notes).toEqual(['按所给数目图形过多，已改用较大的整数'])
  })
})

describe('a pictogram', () => {
  it('draws whole icons and a part of one for the remainder', () => {
    const view = drawn(ofCategories({ 甲: 110, 乙: 96 }))
    expect(iconsIn(view, 'value')).toEqual([11, 10])
    const [, last] = marksOf(view).filter((mark) => mark.key.endsWith('|/value') && mark.type === 'path')
    const xs = (last?.type === 'path' ? (last.d.match(/[ML]([\d.]+)/g) ?? []) : []).map((x) =>
      Number(x.slice(1)),
    )
    // Nine icons of 36 px, 4 px apart, and six tenths of the tenth dot.
    const left = view.panels[0]?.plot.x ?? 0
    expect(rounded(Math.max(...xs) - left)).toBe(rounded(9 * 40 + (2 / 24 + (0.6 * 20) / 24) * 36))
    // What the part is a part of is pale, and the figure stands after it.
    const pale = marksOf(view).filter(({ role }) => role === 'band')
    expect(pale.map(({ key }) => key.replace(/.*\|/, ''))).toEqual(['/band'])
    const figure = textsOf(view).find(({ text }) => text === '96次')
    expect(rounded((figure?.x ?? 0) - left)).toBe(10 * 40 - 4 + 8)
  })

  it('draws larger icons where few rows have room for them', () => {
    const height = (count: number, width: number) => {
      const of = Object.fromEntries(Array.from({ length: count }, (_, i) => [`第${i}类`, 10]))
      const [mark] = marksOf(drawn(ofCategories(of), { width })).filter(({ key }) => key.endsWith('|/value'))
      const [box] = mark ? shapeBox(mark) : []
      return Math.round((box?.y1 ?? 0) - (box?.y0 ?? 0))
    }
    expect([1200, 720, 320].map((width) => height(3, width))).toEqual([30, 30, 18])
    expect(height(30, 1200)).toBe(18)
  })

  it.each([320, 360, 640])('has every figure after its icons, not under them, at %i px', (width) => {
    const view = drawn(ofCategories({ ...everyBound, 甲: 100 }), { width })
    const left = view.panels[0]?.plot.x ?? 0
    const figures = textsOf(view).filter(({ key, role }) => key.endsWith('/value') && role === 'valueLabel')
    expect(figures.filter(({ x }) => x === left)).toEqual([])
  })

  it('counts in lines of fives and tens', () => {
    const view = drawn(ofCategories({ 甲: 20 }), { width: 320, options: { icon: 'dot' } })
    const [path] = marksOf(view).filter((mark) => mark.key.endsWith('|/value') && mark.type === 'path')
    const ys = new Set(
      (path?.type === 'path' ? (path.d.match(/M[\d.]+ ([\d.]+)/g) ?? []) : []).map((m) => m.split(' ')[1]),
    )
    expect(ys.size).toBe(2)
  })

  it('shows every bound by a glyph and its words', () => {
    const view = drawn(ofCategories(everyBound))
    const count = (role: string) => marksOf(view).filter((mark) => mark.role === role).length
    expect([count('openEnd'), count('ghost'), count('rails'), count('soft'), count('tick')]).toEqual([
      4, 2, 2, 1, 4,
    ])
    expect(words(view)).toEqual(expect.arrayContaining(['110余次', '近110次', '90～120次']))
    expect(
      textsOf(view)
        .filter(({ text }) => text === '一批')
        .map(({ role }) => role),
    ).toEqual(['axisLabel', 'muted'])
  })

  it('lists what is zero without an icon', () => {
    const view = drawn(ofCategories({ 甲: 0, 乙: 10 }))
    expect(iconsIn(view, 'value')).toEqual([10])
    expect(words(view)).toContain('0次')
  })

  it('draws bars instead of what is below zero, and says why', () => {
    const view = drawn(ofCategories({ 甲: -20, 乙: 30 }))
    expect(view.panels[0]?.key).toBe('bars')
    expect(words(view).join('')).toContain('不能用图形计数')
  })

  it('has a line of icons for each series of a row, whose name stands once over them', () => {
    const view = drawn(byYear({ 2013: [3, 4], 2024: [5, 6] }))
    expect(iconsIn(view, 'value')).toEqual([3, 5, 4, 6])
    expect(view.facts.legend).toHaveLength(2)
    const names = words(view).filter((text) => /年$|建设|农村/.test(text))
    expect(names).toEqual(['经济建设', '农业农村', '2013年', '2024年', '2013年', '2024年'])
  })

  it('draws a hundred rows at most and says how many are left', () => {
    expect(drawn(hardCases['200 categories'] as Dataset).facts.notes).toEqual([
      '另有100个数字没有画出，见数据表',
    ])
  })
})

describe('stretches of icons', () => {
  it.each([
    [quantity(30), [[0, 3, 'value']]],
    [quantity(30, 'under'), [[0, 3, 'ghost']]],
    [
      quantity(30, 'nearly'),
      [
        [0, 2.5, 'value'],
        [2.5, 3, 'rails'],
      ],
    ],
    [
      quantity(30, 'about'),
      [
        [0, 2.7, 'value'],
        [2.7, 3.3, 'soft'],
      ],
    ],
    [
      quantity(30, 'between', { high: 50 }),
      [
        [0, 3, 'value'],
        [3, 5, 'rails'],
      ],
    ],
    [quantity(0, 'nearly'), []],
  ])('of %j', (figure, stretches) => {
    const counted = countedIcons(figure, 10, 20)
    expect(counted.stretches.map(({ from, to, role }) => [rounded(from), rounded(to), role])).toEqual(
      stretches,
    )
  })
})

describe('icons', () => {
  it('go by the measure word', () => {
    expect(['名', '件', '户', '次'].map(iconFor)).toEqual(['person', 'document', 'house', 'dot'])
  })

  it('fill a square and are cut by geometry', () => {
    for (const name of icons) {
      const points = builtIn(name).polygons.flat()
      expect(points.every(([x, y]) => x >= 0 && x <= 1 && y >= 0 && y <= 1)).toBe(true)
      const half = iconPath(builtIn(name), 100, 0, 20, 0, 0.5)
      const xs = (half.match(/[ML]([\d.]+)/g) ?? []).map((x) => Number(x.slice(1)))
      expect(Math.max(...xs)).toBe(110)
    }
    // A hundredth of what is drawn, not of the room around it.
    expect(iconPath(builtIn('dot'), 0, 0, 20, 0, 0.01)).not.toBe('')
    expect(iconPath(builtIn('dot'), 0, 0, 20, 0, 0)).toBe('')
  })

  it('of one’s own keep their proportions', () => {
    const icon = iconOf({ box: [0, 0, 10, 20], paths: ['M0 0h10v20h-10z'] })
    expect(icon.polygons).toEqual([
      [
        [0.25, 0],
        [0.75, 0],
        [0.75, 1],
        [0.25, 1],
      ],
    ])
  })
})

describe('path data', () => {
  const box = (d: string) => {
    const points = polygonsOf(d).flat()
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
    return [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)].map(rounded)
  }

  it.each([
    ['M0 0L10 0L10 5Z', [0, 10, 0, 5]],
    ['m1 1h4v4h-4z', [1, 5, 1, 5]],
    ['M0,0 10,0 10,10', [0, 10, 0, 10]],
    ['m0 0 10 0 0 10z', [0, 10, 0, 10]],
    ['M0 5A5 5 0 1 1 10 5A5 5 0 1 1 0 5Z', [0, 10, 0, 10]],
    ['M0 5a5 5 0 1110 0a5 5 0 11-10 0z', [0, 10, 0, 10]],
    ['M0 0C0 10 10 10 10 0S20-10 20 0z', [0, 20, -7.5, 7.5]],
    ['M0 0Q5 10 10 0T20 0z', [0, 20, -5, 5]],
    ['M1e1 0L20 0L20 .5z', [10, 20, 0, 0.5]],
  ])('%s covers %j', (d, covers) => {
    expect(box(d)).toEqual(covers)
  })

  it('ends at what is no path data, and never throws', () => {
    expect(polygonsOf('M0 0L1 1L1 0Z nonsense <script>')).toHaveLength(1)
    for (const d of ['', 'Z', 'M', 'L1 1', 'A', 'M0 0A0 0 0 0 0 0 0', 'M NaN 3', 'M0 0C1 1']) {
      expect(() => polygonsOf(d)).not.toThrow()
    }
  })

  it('is cut between two verticals', () => {
    const square = polygonsOf('M0 0L10 0L10 10L0 10Z')[0] ?? []
    expect(
      cut(square, 2, 5)
        .map(([x]) => x)
        .toSorted((a, b) => a - b),
    ).toEqual([2, 2, 5, 5])
    expect(cut(square, 20, 30)).toEqual([])
  })
})

it.each([280, 320])(
  'makes icons a little smaller so that a long figure follows its own, %i px wide',
  (width) => {
    const long = quantity(10, 'over', { wording: '290余件' })
    const view = drawn(ofCategories({ 甲: long, 乙: quantity(8) }), { width })
    const figure = textsOf(view).find(({ text }) => text === '290余件')
    const ends = marksOf(view).flatMap((mark) =>
      mark.target === figure?.target && mark.type === 'path' ? shapeBox(mark) : [],
    )
    const bottom = Math.max(...ends.map(({ y1 }) => y1))
    const last = Math.max(...ends.filter(({ y1 }) => y1 > bottom - 1).map(({ x1 }) => x1))
    expect(figure?.x).toBeGreaterThan(last)
    expect(figure?.y).toBeLessThan(bottom)
  },
)

it('needs no legend where every row is named by its series', () => {
  expect(drawn(byYear({ 2013: [290, 69], 2024: [275, 91] })).named).toBe(true)
  expect(drawn(ofCategories({ 甲: 3, 乙: 5 })).named).toBe(false)
})
