import type { Quantity } from './quantity.js'

/**
 * How far a sum of printed figures may lie from its whole and still agree with it: half a unit of the last printed place a
 * figure when rounded, up to one below when cut off (58.74 printed 58.7). Counts have no such room.
 */
export function slackOf(parts: readonly Quantity[]): { readonly below: number; readonly above: number } {
  if (parts.length < 2 || parts.some((q) => q.unit !== '%')) return { below: 1e-9, above: 1e-9 }
  const places = parts.map((q) => Math.max(q.decimals ?? 0, q.value === null ? 0 : decimalsIn(q.value)))
  const units = places.reduce((total, n) => total + 10 ** -n, 0)
  // Whole percentages are hardly ever cut off, and their room would hide a real rest.
  const below = places.every((n) => n > 0) ? units : units / 2
  return { below: below - 1e-9, above: units / 2 + 1e-9 }
}

/** `decimalsOf` without what it needs of exact arithmetic: what shares and their rests alike load must load nothing more. */
function decimalsIn(value: number): number {
  let places = 0
  while (places < 12 && Number(value.toFixed(places)) !== value) places += 1
  return places
}
