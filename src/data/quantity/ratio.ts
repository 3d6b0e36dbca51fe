import type { Quantity } from '../quantity.js'
import { decimalsOf, shiftDecimal } from './decimal.js'
import { roundDecimal } from './round-decimal.js'
import { derived, joined, opposite, termOf, unstated } from './derive.js'
import type { Range } from './range.js'

export interface RatioOptions {
  /** `%` multiplies by a hundred; the default is a bare number. */
  readonly unit?: '%' | ''
  /** Rounds the result; without it no digit is dropped. */
  readonly decimals?: number
}

/**
 * part ÷ whole: over ÷ exact is over, exact ÷ over is under, mixtures are about.
 * Unstated, with a note, when the divisor may be 0, the units differ or the result is no number.
 */
export function ratioQuantities(part: Quantity, whole: Quantity, options: RatioOptions = {}): Quantity {
  const unit = options.unit ?? ''
  if (part.unit !== whole.unit) return unstated(unit, mixed(part, whole))
  const [top, bottom] = [termOf(part), termOf(whole)]
  const divisor = bottom.range
  if (divisor.low < 0 || (divisor.low === 0 && !divisor.lowOpen)) return unstated(unit, zero)
  // Nothing is nothing of whatever the whole may be.
  const nothing = top.tendency === 'exact' && part.value === 0
  const tendency = nothing ? 'exact' : joined([top.tendency, opposite(bottom.tendency)])
  const which = tendency === 'about' ? 'centre' : 'value'
  const value = divide(top[which], bottom[which], unit)
  return rounded(derived(tendency, value, quotient(top.range, divisor, unit), unit), options.decimals)
}

/** Dividing as one fraction: 29 ÷ 100 in per cent is 29, not 28.999…. */
function divide(part: number, whole: number, unit: string): number {
  const top = unit === '%' ? shiftDecimal(part, 2) : part
  if (!Number.isFinite(top) && Number.isFinite(part)) return (part / whole) * 100
  const places = Math.max(decimalsOf(top), decimalsOf(whole))
  const [p, w] = [shiftDecimal(top, places), shiftDecimal(whole, places)]
  return Number.isFinite(p) && Number.isFinite(w) ? p / w : top / whole
}

function quotient(part: Range, whole: Range, unit: string): Range {
  return {
    low: divide(part.low, whole.high, unit),
    high: divide(part.high, whole.low, unit),
    lowOpen: part.lowOpen || whole.highOpen,
    highOpen: part.highOpen || whole.lowOpen,
  }
}

function rounded(q: Quantity, decimals: number | undefined): Quantity {
  if (decimals === undefined || q.value === null) return q
  const round = (value: number) => roundDecimal(value, decimals)
  return {
    ...q,
    value: round(q.value),
    decimals,
    ...(q.low !== undefined && { low: round(q.low) }),
    ...(q.high !== undefined && { high: round(q.high) }),
    ...(q.below !== undefined && { below: round(q.below) }),
  }
}

const zero = { zh: '除数可能为零', en: 'the divisor may be zero' }

function mixed(part: Quantity, whole: Quantity) {
  return {
    zh: `单位不同，不能相除：${part.unit} 与 ${whole.unit}`,
    en: `units differ and cannot be divided: ${part.unit} and ${whole.unit}`,
  }
}
