/** Slips of those who type figures. */
import { addDecimals } from './quantity/decimal.js'

/** Are these one number with two neighbouring digits exchanged: 585 and 855? */
function areExchanged(a: number, b: number): boolean {
  const [p, q] = [String(a), String(b)]
  if (a === b || p.length !== q.length) return false
  const at = [...p].findIndex((digit, i) => digit !== q[i])
  return p === q.slice(0, at) + (q[at + 1] ?? '') + (q[at] ?? '') + q.slice(at + 2)
}

const scales = [10, 10_000]

/** Do the parts make the whole once one of the figures is typed right: two digits exchanged, a nought lost or added, or 万? */
export function isOneSlip(whole: number, parts: readonly number[]): boolean {
  const sum = addDecimals(parts)
  if (sum === whole) return false
  const isSlip = (typed: number, meant: number) =>
    areExchanged(typed, meant) ||
    (meant > 0 && scales.some((n) => typed === meant * n || typed * n === meant))
  return isSlip(whole, sum) || parts.some((part) => isSlip(part, addDecimals([part, whole, -sum])))
}
