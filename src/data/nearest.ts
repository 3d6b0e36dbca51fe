/** The name that takes the fewest slips to reach: at most two, and one for every three letters. chek is check. */
export function nearest(typed: string, names: readonly string[]): string | undefined {
  const [best] = names
    .map((name) => ({ name, slips: distance(typed, name) }))
    .toSorted((a, b) => a.slips - b.slips)
  return best && best.slips <= 2 && best.slips * 3 <= best.name.length ? best.name : undefined
}

/** Letters to put in, leave out, change, or change places with the next (optimal string alignment). */
function distance(a: string, b: string): number {
  let [before, row]: readonly (readonly number[])[] = [[], Array.from({ length: b.length + 1 }, (_, i) => i)]
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1]
    for (let j = 0; j < b.length; j++) {
      const swapped = j > 0 && a[i] === b[j - 1] && a[i - 1] === b[j] ? (before?.[j - 1] ?? 0) + 1 : Infinity
      const changed = (row?.[j] ?? 0) + Number(a[i] !== b[j])
      next.push(Math.min((next[j] ?? 0) + 1, (row?.[j + 1] ?? 0) + 1, changed, swapped))
    }
    ;[before, row] = [row, next]
  }
  return row?.at(-1) ?? 0
}
