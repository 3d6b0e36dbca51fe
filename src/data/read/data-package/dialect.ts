/** Table Dialect: which mark parts and quotes the cells of a text, which rows are headers and which are comments. */
import { parseRows } from '../csv/parse.js'
import { evenRows } from '../csv/ragged.js'
import { declaredSeparator, separatorOf } from '../csv/separator.js'
import type { FindingLog } from '../log.js'
import type { Grid } from '../table/layout.js'

type Dialect = Readonly<Record<string, unknown>>

/** The rows of a text as the dialect has them, numbered as in the file; ragged rows are reported to `log`. */
export function delimited(written: string, dialect: Dialect, log: FindingLog): Grid {
  const { text, separator } = declaredSeparator(withoutComments(written, dialect))
  const mark = oneMark(dialect['delimiter']) ?? separator ?? separatorOf(text)
  const numbered = evenRows(rowsOf(text, mark, oneMark(dialect['quoteChar'])), mark, log)
  const filled = numbered.flatMap((cells, i) =>
    cells.some((cell) => cell.trim() !== '') ? [{ cells, line: i + 1 }] : [],
  )
  if (dialect['header'] === false)
    return { rows: filled.map(({ cells }) => cells), lines: filled.map(({ line }) => line), headerRows: 0 }
  const named = dialect['headerRows']
  const headers = Array.isArray(named) ? named.map(Number).filter(Number.isInteger) : []
  const rows =
    headers.length > 0
      ? filled.filter(({ line }) => headers.includes(line) || line > Math.max(...headers))
      : filled
  const count = rows.filter(({ line }) => headers.includes(line)).length
  return {
    rows: rows.map(({ cells }) => cells),
    lines: rows.map(({ line }) => line),
    ...(count > 0 && { headerRows: count }),
  }
}

function oneMark(value: unknown): string | undefined {
  return typeof value === 'string' && value.length === 1 ? value : undefined
}

/** Lines of comments are emptied, so that the others keep their numbers. */
function withoutComments(text: string, dialect: Dialect): string {
  const mark = dialect['commentChar']
  const named = dialect['commentRows']
  const lines = Array.isArray(named) ? new Set(named.map(Number)) : new Set<number>()
  const char = typeof mark === 'string' ? mark : ''
  if (char === '' && lines.size === 0) return text
  const isComment = (line: string, i: number) => (char !== '' && line.startsWith(char)) || lines.has(i + 1)
  return text
    .split('\n')
    .map((line, i) => (isComment(line, i) ? '' : line))
    .join('\n')
}

/** A quote of another kind changes places with the usual one while the text is parted. */
function rowsOf(text: string, separator: string, quote = '"'): readonly (readonly string[])[] {
  if (quote === '"') return parseRows(text, separator).rows
  const swapped = (part: string) =>
    [...part].map((char) => (char === quote ? '"' : char === '"' ? quote : char)).join('')
  return parseRows(swapped(text), separator).rows.map((row) => row.map(swapped))
}
