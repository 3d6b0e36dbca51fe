import { nice, ticks } from 'd3-array'
import type { ScaleSpec } from '../view.js'

/** A scale of numbers: linear, log, time. */
export type ContinuousScale = Exclude<ScaleSpec, { kind: 'band' }>
export type LinearScale = ContinuousScale & { readonly kind: 'linear' }
export type BandScale = Extract<ScaleSpec, { kind: 'band' }>

export function linearScale(
  name: string,
  domain: readonly [number, number],
  range: readonly [number, number],
): LinearScale {
  return { kind: 'linear', name, domain, range }
}

/** Position of `value` in px. */
export function position(scale: ContinuousScale, value: number): number {
  const [d0, d1] = straight(scale, scale.domain)
  const [r0, r1] = scale.range
  const [at] = straight(scale, [value, value])
  // Halved first, so that a domain near Number.MAX_VALUE does not overflow.
  return d1 === d0 ? r0 : r0 + ((at / 2 - d0 / 2) / (d1 / 2 - d0 / 2)) * (r1 - r0)
}

/** Value at `px`. */
export function invert(scale: ContinuousScale, px: number): number {
  const [d0, d1] = straight(scale, scale.domain)
  const [r0, r1] = scale.range
  const at = r1 === r0 ? d0 : d0 + ((px - r0) / (r1 - r0)) * (d1 / 2 - d0 / 2) * 2
  return scale.kind === 'log' ? 10 ** at : at
}

/** Values as they stand along a straight scale. */
function straight({ kind }: ContinuousScale, values: readonly [number, number]): readonly [number, number] {
  return kind === 'log' ? [Math.log10(values[0]), Math.log10(values[1])] : values
}

/** A domain that holds zero and every value, ending on round numbers where `rounded`. */
export function zeroDomain(values: readonly number[], rounded = true): readonly [number, number] {
  const [low, high] = extentOf([0, ...values])
  if (low === high) return [0, 1]
  return rounded ? niceDomain(low, high, 5) : [low, high]
}

/** Least and greatest, however many. */
export function extentOf(values: readonly number[]): readonly [number, number] {
  let [low, high] = [Infinity, -Infinity]
  for (const value of values) {
    if (value < low) low = value
    if (value > high) high = value
  }
  return [low, high]
}

/** At the ends of what a number can be, round steps cannot be reckoned. */
export function reckonable(low: number, high: number): boolean {
  return Number.isFinite(high - low) && Math.abs(high - low) > 1e-290
}

/** Widened to round numbers where they can be reckoned. */
export function niceDomain(low: number, high: number, count: number): readonly [number, number] {
  if (!reckonable(low, high)) return [low, high]
  const [from, to] = nice(low, high, count)
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
