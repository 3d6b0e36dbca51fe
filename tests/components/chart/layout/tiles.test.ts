import { describe, expect, it } from 'vitest'
import { spokenRow } from '../../../../src/components/chart/layout/words/facts.js'
import { layoutTiles } from '../../../../src/components/chart/layout/tiles/tiles.js'
import {
  faultsOf,
  frameOf,
  ofCategories,
  ofObservations,
  quantity,
  selected,
  textsOf,
  type everyBound,
} from '../given.js'

type Figures = Readonly<Record<string, number | (typeof everyBound)[string]>>

const silent = quantity(null, 'unstated', { wording: '若干' })

/** Px from the base line of the heading to that of the figure, tile by tile. */
function steps(figures: Figures, width = 640): readonly number[] {
  const selection = selected(ofCategories(figures))
  const texts = textsOf(layoutTiles(selection, frameOf(selection, width)))
  const at = (part: string) => texts.filter(({ key }) => key.includes(part)).map(({ y }) => y)
  const heads = at('/head')
  return at('/figure').map((y, i) => Math.round(y - (heads[i] as number)))
}

describe('words in place of a number', () => {
  it('stand right under their heading where no number stands beside them', () => {
    const [number] = steps({ 甲: 12 })
    const alone = steps({ 甲: silent, 乙: silent })
    expect(new Set(alone).size).toBe(1)
    expect(alone[0]).toBeLessThan((number as number) * 0.75)
  })

  it('stand level with the numbers of their row, and right under their heading in the next', () => {
    const [number, words] = steps({ 甲: 12, 乙: silent })
    expect(words).toBe(number)
    const rows = steps({ 甲: 12, 乙: silent }, 200)
    expect(rows[1]).toBeLessThan(rows[0] as number)
  })
})

describe('the place of all tiles', () => {
  const said = (places: readonly string[], width = 640) => {
    const selection = selected(
      ofObservations(
        places.map((place, i) => ({
          indicator: 'consultations',
          place,
          category: `第${i + 1}项`,
          figure: quantity(i + 7),
        })),
      ),
    )
    const view = layoutTiles(selection, frameOf(selection, width))
    expect(faultsOf(view)).toEqual([])
    expect(view.panels[0]?.key).toMatch(/^tile/)
    return textsOf(view).flatMap(({ text, role }) => (role === 'figure' || !/市|项/.test(text) ? [] : [text]))
  }

  it.each([320, 640, 1200])('is said once over many, at %i px', (width) => {
    expect(said(['甲市', '甲市', '甲市', '甲市'], width).toSorted()).toEqual(
      ['甲市', '第1项', '第2项', '第3项', '第4项'].toSorted(),
    )
  })

  it('is said by each of few, and of several places', () => {
    expect(said(['甲市', '甲市'])).toEqual(['甲市 · 第1项', '甲市 · 第2项'])
    expect(said(['甲市', '乙市', '甲市', '甲市'])).toContain('乙市 · 第2项')
  })
})

describe('what several tiles would say in the same words', () => {
  const said = (figures: readonly { period?: string; note?: string }[], width = 640) => {
    const selection = selected(
      ofObservations(
        figures.map((own, i) => ({
          indicator: 'consultations',
          place: `${'甲乙丙丁'[i] ?? ''}市`,
          figure: quantity(i + 7),
          ...own,
        })),
      ),
    )
    const view = layoutTiles(selection, frameOf(selection, width))
    expect(faultsOf(view)).toEqual([])
    const texts = textsOf(view).map(({ text }) => text)
    return (words: string) => texts.filter((text) => text.includes(words)).length
  }
  const times = (count: number, own: { period?: string; note?: string }) =>
    Array.from({ length: count }, () => own)

  it.each([320, 640, 1200])('is said once: the period of many at %i px', (width) => {
    expect(said(times(4, { period: '2024' }), width)('2024年')).toBe(1)
    expect(said(times(3, { period: '2024' }), width)('2024年')).toBe(3)
  })

  it('is said once: a note of all, and of all of one period with it', () => {
    expect(said(times(2, { note: '含视察。' }))('含视察。')).toBe(1)
    const own = said([...times(2, { period: '2023', note: '含视察。' }), { period: '2024' }])
    expect([own('2023年：含视察。'), own('含视察。')]).toEqual([1, 1])
  })

  it('is said by each where others of its period are not meant', () => {
    const own = said([...times(2, { period: '2023', note: '含视察。' }), { period: '2023' }])
    expect(own('含视察。')).toBe(2)
  })
})

describe('tiles of one class of several indicators', () => {
  it('are named by both, since the class alone would not tell them apart', () => {
    const [held, rows] = ['held', 'visits'].map((id, i) => ({
      ...{ id, label: ['协商活动', '专题调研'][i] ?? '', unit: '次', kind: 'count' as const },
    }))
    const figures = ['held', 'visits'].flatMap((indicator, i) =>
      ['甲类', '乙类'].map((category, j) => ({ indicator, category, figure: quantity(10 * i + j) })),
    )
    const selection = selected(ofObservations(figures, ...[held, rows].flatMap((one) => one ?? [])))
    const heads = textsOf(layoutTiles(selection, frameOf(selection, 900))).filter(({ key }) =>
      key.includes('/head'),
    )
    expect(new Set(heads.map(({ text }) => text)).size).toBe(4)
    expect(heads.filter(({ text }) => text.includes('专题调研'))).toHaveLength(2)
  })
})

describe('what is said of tiles', () => {
  const apart = selected(
    ofObservations([
      { indicator: 'consultations', place: '甲市', period: '2007', figure: quantity(760) },
      { indicator: 'consultations', place: '乙市', period: '2009', scope: '首批', figure: quantity(801) },
    ]),
    { by: 'period', split: 'none' },
  )

  it('names the place that they differ by, though it is on no axis', () => {
    const { facts } = layoutTiles(apart, frameOf(apart))
    expect(facts.summary).toMatch(/^甲市，2007年，760.*；乙市，2009年，首批，801/)
    expect(spokenRow(facts.rows.at(1), 'zh-CN')).toMatch(/^乙市，2009年，首批，801/)
    expect(facts.rows.at(0)).toMatchObject({ label: '2007年', place: '甲市', apart: '甲市' })
  })
})
