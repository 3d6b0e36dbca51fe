import { readCells, type Grid } from './cells.js'
import { shown } from './issues.js'
import { FindingLog } from './log.js'
import { crossed } from './crossed.js'
import { isIndex } from './json-shapes/frame.js'
import type { JsonGrid } from './json-shapes/grid.js'
import { groupedIn, levelsIn } from './json-shapes/groups.js'
import {
  countsOf,
  holdsNumbers,
  isNested,
  listsIn,
  tells,
  unnested,
  type Field,
  type Nested,
} from './nested.js'
import { isObject, limits, type Reading } from './reading.js'
import { readTables } from './tables.js'
import type { PathOf } from './table/entries.js'
import { readHeading } from './table/header/header-unit.js'
import { rememberWhereabouts, whereaboutsOf, withoutSpot } from './whereabouts.js'

/** Is this a list of plain objects, one a row? */
export function isRows(raw: unknown): raw is readonly unknown[] {
  return Array.isArray(raw) && raw.some(isObject)
}

/** Is this an object that holds such lists, or is one record itself? Records of other formats hold lists of bare numbers: coordinates, series. */
export function holdsRows(raw: unknown): raw is Record<string, unknown> {
  if (!isObject(raw)) return false
  const lists = listsIn(raw)
  if (lists.some(([, list]) => list.some(holdsNumbers))) return false
  return lists.length > 0 || crossed(raw).length > 0 || countsOf(raw) > 1
}

/**
 * Reads a list of objects whose keys are what CSV has for headers:
 * `[{ "地区": "陇南市", "委员工作室": "189个" }]`. The keys of all rows count, in the order they are met. `keys` are those
 * that the rows stand under in the file, where that is an object.
 */
export function readRows(
  raw: readonly unknown[],
  options: { readonly file?: string } = {},
  keys: readonly string[] = [],
): Reading {
  const log = new FindingLog(options.file)
  if (isNested(raw)) return readNested(unnested(raw), options, log)
  const rows = recordsOf(raw, log)
  const keyOf = keyFinder(rows[0] ?? [])
  return read(
    { rows, headerRows: 1, records: true, lines: rows.map((_, i) => Math.max(0, i - 1)) },
    (row, column) => `${keys[row] ?? row}/${keyOf(column)}`,
    options,
    log,
  )
}

/** Reads a table that JSON holds as lists of cells. */
export function readGrid(
  { rows, pathOf, caption }: JsonGrid,
  options: { readonly file?: string } = {},
): Reading {
  const log = new FindingLog(options.file)
  const cells = rows.map((row, i) => row.map((value, column) => textOf(value, pathOf(i, column), log)))
  const headers = cells[0] ?? []
  const keyOf = keyFinder(headers)
  const grid = { rows: cells, lines: rows.map((_, i) => i), ...(caption !== undefined && { caption }) }
  return read(grid, (row, label) => pathOf(row, Math.max(0, headers.indexOf(keyOf(label)))), options, log)
}

function read(grid: Grid, pathOf: PathOf, options: { readonly file?: string }, log: FindingLog): Reading {
  const { dataset, findings } = readCells(grid, {
    log,
    pathOf,
    ...(options.file !== undefined && { file: options.file }),
  })
  // The records of a list are no lines of a file.
  rememberWhereabouts(dataset, withoutSpot(whereaboutsOf(dataset)))
  return { dataset, findings: findings.map(({ row: _, column: __, ...finding }) => finding) }
}

/** Reads an object that holds lists of records: what it says itself is said of all of them. */
export function readListsOf(raw: Record<string, unknown>, options: { readonly file?: string } = {}): Reading {
  // A data frame’s index counts the rows and tells nothing of them.
  if (isIndex(Object.keys(raw)) && Object.values(raw).every(isObject))
    return readRows(Object.values(raw), options, Object.keys(raw))
  const rows = crossed(raw)
  if (rows.length > 0) return readRows(rows, options, Object.keys(raw))
  const levels = groupedIn(levelsIn(raw), [])
  if (levels) return readRows(levels.records, options, levels.paths)
  const log = new FindingLog(options.file)
  const said = Object.entries(raw).filter(([key, value]) => {
    if (tells(key, value)) reportText(key, log)
    return !tells(key, value)
  })
  const lists = listsIn(raw)
  if (lists.length < 2 || countsOf(raw) > 0)
    return readNested(unnested(Object.fromEntries(said)), options, log)
  const keys = new Set(lists.map(([key]) => key))
  const around = said.filter(([key]) => !keys.has(key))
  const grouped = groupedIn(lists, around)
  if (grouped) return titled(readRows(grouped.records, options, grouped.paths), grouped.title)
  const { dataset, findings } = readTables(
    lists.map(([key, list]) => ({
      name: key,
      read: (ofList) =>
        readNested(unnested(Object.fromEntries([...around, [key, list]])), options, ofList, key),
    })),
    options.file,
    {
      where: '这个 JSON 里的',
      counted: '个列表',
      of: 'of the lists of this JSON',
      advice: {
        zh: '若其中有数据，请写成逐行对象的列表',
        en: 'If they hold data, write them as lists of rows',
      },
    },
  )
  return { dataset, findings: [...log.findings, ...findings] }
}

function titled(reading: Reading, title: string | undefined): Reading {
  if (title === undefined) return reading
  const dataset = { ...reading.dataset, title }
  rememberWhereabouts(dataset, whereaboutsOf(reading.dataset))
  return { ...reading, dataset }
}

/** Rows of records that hold records. */
function readNested(
  { rows, figures, others, title }: Nested,
  options: { readonly file?: string },
  log: FindingLog,
  list = '',
): Reading {
  for (const other of others) reportOther(other, log)
  const caption = list === '' ? title : list
  const headers = [...new Set(rows.flatMap(({ fields }) => [...fields.keys()]))].filter(
    (key) => key !== '__proto__',
  )
  const keyOf = keyFinder(headers)
  const cells = rows.map(({ fields }) =>
    headers.map((key) => {
      const field = fields.get(key)
      return field ? textOf(field.value, field.path, log) : ''
    }),
  )
  return read(
    {
      rows: [headers, ...cells],
      headerRows: 1,
      records: true,
      lines: [0, ...rows.keys()],
      apart: new Set(headers.flatMap((key, column) => (figures.has(key) ? column : []))),
      ...(caption !== '' && { caption }),
    },
    (row, column) => {
      const { path = '', fields } = rows[row] ?? {}
      return fields?.get(keyOf(column))?.path ?? `${path}/${keyOf(column)}`
    },
    options,
    log,
  )
}

/** The key of a column by its label, which has left out the unit: 捐款 is 捐款(万元). */
export function keyFinder(keys: readonly string[]): (label: string) => string {
  const byLabel = new Map(keys.toReversed().map((key) => [readHeading(key).label, key]))
  return (label) => (keys.includes(label) ? label : (byLabel.get(label) ?? label))
}

/** The records as a grid whose first row are the keys. */
export function recordsOf(raw: readonly unknown[], log: FindingLog): readonly (readonly string[])[] {
  const headers: string[] = []
  const known = new Set<string>()
  for (const row of raw.slice(0, limits.rows)) {
    for (const key of isObject(row) ? Object.keys(row) : []) {
      if (known.has(key) || known.size >= limits.columns) continue
      known.add(key)
      if (key !== '__proto__') headers.push(key)
      else reportKey(log)
    }
  }
  const body = raw.map((row, i) => {
    if (isObject(row))
      return headers.map((key) => textOf(Object.hasOwn(row, key) ? row[key] : undefined, `${i}/${key}`, log))
    reportOther({ value: row, path: String(i) }, log)
    return []
  })
  return [headers, ...body]
}

function reportKey(log: FindingLog): void {
  log.add(
    'note',
    'unknown-key',
    '__proto__',
    '“__proto__”不能作列名，已忽略。请改名。',
    '“__proto__” cannot be a column and was ignored. Rename it.',
  )
}

function reportOther({ value, path }: Field, log: FindingLog): void {
  log.add(
    'error',
    'invalid-value',
    path,
    `${path} 应为对象 {…}，现为 ${shown(value)}，未采用。请改正。`,
    `${path} must be an object {…} but is ${shown(value)}; it was left out. Correct it.`,
  )
}

function reportText(path: string, log: FindingLog): void {
  log.add(
    'note',
    'text-left-out',
    path,
    `${path} 是一段文字，不作为各行的一栏。如要随图显示，请写进 title 或各行的“备注”。`,
    `${path} is a text and was not made a column of the rows. To show it, write it as the title or as the rows’ note.`,
  )
}

function textOf(value: unknown, path: string, log: FindingLog): string {
  if (value === undefined || value === null) return ''
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return plainNumber(value)
  log.add(
    'warning',
    'invalid-value',
    path,
    `${path} 应为文字或数字，现为 ${shown(value)}，按空处理。请改正。`,
    `${path} must be a text or a number but is ${shown(value)}; it counts as empty. Correct it.`,
  )
  return ''
}

/** 1e-7 as 0.0000001, so that it reads as the number it is. */
function plainNumber(value: number | boolean): string {
  const text = String(value)
  if (typeof value === 'boolean' || !/e-/.test(text)) return text
  const [mantissa = '', exponent = '0'] = text.split('e-')
  const fraction = mantissa.split('.')[1] ?? ''
  return value.toFixed(Math.min(100, Number(exponent) + fraction.length))
}
