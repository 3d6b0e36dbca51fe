const told = new Set<string>()

/** Tells the person who embeds what is wrong and how to mend it, once a page. */
export function warnOnce(key: string, message: string): void {
  if (told.has(key)) return
  told.add(key)
  console.warn(`[civic-tally] ${message}`)
}
