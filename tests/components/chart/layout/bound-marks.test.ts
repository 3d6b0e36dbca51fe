import { describe, expect, it } from 'vitest'
import {
  barMarks,
  drawnExtent,
  glyphReach,
  hatchPath,
  type BarSpot,
} from '../../../../src/components/chart/layout/bars/bound-marks.js'
import type { Mark } from '../../../../src/components/chart/view.js'
import type { Quantity } from '../../../../src/data/quantity.js'
import { everyBound, pathBox, quantity, rounded } from '../given.js'

/** One pixel a unit, from 40: along x to the right, or along y upwards from 340. */
function spot(figure: Quantity, thickness: number, vertical: boolean, max?: number): BarSpot {
  return {
    key: 'k',
    series: 's',
    target: 't',
    figure,
    base: vertical ? 340 : 40,
    at: (value) => (vertical ? 340 - value : 40 + value),
    across: 10,
    thickness,
    vertical,
    ...(max !== undefined && { max }),
  }
}

/** A mark along its bar: role and where it starts and ends, in units of value; both ways give the same. */
function told(marks: readonly Mark[], vertical: boolean): string[] {
  const along = (a: number, b: number) => {
    const ends = vertical ? [340 - b, 340 - a] : [a - 40, b - 40]
    return ends.map(rounded).join('…')
  }
  return marks.map((mark) => {
    switch (mark.type) {
      case 'rect':
        return vertical
          ? `${mark.role} ${along(mark.y, mark.y + mark.height)} ×${mark.width}`
          : `${mark.role} ${along(mark.x, mark.x + mark.width)} ×${mark.height}`
      case 'line':
        return vertical
          ? `${mark.role} at ${rounded(340 - mark.y1)} ×${Math.abs(mark.x2 - mark.x1)}`
          : `${mark.role} at ${rounded(mark.x1 - 40)} ×${Math.abs(mark.y2 - mark.y1)}`
      case 'path':
        return mark.role
      default:
        return mark.type
    }
  })
}

const drawn = (figure: Quantity, thickness: number, vertical: boolean, max?: number) =>
  told(barMarks(spot(figure, thickness, vertical, max)).marks, vertical)

/** “How a bound looks”, row by row; t is the thickness. */
const table: Readonly<Record<string, (t: number) => readonly string[]>> = {
  确数: (t) => [`value 0…118 ×${t}`],
  余: (t) => [`value 0…110 ×${t}`, `openEnd 113…117 ×${t}`, `openEnd 120…122 ×${t}`],
  以上: (t) => [`value 0…110 ×${t}`, `openEnd 113…117 ×${t}`, `openEnd 120…122 ×${t}`],
  近: (t) => [`value 0…100 ×${t}`, `rails 100…110 ×${t}`, `tick at 110 ×${t + 6}`],
  不足: (t) => [`ghost 0…110 ×${t}`, `tick at 110 ×${t + 6}`],
  不超过: (t) => [`ghost 0…110 ×${t}`, `tick at 110 ×${t + 6}`],
  约: (t) => [`value 0…104 ×${t}`, `soft 104…116 ×${t}`],
  区间: (t) => [`value 0…90 ×${t}`, 'hatch', `rails 90…120 ×${t}`, `tick at 120 ×${t + 6}`],
  一批: () => [],
}
const thin: typeof table = {
  ...table,
  余: (t) => [`value 0…110 ×${t}`],
  以上: (t) => [`value 0…110 ×${t}`],
  近: (t) => [`value 0…110 ×${t}`],
  约: (t) => [`value 0…110 ×${t}`],
  区间: (t) => [`value 0…90 ×${t}`, `rails 90…120 ×${t}`, `tick at 120 ×${t + 6}`],
}

for (const vertical of [false, true]) {
  describe(vertical ? 'a bound on a column' : 'a bound on a bar', () => {
    for (const thickness of [20, 10]) {
      it.each(Object.keys(table))(`%s, ${thickness} px`, (name) => {
        expect(drawn(everyBound[name] as Quantity, thickness, vertical)).toEqual(table[name]?.(thickness))
      })
    }

    it.each(Object.keys(thin))('%s, 6 px: length and words, no fine glyph', (name) => {
      expect(drawn(everyBound[name] as Quantity, 6, vertical)).toEqual(thin[name]?.(6))
    })

    it('ends where its glyph ends, and says beforehand how far that is', () => {
      for (const [name, figure] of Object.entries(everyBound)) {
        for (const thickness of [20, 10, 6]) {
          const { end } = barMarks(spot(figure, thickness, vertical))
          const reached = vertical ? 340 - end : end - 40
          const extent = drawnExtent(figure) ?? 0
          expect(rounded(reached), `${name} ${thickness}`).toBeLessThanOrEqual(
            rounded(extent + glyphReach(figure, thickness)),
          )
        }
      }
    })

    it('draws a share known from below to the most it can be', () => {
      const share = quantity(60, 'over', { unit: '%' })
      expect(drawn(share, 20, vertical, 100)).toEqual([
        'value 0…60 ×20',
        'hatch',
        'rails 60…100 ×20',
        'tick at 100 ×26',
      ])
      expect(drawnExtent(share, 100)).toBe(100)
    })

    it('says a range of less than 6 px by its number alone', () => {
      expect(drawn(quantity(96, 'over', { unit: '%' }), 20, vertical, 100)).toEqual(['value 0…96 ×20'])
      expect(drawn(quantity(90, 'between', { high: 95 }), 20, vertical)).toEqual(['value 0…90 ×20'])
    })

    it('keeps 60 % of a short 近 bar solid', () => {
      expect(drawn(quantity(10, 'nearly'), 20, vertical)).toEqual([
        'value 0…6 ×20',
        'rails 6…10 ×20',
        'tick at 10 ×26',
      ])
    })

    it('draws the softness of a short 约 from the base line', () => {
      expect(drawn(quantity(4, 'about'), 20, vertical)).toEqual(['soft 0…10 ×20'])
    })

    it('draws nothing, or no length, where the figure is zero', () => {
      expect(drawn(quantity(0), 20, vertical)).toEqual([])
      expect(drawn(quantity(0, 'over'), 20, vertical)).toEqual(['openEnd 3…7 ×20', 'openEnd 10…12 ×20'])
    })

    it('draws what is below zero, and falls, to the other side', () => {
      expect(drawn(quantity(-50), 20, vertical)).toEqual(['value -50…0 ×20'])
      expect(drawn(quantity(50, 'exact', { change: 'down' }), 20, vertical)).toEqual(['value -50…0 ×20'])
      expect(drawn(quantity(50, 'over', { change: 'down' }), 20, vertical)).toEqual([
        'value -50…0 ×20',
        'openEnd -57…-53 ×20',
        'openEnd -62…-60 ×20',
      ])
      expect(drawn(quantity(30, 'between', { high: 50, change: 'down' }), 20, vertical)).toEqual([
        'value -30…0 ×20',
        'hatch',
        'rails -50…-30 ×20',
        'tick at -50 ×26',
      ])
      expect(drawn(quantity(7, 'about', { high: 18, change: 'down' }), 20, vertical)).toEqual([
        'value -7…0 ×20',
        'soft -18…-7 ×20',
      ])
    })
  })
}

describe('reach of a figure', () => {
  it('is null where there is no number', () => {
    expect(drawnExtent(quantity(null, 'unstated'))).toBeNull()
  })

  it('goes to the far end of a range, on the side it is on', () => {
    expect(drawnExtent(quantity(90, 'between', { high: 120 }))).toBe(120)
    expect(drawnExtent(quantity(30, 'between', { high: 50, change: 'down' }))).toBe(-50)
    expect(drawnExtent(quantity(-50, 'between', { high: -30 }))).toBe(-50)
  })

  it('is not capped where the figure is a change', () => {
    expect(drawnExtent(quantity(20, 'over', { unit: '%', change: 'down' }), 100)).toBe(-20)
  })

  it('has room for slats wherever slats are drawn', () => {
    const growth = quantity(29, 'over', { unit: '%', change: 'up' })
    expect(drawn(growth, 20, false).filter((mark) => mark.startsWith('openEnd'))).toHaveLength(2)
    expect(glyphReach(growth, 20)).toBe(12)
  })
})

describe('hatch', () => {
  it('stays inside its box, pitch 5, 45°', () => {
    for (const [x0, y0, x1, y1] of [
      [10, 20, 60, 40],
      [0, 0, 6, 100],
      [3.3, 7.7, 1203.3, 13.7],
      [-50, 5, -20, 25],
    ] as const) {
      const d = hatchPath(x0, y0, x1, y1)
      const box = pathBox('hatch', d)
      expect(box.x0).toBeGreaterThanOrEqual(x0 - 0.05)
      expect(box.x1).toBeLessThanOrEqual(x1 + 0.05)
      expect(box.y0).toBeGreaterThanOrEqual(y0 - 0.05)
      expect(box.y1).toBeLessThanOrEqual(y1 + 0.05)
      const strokes = d.split('M').filter(Boolean)
      for (const stroke of strokes) {
        const [xa = 0, ya = 0, xb = 0, yb = 0] = (stroke.match(/-?[\d.]+/g) ?? []).map(Number)
        expect(xb - xa).toBeCloseTo(ya - yb, 0)
      }
      expect(strokes.length).toBeGreaterThan(((x1 - x0 + (y1 - y0)) / 5) * 0.9 - 1)
    }
  })

  it('has a bounded number of strokes, however long the bar', () => {
    expect(hatchPath(0, 0, 1e6, 20).split('M').length).toBeLessThan(500)
  })

  it('is calmer on a large field than on a small one', () => {
    const apart = (side: number) => {
      const strokes = hatchPath(0, 0, side, side).split('M').length - 1
      return Math.round((2 * side) / strokes)
    }
    expect([apart(20), apart(42), apart(300)]).toEqual([5, 7, 9])
  })
})
