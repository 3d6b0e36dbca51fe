/** A decimal number as its digits and a power of ten: scale words shift it, nothing is ever multiplied as a float. */
export interface Decimal {
  readonly digits: bigint
  readonly exponent: number
}

/** Reads `1234.50` (no separators) digit by digit. */
export function decimal(printed: string, exponent = 0): Decimal {
  const [whole = '0', fraction = ''] = printed.split('.')
  return { digits: BigInt(whole + fraction), exponent: exponent - fraction.length }
}

export function shift(number: Decimal, places: number): Decimal {
  return { digits: number.digits, exponent: number.exponent + places }
}

export function add(a: Decimal, b: Decimal): Decimal {
  const exponent = Math.min(a.exponent, b.exponent)
  const digits = (x: Decimal): bigint => x.digits * 10n ** BigInt(x.exponent - exponent)
  return { digits: digits(a) + digits(b), exponent }
}

/** The number one unit of its last non-zero digit further: 110 → 120, 1.2万 → 1.3万. */
export function stepUp({ digits, exponent }: Decimal): Decimal {
  while (digits !== 0n && digits % 10n === 0n) {
    digits /= 10n
    exponent += 1
  }
  return { digits: digits + 1n, exponent }
}

/** The nearest double: parsing a decimal literal rounds once, correctly. */
export function toNumber({ digits, exponent }: Decimal): number {
  return Number(`${digits}e${exponent}`)
}
