import { describe, expect, it } from 'vitest'
import { pointExtent, pointMarks } from '../../../../src/components/chart/layout/points/point-marks.js'
import { pointReach } from '../../../../src/components/chart/layout/points/point-reach.js'
import type { Mark } from '../../../../src/components/chart/view.js'
import type { Quantity } from '../../../../src/data/quantity.js'
import { everyBound, quantity, rounded } from '../given.js'

/** A point on a scale of 1 px a unit, along the page or up it from 200. */
function drawn(figure: Quantity, own: { vertical?: boolean; max?: number } = {}) {
  const vertical = own.vertical ?? false
  const at = (value: number) => (vertical ? 200 - value : value)
  return pointMarks({ key: 'k', series: 's', figure, at, across: 50, radius: 5, ...own, vertical })
}

const brief = (marks: readonly Mark[]) =>
  marks.map((mark) => {
    switch (mark.type) {
      case 'circle':
        return `${mark.role} (${rounded(mark.cx)}, ${rounded(mark.cy)}) r ${rounded(mark.r)}`
      case 'rect':
        return `${mark.role} (${rounded(mark.x)}, ${rounded(mark.y)}) ${rounded(mark.width)}×${rounded(mark.height)}`
      case 'line':
        return `${mark.role} (${rounded(mark.x1)}, ${rounded(mark.y1)})–(${rounded(mark.x2)}, ${rounded(mark.y2)})`
      default:
        return mark.type
    }
  })

const expected: Readonly<Record<string, readonly string[]>> = {
  确数: ['value (118, 50) r 5'],
  余: ['value (110, 50) r 5', 'openEnd (117, 45) 3×10', 'openEnd (122, 45) 1.5×10'],
  以上: ['value (110, 50) r 5', 'openEnd (117, 45) 3×10', 'openEnd (122, 45) 1.5×10'],
  近: ['hollow (104, 50) r 5', 'tick (110, 42)–(110, 58)'],
  不足: ['hollow (104, 50) r 5', 'tick (110, 42)–(110, 58)'],
  不超过: ['hollow (104, 50) r 5', 'tick (110, 42)–(110, 58)'],
  约: ['halo (110, 50) r 9', 'value (110, 50) r 3'],
  区间: ['line (90, 50)–(120, 50)', 'line (90, 45)–(90, 55)', 'line (120, 45)–(120, 55)'],
  一批: [],
}

describe('a point', () => {
  it.each(Object.entries(expected))('of the bound “%s” has its glyph', (name, marks) => {
    expect(brief(drawn(everyBound[name] as Quantity).marks)).toEqual(marks)
  })

  it('has its slats above it and its tick over it where the scale runs up', () => {
    expect(brief(drawn(everyBound['余'] as Quantity, { vertical: true }).marks)).toEqual([
      'value (50, 90) r 5',
      'openEnd (45, 80) 10×3',
      'openEnd (45, 76.5) 10×1.5',
    ])
    expect(brief(drawn(everyBound['近'] as Quantity, { vertical: true }).marks)).toEqual([
      'hollow (50, 96) r 5',
      'tick (42, 90)–(58, 90)',
    ])
  })

  it('of a share bounded below reaches to the most it can be', () => {
    const figure = quantity(98, 'atLeast', { unit: '%' })
    expect(brief(drawn(figure, { max: 100 }).marks)).toEqual([
      'line (98, 50)–(100, 50)',
      'line (100, 45)–(100, 55)',
      'value (98, 50) r 5',
    ])
    expect(pointExtent(figure, 100)).toEqual([98, 100])
  })

  it('of a fall opens to the other side', () => {
    const figure = quantity(18, 'over', { unit: '%', change: 'down' })
    expect(brief(drawn(figure).marks)[1]).toBe('openEnd (-28, 45) 3×10')
  })

  it('covers no more than it says it reaches', () => {
    for (const figure of Object.values(everyBound)) {
      const { box } = drawn(figure)
      if (!box || figure.bound === 'between' || figure.value === null) continue
      const { less, more } = pointReach(figure, 5)
      expect(figure.value - less, figure.wording ?? '').toBeLessThanOrEqual(box.x)
      expect(figure.value + more, figure.wording ?? '').toBeGreaterThanOrEqual(box.x + box.width)
    }
  })

  it('has no place without a number', () => {
    expect(drawn(everyBound['一批'] as Quantity)).toEqual({ marks: [] })
    expect(pointExtent(everyBound['一批'] as Quantity)).toEqual([])
  })
})
