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

function joined(row: Row, separator: string): Row {
  return row.reduce<string[]>((cells, cell) => {
    const last = cells.at(-1)
    const isOpen = last !== undefined && /^\s*“[^”]*$/.test(last)
    return isOpen ? [...cells.slice(0, -1), last + separator + cell] : [...cells, cell]
  }, [])
}
