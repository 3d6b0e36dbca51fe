import { isPlaceCode, loadPlacesFor } from '../places.js'
import { readCells } from './cells.js'
import { FindingLog } from './log.js'
import { unread, type Reading } from './reading.js'
import { mergedSheets } from './sheets.js'
import { readTables } from './tables.js'
import type { Grid } from './table/layout.js'
import { shiftNumber } from './unit.js'
import { shownAs, type NumberFormat } from './xlsx/number-format.js'
import { seenIn, type SeenSheet } from './xlsx/seen.js'

export interface XlsxOptions {
  readonly file?: string
  /** Name or 1-based number of the sheet; all that hold figures when absent. */
  readonly sheet?: string | number
}

type Cell = string | number | boolean | Date | null | undefined

const isCodeCell = (cell: unknown): boolean => typeof cell === 'string' && isPlaceCode(cell)

/** Reads the sheets of an XLSX workbook. The reader of the format is loaded on the first call. */
export async function readXlsx(bytes: ArrayBuffer, options: XlsxOptions = {}): Promise<Reading> {
  const log = new FindingLog(options.file)
  const file = options.file === undefined ? {} : { file: options.file }
  try {
    const { default: readSheets } = await import('read-excel-file/universal')
    // Numbers stay texts, so that no digit is lost on the way.
    const sheets = await readSheets(bytes, { parseNumber: (text: string) => text, trim: false })
    const seen = seenIn(bytes)
    const seenOf = (name: string) => seen.find((one) => one.name === name)
    const shown = sheets.filter(({ sheet }) => seenOf(sheet)?.hidden !== true)
    const asked = sheets.filter(({ sheet, data }, i) =>
      options.sheet === undefined
        ? data.length > 1 && (shown.length === 0 || seenOf(sheet)?.hidden !== true)
        : sheet === options.sheet || i + 1 === options.sheet,
    )
    if (options.sheet === undefined && shown.length > 0) reportHiddenSheets(sheets.length - shown.length, log)
    if (asked.length === 0) {
      const all = sheets.map(({ sheet }) => sheet)
      log.add(
        'error',
        'no-sheet',
        '',
        `没有可读的工作表。文件里有：${all.join('、')}。请核对工作表名。`,
        `There is no sheet to read. The file has: ${all.join(', ')}. Check the name of the sheet.`,
      )
      return unread(log)
    }
    await loadPlacesFor(asked.map(({ data }) => data.flat().filter(isCodeCell).slice(0, 1)).join(' '))
    const tables = asked.map(({ sheet, data }) => ({
      name: sheet,
      read: (): Reading => {
        // A sheet is named even where it is the only one.
        const own = new FindingLog(options.file, sheet)
        const grid = gridOf(data as unknown as Cell[][], seenOf(sheet), own)
        return readCells({ ...grid, rows: withPercents(grid.rows, own) }, { log: own, ...file })
      },
    }))
    const reading = readTables(
      tables,
      options.file,
      {
        where: '文件里有',
        counted: '个工作表',
        of: 'of the sheets',
        advice: {
          zh: '若其中有数据，请把表头放在第一行、数字写在其下',
          en: 'If they hold data, put headers into the first row and figures below',
        },
      },
      mergedSheets,
    )
    return { ...reading, findings: [...log.findings, ...reading.findings] }
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error)
    log.add(
      'error',
      'not-xlsx',
      '',
      `不是可读的 XLSX 文件（${said}）。请在电子表格中另存为 .xlsx 或 UTF-8 的 .csv。`,
      `This is no readable XLSX file (${said}). Save it as .xlsx or as .csv in UTF-8.`,
    )
    return unread(log)
  }
}

/** The cells as the sheet shows them, without what it hides. */
function gridOf(data: readonly (readonly Cell[])[], seen: SeenSheet | undefined, log: FindingLog): Grid {
  const rows = data.map((row, y) =>
    row.map((cell, x) => {
      if (seen?.hiddenColumns.has(x) === true) return ''
      return seen?.errorAt(y, x) ?? textOf(cell, seen?.formatAt(y, x))
    }),
  )
  const kept = [...rows.keys()].filter((y) => seen?.hiddenRows.has(y) !== true)
  const columns = [...(seen?.hiddenColumns ?? [])].filter((x) => data.some((row) => (row[x] ?? '') !== ''))
  const hidden = [...rows.keys()].filter(
    (y) => seen?.hiddenRows.has(y) === true && data[y]?.some((cell) => (cell ?? '') !== ''),
  )
  if (hidden.length + columns.length > 0) reportHidden(hidden, columns, log)
  return { rows: kept.map((y) => rows[y] ?? []), lines: kept.map((y) => y + 1) }
}

function reportHidden(rows: readonly number[], columns: readonly number[], log: FindingLog): void {
  const list = (indices: readonly number[]) =>
    indices
      .slice(0, 8)
      .map((i) => i + 1)
      .join('、') + (indices.length > 8 ? '…' : '')
  log.add(
    'warning',
    'hidden-cells',
    '',
    `工作表里隐藏的${rows.length > 0 ? `行（${list(rows)}）` : ''}${rows.length > 0 && columns.length > 0 ? '和' : ''}${columns.length > 0 ? `列（${list(columns)}）` : ''}未读取。如需采用，请取消隐藏或清除筛选后再存。`,
    `Hidden ${rows.length > 0 ? `rows (${list(rows)})` : ''}${rows.length > 0 && columns.length > 0 ? ' and ' : ''}${columns.length > 0 ? `columns (${list(columns)})` : ''} of the sheet were not read. To use them, show them or clear the filter and save.`,
  )
}

function reportHiddenSheets(count: number, log: FindingLog): void {
  if (count === 0) return
  log.add(
    'note',
    'hidden-sheets',
    '',
    `有${count}个隐藏的工作表，未读取。需要时请取消隐藏，或指明 sheet。`,
    `${count} hidden sheets were not read. Show them where they are needed, or name one as “sheet”.`,
  )
}

function textOf(cell: Cell, format?: NumberFormat): string {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date)
    return dateText(cell).slice(0, format?.dated === 'year' ? 4 : format?.dated === 'month' ? 7 : 10)
  if (format && typeof cell === 'string' && /^-?\d+(?:\.\d+)?(?:E[+-]?\d+)?$/i.test(cell))
    return shownAs(plain(Number(cell)), format)
  // 58.7 is stored as 58.699999999999996: the shortest text of the number is what was entered.
  if (typeof cell === 'string' && /^-?\d+\.\d{14,}$|^-?\d(?:\.\d+)?E[+-]?\d+$/i.test(cell))
    return plain(Number(cell))
  return String(cell)
}

function plain(value: number): string {
  const text = String(Number(value.toPrecision(15)))
  return text.includes('e')
    ? value.toFixed(Math.min(20, Math.max(0, Number(text.split('e-')[1] ?? 0) + 6))).replace(/\.?0+$/, '')
    : text
}

function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return ''
  return date.toISOString().slice(0, 10)
}

/**
 * A spreadsheet stores 98.5% as 0.985 and says so only in the cell's format, which does not come with the cell. A column
 * headed as a rate or share whose numbers all lie within 0…1 is read as such.
 */
function withPercents(rows: readonly (readonly string[])[], log: FindingLog): readonly (readonly string[])[] {
  const percent = new Set<number>()
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  // Where all are 100%, nothing but a 1 is stored.
  const ones: number[] = []
  for (let column = 0; column < width; column++) {
    const cells = rows.map((row) => row[column] ?? '')
    const numbers = cells.filter((text) => /^-?\d+(?:\.\d+)?$/.test(text)).map(Number)
    const headed = cells
      .slice(0, 5)
      .some(
        (text) =>
          /(?:率|占比|比重|比例|百分比|增幅|增速)(?:[(（]%[)）])?\s*$|%\s*$/.test(text) && !/\d/.test(text),
      )
    const fractions =
      numbers.some((value) => !Number.isInteger(value)) && numbers.every((value) => Math.abs(value) <= 1)
    if (headed && numbers.length > 0 && numbers.every((value) => value === 1)) ones.push(column)
    if (!headed || !fractions) continue
    percent.add(column)
    log.add(
      'note',
      'percent-cells',
      `column ${column + 1}`,
      `第${column + 1}列存的是小数（如 0.985），按表头读作百分数（98.5%）。`,
      `Column ${column + 1} holds fractions such as 0.985; by its header they were read as percentages (98.5%).`,
      { column: column + 1 },
    )
  }
  if (percent.size === 0) return rows
  for (const column of ones) percent.add(column)
  return rows.map((row) =>
    row.map((text, column) =>
      percent.has(column) && /^-?\d+(?:\.\d+)?$/.test(text) ? `${shiftNumber(Number(text), 2)}%` : text,
    ),
  )
}
