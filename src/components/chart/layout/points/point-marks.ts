/**
 * How a bound looks where a figure is a point: in line charts, dot plots, slopes and lollipops alike. The point stands
 * where the source's number stands; doubt is a glyph of fixed size on the side it lies on.
 */
import type { Quantity } from '../../../../data/quantity.js'
import type { Mark, Rect } from '../../view.js'
import { capped, ends, signed } from '../axis/extent.js'
import { ownerOf } from '../marks/mark-owner.js'

export interface PointSpot {
  readonly key: string
  readonly series?: string
  readonly target?: string
  readonly figure: Quantity
  /** Px of a value along the scale. */
  readonly at: (value: number) => number
  /** Px across the scale. */
  readonly across: number
  /** The scale runs up the page (lines) and not along it (dot plots). */
  readonly vertical: boolean
  readonly radius: number
  /** The most the figure can be: a share bounded below reaches to it. */
  readonly max?: number
}

export interface PointMarks {
  readonly marks: readonly Mark[]
  /** What the point and its glyph cover; undefined where nothing is drawn. */
  readonly box?: Rect
}

export const slats = { gap: 2, first: 3, second: 1.5 }
const tickReach = 3
export const halo = 4

/** Values a point's drawing reaches to; empty where there is nothing to draw. */
export function pointExtent(figure: Quantity, max?: number): readonly number[] {
  if (figure.value === null) return []
  return capped(figure, max) && max !== undefined ? [signed(figure), max] : ends(figure)
}

export function pointMarks(spot: PointSpot): PointMarks {
  const { figure, at, across, radius } = spot
  if (figure.value === null) return { marks: [] }
  const value = at(signed(figure))
  // Towards more, as the figure counts: a fall grows to the other side.
  const way = (figure.change === 'down' || (figure.value < 0 && !figure.change) ? -1 : 1) * growth(at)
  const drawn = (marks: readonly Mark[], from: number, to: number, half = radius): PointMarks => ({
    marks,
    box: boxOf(spot, Math.min(from, to), Math.max(from, to), across - half, across + half),
  })
  switch (figure.bound) {
    case 'exact':
    case 'unstated':
      return drawn([dot(spot, 'value', 'value', value, radius)], value - radius, value + radius)
    case 'over':
    case 'atLeast': {
      if (spot.max !== undefined && capped(figure, spot.max)) {
        const to = at(spot.max)
        const marks = [...beam(spot, value, to, [to]), dot(spot, 'value', 'value', value, radius)]
        return drawn(marks, value - way * radius, to + way)
      }
      const first = value + way * (radius + slats.gap)
      const second = first + way * (slats.first + slats.gap)
      const marks = [
        dot(spot, 'value', 'value', value, radius),
        slat(spot, 'slat-1', first, first + way * slats.first),
        slat(spot, 'slat-2', second, second + way * slats.second),
      ]
      return drawn(marks, value - way * radius, second + way * slats.second)
    }
    case 'nearly':
    case 'under':
    case 'atMost': {
      const centre = value - way * (radius + 1)
      const marks = [dot(spot, 'hollow', 'hollow', centre, radius), tick(spot, value)]
      return drawn(marks, centre - way * (radius + 1), value + way, radius + tickReach)
    }
    case 'about':
    case 'between': {
      const [near, far] = ends(figure).map(at) as [number, number]
      if (near !== far) return drawn(beam(spot, near, far, [near, far]), near, far)
      const marks = [
        dot(spot, 'halo', 'halo', value, radius + halo),
        dot(spot, 'value', 'value', value, radius - 2),
      ]
      return drawn(marks, value - radius - halo, value + radius + halo, radius + halo)
    }
  }
}

/** 1 where more is further along in px, −1 where it is less far. */
function growth(at: (value: number) => number): 1 | -1 {
  return at(1) < at(0) ? -1 : 1
}

function dot(spot: PointSpot, name: string, role: Mark['role'], along: number, r: number): Mark {
  const [cx, cy] = spot.vertical ? [spot.across, along] : [along, spot.across]
  return { type: 'circle', key: `${spot.key}/${name}`, role, ...ownerOf(spot), cx, cy, r }
}

function slat(spot: PointSpot, name: string, from: number, to: number): Mark {
  const box = boxOf(
    spot,
    Math.min(from, to),
    Math.max(from, to),
    spot.across - spot.radius,
    spot.across + spot.radius,
  )
  return { type: 'rect', key: `${spot.key}/${name}`, role: 'openEnd', ...ownerOf(spot), ...box }
}

/** An ink stroke at the named value. */
function tick(spot: PointSpot, along: number): Mark {
  const half = spot.radius + tickReach
  const { target } = ownerOf(spot)
  return {
    type: 'line',
    key: `${spot.key}/tick`,
    role: 'tick',
    ...(target !== undefined && { target }),
    ...stroke(spot, along, along, spot.across - half, spot.across + half),
  }
}

/** The shaft of an I-bar with a cap at each of `caps`. */
function beam(spot: PointSpot, from: number, to: number, caps: readonly number[]): readonly Mark[] {
  const line = (name: string, ends: ReturnType<typeof stroke>): Mark => ({
    type: 'line',
    key: `${spot.key}/${name}`,
    role: 'line',
    ...ownerOf(spot),
    ...ends,
  })
  const { across, radius } = spot
  return [
    line('shaft', stroke(spot, from, to, across, across)),
    ...caps.map((along, i) => line(`cap-${i}`, stroke(spot, along, along, across - radius, across + radius))),
  ]
}

function stroke(spot: PointSpot, a0: number, a1: number, c0: number, c1: number) {
  return spot.vertical ? { x1: c0, y1: a0, x2: c1, y2: a1 } : { x1: a0, y1: c0, x2: a1, y2: c1 }
}

function boxOf(spot: PointSpot, a0: number, a1: number, c0: number, c1: number): Rect {
  return spot.vertical
    ? { x: c0, y: a0, width: c1 - c0, height: a1 - a0 }
    : { x: a0, y: c0, width: a1 - a0, height: c1 - c0 }
}
