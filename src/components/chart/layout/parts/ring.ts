/** A ring cut into slices: angles clockwise from twelve o'clock, paths as geometry. */
import { round } from '../axis/extent.js'

export interface Ring {
  readonly x: number
  readonly y: number
  readonly inner: number
  readonly outer: number
}

/** More slices are read better as bars. */
export const mostSlices = 6

const full = 2 * Math.PI

export function pointAt({ x, y }: Ring, radius: number, angle: number): readonly [number, number] {
  return [x + radius * Math.sin(angle), y - radius * Math.cos(angle)]
}

/** The slice from one angle to another, `gap` px apart from its neighbours along both radii. */
export function slicePath(ring: Ring, from: number, to: number, gap: number): string {
  if (to - from >= full - 1e-6) return wholeRing(ring)
  const edge = (radius: number) => {
    // A slice thinner than its gaps keeps a hair of itself.
    const inset = Math.min(gap / 2 / radius, Math.max(0, (to - from) / 2 - 0.5 / radius))
    return [from + inset, to - inset] as const
  }
  const [o0, o1] = edge(ring.outer)
  const [i0, i1] = edge(ring.inner)
  const at = (radius: number, angle: number) => pointAt(ring, radius, angle).map(round).join(' ')
  const large = to - from > Math.PI ? 1 : 0
  return `M${at(ring.outer, o0)}A${round(ring.outer)} ${round(ring.outer)} 0 ${large} 1 ${at(ring.outer, o1)}L${at(ring.inner, i1)}A${round(ring.inner)} ${round(ring.inner)} 0 ${large} 0 ${at(ring.inner, i0)}Z`
}

/** Two arcs a circle, the inner one the other way round, so that the hole stays open. */
function wholeRing({ x, y, inner, outer }: Ring): string {
  const circle = (r: number, sweep: 0 | 1) =>
    `M${round(x)} ${round(y - r)}A${round(r)} ${round(r)} 0 1 ${sweep} ${round(x)} ${round(y + r)}A${round(r)} ${round(r)} 0 1 ${sweep} ${round(x)} ${round(y - r)}Z`
  return circle(outer, 1) + circle(inner, 0)
}

/** Angle of a point clockwise from twelve, 0 to 2π; undefined outside the ring. */
export function angleOf({ x, y, inner, outer }: Ring, px: number, py: number): number | undefined {
  const distance = Math.hypot(px - x, py - y)
  if (distance < inner || distance > outer) return undefined
  return (Math.atan2(px - x, y - py) + full) % full
}
