/** How far a figure reaches, by its bound. */
import type { Quantity } from '../../../../data/quantity.js'

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

export function round(px: number): number {
  return Math.round(px * 10) / 10
}
