/** Past so many texts a column repeats itself no more, and what was read is forgotten. */
const most = 20_000

/** Reads each distinct text once: tables repeat themselves. */
export function remembering<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    if (known.size >= most) known.clear()
    const made = read(text)
    known.set(text, made)
    return made
  }
}
