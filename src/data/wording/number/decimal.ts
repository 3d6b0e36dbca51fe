/** A decimal number as its digits and a power of ten: scale words shift it, nothing is ever multiplied as a float. */
export interface Decimal {
  /** Only 0 to 9. */
  readonly digits: string
  readonly exponent: number
}

/** Reads `1234.50` (no separators) digit by digit. */
export function decimal(printed: string, exponent = 0): Decimal {
  const point = printed.indexOf('.')
  if (point < 0) return { digits: printed, exponent }
  const fraction = printed.slice(point + 1)
  return { digits: printed.slice(0, point) + fraction, exponent: exponent - fraction.length }
}

export function shift(number: Decimal, places: number): Decimal {
  return places === 0 ? number : { digits: number.digits, exponent: number.exponent + places }
}

export function add(a: Decimal, b: Decimal): Decimal {
  const exponent = Math.min(a.exponent, b.exponent)
  const digits = (x: Decimal): bigint => BigInt(x.digits + '0'.repeat(x.exponent - exponent))
  return { digits: String(digits(a) + digits(b)), exponent }
}

/** The number one unit of its last non-zero digit further: 110 → 120, 1.2万 → 1.3万. */
export function stepUp({ digits, exponent }: Decimal): Decimal {
  const kept = digits.replace(/0+$/, '')
  if (kept === '') return { digits: '1', exponent }
  return { digits: String(BigInt(kept) + 1n), exponent: exponent + digits.length - kept.length }
}

/** The nearest double: parsing a decimal literal rounds once, correctly. */
export function toNumber({ digits, exponent }: Decimal): number {
  return Number(exponent === 0 ? digits : `${digits}e${exponent}`)
}
