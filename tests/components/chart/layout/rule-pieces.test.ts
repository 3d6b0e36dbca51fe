import { describe, expect, it } from 'vitest'
import { piecesOf } from '../../../../src/components/chart/layout/annotations/rule-pieces.js'
import type { Mark } from '../../../../src/components/chart/view.js'

const rule: Mark = { type: 'line', key: 'rule/0', role: 'rule', x1: 100, x2: 100, y1: 0, y2: 90 }
const ends = (marks: readonly Mark[]) => marks.map((mark) => (mark.type === 'line' ? [mark.y1, mark.y2] : []))

describe('a rule down the plot', () => {
  it('goes around the words it would run through, and past those beside it', () => {
    const names = [
      { x0: 0, x1: 120, y0: 10, y1: 22 },
      { x0: 0, x1: 60, y0: 30, y1: 42 },
      { x0: 90, x1: 140, y0: 50, y1: 62 },
    ]
    const pieces = piecesOf(rule, names)
    expect(ends(pieces)).toEqual([
      [0, 8],
      [24, 48],
      [64, 90],
    ])
    expect(new Set(pieces.map(({ key }) => key)).size).toBe(3)
  })

  it('is one where nothing stands in its way', () => {
    expect(piecesOf(rule, [{ x0: 0, x1: 60, y0: 10, y1: 22 }])).toEqual([rule])
  })

  it('across the plot stays whole: figures there are written off it', () => {
    const flat: Mark = { ...rule, y2: 0, x2: 200 }
    expect(piecesOf(flat, [{ x0: 50, x1: 80, y0: -5, y1: 5 }])).toEqual([flat])
  })

  it('leaves no crumb between two lines of words', () => {
    const lines = [
      { x0: 0, x1: 120, y0: 10, y1: 22 },
      { x0: 0, x1: 120, y0: 26, y1: 38 },
    ]
    expect(ends(piecesOf(rule, lines))).toEqual([
      [0, 8],
      [40, 90],
    ])
  })
})
