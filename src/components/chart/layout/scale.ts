import { nice, ticks } from 'd3-array'
import type { ScaleSpec } from '../view.js'

export type LinearScale = Extract<ScaleSpec, { kind: 'linear' }>
export type BandScale = Extract<ScaleSpec, { kind: 'band' }>

export function linearScale(
  name: string,
  domain: readonly [number, number],
  range: readonly [number, number],
): LinearScale {
  return { kind: 'linear', name, domain, range }
}

/** Position of `value` in px. */
export function position(scale: LinearScale, value: number): number {
  const [d0, d1] = scale.domain
  const [r0, r1] = scale.range
  // Halved first, so that a domain near Number.MAX_VALUE does not overflow.
  return d1 === d0 ? r0 : r0 + ((value / 2 - d0 / 2) / (d1 / 2 - d0 / 2)) * (r1 - r0)
}

/** Value at `px`. */
export function invert(scale: LinearScale, px: number): number {
  const [d0, d1] = scale.domain
  const [r0, r1] = scale.range
  return r1 === r0 ? d0 : d0 + ((px - r0) / (r1 - r0)) * (d1 / 2 - d0 / 2) * 2
}

/** A domain that holds zero and every value, ending on round numbers where `rounded`. */
export function zeroDomain(values: readonly number[], rounded = true): readonly [number, number] {
  let [low, high] = [0, 0]
  for (const value of values) {
    if (value < low) low = value
    if (value > high) high = value
  }
  if (low === high) return [0, 1]
  if (!rounded || !Number.isFinite(high - low)) return [low, high]
  const [from, to] = nice(low, high, 5)
  return [from, to]
}

export { ticks }

/** Equal bands along `range`; `thickness` is the drawn part of each. */
export function bandScale(
  name: string,
  domain: readonly string[],
  range: readonly [number, number],
  padding: number,
): BandScale {
  const step = (range[1] - range[0]) / Math.max(1, domain.length)
  return { kind: 'band', name, domain, range, step, thickness: step * (1 - padding) }
}
