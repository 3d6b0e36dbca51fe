import { readCells } from './cells.js'
import { shown } from './issues.js'
import { FindingLog } from './log.js'
import { isObject, limits, type Reading } from './reading.js'
import { readHeading } from './table/header-unit.js'
import { rememberWhereabouts, whereaboutsOf, withoutSpot } from './whereabouts.js'

/** Is this a list of plain objects, one a row? */
export function isRows(raw: unknown): raw is readonly unknown[] {
  return Array.isArray(raw) && raw.some(isObject)
}

/**
 * Reads a list of objects whose keys are what CSV has for headers:
 * `[{ "地区": "陇南市", "委员工作室": "189个" }]`. The keys of all rows count, in the order they are met.
 */
export function readRows(raw: readonly unknown[], options: { readonly file?: string } = {}): Reading {
  const log = new FindingLog(options.file)
  const rows = recordsOf(raw, log)
  const keyOf = keyFinder(rows[0] ?? [])
  const { dataset, findings } = readCells(
    { rows, headerRows: 1, records: true, lines: rows.map((_, i) => Math.max(0, i - 1)) },
    {
      log,
      pathOf: (row, column) => `${row}/${keyOf(column)}`,
      ...(options.file !== undefined && { file: options.file }),
    },
  )
  // The records of a list are no lines of a file.
  rememberWhereabouts(dataset, withoutSpot(whereaboutsOf(dataset)))
  return { dataset, findings: findings.map(({ row: _, column: __, ...finding }) => finding) }
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
    if (isObject(row)) return headers.map((key) => textOf(row, key, i, log))
    log.add(
      'error',
      'invalid-value',
      String(i),
      `${i} 应为对象 {…}，现为 ${shown(row)}，未采用。请改正。`,
      `${i} must be an object {…} but is ${shown(row)}; it was left out. Correct it.`,
    )
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

function textOf(row: Record<string, unknown>, key: string, i: number, log: FindingLog): string {
  const value = Object.hasOwn(row, key) ? row[key] : undefined
  if (value === undefined || value === null) return ''
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return plainNumber(value)
  log.add(
    'warning',
    'invalid-value',
    `${i}/${key}`,
    `${i}/${key} 应为文字或数字，现为 ${shown(value)}，按空处理。请改正。`,
    `${i}/${key} must be a text or a number but is ${shown(value)}; it counts as empty. Correct it.`,
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
