import type { Quantity } from '../quantity.js'
import { decimalsOf } from '../quantity/decimal.js'

/** The exact quantity a plain number stands for, in `unit`. */
export function exactQuantity(value: number, unit: string): Quantity {
  const decimals = decimalsOf(value)
  return { value, bound: 'exact', unit, ...(decimals > 0 && { decimals }) }
}

/** Figures beyond this lose digits when they are held as numbers. */
export function isSafeFigure(value: unknown): value is number {
  return typeof value === 'number' && Math.abs(value) < 2 ** 53
}
