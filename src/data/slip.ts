/** Slips of those who type figures. */

/** Are these one number with two neighbouring digits exchanged: 585 and 855? */
export function areExchanged(a: number, b: number): boolean {
  const [p, q] = [String(a), String(b)]
  if (a === b || p.length !== q.length) return false
  const at = [...p].findIndex((digit, i) => digit !== q[i])
  return p === q.slice(0, at) + (q[at + 1] ?? '') + (q[at] ?? '') + q.slice(at + 2)
}
