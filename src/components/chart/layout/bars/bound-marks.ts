/**
 * How a bound looks, the same in every chart that measures by length: the length is what is certain;
 * doubt is a glyph of fixed size beside it. No gradients, no extrapolated lengths.
 */
import type { Quantity } from '../../../../data/quantity.js'
import type { LineMark, Mark, PathMark } from '../../view.js'
import { rect, solid, type BarDrawing, type BarMarks, type BarSpot } from './exact-bars.js'
import { capped, ends, round, signed } from '../axis/extent.js'
import { ownerOf } from '../marks/mark-owner.js'

export type { BarDrawing, BarMarks, BarSpot } from './exact-bars.js'
export { capped, drawnExtent, ends, round, signed } from '../axis/extent.js'

/** Room a bound's glyph takes beyond its value, px. */
export function glyphReach(figure: Quantity, thickness: number, max?: number): number {
  switch (figure.bound) {
    case 'over':
    case 'atLeast':
      return thickness < 8 || capped(figure, max) ? 1 : slats.reach
    case 'about':
      return thickness < 8 || figure.high !== undefined ? 0 : soft
    case 'nearly':
    case 'under':
    case 'atMost':
    case 'between':
      return 1
    default:
      return 0
  }
}

const slats = { gap: 3, first: 4, second: 2, reach: 12 }
const soft = 6
const nearlyGap = 10

export function barMarks(spot: BarSpot): BarMarks {
  const { figure, base, at } = spot
  if (figure.value === null) return { marks: [], end: base }
  const value = at(signed(figure))
  const [near, far] = ends(figure).map(at) as [number, number]
  // Nothing has no side: it is open towards more.
  const way = (value === base ? at(1) : value) < base ? -1 : 1
  const thin = spot.thickness < 8
  switch (figure.bound) {
    case 'exact':
    case 'unstated':
      return { marks: solid(spot, value), end: value }
    case 'over':
    case 'atLeast':
      if (spot.max !== undefined && capped(figure, spot.max))
        return interval(spot, solid(spot, value), value, at(spot.max))
      if (thin) return { marks: solid(spot, value), end: value }
      return { marks: [...solid(spot, value), ...openEnd(spot, value, way)], end: value + way * slats.reach }
    case 'nearly': {
      if (thin) return { marks: solid(spot, value), end: value }
      const gap = Math.min(nearlyGap, 0.4 * Math.abs(value - base))
      return {
        marks: [
          ...solid(spot, value - way * gap),
          rect(spot, 'rails', 'rails', value - way * gap, value),
          tick(spot, value),
        ],
        end: value + way,
      }
    }
    case 'under':
    case 'atMost':
      return { marks: [rect(spot, 'ghost', 'ghost', base, value), tick(spot, value)], end: value + way }
    case 'about': {
      const point = near === far
      const from = point ? value - way * Math.min(soft, Math.abs(value - base)) : near
      const to = point ? value + way * soft : far
      if (thin) return { marks: solid(spot, value), end: value }
      return { marks: [...solid(spot, from), rect(spot, 'soft', 'soft', from, to)], end: to }
    }
    case 'between':
      return interval(spot, solid(spot, near), near, far)
  }
}

/** Hatched from what is certain to the end named; under 6 px the number says it alone. */
function interval(spot: BarSpot, solid: readonly Mark[], from: number, to: number): BarMarks {
  if (Math.abs(to - from) < 6) return { marks: solid, end: to }
  return {
    marks: [
      ...solid,
      ...(spot.thickness < 8 ? [] : hatch(spot, from, to)),
      rect(spot, 'rails', 'rails', from, to),
      tick(spot, to),
    ],
    end: to + (to < from ? -1 : 1),
  }
}

function openEnd(spot: BarSpot, value: number, way: number): Mark[] {
  const first = value + way * slats.gap
  const second = first + way * (slats.first + slats.gap)
  return [
    rect(spot, 'slat-1', 'openEnd', first, first + way * slats.first),
    rect(spot, 'slat-2', 'openEnd', second, second + way * slats.second),
  ]
}

/** An ink stroke at the named value, 3 px beyond the bar on both sides. */
function tick(spot: BarSpot, at: number): LineMark {
  const [from, to] = [spot.across - 3, spot.across + spot.thickness + 3]
  const ends = spot.vertical ? { x1: from, y1: at, x2: to, y2: at } : { x1: at, y1: from, x2: at, y2: to }
  const { target } = ownerOf(spot)
  return {
    type: 'line',
    key: `${spot.key}/tick`,
    role: 'tick',
    ...(target !== undefined && { target }),
    ...ends,
  }
}

const pitch = 5
const widestPitch = 9

/** 45° strokes cut to the rectangle by geometry: no pattern, so it prints and exports as it stands. */
function hatch(spot: BarSpot, from: number, to: number): Mark[] {
  const [a0, a1] = [Math.min(from, to), Math.max(from, to)]
  const [c0, c1] = [spot.across, spot.across + spot.thickness]
  const box = spot.vertical ? { x0: c0, x1: c1, y0: a0, y1: a1 } : { x0: a0, x1: a1, y0: c0, y1: c1 }
  const d = hatchPath(box.x0, box.y0, box.x1, box.y1)
  const mark: PathMark = { type: 'path', key: `${spot.key}/hatch`, role: 'hatch', ...ownerOf(spot), d }
  return d === '' ? [] : [mark]
}

/** Strokes stand farther apart on a wide area, or it flickers. */
export function hatchPath(x0: number, y0: number, x1: number, y1: number): string {
  const parts: string[] = []
  const height = y1 - y0
  // x + y is constant along a stroke that rises to the right; enough strokes are drawn, however long the bar.
  const calm = Math.max(pitch, Math.min(widestPitch, (x1 - x0) / 6, height / 6))
  const stride = Math.max(calm, (x1 - x0) / 400)
  for (let c = x0 + stride / 2; c < x1 + height; c += stride) {
    const [xa, xb] = [Math.max(x0, c - height), Math.min(x1, c)]
    if (xb > xa) parts.push(`M${round(xa)} ${round(y0 + (c - xa))}L${round(xb)} ${round(y0 + (c - xb))}`)
  }
  return parts.join('')
}

export const solidBars: BarDrawing = { marks: barMarks, reach: glyphReach }
