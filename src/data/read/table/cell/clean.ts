/** What spreadsheets and web pages leave in cells that nobody sees. */

/** Zero-width characters, soft hyphens, a stray byte order mark; and spaces that are not U+0020. */
const unseen = /[\u200B-\u200D\u2060\u00AD\uFEFF]/g
const hasOdd = /[\u200B-\u200D\u2060\u00AD\uFEFF\u00A0\u2002-\u200A\u202F]|^="|^'\d/

/** ="0931" and '0931: what made a spreadsheet take digits for a text. */
const asText = /^="([^"]*)"$|^'(?=\d)(.*)$/s

/** The rows as they look: they themselves where nothing unseen is in them. */
export function cleanRows(written: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const rows = written.slice(0, 12).some(isRule)
    ? written.map((row) => (isRule(row) ? row.map(() => '') : row))
    : written
  if (!rows.some((row) => row.some((cell) => hasOdd.test(cell)))) return rows
  return rows.map((row) =>
    row.map((cell) =>
      hasOdd.test(cell)
        ? cell
            .replace(unseen, '')
            .replace(/[\u00A0\u2002-\u200A\u202F]/g, ' ')
            .replace(asText, '$1$2')
        : cell,
    ),
  )
}

/** |---|---| below the header of a table as plain texts draw it. */
function isRule(row: readonly string[]): boolean {
  return (
    row.length > 1 &&
    row.some((cell) => /^\s*:?-{3,}/.test(cell)) &&
    row.every((cell) => /^\s*(?::?-{3,}:?)?\s*$/.test(cell))
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

/** 1.1 委员提案, （一）委员提案: the number is the list's. */
export function withoutNumber(text: string): string {
  return text.replace(
    /^(?:\d{1,2}(?:[.．]\d{1,2})?[.．、]\s*|\d{1,2}[.．]\d{1,2}\s+|[一二三四五六七八九十]{1,3}、\s*|[（(][一二三四五六七八九十\d]{1,3}[)）]\s*)(?=\p{Script=Han})(?![万亿元件个次人])/u,
    '',
  )
}
