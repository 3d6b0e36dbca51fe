/** What a Table Schema demands of its cells and rows: constraints of fields, keys that name a row once. */
import { shown } from '../issues.js'
import type { FindingLog } from '../log.js'
import type { PathOf } from '../table/entries.js'
import type { Field } from './field.js'
import { matchesPattern } from './part.js'

/** A cell with where it stands. */
export interface Placed {
  readonly row: number
  /** 1-based. */
  readonly column: number
  readonly path: string
}

/** The demand that `value` does not meet, as the schema words it; undefined where it meets all. */
export function violated(value: string | number, { constraints }: Field): string | undefined {
  return Object.entries(constraints).find(([name, limit]) => breaks(value, name, limit))?.[0]
}

function breaks(value: string | number, name: string, limit: unknown): boolean {
  const length = [...String(value)].length
  switch (name) {
    case 'minimum':
      return compare(value, limit) < 0
    case 'maximum':
      return compare(value, limit) > 0
    case 'exclusiveMinimum':
      return compare(value, limit) <= 0
    case 'exclusiveMaximum':
      return compare(value, limit) >= 0
    case 'minLength':
      return length < Number(limit)
    case 'maxLength':
      return length > Number(limit)
    case 'enum':
      return Array.isArray(limit) && !limit.some((allowed) => String(allowed) === String(value))
    case 'pattern':
      return typeof value === 'string' && typeof limit === 'string' && !matchesPattern(value, limit)
    default:
      return false
  }
}

/** Numbers as numbers, dates by their ISO form; what cannot be compared is taken for equal. */
function compare(value: string | number, limit: unknown): number {
  const [a, b] = [Number(value), Number(limit)]
  if (!Number.isNaN(a) && !Number.isNaN(b)) return a - b
  if (typeof value === 'number' || typeof limit !== 'string') return 0
  return /^\d{4}-/.test(value) ? (value < limit ? -1 : Number(value > limit)) : 0
}

export function reportViolation(
  cell: string,
  field: Field,
  name: string,
  { path, row, column }: Placed,
  log: FindingLog,
): void {
  const limit = JSON.stringify(field.constraints[name])
  log.add(
    'error',
    'constraint',
    path,
    `${path}：${shown(cell)} 不合 schema 的 ${name}: ${limit}。照原样读取。请核对数字或 schema。`,
    `${path}: ${shown(cell)} breaks “${name}: ${limit}” of the schema. It was read as it stands. Check the figure or the schema.`,
    { row, column },
  )
}

export function reportType(
  cell: string,
  { type, format }: Field,
  { path, row, column }: Placed,
  log: FindingLog,
): void {
  const wanted = format === 'default' ? type : `${type}（${format}）`
  log.add(
    'error',
    'wrong-type',
    path,
    `${path}：${shown(cell)} 不是 schema 所说的 ${wanted}。照原样读取。请改正。`,
    `${path}: ${shown(cell)} is no ${wanted.replace('（', ' (').replace('）', ')')}, as the schema says. It was read as it stands. Correct it.`,
    { row, column },
  )
}

/** Names of the columns that together name a row once: primaryKey, uniqueKeys, and fields said to be unique. */
export function keysOf(
  schema: Readonly<Record<string, unknown>>,
  fields: readonly Field[],
): readonly (readonly string[])[] {
  const listed = (key: unknown): readonly string[] =>
    [key].flat().filter((name): name is string => typeof name === 'string')
  const unique = Array.isArray(schema['uniqueKeys']) ? schema['uniqueKeys'].map(listed) : []
  const own = fields.filter(({ constraints }) => constraints['unique'] === true).map(({ name }) => [name])
  return [listed(schema['primaryKey']), ...unique, ...own].filter((key) => key.length > 0)
}

/** Reports every row whose key another before it has. */
export function checkKey(
  key: readonly string[],
  columns: readonly number[],
  rows: readonly (readonly string[])[],
  {
    lines,
    pathOf,
    log,
  }: { readonly lines: readonly number[]; readonly pathOf: PathOf; readonly log: FindingLog },
): void {
  const first = new Map<string, number>()
  rows.forEach((cells, i) => {
    const values = columns.map((column) => (cells[column] ?? '').trim())
    const id = values.join('\u0001')
    const before = first.get(id)
    if (before === undefined) first.set(id, i)
    else
      reportRepeated(
        key,
        values,
        pathOf(lines[i] ?? 0, ''),
        { row: lines[i] ?? 0, before: lines[before] ?? 0 },
        log,
      )
  })
}

function reportRepeated(
  key: readonly string[],
  values: readonly string[],
  path: string,
  { row, before }: { readonly row: number; readonly before: number },
  log: FindingLog,
): void {
  const [zh, en] = ['、', ', '].map((joint) => [key.join(joint), values.join(joint).slice(0, 60)] as const)
  log.add(
    'error',
    'duplicate-key',
    path,
    `${path}：键（${zh?.[0]}）“${zh?.[1]}”在第${before}行已有，schema 说它只应有一次。两行都读取。请改正或删去一行。`,
    `${path}: the key (${en?.[0]}) “${en?.[1]}” stands in row ${before} already, and the schema says that it stands once. Both rows were read. Correct or delete one.`,
    { row },
  )
}
