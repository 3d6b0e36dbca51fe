/** The one way in: takes what a page, a file or a script gives, finds out its format, and reads it. */
import { readCsv } from './read/csv.js'
import { isDataPackage, readDataPackage, type ResolvePath } from './read/data-package.js'
import { isJsonStat, readJsonStat } from './read/json-stat.js'
import { tablesOf } from './read/html/tables.js'
import { opened } from './read/json-shapes/envelope.js'
import { readJsonTable } from './read/json-shapes/table.js'
import { readHtmlTable, readHtmlTables, type TableCells } from './read/html-table.js'
import { shown } from './read/issues.js'
import { isDatasetShape, readJson, reportShape } from './read/json.js'
import { FindingLog } from './read/log.js'
import { looksLikeHtml, parseJson } from './read/parse-json.js'
import { isObject, isTooLong, unread, type Reading } from './read/reading.js'

export type { ResolvePath } from './read/data-package.js'
export type { Reading } from './read/reading.js'
export type { TableCell, TableCells } from './read/html-table.js'

export const formats = ['json', 'csv', 'tsv', 'html-table', 'json-stat', 'data-package', 'xlsx'] as const
export type Format = (typeof formats)[number]

export interface ReadOptions {
  /** Told from the input where it is not given. */
  readonly format?: Format
  /** Name of the file: findings carry it, and it tells the format by its ending. */
  readonly file?: string
  /** Gives the text of the files a data package names, by their relative paths. */
  readonly resolve?: ResolvePath
}

/**
 * Reads a dataset from text (JSON, CSV, TSV, an HTML table), from parsed JSON (a dataset, JSON-stat, a data package, or
 * a list of plain objects with the keys CSV has for headers), or from the cells of an HTML table. Never throws: what was
 * valid is in the dataset, everything else in the findings, each with its path and what to do. Codes of GB/T 2260 in a
 * table get their names once `loadPlaces` has been awaited.
 */
export function readDataset(input: unknown, options: ReadOptions = {}): Reading {
  try {
    return readAs(input, options)
  } catch (error) {
    return failed(error, options)
  }
}

function readAs(input: unknown, options: ReadOptions): Reading {
  const file = options.file === undefined ? {} : { file: options.file }
  const format = options.format ?? formatOf(input, options.file)
  switch (format) {
    case 'csv':
    case 'tsv':
      if (typeof input !== 'string') return wrongInput(input, file)
      return readCsv(input, format === 'tsv' ? { ...file, delimiter: '\t' } : file)
    case 'html-table':
      return typeof input === 'string' ? readHtmlText(input, file) : readParsed(input, options)
    case 'json-stat':
      return readJsonStat(input, file)
    case 'data-package':
      return readDataPackage(input, options)
    case 'xlsx':
      return needsBytes(file)
    case 'json':
      return readParsed(input, options)
    default:
      return unknownFormat(format, file)
  }
}

function readParsed(input: unknown, options: ReadOptions): Reading {
  const file = options.file === undefined ? {} : { file: options.file }
  if (isTable(input)) return readHtmlTable(input, file)
  const log = new FindingLog(file.file)
  const raw = parseJson(input, log)
  if (raw === undefined) return unread(log)
  const reading = readValue(raw, options) ?? readJsonTable(raw, file)
  if (reading) return { ...reading, findings: [...log.findings, ...reading.findings] }
  reportShape(raw, log)
  return unread(log)
}

/** A dataset of one of the formats, in what a server wraps its answer in or not. */
function readValue(raw: unknown, options: ReadOptions): Reading | undefined {
  const file = options.file === undefined ? {} : { file: options.file }
  for (const value of [raw, opened(raw)?.inner]) {
    if (isDatasetShape(value)) return readJson(value, file)
    if (isJsonStat(value)) return readJsonStat(value, file)
    if (isDataPackage(value)) return readDataPackage(value, options)
  }
  return undefined
}

function readHtmlText(html: string, file: { readonly file?: string }): Reading {
  const log = new FindingLog(file.file)
  if (isTooLong(html, log)) return unread(log)
  const tables = tablesOf(html)
  if (tables.length > 0) return readHtmlTables(tables, file)
  log.add(
    'error',
    'no-table',
    '',
    '网页里没有表格（<table>）。请核对文件，或把表格另存为 CSV。',
    'The page holds no table (<table>). Check the file, or save the table as CSV.',
  )
  return unread(log)
}

function formatOf(input: unknown, file: string | undefined): Format {
  const ending = /\.(\w+)$/.exec(file?.replace(/[?#].*$/, '') ?? '')?.[1]?.toLowerCase()
  if (typeof input !== 'string') return 'json'
  const start = input
    .slice(0, 2000)
    .replace(/^\uFEFF/, '')
    .trimStart()
  // A page that came where data was expected is an error; a table by itself, or a page that was asked for, is not.
  // Offices' systems give pages out as .xls.
  if (/^<table\b/i.test(start) || (/^(?:html?|xls|doc)$/.test(ending ?? '') && start.startsWith('<')))
    return 'html-table'
  if (ending === 'json' || start.startsWith('{') || start.startsWith('[') || looksLikeHtml(start))
    return 'json'
  if (ending === 'tsv') return 'tsv'
  if (ending === 'csv') return 'csv'
  return start !== '' && /[,，\t;|\n]/.test(start) ? 'csv' : 'json'
}

function needsBytes(told: Told): Reading {
  return refused(told, 'needs-bytes', [
    'XLSX 要由文件本身读取。请改用 readDatasetFrom(file)。',
    'XLSX is read from the file itself. Use readDatasetFrom(file).',
  ])
}

/** What the types rule out a script may still pass. */
function unknownFormat(format: never, told: Told): Reading {
  return refused(told, 'unknown-format', [
    `不认识格式 ${shown(format)}，未读取。可用的是 ${formats.join('、')}；不写 format 则自动识别。`,
    `The format ${shown(format)} is not known, so nothing was read. Known are ${formats.join(', ')}; without format it is told from the data.`,
  ])
}

function isTable(input: unknown): input is TableCells {
  if (!isObject(input) || !Array.isArray(input['rows'])) return false
  // { header: […], rows: [[…]] } has rows of bare values.
  return input['rows'].every((row) => Array.isArray(row) && row.every(isCell))
}

function isCell(cell: unknown): boolean {
  return isObject(cell) && typeof cell['text'] === 'string'
}

function wrongInput(input: unknown, told: Told): Reading {
  return refused(told, 'not-text', [
    `CSV 应为文字，现为 ${typeof input}。请传入文件的文字。`,
    `CSV must be a text but is ${typeof input}. Pass the text of the file.`,
  ])
}

interface Told {
  readonly file?: string
}

/** Nothing is read, and why. */
function refused({ file }: Told, code: string, [zh, en]: readonly [zh: string, en: string]): Reading {
  const log = new FindingLog(file)
  log.add('error', code, '', zh, en)
  return unread(log)
}

/** A getter of the page's own object may throw: that is said, not passed on. */
function failed(error: unknown, told: Told): Reading {
  const said = error instanceof Error ? error.message : String(error)
  return refused(told, 'unreadable', [
    `数据读取失败：${said}。请核对数据。`,
    `The data could not be read: ${said}. Check the data.`,
  ])
}
