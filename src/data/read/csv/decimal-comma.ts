/** 12,5 for 12.5: how much of Europe writes decimals, in files that part cells by semicolons or tabs. */
import type { FindingLog } from '../log.js'

const certain = /^[-+−]?(?:\d{1,3}(?:\.\d{3})*|\d+),(?:\d{1,2}|\d{4,})\s?%?$/
const pointed = /^[-+−]?(?:\d+|\d{1,3}(?:,\d{3})+)\.(?:\d{1,2}|\d{4,})\s?%?$/
const number = /^[-+−]?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?\s?%?$/

/** The rows with decimal points, where some cell can only be a decimal comma and none a decimal point. */
export function withDecimalPoints(
  rows: readonly (readonly string[])[],
  log: FindingLog,
): readonly (readonly string[])[] {
  const has = (form: RegExp): boolean => rows.some((row) => row.some((cell) => form.test(cell.trim())))
  if (!has(certain) || has(pointed)) return rows
  log.add(
    'note',
    'decimal-comma',
    '',
    '数字以逗号作小数点（12,5），已按 12.5 读取。如果逗号是千分位，请去掉。',
    'Figures have a decimal comma (12,5) and were read as 12.5. If the commas part thousands, drop them.',
  )
  return rows.map((row) =>
    row.map((cell) => (number.test(cell.trim()) ? cell.replaceAll('.', '').replace(',', '.') : cell)),
  )
}
