/** Domains and ticks at round numbers: for axes that show them. */
import { nice } from 'd3-array'
import { extentOf } from './scale.js'

/** A domain that holds zero and every value, ending on round numbers where `rounded`. */
export function zeroDomain(values: readonly number[], rounded = true): readonly [number, number] {
  const [low, high] = extentOf([0, ...values])
  if (low === high) return [0, 1]
  return rounded ? niceDomain(low, high, 5) : [low, high]
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
