/**
 * How a bound looks, the same in every chart that measures by length: the length is what is certain;
 * doubt is a glyph of fixed size beside it. No gradients, no extrapolated lengths.
 */
import type { Quantity } from '../../../data/quantity.js'
import type { LineMark, Mark, PathMark, RectMark } from '../view.js'

/** A way to draw figures from a base line. */
export interface BarDrawing {
  readonly marks: (spot: BarSpot) => BarMarks
  /** Px that stands beyond the value, for a bar of this thickness. */
  readonly reach: (figure: Quantity, thickness: number, max?: number) => number
  /** Px that stands before the value: a point at zero lies on both sides of the base line. */
  readonly before?: (figure: Quantity, thickness: number) => number
}

/** A bar in its own direction: `along` from the base line outwards, `across` the thickness. */
export interface BarSpot {
  readonly key: string
  readonly series?: string
  readonly target?: string
  readonly figure: Quantity
  /** Px of the base line and of a value. */
  readonly base: number
  readonly at: (value: number) => number
  /** Start of the thickness and the thickness itself, px. */
  readonly across: number
  readonly thickness: number
  readonly vertical: boolean
  /** The most the figure can be: a share bounded below reaches to it. */
  readonly max?: number
}

export interface BarMarks {
  readonly marks: readonly Mark[]
  /** Px where the glyph ends: the label starts after it. */
  readonly end: number
}

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

/** The largest value a bar's drawing reaches to; null when there is nothing to draw. */
export function drawnExtent(figure: Quantity, max?: number): number | null {
  if (figure.value === null) return null
  if (capped(figure, max)) return max ?? null
  return ends(figure)[1]
}

/** The end nearer to zero, up to which the figure is certain, and the farther one; the same where it has one value. */
export function ends(figure: Quantity): readonly [near: number, far: number] {
  const value = signed(figure)
  const ranged = figure.bound === 'between' || figure.bound === 'about'
  const high = ranged && figure.high !== undefined ? signed({ ...figure, value: figure.high }) : value
  const low = ranged && figure.low !== undefined ? signed({ ...figure, value: figure.low }) : value
  return Math.abs(low) > Math.abs(high) ? [high, low] : [low, high]
}

/** Decreases are drawn to the other side of zero. */
export function signed(figure: Quantity): number {
  const value = figure.value ?? 0
  return figure.change === 'down' ? -Math.abs(value) : value
}

export function capped(figure: Quantity, max: number | undefined): boolean {
  const open = figure.bound === 'over' || figure.bound === 'atLeast'
  return max !== undefined && open && !figure.change && signed(figure) < max
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
  const solid = (to: number): Mark[] =>
    Math.abs(to - base) > 0.01 ? [rect(spot, 'value', 'value', base, to)] : []
  switch (figure.bound) {
    case 'exact':
    case 'unstated':
      return { marks: solid(value), end: value }
    case 'over':
    case 'atLeast':
      if (spot.max !== undefined && capped(figure, spot.max))
        return interval(spot, solid(value), value, at(spot.max))
      if (thin) return { marks: solid(value), end: value }
      return { marks: [...solid(value), ...openEnd(spot, value, way)], end: value + way * slats.reach }
    case 'nearly': {
      if (thin) return { marks: solid(value), end: value }
      const gap = Math.min(nearlyGap, 0.4 * Math.abs(value - base))
      return {
        marks: [
          ...solid(value - way * gap),
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
      if (thin) return { marks: solid(value), end: value }
      return { marks: [...solid(from), rect(spot, 'soft', 'soft', from, to)], end: to }
    }
    case 'between':
      return interval(spot, solid(near), near, far)
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

function owner(spot: BarSpot): { series?: string; target?: string } {
  return {
    ...(spot.series !== undefined && { series: spot.series }),
    ...(spot.target !== undefined && { target: spot.target }),
  }
}

function rect(spot: BarSpot, name: string, role: RectMark['role'], from: number, to: number): RectMark {
  const [start, length] = [Math.min(from, to), Math.abs(to - from)]
  const box = spot.vertical
    ? { x: spot.across, y: start, width: spot.thickness, height: length }
    : { x: start, y: spot.across, width: length, height: spot.thickness }
  return { type: 'rect', key: `${spot.key}/${name}`, role, ...owner(spot), ...box }
}

/** An ink stroke at the named value, 3 px beyond the bar on both sides. */
function tick(spot: BarSpot, at: number): LineMark {
  const [from, to] = [spot.across - 3, spot.across + spot.thickness + 3]
  const ends = spot.vertical ? { x1: from, y1: at, x2: to, y2: at } : { x1: at, y1: from, x2: at, y2: to }
  const { target } = owner(spot)
  return {
    type: 'line',
    key: `${spot.key}/tick`,
    role: 'tick',
    ...(target !== undefined && { target }),
    ...ends,
  }
}

const pitch = 5

/** 45° strokes cut to the rectangle by geometry: no pattern, so it prints and exports as it stands. */
function hatch(spot: BarSpot, from: number, to: number): Mark[] {
  const [a0, a1] = [Math.min(from, to), Math.max(from, to)]
  const [c0, c1] = [spot.across, spot.across + spot.thickness]
  const box = spot.vertical ? { x0: c0, x1: c1, y0: a0, y1: a1 } : { x0: a0, x1: a1, y0: c0, y1: c1 }
  const d = hatchPath(box.x0, box.y0, box.x1, box.y1)
  const mark: PathMark = { type: 'path', key: `${spot.key}/hatch`, role: 'hatch', ...owner(spot), d }
  return d === '' ? [] : [mark]
}

export function hatchPath(x0: number, y0: number, x1: number, y1: number): string {
  const parts: string[] = []
  const height = y1 - y0
  // x + y is constant along a stroke that rises to the right; enough strokes are drawn, however long the bar.
  const stride = Math.max(pitch, (x1 - x0) / 400)
  for (let c = x0 + stride / 2; c < x1 + height; c += stride) {
    const [xa, xb] = [Math.max(x0, c - height), Math.min(x1, c)]
    if (xb > xa) parts.push(`M${round(xa)} ${round(y0 + (c - xa))}L${round(xb)} ${round(y0 + (c - xb))}`)
  }
  return parts.join('')
}

export function round(px: number): number {
  return Math.round(px * 10) / 10
}

export const solidBars: BarDrawing = { marks: barMarks, reach: glyphReach }
