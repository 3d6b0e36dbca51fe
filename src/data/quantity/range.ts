import type { Quantity } from '../quantity.js'
import { addDecimals, decimalOf } from './decimal.js'

/** What the true figure can be, as far as the printed one says. Ends may be infinite; an infinite end is open. */
export interface Range {
  readonly low: number
  readonly high: number
  readonly lowOpen: boolean
  readonly highOpen: boolean
}

/**
 * The range `q` stands for: 余 (v, v + s), 近 (v − s, v), 约 [v − s/2, v + s/2], where s is the place value of the last digit
 * that is not zero. Clipped to ≥ 0 unless `q` is a change or negative itself, and to `max`. A fall is negative.
 */
export function rangeOf(q: Quantity, max = Infinity): Range {
  const range = clip(magnitudeOf(q), q.change || (q.value ?? 0) < 0 ? -Infinity : 0, max)
  return q.change === 'down' ? mirrored(range) : range
}

function magnitudeOf(q: Quantity): Range {
  const v = q.value
  if (v === null || !Number.isFinite(v)) return interval(-Infinity, Infinity)
  // A change of less than 5 % still goes up or down: its magnitude does not pass zero.
  const floor = q.low ?? (v < 0 ? -Infinity : 0)
  switch (q.bound) {
    case 'exact':
      return interval(v, v)
    case 'over':
      return interval(v, q.below ?? q.high ?? Infinity, true, q.below !== undefined)
    case 'atLeast':
      return interval(v, q.high ?? Infinity)
    case 'nearly':
      return interval(q.low ?? addDecimals([v, -lastPlace(v)]), v, true, true)
    case 'under':
      return interval(floor, v, false, true)
    case 'atMost':
      return interval(floor, v)
    case 'between':
      return interval(q.low ?? v, q.high ?? v)
    case 'about':
      if (q.high !== undefined) return interval(q.low ?? v, q.high)
      return interval(q.low ?? addDecimals([v, -lastPlace(v) / 2]), addDecimals([v, lastPlace(v) / 2]))
    case 'unstated':
      return interval(-Infinity, Infinity)
  }
}

function interval(low: number, high: number, lowOpen = false, highOpen = false): Range {
  // Ends the wrong way round say no less than the same ends sorted.
  if (low > high) return interval(high, low, highOpen, lowOpen)
  return { low, high, lowOpen: lowOpen || low === -Infinity, highOpen: highOpen || high === Infinity }
}

function clip(range: Range, min: number, max: number): Range {
  const low = Math.max(range.low, min)
  const high = Math.min(range.high, max)
  if (low > high) return range
  return {
    low,
    high,
    lowOpen: range.lowOpen && low === range.low,
    highOpen: range.highOpen && high === range.high,
  }
}

export function mirrored({ low, high, lowOpen, highOpen }: Range): Range {
  return { low: 0 - high, high: 0 - low, lowOpen: highOpen, highOpen: lowOpen }
}

/** Is everything in `a` below everything in `b`? */
export function isBelow(a: Range, b: Range): boolean {
  return a.high < b.low || (a.high === b.low && (a.highOpen || b.lowOpen))
}

/**
 * −1 when `a` is certainly less than `b`, 1 when certainly more, 0 when both are the same exact figure;
 * 'uncertain' when their ranges meet or their units differ.
 */
export function compareQuantities(a: Quantity, b: Quantity): -1 | 0 | 1 | 'uncertain' {
  if (a.unit !== b.unit) return 'uncertain'
  const [p, q] = [rangeOf(a), rangeOf(b)]
  const [isLess, isMore] = [isBelow(p, q), isBelow(q, p)]
  // Near zero, where nothing is less, no value is left: it is as good as zero, and neither above nor below it.
  if (isLess !== isMore) return isLess ? -1 : 1
  return p.low === p.high && q.low === q.high ? 0 : 'uncertain'
}

/** Place value of the last digit that is not zero: 100 for 2700, 0.1 for 58.7; 0 for 0. */
function lastPlace(value: number): number {
  if (value === 0 || !Number.isFinite(value)) return 0
  const { digits, places } = decimalOf(value)
  const zeros = /0*$/.exec(String(digits))?.[0].length ?? 0
  return Number(`1e${zeros - places}`)
}
