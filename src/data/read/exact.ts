import type { Quantity } from '../quantity.js'

/** How many decimals the shortest text of `value` shows: 1 for 58.7, 0 for 615. */
export function decimalsOf(value: number): number {
  const [mantissa = '', exponent = '0'] = String(value).split('e')
  const fraction = mantissa.split('.')[1]?.length ?? 0
  return Math.max(0, fraction - Number(exponent))
}

/** The exact quantity a plain number stands for, in `unit`. */
export function exactQuantity(value: number, unit: string): Quantity {
  const decimals = decimalsOf(value)
  return decimals > 0 ? { value, bound: 'exact', unit, decimals } : { value, bound: 'exact', unit }
}

/** Figures beyond this lose digits when they are held as numbers. */
export function isSafeFigure(value: unknown): value is number {
  return typeof value === 'number' && Math.abs(value) <= Number.MAX_SAFE_INTEGER
}
