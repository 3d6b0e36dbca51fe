/** The glyphs of bounds along a half ring: what `bound-marks` draws along a bar, bent. */
import { casedStroke } from '../chart/layout/bars/cased-stroke.js'
import type { Quantity } from '../../data/quantity.js'
import { capped, ends, round, signed } from '../chart/layout/bars/bound-marks.js'
import { pointAt, slicePath, type Ring } from '../chart/layout/parts/ring.js'
import type { LineMark, Mark, PathMark } from '../chart/view.js'

export interface ArcSpot {
  readonly key: string
  readonly series: string
  readonly figure: Quantity
  readonly ring: Ring
  /** Angle of a value, clockwise from twelve; −π/2 to π/2. */
  readonly at: (value: number) => number
  readonly max?: number
}

const slats = { gap: 3, first: 4, second: 2 }
const soft = 6
const nearlyGap = 10
const pitch = 5
const half = Math.PI / 2
const pointer = { height: 8, half: 4.5 }

export function arcMarks(spot: ArcSpot): readonly Mark[] {
  const { figure, ring, at } = spot
  if (figure.value === null) return []
  const base = at(0)
  const value = at(signed(figure))
  const [near, far] = ends(figure).map(at) as [number, number]
  const way = (value === base ? at(1) : value) < base ? -1 : 1
  // Px along the middle of the ring as an angle.
  const turn = (px: number) => (way * px) / middleOf(ring)
  const solid = (to: number): readonly Mark[] => slice(spot, 'value', 'value', base, to)
  switch (figure.bound) {
    case 'exact':
    case 'unstated':
      return solid(value)
    case 'over':
    case 'atLeast': {
      if (spot.max !== undefined && capped(figure, spot.max)) return interval(spot, base, value, at(spot.max))
      const first = value + turn(slats.gap)
      const second = first + turn(slats.first + slats.gap)
      return [
        ...solid(value),
        ...slice(spot, 'slat-1', 'openEnd', first, first + turn(slats.first)),
        ...slice(spot, 'slat-2', 'openEnd', second, second + turn(slats.second)),
      ]
    }
    case 'nearly': {
      const gap = way * Math.min(Math.abs(turn(nearlyGap)), 0.4 * Math.abs(value - base))
      return [
        ...solid(value - gap),
        ...slice(spot, 'rails', 'rails', value - gap, value),
        stroke(`${spot.key}/tick`, ring, value, 3, 3),
      ]
    }
    case 'under':
    case 'atMost':
      return [...slice(spot, 'ghost', 'ghost', base, value), stroke(`${spot.key}/tick`, ring, value, 3, 3)]
    case 'about': {
      const point = near === far
      const from = point ? value - way * Math.min(Math.abs(turn(soft)), Math.abs(value - base)) : near
      const to = point ? value + turn(soft) : far
      return [...solid(from), ...slice(spot, 'soft', 'soft', from, inside(to))]
    }
    case 'between':
      return interval(spot, base, near, far)
  }
}

/** Hatched from what is certain to the end named. */
function interval(spot: ArcSpot, base: number, from: number, to: number): readonly Mark[] {
  const solid = slice(spot, 'value', 'value', base, from)
  if (Math.abs(to - from) * middleOf(spot.ring) < 6) return solid
  return [
    ...solid,
    hatch(spot, Math.min(from, to), Math.max(from, to)),
    ...slice(spot, 'rails', 'rails', from, to),
    // The foot of the ring is seen as it is.
    ...(half - Math.abs(to) > 0.01 ? [stroke(`${spot.key}/tick`, spot.ring, to, 3, 3)] : []),
  ]
}

function middleOf({ inner, outer }: Ring): number {
  return (inner + outer) / 2
}

function inside(angle: number): number {
  return Math.max(-half, Math.min(half, angle))
}

function slice(spot: ArcSpot, name: string, role: PathMark['role'], a: number, b: number): readonly Mark[] {
  const [from, to] = [Math.min(a, b), Math.max(a, b)]
  if (to - from < 1e-4) return []
  const d = slicePath(spot.ring, from, to, 0)
  return [{ type: 'path', key: `${spot.key}/${name}`, role, series: spot.series, target: spot.key, d }]
}

/** A stroke across the ring and a pointer outside it: told apart from the strokes of bounds. */
export function goalMarks(key: string, ring: Ring, angle: number): readonly Mark[] {
  const { outer } = ring
  const aside = pointer.half / (outer + pointer.height)
  const corners = [
    pointAt(ring, outer + 1, angle),
    pointAt(ring, outer + pointer.height, angle - aside),
    pointAt(ring, outer + pointer.height, angle + aside),
  ]
  const d = corners.map((point, i) => `${i === 0 ? 'M' : 'L'}${point.map(round).join(' ')}`).join('')
  return [
    ...casedStroke(key, stroke(key, ring, angle, 0, 1)),
    { type: 'path', key: `${key}-pointer`, role: 'value', d: `${d}Z` },
  ]
}

/** A stroke across the ring and some px beyond it inwards and outwards. */
function stroke(key: string, ring: Ring, angle: number, inwards: number, outwards: number): LineMark {
  const [x1, y1] = pointAt(ring, ring.inner - inwards, angle)
  const [x2, y2] = pointAt(ring, ring.outer + outwards, angle)
  return { type: 'line', key, role: 'tick', x1, y1, x2, y2 }
}

/** Leaning strokes from the inner to the outer edge. */
function hatch(spot: ArcSpot, from: number, to: number): Mark {
  const { ring } = spot
  const step = pitch / middleOf(ring)
  const lean = (ring.outer - ring.inner) / middleOf(ring) / 2
  const count = Math.floor((to - from) / step)
  const d = Array.from({ length: count }, (_, i) => {
    const a = from + (i + 0.5) * step
    const point = (radius: number, angle: number) => pointAt(ring, radius, angle).map(round).join(' ')
    return `M${point(ring.inner, a)}L${point(ring.outer, Math.min(to, a + lean))}`
  }).join('')
  return { type: 'path', key: `${spot.key}/hatch`, role: 'hatch', series: spot.series, target: spot.key, d }
}
