import { describe, expect, it } from 'vitest'
import { layoutTiles } from '../../../../src/components/chart/layout/tiles.js'
import { frameOf, ofCategories, quantity, selected, textsOf, type everyBound } from '../given.js'

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
