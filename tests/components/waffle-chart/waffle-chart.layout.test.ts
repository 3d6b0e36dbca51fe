import { describe, expect, it } from 'vitest'
import {
  allot,
  squareGrid,
  squareUnder,
  squaresBox,
} from '../../../src/components/waffle-chart/squares.layout.js'
import { layoutWaffle } from '../../../src/components/waffle-chart/waffle-chart.layout.js'
import type { ChartView, Frame } from '../../../src/components/chart/view.js'
import type { Dataset, Observation } from '../../../src/data/dataset.js'
import type { Indicator } from '../../../src/data/indicator.js'
import type { Quantity } from '../../../src/data/quantity.js'
import { withRests } from '../../../src/data/rest.js'
import { select } from '../../../src/data/select.js'
import { faultsOf, frameOf, marksOf, textsOf } from '../chart/given.js'
import { hardCases, long } from '../chart/hard-cases.js'

const share: Indicator = { id: 'outcome', label: '分类占比', unit: '%', kind: 'share', base: 'proposals' }
const proposals: Indicator = { id: 'proposals', label: '办结提案', unit: '件', kind: 'count' }
const total: Observation = { indicator: 'proposals', figure: { value: 615, bound: 'exact', unit: '件' } }

function parts(
  values: readonly (number | Quantity)[],
  own: Partial<Observation> = {},
): readonly Observation[] {
  return values.map((value, i) => ({
    indicator: 'outcome',
    category: `${'甲乙丙丁戊己庚辛壬'[i] ?? ''}类`,
    figure: typeof value === 'number' ? { value, bound: 'exact', unit: '%' } : value,
    ...own,
  }))
}

function of(observations: readonly Observation[]): Dataset {
  return { version: 1, indicators: [share, proposals], observations }
}

function waffle(dataset: Dataset, width = 640, frame: Partial<Frame> = {}): ChartView {
  const selection = select(dataset, { whole: withRests })
  return layoutWaffle(selection, frameOf(selection, width, frame))
}

const words = (view: ChartView) => textsOf(view).map(({ text }) => text)
const squaresIn = (view: ChartView) =>
  marksOf(view).flatMap((mark) =>
    mark.type === 'path' && mark.key.endsWith('/squares')
      ? [`${mark.role} ${(mark.d.match(/Z/g) ?? []).length}`]
      : [],
  )

const tenPlaces = ['兰州', '嘉峪关', '金昌', '白银', '天水', '武威', '张掖', '平凉', '酒泉', '庆阳'].flatMap(
  (place, i) => parts([40 + i, 20.5, 20], { place }),
)

const cases: Readonly<Record<string, Dataset>> = {
  ...hardCases,
  'one class and a rest': of([total, ...parts([58.7])]),
  'ten wholes': of(tenPlaces),
  'fifty wholes': of(Array.from({ length: 50 }, (_, i) => parts([i + 1, 30], { place: `第${i}地` })).flat()),
  'long names of classes': of(parts([50, 50]).map((o, i) => ({ ...o, category: `${long}${i}` }))),
  'long names of wholes': of(
    parts([50, 50], { place: long }).concat(parts([60, 40], { place: `${long}之二` })),
  ),
}

it('sets fewer wholes beside each other where names would be cut', () => {
  const names = [
    'Solved or partly solved',
    'Being solved, or planned step by step as far as policy and budgets allow',
    'Hard',
  ]
  const wholes = ['甲', '乙', '丙', '丁'].flatMap((place) =>
    parts([40, 30.5, 29.5], { place }).map((o, i) => ({ ...o, category: names[i] ?? '' })),
  )
  const columnsAt = (width: number) => {
    const view = waffle(of(wholes), width, { locale: 'en' })
    expect(textsOf(view).filter(({ full }) => full)).toEqual([])
    expect(faultsOf(view)).toEqual([])
    const squares = marksOf(view).flatMap((mark) =>
      mark.type === 'path' && mark.key.endsWith('/squares') ? [Number(/^M([\d.]+)/.exec(mark.d)?.[1])] : [],
    )
    return new Set(squares.filter((_, at) => at % 3 === 0)).size
  }
  expect([1400, 900, 640, 328].map(columnsAt)).toEqual([4, 4, 2, 1])
})

describe.each([320, 640, 1200])('at %i px', (width) => {
  it.each(Object.entries(cases))('%s stays in its frame with no text over another', (_name, dataset) => {
    expect(faultsOf(waffle(dataset, width))).toEqual([])
    expect(faultsOf(waffle(dataset, width, { locale: 'en' }))).toEqual([])
    expect(faultsOf(waffle(dataset, width, { fontSize: 32 }))).toEqual([])
  })
})

describe('whole squares', () => {
  it.each([
    [
      [58.7, 41.3],
      [59, 41],
    ],
    [
      [1, 1, 1],
      [34, 33, 33],
    ],
    [
      [242, 344, 145, 29],
      [32, 45, 19, 4],
    ],
    [
      [99.9, 0.1],
      [100, 0],
    ],
    [
      [25, 75],
      [25, 75],
    ],
    [
      [0, 0],
      [0, 0],
    ],
  ])('of %j are %j: what is left goes to the largest remainders', (values, counts) => {
    expect(allot(values).counts).toEqual(counts)
  })

  it('always come to a hundred, none more than one off its share', () => {
    for (let seed = 1; seed < 200; seed++) {
      const values = Array.from({ length: 1 + (seed % 8) }, (_, i) => (seed * 7919 * (i + 3)) % 997)
      const sum = values.reduce((a, b) => a + b, 0)
      const { counts } = allot(values)
      expect(counts.reduce((a, b) => a + b, 0)).toBe(100)
      expect(counts.every((count, i) => Math.abs(count - ((values[i] ?? 0) / sum) * 100) < 1)).toBe(true)
    }
  })

  it('are found under a point and know what they cover', () => {
    const grid = squareGrid(0, 0, 97)
    expect([squareUnder(grid, 1, 1), squareUnder(grid, 15, 25), squareUnder(grid, -1, 5)]).toEqual([
      0,
      21,
      undefined,
    ])
    expect(squaresBox(grid, 3, 5).height).toBeCloseTo(grid.size)
    expect(squaresBox(grid, 8, 12).width).toBeCloseTo(97)
  })
})

describe('a waffle', () => {
  it('gives every part its squares and outlines what is not broken down', () => {
    const view = waffle(of([total, ...parts([58.7])]))
    expect(squaresIn(view)).toEqual(['value 59', 'rest 41'])
    expect(words(view)).toEqual(
      expect.arrayContaining(['615件＝100格', '甲类', '58.7%', '其余41.3%，原文未分列（推算）']),
    )
    expect(view.facts.notes).toEqual(['每格为总体的1%', '格数按最大余额法取整，数字未取整'])
  })

  it('does not speak of rounding where there is none', () => {
    expect(waffle(of(parts([25, 75]))).facts.notes).toEqual(['每格为总体的1%'])
  })

  it('says what is too small for a square, and lists it', () => {
    const view = waffle(of(parts([99.7, 0.3])))
    expect(squaresIn(view)).toEqual(['value 100', 'value 0'])
    expect(view.facts.notes?.join()).toContain('不足一格，未占格：乙类')
    expect(words(view)).toContain('0.3%')
    const { box } = view.targets.at(1)
    expect(box.width).toBeGreaterThan(50)
  })

  it('draws several wholes as small panels of one size', () => {
    const view = waffle(of(tenPlaces))
    expect(squaresIn(view)).toHaveLength(40)
    expect(words(view)).toEqual(expect.arrayContaining(['兰州', '庆阳']))
    expect(
      new Set(Array.from({ length: view.targets.length }, (_, i) => view.targets.at(i).group)).size,
    ).toBe(10)
  })

  it('says once why wholes are listed, however many of them are in doubt', () => {
    const doubtful = ['兰州', '白银', '天水'].flatMap((place, i) =>
      parts([{ value: 40 + i, bound: 'about', unit: '%', wording: `约${40 + i}%` }], { place }),
    )
    expect(words(waffle(of(doubtful))).filter((text) => text.includes('因此分列'))).toEqual([
      '有3个数字不是确数，在总体中的位置无从确定，因此分列。',
    ])
  })

  it('names a whole in three lines before its name is cut', () => {
    const name = 'Subcommittee on intergovernmental telecommunications and agricultural modernisation'
    const view = waffle(of(['兰州', name].flatMap((place) => parts([58.7], { place }))), 320)
    const named = words(view).filter((text) => text !== '' && name.includes(text))
    expect(named.join(' ')).toBe(name)
  })

  it('names a class without a number after the squares of the rest', () => {
    const view = waffle(of(parts([60, { value: null, bound: 'unstated', unit: '%' }])))
    expect(squaresIn(view)).toEqual(['value 60', 'rest 40'])
    expect(words(view)).toContain('乙类：数量原文未列')
    expect(view.targets.length).toBe(3)
  })

  it.each([
    [
      'not exact',
      [60, { value: 20, bound: 'nearly', unit: '%', wording: '近20%' } as const],
      '“乙类近20%”不是确数',
    ],
    ['more than the whole', [80, 40], '80%＋40%＝120%，超过100%'],
    ['more than eight', [20, 10, 10, 10, 10, 10, 10, 10, 10], '分类超过8项'],
    ['all zero', [0, 0], '没有可占格的数字'],
  ])('lists parts that are %s', (_name, values, why) => {
    const view = waffle(of(parts(values)))
    expect(squaresIn(view)).toEqual([])
    expect(words(view).join('')).toContain(why)
  })

  it('finds the part whose square is under the pointer', () => {
    const view = waffle(of(parts([15, 85])))
    const [first, second] = [view.targets.at(0).box, view.targets.at(1).box]
    // Both have squares in the second row.
    expect(view.targets.nearest(first.x + 2, first.y + first.height - 2)).toBe(0)
    expect(view.targets.nearest(second.x + second.width - 2, second.y + 2)).toBe(1)
  })

  it('draws forty wholes at most and says how many are left', () => {
    const view = waffle(cases['fifty wholes'] as Dataset)
    expect(view.facts.notes).toContain('另有10个总体没有画出，见数据表')
  })
})

it('keeps the share of a part near its name however long the words of the rest are', () => {
  const view = waffle(of([total, ...parts([58.7])]))
  const at = (text: string) => textsOf(view).find((mark) => mark.text === text)?.x ?? NaN
  expect(at('58.7%') - at('甲类')).toBeLessThan(16 * 8)
})
