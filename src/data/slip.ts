/** Slips of those who type figures. */
import { addDecimals } from './quantity/decimal.js'

/** Are these one number with two neighbouring digits exchanged: 585 and 855? */
function areExchanged(a: number, b: number): boolean {
  const [p, q] = [String(a), String(b)]
  if (a === b || p.length !== q.length) return false
  const at = [...p].findIndex((digit, i) => digit !== q[i])
  return p === q.slice(0, at) + (q[at + 1] ?? '') + (q[at] ?? '') + q.slice(at + 2)
}

/** Of three digits and more, are these one number with a digit left out: 263 and 2632? Of fewer, many a number is. */
function isDropped(a: number, b: number): boolean {
  const [short = '', long = ''] = [String(a), String(b)].toSorted((p, q) => p.length - q.length)
  const isWhole = Number.isInteger(a) && Number.isInteger(b)
  if (!isWhole || short.length < 3 || long.length !== short.length + 1) return false
  return [...long].some((_, i) => short === long.slice(0, i) + long.slice(i + 1))
}

const scales = [10, 10_000]

/** Do the parts make the whole once one of the figures is typed right: two digits exchanged, one lost or added, or 万? */
export function isOneSlip(whole: number, parts: readonly number[]): boolean {
  const sum = addDecimals(parts)
  if (sum === whole) return false
  const isSlip = (typed: number, meant: number) =>
    areExchanged(typed, meant) ||
    (meant > 0 && isDropped(typed, meant)) ||
    (meant > 0 && scales.some((n) => typed === meant * n || typed * n === meant))
  return isSlip(whole, sum) || parts.some((part) => isSlip(part, addDecimals([part, whole, -sum])))
}
