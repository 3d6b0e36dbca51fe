/** The one way in: takes what a page, a file or a script gives, finds out its format, and reads it. */
import { readCsv } from './read/csv.js'
import { readHtmlTable, type TableCells } from './read/html-table.js'
import { isDatasetShape, readJson, reportShape } from './read/json.js'
import { FindingLog } from './read/log.js'
import { looksLikeHtml, parseJson } from './read/parse-json.js'
import { isObject, unread, type Reading } from './read/reading.js'
import { isRows, readRows } from './read/rows.js'

export type { Reading } from './read/reading.js'
export type { TableCell, TableCells } from './read/html-table.js'

export const formats = ['json', 'csv', 'tsv', 'html-table'] as const
export type Format = (typeof formats)[number]

export interface ReadOptions {
  /** Told from the input where it is not given. */
  readonly format?: Format
  /** Name of the file: findings carry it, and it tells the format by its ending. */
  readonly file?: string
}

/**
 * Reads a dataset from text (JSON, CSV, TSV), from parsed JSON (a dataset, or a list of plain objects with the keys
 * CSV has for headers), or from the cells of an HTML table. Never throws: what was valid is in the dataset, everything
 * else in the findings, each with its path and what to do.
 */
export function readDataset(input: unknown, options: ReadOptions = {}): Reading {
  try {
    return readAs(input, options)
  } catch (error) {
    return failed(error, options.file)
  }
}

function readAs(input: unknown, options: ReadOptions): Reading {
  const file = options.file === undefined ? {} : { file: options.file }
  const format = options.format ?? formatOf(input, options.file)
  if (format === 'csv' || format === 'tsv') {
    if (typeof input !== 'string') return wrongInput(input, file)
    return readCsv(input, format === 'tsv' ? { ...file, delimiter: '\t' } : file)
  }
  if (format === 'html-table' && isTable(input)) return readHtmlTable(input, file)
  return readParsed(input, file)
}

function readParsed(input: unknown, file: { readonly file?: string }): Reading {
  if (isTable(input)) return readHtmlTable(input, file)
  const log = new FindingLog(file.file)
  const raw = parseJson(input, log)
  if (raw === undefined) return unread(log)
  if (isDatasetShape(raw)) return readJson(raw, file)
  if (isRows(raw)) return readRows(raw, file)
  reportShape(raw, log)
  return unread(log)
}

function formatOf(input: unknown, file: string | undefined): Format {
  const ending = /\.(\w+)$/.exec(file?.replace(/[?#].*$/, '') ?? '')?.[1]?.toLowerCase()
  if (typeof input !== 'string') return 'json'
  const start = input
    .slice(0, 2000)
    .replace(/^\uFEFF/, '')
    .trimStart()
  if (ending === 'json' || start.startsWith('{') || start.startsWith('[') || looksLikeHtml(start))
    return 'json'
  if (ending === 'tsv') return 'tsv'
  if (ending === 'csv') return 'csv'
  return start !== '' && /[,，\t;|\n]/.test(start) ? 'csv' : 'json'
}

function isTable(input: unknown): input is TableCells {
  return isObject(input) && Array.isArray(input['rows']) && input['rows'].every(Array.isArray)
}

function wrongInput(input: unknown, { file }: { readonly file?: string }): Reading {
  const log = new FindingLog(file)
  log.add(
    'error',
    'not-text',
    '',
    `CSV 应为文字，现为 ${typeof input}。请传入文件的文字。`,
    `CSV must be a text but is ${typeof input}. Pass the text of the file.`,
  )
  return unread(log)
}

/** A getter of the page's own object may throw: that is said, not passed on. */
function failed(error: unknown, file: string | undefined): Reading {
  const log = new FindingLog(file)
  const said = error instanceof Error ? error.message : String(error)
  log.add(
    'error',
    'unreadable',
    '',
    `数据读取失败：${said}。请核对数据。`,
    `The data could not be read: ${said}. Check the data.`,
  )
  return unread(log)
}
