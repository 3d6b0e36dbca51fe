/** A resource of a data package → a grid: where its rows are, how they are written, what its schema says of them. */
import { declaredSeparator, separatorOf, separators } from '../csv/separator.js'
import { parseRows } from '../csv/parse.js'
import { shown } from '../issues.js'
import type { FindingLog } from '../log.js'
import { isObject } from '../reading.js'
import { recordsOf } from '../rows.js'
import type { Grid } from '../table/layout.js'
import { withSchema } from './schema.js'

/** A file’s text as decoded. */
export type ResourceText = string

export interface ResourceTable {
  readonly grid: Grid
  /** The file its rows stand in; none when they are inline. */
  readonly file?: string
}

/** The rows of a resource; undefined after a finding that says why there are none. */
export function tableOf(
  resource: Readonly<Record<string, unknown>>,
  at: string,
  paths: readonly string[],
  resolve: ((path: string) => ResourceText | undefined) | undefined,
  log: FindingLog,
): ResourceTable | undefined {
  const schema = isObject(resource['schema']) ? resource['schema'] : {}
  if (typeof resource['schema'] === 'string') {
    report(
      log,
      'note',
      `${at}/schema`,
      `schema 是链接（${resource['schema']}），未读取`,
      `the schema is a link (${resource['schema']}) and was not read`,
    )
  }
  if (resource['data'] !== undefined) {
    const rows = inlineRows(resource['data'], at, log)
    return rows && { grid: withSchema({ rows, headerRows: 1 }, schema, `${at}/schema`, log) }
  }
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
  const texts = paths.map((name) => textAt(name, at, resolve, log))
  if (texts.some((text) => text === undefined)) return undefined
  const dialect = isObject(resource['dialect']) ? resource['dialect'] : {}
  // A path of several files is one table cut into pieces (multipart resource).
  const text = texts.join('')
  if (/^\s*[[{]/.test(text)) {
    const rows = inlineRows(parsed(text), at, log)
    return rows && { file: path, grid: withSchema({ rows, headerRows: 1 }, schema, `${at}/schema`, log) }
  }
  return { file: path, grid: withSchema(delimited(text, dialect), schema, `${at}/schema`, log) }
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

function textAt(
  path: string,
  at: string,
  resolve: ((path: string) => ResourceText | undefined) | undefined,
  log: FindingLog,
): string | undefined {
  if (!isInside(path)) {
    report(
      log,
      'error',
      `${at}/path`,
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
      `${at}/path`,
      `找不到文件“${path}”。请放在 datapackage.json 旁边，或把数据写进 data`,
      `the file “${path}” was not found; put it beside datapackage.json, or the rows into “data”`,
    )
  return text?.replace(/^\uFEFF/, '')
}

/** A list of objects, a list of lists whose first is the header, or the text of a CSV. */
function inlineRows(data: unknown, at: string, log: FindingLog): Grid['rows'] | undefined {
  if (typeof data === 'string') return parseRows(data, separatorOf(data)).rows
  if (Array.isArray(data) && data.every(Array.isArray))
    return data.map((row: readonly unknown[]) =>
      row.map((cell) => (cell === null || cell === undefined ? '' : String(cell))),
    )
  if (Array.isArray(data) && data.some(isObject)) return recordsOf(data, log)
  report(
    log,
    'error',
    `${at}/data`,
    `data 不是表（现为 ${shown(data)}），未读取。应为对象或数组的列表`,
    `“data” is no table (${shown(data)}) and was not read; it must be a list of objects or of lists`,
  )
  return undefined
}

/** Table Dialect: delimiter, headers, comments. */
function delimited(written: string, dialect: Readonly<Record<string, unknown>>): Grid {
  const comment = dialect['commentChar']
  const lines =
    typeof comment === 'string' && comment !== ''
      ? written.replace(new RegExp(`^${comment.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}.*$`, 'gm'), '')
      : written
  const { text, separator } = declaredSeparator(lines)
  const named = separators.find((mark) => mark === dialect['delimiter'])
  const { rows } = parseRows(text, named ?? separator ?? separatorOf(text))
  if (dialect['header'] === false) return { rows, headerRows: 0 }
  const headers = dialect['headerRows']
  return {
    rows,
    ...(Array.isArray(headers) && headers.length > 0 && { headerRows: Math.max(...headers.map(Number)) }),
  }
}

function report(log: FindingLog, severity: 'error' | 'note', path: string, zh: string, en: string): void {
  log.add(severity, 'resource', path, `${path}：${zh}。`, `${path}: ${en}.`)
}
