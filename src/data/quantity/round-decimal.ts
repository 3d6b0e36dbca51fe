import { plainDigits } from './decimal.js'

/** `value` rounded to `decimals`, halves away from zero: 1.005 gives 1.01. */
export function roundDecimal(value: number, decimals: number): number {
  return Number.isFinite(value) ? Number(plainDigits(value, decimals)) : value
}
