/** “320”,“含平时提案,12件”: a text processor’s quotes where CSV has straight ones. */
import type { FindingLog } from '../log.js'

type Row = readonly string[]

const whole = /^\s*“([^“”]*)”\s*$/

/** The cells without them, and those that a comma within them parted put together; where several cells of a row are quoted so. */
export function withoutCurlyQuotes(rows: readonly Row[], separator: string, log: FindingLog): readonly Row[] {
  if (!rows.some((row) => row.filter((cell) => whole.test(cell)).length > 1)) return rows
  log.add(
    'note',
    'curly-quotes',
    '',
    '格子用了弯引号“ ”，已按 CSV 的引号读取。请改用英文直引号 "，或不加引号。',
    'Cells are quoted with curly quotes “ ”, which were read as those of CSV. Use straight quotes ", or none.',
  )
  return rows.map((row) => joined(row, separator).map((cell) => whole.exec(cell)?.[1] ?? cell))
}

/** A quote that no later cell of its row closes, before another opens, is a character of its own cell. */
function joined(row: Row, separator: string): Row {
  const cells: string[] = []
  for (let at = 0; at < row.length; at++) {
    const isOpen = /^\s*“[^“”]*$/.test(row[at] ?? '')
    const next = isOpen ? row.findIndex((cell, i) => i > at && /[“”]/.test(cell)) : -1
    const end = /^[^“”]*”\s*$/.test(row[next] ?? '') ? next : at
    cells.push(row.slice(at, end + 1).join(separator))
    at = end
  }
  return cells
}
