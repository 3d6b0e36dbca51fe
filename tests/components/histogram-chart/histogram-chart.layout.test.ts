import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { binsOf, binText } from '../../../src/components/histogram-chart/bins.layout.js'
import {
  layoutHistogram,
  type HistogramOptions,
} from '../../../src/components/histogram-chart/histogram-chart.layout.js'
import { factColumns, factRows } from '../../../src/components/chart/reader/fact-columns.js'
import { toCsv } from '../../../src/components/chart/reader/to-csv.js'
import type { RectMark } from '../../../src/components/chart/view.js'
import type { Dataset } from '../../../src/data/dataset.js'
import { readDataset } from '../../../src/data/read.js'
import type { Query } from '../../../src/data/series.js'
import type { Locale } from '../../../src/data/text.js'
import { everyBound as boundsByPlace, heldByPlace } from '../../../stories/figures.js'
import { hardCases } from '../chart/hard-cases.js'
import {
  everyBound,
  faultsOf,
  frameOf,
  marksOf,
  ofCategories,
  quantity,
  rounded,
  selected,
  textsOf,
} from '../chart/given.js'

const proposals = readDataset(
  readFileSync(new URL('../../../portal/data/proposals.json', import.meta.url), 'utf8'),
).dataset
const real: Query = { indicator: ['proposals'], where: { place: ['甘肃省', '河北省'] } }

function drawn(
  dataset: Dataset,
  options: Partial<HistogramOptions> = {},
  width = 640,
  locale: Locale = 'zh-CN',
  query: Query = {},
) {
  const selection = selected(dataset, { split: 'none', ...query })
  return layoutHistogram(selection, frameOf(selection, width, { locale }), { fromZero: false, ...options })
}

type View = ReturnType<typeof drawn>
const columnsOf = (view: View): readonly RectMark[] =>
  marksOf(view).filter((mark): mark is RectMark => mark.type === 'rect' && mark.role === 'value')
const texts = (view: View, part: string): readonly string[] =>
  textsOf(view)
    .filter(({ key }) => key.includes(part))
    .map(({ text }) => text)
const groupsOf = (view: View) =>
  Array.from({ length: view.targets.length }, (_, i) => view.facts.rows.at(view.targets.at(i).row))

function numbers(values: readonly number[]): Dataset {
  return ofCategories(Object.fromEntries(values.map((value, i) => [`第${i + 1}地`, value])))
}

const cases: Readonly<Record<string, readonly [Dataset, Query?]>> = {
  'real figures': [proposals, real],
  'three hundred places': [heldByPlace(300)],
  'every bound': [boundsByPlace],
  'one value': [numbers([12])],
  'the same value': [numbers([1000, 1000, 1000])],
  zeros: [numbers([0, 0, 0])],
  'below zero': [numbers([-300, -20, 5, 60])],
  'a huge range': [numbers([1, 2, 3, 1e12])],
  'the largest numbers': [numbers([1e308, -1e308])],
  'one largest number': [numbers([1e308])],
  fractions: [numbers([0.001, 0.002, 0.0035, 0.004])],
  'no numbers': [ofCategories({ 甲: quantity(null, 'unstated') })],
}

describe.each([320, 640, 1200])('at %i px', (width) => {
  it.each(Object.entries(cases))(
    '%s stays in its frame with no text over another',
    (_name, [dataset, query]) => {
      for (const bins of [undefined, 1, 60]) {
        const own = bins === undefined ? {} : { bins }
        expect(faultsOf(drawn(dataset, own, width, 'zh-CN', query))).toEqual([])
        expect(faultsOf(drawn(dataset, own, width, 'en', query))).toEqual([])
      }
    },
  )

  it.each(Object.entries(hardCases))('%s too', (_name, dataset) => {
    expect(faultsOf(drawn(dataset, {}, width))).toEqual([])
  })
})

describe('a histogram', () => {
  it('counts figures between round thresholds, each once, up to but not with the upper', () => {
    const view = drawn(numbers([3, 19, 20, 39, 40, 99]), { bins: 5 })
    expect(groupsOf(view).map(({ label, text }) => [label, text])).toEqual([
      ['0～19次', '2个'],
      ['20～39次', '2个'],
      ['40～59次', '1个'],
      ['60～79次', '0个'],
      ['80～99次', '1个'],
    ])
    expect(groupsOf(view)[0]?.note).toBe('第1地、第2地')
    expect(view.facts.rows.at(2).note).toBe('所在组：20～39次')
  })

  it('counts places where each has one figure, else figures', () => {
    const once = heldByPlace(30)
    const twice = {
      ...once,
      observations: once.observations.flatMap((one) => [one, { ...one, period: '2023' }]),
    }
    const titles = (dataset: Dataset) =>
      textsOf(drawn(dataset, {}, 640, 'zh-CN', { by: 'place' })).map(({ text }) => text)
    expect(titles(once)).toContain('地区数')
    expect(titles(twice)).toContain('个数')
    expect(titles(twice)).not.toContain('地区数')
  })

  it('tables and exports how many are in each group, after the figures', () => {
    const { facts } = drawn(numbers([3, 19, 20, 39, 40, 99]), { bins: 5 })
    const lines = toCsv(facts).trimEnd().split('\r\n')
    expect(lines).toHaveLength(1 + 6 + 5)
    expect(lines[1]).toMatch(/^第1地,.*,3,exact,.*,所在组：0～19次$/)
    expect(lines[7]).toMatch(/^0～19次,.*,2,exact,.*,2个,.*,derived,,第1地、第2地$/)
    const [item, figure] = factColumns(facts, 'zh-CN')
    expect(factRows(facts).map((row) => [item?.of(row), figure?.of(row)])).toContainEqual(['20～39次', '2个'])
  })

  it('stands every column on a zero line, as high as its count, with whole numbers up the side', () => {
    const view = drawn(numbers([3, 19, 20, 39, 40, 99]), { bins: 5 })
    const heights = columnsOf(view).map(({ height }) => height)
    expect(heights.map((height) => rounded(height / (heights[2] ?? 1)))).toEqual([2, 2, 1, 1])
    expect(new Set(columnsOf(view).map(({ y, height }) => rounded(y + height))).size).toBe(1)
    expect(texts(view, 'count/tick')).toEqual(['0', '1', '2'])
    expect(texts(view, '/value').slice(0, 5)).toEqual(['2', '2', '1', '0', '1'])
  })

  it('hatches a figure that may be in several groups in each of them, and says so', () => {
    const data = ofCategories({
      甲: 10,
      乙: 60,
      丙: quantity(10, 'between', { high: 30 }),
      丁: quantity(20, 'nearly'),
      戊: quantity(40, 'over', { below: 50 }),
    })
    const view = drawn(data, { bins: 3 })
    expect(groupsOf(view).map(({ label, text }) => [label, text])).toEqual([
      ['0～19次', '2～3个'],
      ['20～39次', '0～1个'],
      ['40～59次', '1个'],
      ['60～79次', '1个'],
    ])
    expect(view.facts.notes?.[0]).toBe('1个数可能落入相邻组，在每个可能的组中以斜纹表示')
    expect(marksOf(view).filter(({ role }) => role === 'hatch')).toHaveLength(2)
    expect(groupsOf(view)[1]?.note).toBe('可能有丙')
    expect(view.facts.rows.at(2).note).toBe('所在组：0～19次或20～39次')
    expect(view.facts.summary).toBe(
      '分为4组。0～19次，2至3个；20～39次，0至1个；40～59次，1个；60～79次，1个。',
    )
  })

  it('says of what has no upper limit that it may lie beyond, and of what is not given that it is not', () => {
    const view = drawn(ofCategories({ ...everyBound, 甲: 10, 乙: 60, 丙: 90 }))
    expect(view.facts.notes).toEqual(
      expect.arrayContaining(['以上没有上限，也可能在各组之外', '数量原文未列：一批']),
    )
  })

  it('lists figures most of which have no certain group', () => {
    const view = drawn(boundsByPlace)
    expect(texts(view, '').join('')).toContain('8个数中有5个不能确定落入哪一组，看不出分布，因此分列。')
    expect(columnsOf(view).every(({ key }) => !key.startsWith('bin'))).toBe(true)
    expect(texts(drawn(boundsByPlace, {}, 640, 'en'), '').join(' ')).toContain(
      'Of 8 figures 5 have no certain',
    )
  })

  it('shows a lone figure by itself: one has no distribution', () => {
    const view = drawn(numbers([213]))
    expect(columnsOf(view)).toEqual([])
    expect(texts(view, '')).toContain('只有一个数字，看不出分布，因此只列数字。')
    expect(texts(view, '').join('')).toContain('213')
  })

  it('begins at zero unless the figures lie far from it, and says where it begins', () => {
    expect(texts(drawn(numbers([20, 90])), 'value/tick')[0]).toBe('0')
    const far = drawn(numbers([1000, 1040, 1090]))
    expect(far.facts.notes).toEqual([expect.stringMatching(/^分组不从零起，从1000起$/)])
    expect(texts(drawn(numbers([1000, 1040]), { fromZero: true }), 'value/tick')[0]).toBe('0')
  })

  it('counts real sessions by what they filed', () => {
    const view = drawn(proposals, {}, 640, 'zh-CN', real)
    expect(groupsOf(view).map(({ label, text }) => `${label} ${text}`)).toEqual([
      '600～649件 1个',
      '650～699件 0个',
      '700～749件 0个',
      '750～799件 3个',
      '800～849件 2个',
    ])
    expect(textsOf(view).some(({ text }) => text === '立案（承办）的提案，单位：件')).toBe(true)
  })

  it('lists figures of several indicators, and draws none of no number', () => {
    const both = drawn(proposals, {}, 640, 'zh-CN', { indicator: ['received', 'submitted'] })
    expect(columnsOf(both)).toEqual([])
    expect(textsOf(both).some(({ text }) => text.startsWith('分布图只画一个指标'))).toBe(true)
  })

  it('puts every one of ten thousand figures into a group', () => {
    const view = drawn(heldByPlace(10_000))
    const total = groupsOf(view).reduce((sum, { figure }) => sum + (figure.value ?? 0), 0)
    const uncertain = Number(/^(\d+)个数可能/.exec(view.facts.notes?.[0] ?? '')?.[1])
    const silent = Array.from({ length: 10_000 }, (_, i) => view.facts.rows.at(i)).filter(
      ({ figure }) => figure.value === null,
    ).length
    expect(total + uncertain + silent).toBe(10_000)
  }, 20_000)
})

describe('groups', () => {
  it('are worded by what lies in them', () => {
    const text = (from: number, to: number, whole: boolean, unit: string, locale: Locale = 'zh-CN') =>
      binText({ from, to }, whole, unit, locale)
    expect(text(0, 50, true, '件')).toBe('0～49件')
    expect(text(3, 4, true, '件')).toBe('3件')
    expect(text(50, 60, false, '%')).toBe('50%至不足60%')
    expect(text(10_000_000, 20_000_000, true, '元')).toBe('1000万元至不足2000万元')
    expect(text(0, 50, true, '件', 'en')).toBe('0–49 items')
    expect(text(50, 60, false, '%', 'en')).toBe('50 % to under 60 %')
  })

  it('have whole thresholds for what is counted', () => {
    const { series } = selected(numbers([1, 2, 2, 3]), { split: 'none' })
    const { bins, whole } = binsOf(series[0]?.data ?? [], 20, false)
    expect([whole, bins.map(({ from, certain }) => [from, certain.length])]).toEqual([
      true,
      [
        [0, 0],
        [1, 1],
        [2, 2],
        [3, 1],
      ],
    ])
  })
})
