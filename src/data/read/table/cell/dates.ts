/** The cells of columns of periods, read as their whole column tells. */
import type { FindingLog } from '../../log.js'
import { remembering } from '../../remember.js'
import { readPeriodCell, type PeriodReading } from './period.js'
import type { KeyColumn } from '../plan.js'
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
  const serials = new Set(serialColumns(keys, rows))
  const read = remembering((text: string) => readPeriodCell(inOrder(text, order)))
  return (text, column = -1) => {
    if (serials.has(column)) return read(dayOf(text))
    return read(months.has(column) ? text.replace(firstOfMonth, '$1') : text)
  }
}

/** Days as Excel counts them, from 1982 to 2064. */
const serial = /^[3-5]\d{4}$/

/** Columns of dates that a spreadsheet left as the numbers it keeps them as: 45292. */
function serialColumns(keys: readonly KeyColumn[], rows: readonly Row[]): readonly number[] {
  return keys.flatMap(({ role, label, column }) => {
    const cells = rows.map((row) => (row[column] ?? '').trim()).filter(Boolean)
    const areDays = role === 'period' && /日期|时间|date|day/i.test(label)
    return areDays && cells.length > 0 && cells.every((text) => serial.test(text)) ? column : []
  })
}

/** 45292 → 2024-01-01. */
function dayOf(text: string): string {
  return new Date(Date.UTC(1899, 11, 30) + Number(text) * 864e5).toISOString().slice(0, 10)
}

/** Says which numbers were taken for dates. */
export function reportSerials(keys: readonly KeyColumn[], rows: readonly Row[], log: FindingLog): void {
  for (const column of serialColumns(keys, rows)) {
    const first = rows.map((row) => (row[column] ?? '').trim()).find(Boolean) ?? ''
    log.add(
      'note',
      'excel-serial-dates',
      `column ${column + 1}`,
      `第${column + 1}列是 Excel 内部的日期数（如 ${first}），读作日期（${dayOf(first)}）。请在表格里设为日期格式后重存。`,
      `Column ${column + 1} holds dates as the numbers Excel keeps them as, such as ${first}; they are read as dates (${dayOf(first)}). Format them as dates and save again.`,
      { column: column + 1 },
    )
  }
}
