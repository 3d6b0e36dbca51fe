import type { Quantity } from '../quantity.js'
import { addDecimals } from './decimal.js'
import { centre, derived, tendencyOf, unstated, type Tendency } from './derive.js'
import { rangeOf, type Range } from './range.js'
import { sumQuantities } from './sum.js'

const opposite: Readonly<Record<Tendency, Tendency>> = {
  exact: 'exact',
  lower: 'upper',
  upper: 'lower',
  inner: 'inner',
  about: 'about',
  open: 'open',
}

/**
 * What remains of `whole` (a number stands in the unit of the parts) when the parts are taken away: 100 − 58.7 = 41.3.
 * A part known from below leaves a rest known from above: 98以上 leaves atMost 2.
 * Parts that exceed the whole leave 0 with a note.
 * @throws RangeError when units differ.
 */
export function restOf(whole: number | Quantity, parts: readonly Quantity[]): Quantity {
  const of: Quantity =
    typeof whole === 'number' ? { value: whole, bound: 'exact', unit: parts[0]?.unit ?? '%' } : whole
  const taken: Quantity =
    parts.length > 0 ? sumQuantities(parts) : { value: 0, bound: 'exact', unit: of.unit }
  if (taken.unit !== of.unit) {
    throw new RangeError(`Parts in ${taken.unit || '—'} cannot be taken from a whole in ${of.unit || '—'}`)
  }
  if (of.value === null) return unstated(of.unit)
  const range = difference(rangeOf(of), rangeOf(taken))
  if (range.high < 0) return { value: 0, bound: 'exact', unit: of.unit, origin: 'computed', note: exceeded }
  return { ...remainder(of, taken, range), ...precisionOf(of, taken) }
}

function remainder(whole: Quantity, taken: Quantity, range: Range): Quantity {
  const tendencies = new Set([tendencyOf(whole), opposite[tendencyOf(taken)]])
  if (tendencies.size > 1) tendencies.delete('exact')
  const tendency: Tendency = tendencies.size > 1 ? 'about' : ([...tendencies][0] ?? 'exact')
  const value = addDecimals(
    tendency === 'about' ? [centre(whole), -centre(taken)] : [whole.value ?? 0, -(taken.value ?? 0)],
  )
  return derived(tendency, Math.max(0, value), range, whole.unit)
}

/** whole − taken, never below zero. */
function difference(whole: Range, taken: Range): Range {
  const low = addDecimals([whole.low, -taken.high])
  return {
    low: Math.max(0, low),
    high: addDecimals([whole.high, -taken.low]),
    lowOpen: low >= 0 && (whole.lowOpen || taken.highOpen),
    highOpen: whole.highOpen || taken.lowOpen,
  }
}

function precisionOf(whole: Quantity, taken: Quantity): { decimals?: number } {
  const decimals = Math.max(whole.decimals ?? 0, taken.decimals ?? 0)
  return decimals > 0 && !whole.scale && !taken.scale ? { decimals } : {}
}

const exceeded = { zh: '各部分之和超过总体', en: 'the parts exceed the whole' }
