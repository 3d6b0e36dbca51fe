/** What spreadsheets and web pages leave in cells that nobody sees. */

/** Zero-width characters, soft hyphens, a stray byte order mark; and spaces that are not U+0020. */
const unseen = /[\u200B-\u200D\u2060\u00AD\uFEFF]/g
const hasOdd = /[\u200B-\u200D\u2060\u00AD\uFEFF\u00A0\u2002-\u200A\u202F]/

/** The rows as they look: they themselves where nothing unseen is in them. */
export function cleanRows(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  if (!rows.some((row) => row.some((cell) => hasOdd.test(cell)))) return rows
  return rows.map((row) =>
    row.map((cell) =>
      hasOdd.test(cell) ? cell.replace(unseen, '').replace(/[\u00A0\u2002-\u200A\u202F]/g, ' ') : cell,
    ),
  )
}

/** 委员\n工作室 and 兰 州: Chinese is written without spaces; those between Han are the typesetter's. */
export function withoutHanSpaces(text: string): string {
  return /[\s\u3000]/.test(text)
    ? text.replace(/(?<=\p{Script=Han})[\s\u3000]+(?=\p{Script=Han})/gu, '')
    : text
}

/** As above for labels, where a space may part words: only line breaks and spaces between single characters (其 他). */
export function withoutSetting(text: string): string {
  if (!/[\s\u3000]/.test(text)) return text
  const joined = text.replace(/(?<=\p{Script=Han})[ \t]*[\r\n]+[ \t]*(?=\p{Script=Han})/gu, '')
  return /^\p{Script=Han}(?:[\s\u3000]+\p{Script=Han})+$/u.test(joined) ? withoutHanSpaces(joined) : joined
}
