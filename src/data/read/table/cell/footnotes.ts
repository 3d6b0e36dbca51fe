/** Footnote marks: 28*, 110余次①, 98%[2], with the note under the table that explains them. */

const marked = /^(.*[\d%％‰\u4e00-\u9fff])\s*([*＊†‡]+|[①-⑳]|[¹²³⁰-⁹]+|\[[\d注a-z]{1,3}\]|[（(]注\d*[)）])$/u
const mayEndMark = /[*＊†‡①-⑳¹²³⁰-⁹\])）]/u
const marker = /^([*＊†‡]+|[①-⑳]|[¹²³⁰-⁹]+|\[[\d注a-z]{1,3}\]|[（(]?注\d*[)）]?)\s*[:：.、]?\s*(.+)$/u

/** 注：带*为联合开展, 标有“①”的系补报: the note says itself which mark it explains. */
const told =
  /^(?:注\d*\s*[:：]?\s*)?(?:表中|凡)?(?:带有?|标有?|标注|注有|加)\s*[“"‘']?([*＊†‡]+|[①-⑳])[”"’']?\s*(?:号|符号|标记)?\s*(?:者|的)?(?:数字|数据|单位)?\s*(?:为|系|是|表示|指)\s*(.+)$/u
const markBehind = /[\p{L}\d%％‰)）]\s*([*＊†‡]+|[①-⑳]|[¹²³⁰-⁹]+|\[[\d注a-z]{1,3}\]|[（(]注\d*[)）])$/u

export interface Marked {
  readonly text: string
  readonly note?: string
}

export interface Footnotes {
  /** Takes the mark off a cell; the note is the one the mark stands before, else the mark itself is noted. */
  of(cell: string): Marked
  /** The note that a mark on a name stands for: 城关区*. */
  about(label: string): string | undefined
  /** Notes that stand under no mark: they are about the whole table. */
  readonly general: readonly string[]
}

export function footnotes(notes: readonly string[]): Footnotes {
  const byMark = new Map<string, string>()
  const general: string[] = []
  for (const note of notes.flatMap((text) => text.split(/\n|(?=[①-⑳])/))) {
    if (/^(?:注|备注|说明)?\s*[:：]?\s*$/.test(note)) continue
    const [, sign, meaning] = told.exec(note.trim()) ?? []
    if (sign !== undefined && meaning !== undefined) {
      byMark.set(sign, meaning.replace(/[；;]\s*$/, '').trim())
      continue
    }
    const match = marker.exec(note.trim().replace(/^注\s*[:：]\s*(?=[*＊†‡①-⑳[])/, ''))
    if (!match) {
      general.push(note.trim())
      continue
    }
    const [mark, said] = [match[1] ?? '', (match[2] ?? '').replace(/[；;]\s*$/, '').trim()]
    byMark.set(mark, said)
    if (mark === '注') general.push(note.trim())
    // ① in a cell may be explained as 1 below; [1] beside ① are two marks.
    if (!byMark.has(plainMark(mark))) byMark.set(plainMark(mark), said)
  }
  const noteOf = (mark: string) => byMark.get(mark) ?? byMark.get(plainMark(mark))
  return {
    general,
    about: (label) => {
      const [, mark] = mayEndMark.test(label.at(-1) ?? '') ? (markBehind.exec(label) ?? []) : []
      return mark === undefined ? undefined : noteOf(mark)
    },
    of: (cell) => {
      const match = mayEndMark.test(cell.at(-1) ?? '') ? marked.exec(cell) : null
      if (!match) return { text: cell }
      const mark = match[2] ?? ''
      const note = noteOf(mark) ?? `原表标有“${mark}”`
      return { text: (match[1] ?? '').trim(), note }
    },
  }
}

function plainMark(mark: string): string {
  return mark.normalize('NFKC').replace(/[()[\]]/g, '')
}
