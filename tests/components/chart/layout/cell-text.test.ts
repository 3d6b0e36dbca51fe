import { describe, expect, it } from 'vitest'
import { cellWords } from '../../../../src/components/chart/layout/text/cell-text.js'
import { exactQuantity, type Quantity } from '../../../../src/data/quantity.js'
import { everyBound, ofCategories, quantity, selected } from '../given.js'

const dataOf = (figures: Readonly<Record<string, Quantity | number>>) =>
  selected(ofCategories(figures), { by: 'category', split: 'none' }).series.flatMap(({ data }) => data)

const written = (figures: Readonly<Record<string, Quantity | number>>, room: number) => {
  const data = dataOf(figures)
  const words = cellWords(data, () => room, 13, 'zh-CN')
  return { size: words.size, texts: data.map(words.of) }
}

describe('figures of cells side by side', () => {
  it('are all in full words where each cell has room', () => {
    expect(written(everyBound, 200).texts).toEqual([
      ...[
        '118',
        '110余次',
        '110次以上',
        '近110次',
        '不足110次',
        '不超过110次',
        '约110次',
        '90～120次',
        '一批',
      ],
    ])
  })

  it('are all in short where one has not, never some in one and some in the other', () => {
    expect(written(everyBound, 60).texts).toEqual([
      ...['118', '超110', '≥110', '近110', '<110', '≤110', '约110', '90～120', '一批'],
    ])
  })

  it('are all smaller before one of them is left out', () => {
    const { size, texts } = written({ 甲: 71, 乙: 1234567 }, 52)
    expect(texts).toEqual(['71', '1,234,567'])
    expect(size).toBeCloseTo(11.05)
  })

  it('are counted in the largest word that they reach', () => {
    expect(
      written({ 甲: 120_000_000, 乙: 330_000_000, 丙: 50_000_000, 丁: 850_000, 戊: 12 }, 56).texts,
    ).toEqual(['1.2亿', '3.3亿', '5000万', '850,000', '12'])
  })

  it('count in a tenth of 亿 before a number has no room in 万', () => {
    expect(written({ 甲: 10_000_000, 乙: 1_000_000, 丙: 12_345_678 }, 30).texts).toEqual([
      '0.1亿',
      '100万',
      undefined,
    ])
  })

  it('are none where most have no room', () => {
    expect(written({ 甲: exactQuantity(123456789, '次'), 乙: 12345678, 丙: 7 }, 30).texts).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })

  it('leave out the one that has no room beside many that have', () => {
    expect(written({ 甲: 7, 乙: 12345678, 丙: 8 }, 30).texts).toEqual(['7', undefined, '8'])
  })

  it('are judged by the numbers: what is not given has its outline', () => {
    expect(written({ 甲: 7, 乙: quantity(null, 'unstated', { wording: '一批' }) }, 12)).toEqual({
      size: 13,
      texts: ['7', undefined],
    })
  })
})
