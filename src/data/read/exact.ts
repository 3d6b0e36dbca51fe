import type { Quantity } from '../quantity.js'
import { decimalsOf } from '../quantity/decimal.js'

/** The exact quantity a plain number stands for, in `unit`. */
export function exactQuantity(value: number, unit: string): Quantity {
  const decimals = decimalsOf(value)
  return decimals > 0 ? { value, bound: 'exact', unit, decimals } : { value, bound: 'exact', unit }
}

/** Figures beyond this lose digits when they are held as numbers. */
export function isSafeFigure(value: unknown): value is number {
  return typeof value === 'number' && Math.abs(value) <= Number.MAX_SAFE_INTEGER
}
