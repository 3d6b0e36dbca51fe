import type { Bound } from './quantity/bounds.js'
import type { Text } from './text.js'

/** A figure with its bound and unit. */
export interface Quantity {
  /** In the base unit (元, not 万元), shifted by decimal places and never multiplied; `98` with unit `%`. Null only when unstated. */
  readonly value: number | null
  readonly bound: Bound
  /** Upper end of `between`, and of adjacent numerals (七八天: about 7…8). */
  readonly high?: number
  /** Lower end of a derived `about` sum. */
  readonly low?: number
  /** 余 多 几: the conventional reach, one unit of the last non-zero digit (110余 < 120). */
  readonly below?: number
  /** 件 元 % 百分点 人次 …, empty when none is printed. */
  readonly unit: string
  /** Printed precision: 1 for 58.7, which stands for [58.65, 58.75). */
  readonly decimals?: number
  /** Printed in 万 or 亿. */
  readonly scale?: 10000 | 100000000
  readonly change?: 'up' | 'down'
  /** Other readings of an ambiguous wording. */
  readonly alternatives?: readonly Quantity[]
  readonly note?: Text
  /** The source's own words for the figure. */
  readonly wording?: string
  /** printed: in the source · implied: 全部办结 → 100 % · computed: 100 − 58.7. */
  readonly origin?: 'printed' | 'implied' | 'computed'
}

/** An exact figure; numbers that are none (NaN, Infinity) are unstated. */
export function exactQuantity(value: number, unit: string, extra: Partial<Quantity> = {}): Quantity {
  if (!Number.isFinite(value)) return { ...extra, value: null, bound: 'unstated', unit }
  return { ...extra, value, bound: 'exact', unit }
}

export function isExact(q: Quantity): q is Quantity & { readonly value: number } {
  return q.bound === 'exact' && q.value !== null && Number.isFinite(q.value)
}

export { bounds, type Bound } from './quantity/bounds.js'
export { compareQuantities, rangeOf, type Range } from './quantity/range.js'
export { ratioQuantities, type RatioOptions } from './quantity/ratio.js'
export { restOf } from './quantity/rest.js'
export { sumQuantities } from './quantity/sum.js'
