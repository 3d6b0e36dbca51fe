import type { Finding } from '../../../data/finding.js'

const told = new Set<string>()

/** Tells the person who embeds what is wrong and how to mend it, once a page, in both languages: a console has none. */
export function warnOnce({ zh, en }: Finding['message']): void {
  const message = `[civic-tally] ${zh} ${en}`
  if (!told.has(message)) console.warn(message)
  told.add(message)
}
