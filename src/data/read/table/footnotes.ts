/** Footnote marks: 28*, 110余次①, 98%[2], with the note under the table that explains them. */

const marked = /^(.*[\d%％‰\u4e00-\u9fff])\s*([*＊†‡]+|[①-⑳]|[¹²³⁰-⁹]+|\[[\d注a-z]{1,3}\]|[（(]注\d*[)）])$/u
const marker = /^([*＊†‡]+|[①-⑳]|[¹²³⁰-⁹]+|\[[\d注a-z]{1,3}\]|[（(]?注\d*[)）]?)\s*[:：.、]?\s*(.+)$/u

export interface Marked {
  readonly text: string
  readonly note?: string
}

/** Takes marks off cells; the note is the one the mark stands before, else the mark itself is noted. */
export function footnotes(notes: readonly string[]): (cell: string) => Marked {
  const byMark = new Map<string, string>()
  for (const note of notes.flatMap((text) => text.split(/\n|(?=[①-⑳])/))) {
    const match = marker.exec(note.trim().replace(/^注\s*[:：]\s*(?=[*＊†‡①-⑳[])/, ''))
    if (match) byMark.set(plainMark(match[1] ?? ''), (match[2] ?? '').trim())
  }
  return (cell) => {
    const match = marked.exec(cell)
    if (!match) return { text: cell }
    const mark = match[2] ?? ''
    return { text: (match[1] ?? '').trim(), note: byMark.get(plainMark(mark)) ?? `原表标有“${mark}”` }
  }
}

function plainMark(mark: string): string {
  return mark.normalize('NFKC').replace(/[()[\]]/g, '')
}
