/** The name that somebody meant who typed another: chek is check. */
export function nearest(typed: string, names: readonly string[]): string | undefined {
  const near = names.map((name) => ({ name, edits: editsBetween(typed.toLowerCase(), name) }))
  const [best] = near.toSorted((a, b) => a.edits - b.edits)
  return best && best.edits <= Math.max(1, Math.floor(best.name.length / 3)) ? best.name : undefined
}

/** How many letters are to be put in, left out or changed (Levenshtein). */
function editsBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1]
    for (const [j, other] of [...b].entries())
      next.push(Math.min((row[j] ?? 0) + Number(letter !== other), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    row = next
  }
  return row[b.length] ?? 0
}
