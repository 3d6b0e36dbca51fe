import type { Quantity } from '../quantity.js'
import { addDecimals } from './decimal.js'
import { centre, derived, joined, tendencyOf, unstated } from './derive.js'
import { rangeOf, type Range } from './range.js'
import type { Text } from '../text.js'

/**
 * Adds figures of one unit: values add and ranges add. Exact with 余 or 以上 gives over or atLeast, with upper bounds
 * likewise, anything else about with its ends; what is unstated leaves a lower bound, with a note.
 * @throws RangeError when units differ, or when changes are added to levels.
 */
export function sumQuantities(list: readonly Quantity[]): Quantity {
  const first = list[0]
  if (!first) return { value: 0, bound: 'exact', unit: '', origin: 'computed' }
  refuseMixture(list)
  const way = first.change
  const unit = first.unit
  const precision = precisionOf(list)
  if (list.some((q) => q.change !== way)) return { ...sumOfOpposed(list), ...precision }
  // All go the same way, so their magnitudes add.
  const magnitudes = way ? list.map(({ change: _, ...q }) => q) : list
  const tendency = joined(magnitudes.map(tendencyOf))
  const value = addDecimals(magnitudes.map(tendency === 'about' ? centre : (q) => q.value ?? 0))
  const sum = derived(tendency, value, addRanges(magnitudes.map((q) => rangeOf(q))), unit)
  return {
    ...sum,
    ...(way && { change: way }),
    ...precision,
    ...(tendency === 'open' && { note: missing(list) }),
  }
}

function refuseMixture(list: readonly Quantity[]): void {
  const units = [...new Set(list.map((q) => q.unit))]
  if (units.length > 1)
    throw new RangeError(`Figures of different units cannot be added: ${units.join(', ')}`)
  if (list.some((q) => q.change) && !list.every((q) => q.change)) {
    throw new RangeError('A change cannot be added to a level')
  }
}

function sumOfOpposed(list: readonly Quantity[]): Quantity {
  const unit = list[0]?.unit ?? ''
  const signed = addDecimals(list.map((q) => (q.change === 'down' ? -1 : 1) * (q.value ?? 0)))
  if (list.some((q) => tendencyOf(q) === 'open')) return unstated(unit)
  const way = signed < 0 ? 'down' : 'up'
  const range = addRanges(
    list.map((q) => rangeOf(way === 'up' ? q : { ...q, change: q.change === 'up' ? 'down' : 'up' })),
  )
  const tendency = joined(list.map(tendencyOf)) === 'exact' ? 'exact' : 'about'
  return { ...derived(tendency, Math.abs(signed), range, unit), change: way }
}

export function addRanges(ranges: readonly Range[]): Range {
  return {
    low: addDecimals(ranges.map((r) => r.low)),
    high: addDecimals(ranges.map((r) => r.high)),
    lowOpen: ranges.some((r) => r.lowOpen),
    highOpen: ranges.some((r) => r.highOpen),
  }
}

/** The printed precision of the finest addend. */
function precisionOf(list: readonly Quantity[]): { decimals?: number; scale?: 10000 | 100000000 } {
  const scale = list[0]?.scale
  const same = scale !== undefined && list.every((q) => q.scale === scale)
  const decimals = Math.max(...list.map((q) => q.decimals ?? 0))
  return {
    ...(decimals > 0 && (same || list.every((q) => !q.scale)) && { decimals }),
    ...(same && { scale }),
  }
}

function missing(list: readonly Quantity[]): Text {
  const n = list.filter((q) => tendencyOf(q) === 'open').length
  return { zh: `${n}项数量原文未列，未计入`, en: `${n} not given and not counted` }
}
