/** What stands between the cells of a text. */

export const separators = ['\t', ';', '|', ',', '，', '：'] as const
export type Separator = (typeof separators)[number]

/** Excel writes and obeys a first line `sep=;`. It is emptied, so that rows keep their numbers. */
export function declaredSeparator(text: string): { readonly text: string; readonly separator?: Separator } {
  const match = /^"?sep=([\t;|,，])"?[ \t]*(?=[\r\n])/i.exec(text)
  if (!match) return { text }
  return { text: text.slice(match[0].length), separator: match[1] as Separator }
}

const looked = 25

/**
 * The mark that parts the most of the first lines into one number of cells; of equals the one that is the rarest in
 * prose. A full-width comma parts cells only where no other mark does.
 */
export function separatorOf(text: string): Separator {
  const head = text
    .slice(0, 16_000)
    .replace(/"(?:[^"]|"")*"/g, '')
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '')
    .slice(0, looked)
  if (head.length > 1 && head.every((line) => /^[^：\t;|,，]+：[^：\t;|,，]+$/.test(line))) return '：'
  const others = separators.filter((mark) => !/[，：]/.test(mark))
  const best = others.reduce<{ readonly mark: Separator; readonly evenness: number }>(
    (most, mark) => {
      const evenness = evenLines(head, mark)
      return evenness > most.evenness ? { mark, evenness } : most
    },
    { mark: ',', evenness: 0 },
  )
  const parted = head.find((line) => separators.some((mark) => line.includes(mark))) ?? ''
  const onlyFullWidth = parted.includes('，') && !others.some((mark) => parted.includes(mark))
  const even = evenLines(head, '，')
  // The clauses of sentences are as many as they happen to be.
  const isOdd = 2 * even <= head.filter((line) => line.includes('，')).length
  return onlyFullWidth && !isOdd && even >= best.evenness ? '，' : best.mark
}

/** How many lines hold `mark` as often as most lines do. */
function evenLines(head: readonly string[], mark: string): number {
  const byCount = new Map<number, number>()
  for (const line of head) {
    const count = line.split(mark).length - 1
    if (count > 0) byCount.set(count, (byCount.get(count) ?? 0) + 1)
  }
  return Math.max(0, ...byCount.values())
}
