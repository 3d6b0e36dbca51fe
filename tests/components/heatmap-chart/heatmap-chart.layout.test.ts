import { describe, expect, it } from 'vitest'
import { layoutHeatmap } from '../../../src/components/heatmap-chart/heatmap-chart.layout.js'
import type { Dataset } from '../../../src/data/dataset.js'
import type { Query } from '../../../src/data/series.js'
import type { Locale } from '../../../src/data/text.js'
import { fieldsByYear, manyNames } from '../../../stories/figures.js'
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

const crossed: Query = { by: 'category', split: 'period' }

function drawn(dataset: Dataset, query: Query = crossed, width = 640, locale: Locale = 'zh-CN') {
  const selection = selected(dataset, query)
  return layoutHeatmap(selection, frameOf(selection, width, { locale }))
}

function grid(rows: number, columns: number, value: (i: number, j: number) => number): Dataset {
  return ofObservations(
    Array.from({ length: rows * columns }, (_, n) => ({
      indicator: 'consultations',
      category: `第${Math.floor(n / columns) + 1}类`,
      period: String(1900 + (n % columns)),
      figure: quantity(value(Math.floor(n / columns), n % columns)),
    })),
  )
}

const cases: Readonly<Record<string, Dataset>> = {
  'fields by year': fieldsByYear,
  'every bound': ofCategories(everyBound),
  'one value': ofCategories({ 全市: 12 }),
  'nothing but zeros': grid(3, 3, () => 0),
  'below zero': grid(3, 3, (i, j) => i - j * 4),
  'a huge range': grid(3, 3, (i, j) => 10 ** (i * 3 + j)),
  'long names': manyNames,
  'no numbers': ofCategories({ 甲: quantity(null, 'unstated', { wording: '一批' }) }),
  'two hundred categories': grid(200, 2, (i, j) => i * j),
  'two hundred columns': grid(3, 200, (i, j) => i * j),
}

describe.each([320, 640, 1200])('at %i px', (width) => {
  it.each(Object.entries(cases))('%s stays in its frame with no text over another', (_name, dataset) => {
    expect(faultsOf(drawn(dataset, crossed, width))).toEqual([])
    expect(faultsOf(drawn(dataset, crossed, width, 'en'))).toEqual([])
  })
})

describe('a heat map', () => {
  it('has a row an item and a column a series, all cells of one size', () => {
    const view = drawn(grid(2, 3, (i, j) => i * 3 + j + 1))
    const boxes = Array.from({ length: 6 }, (_, i) => view.targets.at(i).box)
    expect(new Set(boxes.map(({ x }) => rounded(x))).size).toBe(3)
    expect(new Set(boxes.map(({ y }) => rounded(y))).size).toBe(2)
    expect(new Set(boxes.map(({ width, height }) => `${rounded(width)}×${rounded(height)}`)).size).toBe(1)
  })

  it('writes the figure into its cell in the ink of its shade', () => {
    const text = textsOf(drawn(grid(1, 2, (_i, j) => [3, 300][j] ?? 0))).filter(
      ({ role }) => role === 'onShade',
    )
    expect(text.map(({ text, shade }) => [text, shade])).toEqual([
      ['3', 1],
      ['300', 6],
    ])
  })

  it('words what is not exact and hatches its corner', () => {
    const view = drawn(ofCategories(everyBound))
    expect(textsOf(view).map(({ text }) => text)).toEqual(
      expect.arrayContaining(['118', '110余次', '近110次', '一批']),
    )
    expect(
      marksOf(view).filter(({ role, key }) => role === 'corner' && key.includes('consultations')),
    ).toHaveLength(7)
  })

  it('leaves a hairline where there is no figure, and says what it means', () => {
    const view = drawn(fieldsByYear)
    expect(marksOf(view).filter(({ role, key }) => role === 'blank' && key.startsWith('cell/'))).toHaveLength(
      2,
    )
    expect(textsOf(view).map(({ text }) => text)).toContain('无数字')
  })

  it('drops words that do not fit rather than cut them', () => {
    const texts = textsOf(
      drawn(
        grid(2, 40, (i, j) => (i + 1) * 1000 + j),
        crossed,
        320,
      ),
    )
    expect(texts.filter(({ role }) => role === 'onShade')).toEqual([])
  })

  it('thins out names of columns, never turns or cuts them', () => {
    const texts = textsOf(
      drawn(
        grid(1, 30, (_i, j) => j),
        crossed,
        320,
      ),
    ).filter(({ key }) => key.startsWith('column/'))
    expect(texts.length).toBeGreaterThan(2)
    expect(texts.every(({ text }) => /^19\d\d$/.test(text))).toBe(true)
  })

  it('names every column in narrow lines before it leaves one out', () => {
    const fields: Query = { by: 'period', split: 'category' }
    const heads = textsOf(drawn(fieldsByYear, fields, 288)).filter(({ key }) => key.startsWith('column/'))
    expect(new Set(heads.map(({ x }) => x)).size).toBe(6)
  })

  it('writes years as bare numbers where that names every column', () => {
    const heads = (width: number) =>
      textsOf(drawn(fieldsByYear, crossed, width)).flatMap(({ key, text }) =>
        key.startsWith('column/') ? [text] : [],
      )
    expect(heads(900).slice(0, 2)).toEqual(['2018年', '2019年'])
    expect(heads(320).slice(0, 2)).toEqual(['2018', '2019'])
    expect(heads(320)).toHaveLength(7)
  })

  it('breaks no year in two: fewer stand, whole', () => {
    const heads = textsOf(
      drawn(
        grid(8, 14, (i, j) => i + j),
        crossed,
        320,
      ),
    ).flatMap(({ key, text }) => (key.startsWith('column/') ? [text] : []))
    expect(heads.length).toBeGreaterThan(3)
    expect(heads.every((text) => /^19\d\d$/.test(text))).toBe(true)
  })

  it('draws what can be read of ten thousand, and says what it leaves out', () => {
    const view = drawn(
      ofCategories(Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`第${i}类`, i]))),
      {},
    )
    expect(view.targets.length).toBe(300)
    expect(view.facts.notes).toContain('另有9700行没有画出，见数据表')
    expect(view.facts.rows.length).toBe(10_000)
  })
})
