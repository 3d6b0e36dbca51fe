import { describe, expect, it } from 'vitest'
import { cuts, type Extent } from '../../../../src/components/chart/layout/marks/cuts.js'

const rows = (count: number, height: number, gap: number, from = 0): readonly Extent[] =>
  Array.from({ length: count }, (_, i) => [from + i * (height + gap), from + i * (height + gap) + height])

describe('where a tall drawing may be cut', () => {
  it('is nowhere in one that has room on half a sheet', () => {
    expect(cuts(rows(10, 20, 10), [0, 300], 400)).toEqual([])
  })

  it('is between rows, but not so near to an end that names or an axis would stand alone', () => {
    const at = cuts(rows(30, 20, 10), [0, 900], 300)
    expect(at.slice(0, 2)).toEqual([85, 115])
    expect(at.at(-1)).toBe(805)
    expect(at).toHaveLength(25)
  })

  it('is between what belongs together rather than within it, and there only where that is too tall', () => {
    const panels = [0, 340, 680].flatMap((from) => rows(10, 20, 10, from))
    expect(cuts(panels, [0, 980], 400)).toEqual([315, 655])
    expect(cuts(panels, [0, 980], 200)).toContain(355 + 25 + 30 - 15)
  })

  it('is nowhere through what stands across', () => {
    expect(cuts([...rows(30, 20, 10), [0, 890]], [0, 900], 300)).toEqual([])
    expect(cuts([...rows(30, 20, 10), [100, 700]], [0, 900], 300)).toEqual([85, 715, 745, 775, 805])
  })

  it('is nowhere in an empty drawing', () => {
    expect(cuts([], [0, 900], 300)).toEqual([])
  })
})
