/**
 * Arithmetic on numbers as the decimals they print, so that 0.1 + 0.2 is 0.3 and 2733 万 is 27330000.
 * The shortest text of a number (ECMA-262, Number::toString) is taken for what was meant.
 */

/** value = digits × 10^−places; places may be negative. */
export interface Decimal {
  readonly digits: bigint
  readonly places: number
}

export function decimalOf(value: number): Decimal {
  const [mantissa = '', exponent = '0'] = String(value).split('e')
  const [whole = '', fraction = ''] = mantissa.split('.')
  return { digits: BigInt(whole + fraction), places: fraction.length - Number(exponent) }
}

/** The digits of `value` counted in units of 10^−places, halves rounded away from zero. */
function scaled({ digits, places: own }: Decimal, places: number): bigint {
  if (own <= places) return digits * 10n ** BigInt(places - own)
  const unit = 10n ** BigInt(own - places)
  return (digits + (digits < 0n ? -unit : unit) / 2n) / unit
}

/** The correctly rounded sum; ±Infinity on overflow. */
export function addDecimals(values: readonly number[]): number {
  // Counts need no decimals, and there are many of them.
  if (values.every(Number.isInteger) && values.reduce((sum, value) => sum + Math.abs(value), 0) < 2 ** 53)
    return values.reduce((sum, value) => sum + value, 0)
  if (!values.every(Number.isFinite)) return values.reduce((sum, value) => sum + value, 0)
  const decimals = values.map(decimalOf)
  const places = decimals.reduce((most, d) => Math.max(most, d.places), 0)
  const sum = decimals.reduce((total, d) => total + scaled(d, places), 0n)
  return Number(`${sum}e${-places}`)
}

/** value × 10^by without binary noise. */
export function shiftDecimal(value: number, by: number): number {
  if (by === 0 || !Number.isFinite(value)) return value
  const [mantissa, exponent = '0'] = String(value).split('e')
  return Number(`${mantissa}e${Number(exponent) + by}`)
}

/** How many decimals the shortest text of `value` shows: 1 for 58.7, 0 for 615. */
export function decimalsOf(value: number): number {
  return Number.isFinite(value) && !Number.isInteger(value) ? Math.max(0, decimalOf(value).places) : 0
}

/** Plain digits without exponent or separators, with exactly `decimals` decimals when given. */
export function plainDigits(value: number, decimals = decimalsOf(value)): string {
  if (decimals === 0 && Number.isSafeInteger(value)) return String(value)
  const digits = scaled(decimalOf(value), decimals)
  const text = String(digits < 0n ? -digits : digits).padStart(decimals + 1, '0')
  const whole = text.slice(0, text.length - decimals)
  return (digits < 0n ? '-' : '') + (decimals > 0 ? `${whole}.${text.slice(-decimals)}` : whole)
}
