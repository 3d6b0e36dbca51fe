/** A resource of a data package → a grid: where its rows are, how they are written, what its schema says of them. */
import { parseRows } from '../csv/parse.js'
import { separatorOf } from '../csv/separator.js'
import { shown } from '../issues.js'
import type { FindingLog } from '../log.js'
import { isObject } from '../reading.js'
import { keyFinder, recordsOf } from '../rows.js'
import type { PathOf } from '../table/entries.js'
import { readHeading } from '../table/header/header-unit.js'
import type { Grid } from '../table/layout.js'
import { delimited } from './dialect.js'
import { fieldsOf } from './field.js'
import { schemaTable, withSchema, type SchemaTable } from './schema.js'

/** A file’s text as decoded. */
export type ResourceText = string
export type Resolve = (path: string) => ResourceText | undefined

export interface ResourceTable {
  readonly grid: Grid
  /** The file its rows stand in; none when they are inline. */
  readonly file?: string
  /** Are its rows lines of that file? */
  readonly hasLines: boolean
  readonly pathOf: PathOf
}

/** A table as its schema sees it, for the keys that other tables refer to. */
export interface KeyedTable extends ResourceTable, SchemaTable {
  readonly name: string
  /** Where its schema stands in the package. */
  readonly schemaPath: string
  readonly foreignKeys: unknown
}

interface Logs {
  /** Of the package. */
  readonly log: FindingLog
  /** Of the rows of this table. */
  readonly rowLog: FindingLog
}

/** The rows of a resource; undefined after a finding that says why there are none. */
export function tableOf(
  resource: Readonly<Record<string, unknown>>,
  at: string,
  paths: readonly string[],
  resolve: Resolve | undefined,
  logs: Logs,
): KeyedTable | undefined {
  const rows = rowsOf(resource, at, paths, resolve, logs)
  if (!rows) return undefined
  const schema = described(resource['schema'], `${at}/schema`, resolve, logs.log)
  // Records are found by their own keys, not by the titles that the schema gives them.
  const keys = keyFinder(rows.grid.rows[0] ?? [])
  const names = new Map(fieldsOf(schema).map(({ label, name }) => [readHeading(label).label, name]))
  const keyOf = (label: string) => keys(names.get(readHeading(label).label) ?? label)
  const pathOf: PathOf = (row, column) => rows.pathOf(row, rows.hasLines ? column : keyOf(column))
  const table = schemaTable(rows.grid, schema)
  const context = { path: `${at}/schema`, pathOf, ...logs }
  return {
    ...rows,
    ...table,
    pathOf,
    grid: withSchema(rows.grid, schema, table, context),
    name: String(resource['name'] ?? ''),
    schemaPath: context.path,
    foreignKeys: schema['foreignKeys'],
  }
}

function rowsOf(
  resource: Readonly<Record<string, unknown>>,
  at: string,
  paths: readonly string[],
  resolve: Resolve | undefined,
  { log, rowLog }: Logs,
): ResourceTable | undefined {
  if (resource['data'] !== undefined) return inlineTable(resource['data'], `${at}/data`, undefined, log)
  const [path] = paths
  if (path === undefined) {
    report(
      log,
      'error',
      at,
      '既没有 data 也没有 path，未读取。请补上其一',
      'has neither data nor path and was not read; add one',
    )
    return undefined
  }
  if (!isTabular(resource, path, at, log)) return undefined
  const texts = paths.map((name) => textAt(name, `${at}/path`, resolve, log))
  if (texts.some((text) => text === undefined)) return undefined
  // A path of several files is one table cut into pieces (multipart resource).
  const text = texts
    .map((part = '', i) => (i < texts.length - 1 && !/\n$/.test(part) ? `${part}\n` : part))
    .join('')
  if (/^\s*[[{]/.test(text)) return inlineTable(parsed(text), '', path, log)
  const dialect = described(resource['dialect'], `${at}/dialect`, resolve, log)
  const pathOf: PathOf = (row, column) => `${path}, row ${row}${column === '' ? '' : `, column ${column}`}`
  return { grid: delimited(text, dialect, rowLog), file: path, hasLines: true, pathOf }
}

const tabular = /^(?:csv|tsv|json|txt|tab|dat)$/

/** Documents and pictures lie in packages beside tables; a workbook is a table that this cannot read from text. */
function isTabular(
  resource: Readonly<Record<string, unknown>>,
  path: string,
  at: string,
  log: FindingLog,
): boolean {
  const ending = /\.(\w+)$/.exec(path)?.[1]
  const format = String(resource['format'] ?? ending ?? 'csv').toLowerCase()
  if (tabular.test(format) || String(resource['type'] ?? resource['profile']) === 'table') return true
  if (/^(?:xlsx?|ods)$/.test(format)) {
    report(
      log,
      'error',
      `${at}/path`,
      `“${path}”是工作簿，未读取。请另存为 CSV，或单独读取它`,
      `“${path}” is a workbook and was not read; save it as CSV, or read it by itself`,
    )
  } else report(log, 'note', at, `“${path}”不是表格，未读取`, `“${path}” is no table and was not read`)
  return false
}

/** A schema or dialect written out, or in a file of the package. */
function described(
  value: unknown,
  at: string,
  resolve: Resolve | undefined,
  log: FindingLog,
): Readonly<Record<string, unknown>> {
  if (isObject(value)) return value
  if (typeof value !== 'string') return {}
  const text = textAt(value, at, resolve, log)
  const found = text === undefined ? undefined : parsed(text)
  if (isObject(found)) return found
  if (text !== undefined)
    report(
      log,
      'error',
      at,
      `“${value}”不是有效的 JSON 对象，未采用。请改正`,
      `“${value}” is no valid JSON object and was left out; correct it`,
    )
  return {}
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** A relative path that stays in the package's folder: the specification forbids all others, lest it read what lies outside. */
export function isInside(path: string): boolean {
  return !/^(?:[a-z]+:|\/|~|\\)|(?:^|[/\\])\.\.(?:[/\\]|$)/i.test(path)
}

function textAt(path: string, at: string, resolve: Resolve | undefined, log: FindingLog): string | undefined {
  if (!isInside(path)) {
    report(
      log,
      'error',
      at,
      `“${path}”不是包内的相对路径，未读取。请先下载到 datapackage.json 旁边`,
      `“${path}” is no relative path inside the package and was not read; download it beside datapackage.json`,
    )
    return undefined
  }
  const text = resolve?.(path)
  if (text === undefined)
    report(
      log,
      'error',
      at,
      `找不到文件“${path}”。请放在 datapackage.json 旁边，或把内容写进 datapackage.json`,
      `the file “${path}” was not found; put it beside datapackage.json, or its content into datapackage.json`,
    )
  return text?.replace(/^\uFEFF/, '')
}

/** A list of objects, a list of lists whose first is the header, or the text of a CSV. */
function inlineTable(
  data: unknown,
  at: string,
  file: string | undefined,
  log: FindingLog,
): ResourceTable | undefined {
  const shared = { ...(file !== undefined && { file }), hasLines: false }
  const pathTo = (item: number, column: string): string =>
    [at, item, column].filter((part) => part !== '').join('/')
  if (typeof data === 'string') {
    const { rows } = parseRows(data, separatorOf(data))
    return {
      ...shared,
      grid: { rows, headerRows: 1 },
      pathOf: (row, column) => `${at}, row ${row}, column ${column}`,
    }
  }
  if (Array.isArray(data) && data.every(Array.isArray)) {
    const rows = data.map((row: readonly unknown[]) =>
      row.map((cell) => (cell === null || cell === undefined ? '' : String(cell))),
    )
    return { ...shared, grid: { rows, headerRows: 1 }, pathOf: (row, column) => pathTo(row - 1, column) }
  }
  if (Array.isArray(data) && data.some(isObject))
    return {
      ...shared,
      grid: { rows: recordsOf(data, log), headerRows: 1, records: true },
      pathOf: (row, column) => pathTo(row - 2, column),
    }
  report(
    log,
    'error',
    at,
    `data 不是表（现为 ${shown(data)}），未读取。应为对象或数组的列表`,
    `“data” is no table (${shown(data)}) and was not read; it must be a list of objects or of lists`,
  )
  return undefined
}

function report(log: FindingLog, severity: 'error' | 'note', path: string, zh: string, en: string): void {
  log.add(severity, 'resource', path, `${path}：${zh}。`, `${path}: ${en}.`)
}
