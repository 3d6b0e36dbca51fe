import { decimalsOf } from '../../quantity/decimal.js'
import { rangeOf, type Quantity } from '../../quantity.js'

/**
 * How a printed percentage sits to 100 × count ÷ base.
 * rounded: nearest · truncated: cut off · raised: the next one up · off: none of them.
 */
export type Fit = 'rounded' | 'truncated' | 'raised' | 'off'

/** The printed decimals of a percentage; a plain number shows its own. */
export function printedDecimals(q: Quantity): number {
  return Math.max(q.decimals ?? 0, q.value === null ? 0 : decimalsOf(q.value))
}

/** One unit of the last printed digit: 0.1 for 58.7. */
export function lastUnit(q: Quantity): number {
  return 10 ** -printedDecimals(q)
}

/** What rounding each of them can add up to. */
export function slackOf(figures: readonly Quantity[]): number {
  return figures.reduce((sum, figure) => sum + lastUnit(figure) / 2, 0) + 1e-9
}

/** Do percentages leave `rest` of 100, as far as they are rounded, or cut off, which leaves more? */
export function leaveTheSame(shares: readonly { readonly figure: Quantity }[], rest: number): boolean {
  const slack = slackOf(shares.map(({ figure }) => figure))
  const more = 100 - shares.reduce((sum, { figure }) => sum + (figure.value ?? 0), 0) - rest
  return more >= -slack && more <= 2 * slack
}

export function fitOf(percent: Quantity, count: number, base: number): Fit {
  const d = printedDecimals(percent)
  // Whole numbers: the true share less the printed one, in units of the last digit, times the base.
  const printed = Math.round((percent.value ?? 0) * 10 ** d)
  const difference = count * 10 ** (d + 2) - printed * base
  const slack = Math.max(Math.abs(count * 10 ** (d + 2)), 1) * 1e-12
  if (2 * Math.abs(difference) <= base + slack) return 'rounded'
  if (Math.abs(difference) < base) return difference > 0 ? 'truncated' : 'raised'
  return 'off'
}

/** Is the share beyond what 98%以上 or 近六成 can mean, half of the last printed digit allowed? */
export function isBeyond(percent: Quantity, count: number, base: number): boolean {
  const [{ low, high }, slack] = [rangeOf(percent, 100), lastUnit(percent) / 2]
  const share = (100 * count) / base
  return share < low - slack || share > high + slack
}

export interface Possible {
  /** How the nearest whole count comes nearest to the printed percentage. */
  readonly fit: Fit
  readonly below: number
  readonly above: number
}

/** Can any whole count out of `base` be printed as this percentage? */
export function possibleCount(percent: Quantity, base: number): Possible {
  const exact = ((percent.value ?? 0) * base) / 100
  const below = Math.max(0, Math.floor(exact + 1e-9))
  const above = Math.min(base, below + 1)
  const fits = [below, above].map((count) => fitOf(percent, count, base))
  const fit = (['rounded', 'truncated', 'raised'] as const).find((wanted) => fits.includes(wanted)) ?? 'off'
  return { fit, below, above }
}

/** Whole bases on which `count` is printed as `percent`, rounded or cut off. */
export function basesOf(percent: Quantity, count: number): readonly [low: number, high: number] | null {
  const [p, unit] = [percent.value ?? 0, lastUnit(percent)]
  if (p - unit / 2 <= 0 || count <= 0) return null
  return [Math.ceil((100 * count) / (p + unit) + 1e-9), Math.floor((100 * count) / (p - unit / 2) + 1e-9)]
}
