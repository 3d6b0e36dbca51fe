/** Bars of exact figures: the length is the figure. What is not exact takes `bound-marks`. */
import type { Quantity } from '../../../../data/quantity.js'
import type { Mark, RectMark } from '../../view.js'
import { signed } from '../axis/extent.js'
import { ownerOf } from '../marks/mark-owner.js'

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

export const exactBars: BarDrawing = {
  marks: (spot) => {
    const { figure, base, at } = spot
    const end = figure.value === null ? base : at(signed(figure))
    return { marks: solid(spot, end), end }
  },
  reach: () => 0,
}

/** From the base line to where the figure is certain. */
export function solid(spot: BarSpot, to: number): readonly Mark[] {
  return Math.abs(to - spot.base) > 0.01 ? [rect(spot, 'value', 'value', spot.base, to)] : []
}

export function rect(
  spot: BarSpot,
  name: string,
  role: RectMark['role'],
  from: number,
  to: number,
): RectMark {
  const start = Math.min(from, to)
  const length = Math.abs(to - from)
  const box = spot.vertical
    ? { x: spot.across, y: start, width: spot.thickness, height: length }
    : { x: start, y: spot.across, width: length, height: spot.thickness }
  return { type: 'rect', key: `${spot.key}/${name}`, role, ...ownerOf(spot), ...box }
}
