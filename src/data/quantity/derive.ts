import type { Quantity } from '../quantity.js'
import { addDecimals } from './decimal.js'
import type { Range } from './range.js'

/**
 * How a bound behaves in arithmetic. lower: known from below (余 以上) · upper: known from above (不足 近) ·
 * inner: both ends known · open: anything.
 */
export type Tendency = 'exact' | 'lower' | 'upper' | 'inner' | 'about' | 'open'

export function tendencyOf(q: Quantity): Tendency {
  if (q.value === null || !Number.isFinite(q.value)) return 'open'
  switch (q.bound) {
    case 'exact':
      return 'exact'
    case 'over':
    case 'atLeast':
      return 'lower'
    case 'under':
    case 'atMost':
    case 'nearly':
      return 'upper'
    case 'between':
      return 'inner'
    case 'about':
      return q.high !== undefined && q.low === undefined ? 'inner' : 'about'
    case 'unstated':
      return 'open'
  }
}

/** What several tendencies make together: the one they share beside exact, else about. */
export function joined(tendencies: readonly Tendency[]): Tendency {
  const inexact = new Set(tendencies.filter((t) => t !== 'exact'))
  if (inexact.size === 0) return 'exact'
  if (inexact.has('open')) return 'open'
  return inexact.size === 1 ? ([...inexact][0] as Tendency) : 'about'
}

/** Where a figure stands: its value, the middle of a range. */
export function centre(q: Quantity): number {
  const value = q.value ?? 0
  return tendencyOf(q) === 'inner' && q.high !== undefined ? addDecimals([value, q.high]) / 2 : value
}

/** The quantity that says of a computed figure what `range` allows to say. */
export function derived(tendency: Tendency, value: number, range: Range, unit: string): Quantity {
  const q = { unit, origin: 'computed' } as const
  const { low, high } = range
  if (!Number.isFinite(value)) return unstated(unit)
  switch (tendency) {
    case 'exact':
      return { value, bound: 'exact', ...q }
    case 'lower':
      return lowerBound(range, value, unit)
    case 'upper':
      return { value, bound: range.highOpen ? 'under' : 'atMost', ...(low > 0 && { low }), ...q }
    case 'inner':
      return { value: low, bound: 'between', high, ...q }
    case 'about':
    case 'open':
      if (tendency === 'about' && Number.isFinite(low) && Number.isFinite(high)) {
        return { value, bound: 'about', low, high, ...q }
      }
      if (low > 0 && Number.isFinite(low)) return lowerBound(range, low, unit)
      return Number.isFinite(high) ? derived('upper', high, range, unit) : unstated(unit)
  }
}

function lowerBound(range: Range, value: number, unit: string): Quantity {
  const q = { value, unit, origin: 'computed' } as const
  if (range.lowOpen) return { ...q, bound: 'over', ...(Number.isFinite(range.high) && { below: range.high }) }
  return { ...q, bound: 'atLeast', ...(Number.isFinite(range.high) && { high: range.high }) }
}

const beyond = { zh: '无法由所给数字算出', en: 'cannot be computed from the figures given' }

export function unstated(unit: string, note: Quantity['note'] = beyond): Quantity {
  return { value: null, bound: 'unstated', unit, origin: 'computed', ...(note !== undefined && { note }) }
}
