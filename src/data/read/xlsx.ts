import { isPlaceCode, loadPlacesFor } from '../places.js'
import { readCells } from './cells.js'
import { FindingLog } from './log.js'
import { unread, type Reading } from './reading.js'
import { mergedSheets } from './sheets.js'
import { readTables } from './tables.js'
import { shiftNumber } from './unit.js'

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
    const asked = sheets.filter(({ sheet, data }, i) =>
      options.sheet === undefined ? data.length > 1 : sheet === options.sheet || i + 1 === options.sheet,
    )
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
        const rows = (data as unknown as Cell[][]).map((row) => row.map(textOf))
        return readCells({ rows: withPercents(rows, own) }, { log: own, ...file })
      },
    }))
    return readTables(
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

function textOf(cell: Cell): string {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) return dateText(cell)
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
