/** The cells of columns of periods, read as their whole column tells. */
import { remembering } from '../remember.js'
import { readPeriodCell, type PeriodReading } from './period.js'
import type { KeyColumn } from './plan.js'
import { dateOrderOf, inOrder } from './slash-dates.js'

type Row = readonly string[]

/** The columns of periods. */
export function datedColumns(keys: readonly KeyColumn[]): readonly number[] {
  return keys.filter(({ role }) => role === 'period').map(({ column }) => column)
}

const firstOfMonth = /^(\d{4}([-/.])\d{1,2})\2(?:0?1)(?: 0?0:00(?::00)?)?$/

/** Reads each distinct cell once. */
export function periodReader(
  keys: readonly KeyColumn[],
  rows: readonly Row[],
): (text: string, column?: number) => PeriodReading {
  const columns = datedColumns(keys)
  const cellsOf = (column: number) => rows.map((row) => (row[column] ?? '').trim())
  const order = dateOrderOf(columns.flatMap(cellsOf))
  // 2024-01-01 and 2024-02-01 below 月份 are months, which a spreadsheet keeps as their first days.
  const months = new Set(
    keys.flatMap(({ role, label, column }) => {
      const isMonths = role === 'period' && /month|月/i.test(label)
      const dates = isMonths ? cellsOf(column).filter((text) => /^\d{4}\D\d/.test(text)) : []
      return dates.length > 0 && dates.every((text) => firstOfMonth.test(text)) ? column : []
    }),
  )
  const read = remembering((text: string) => readPeriodCell(inOrder(text, order)))
  return (text, column = -1) => read(months.has(column) ? text.replace(firstOfMonth, '$1') : text)
}
