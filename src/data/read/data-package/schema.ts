/** Table Schema: names of columns, what counts as missing, how numbers are written. Constraints are not checked. */
import type { FindingLog } from '../log.js'
import { isObject } from '../reading.js'
import type { Grid } from '../table/layout.js'
import { roleOf } from '../table/roles.js'

interface Field {
  readonly name: string
  readonly label: string
  readonly missing: ReadonlySet<string>
  readonly decimalChar?: string
  readonly groupChar?: string
}

const ignored = ['primaryKey', 'foreignKeys', 'uniqueKeys'] as const

/** The grid with the schema's titles as headers, missing values emptied, numbers with a decimal point. */
export function withSchema(
  grid: Grid,
  schema: Readonly<Record<string, unknown>>,
  path: string,
  log: FindingLog,
): Grid {
  const fields = fieldsOf(schema)
  if (fields.length === 0) return grid
  reportIgnored(schema, path, log)
  const [header = [], ...body] =
    grid.headerRows === 0 ? [fields.map(({ name }) => name), ...grid.rows] : grid.rows
  const columns = header.map((name, i) => fieldOf(fields, name, i))
  for (const { name } of fields)
    if (!header.includes(name) && !columns.some((f) => f?.name === name)) reportAbsent(name, path, log)
  return {
    ...grid,
    headerRows: 1,
    ...(grid.headerRows === 0 && { lines: [0, ...grid.rows.map((_, i) => i + 1)] }),
    rows: [
      header.map((name, i) => columns[i]?.label ?? name),
      ...body.map((row) => row.map((cell, i) => cellOf(cell, columns[i]))),
    ],
  }
}

function fieldsOf(schema: Readonly<Record<string, unknown>>): readonly Field[] {
  const list = Array.isArray(schema['fields']) ? schema['fields'] : []
  const ofTable = missingOf(schema['missingValues'] ?? [''])
  return list.filter(isObject).map((field) => {
    const name = String(field['name'] ?? '')
    const title = typeof field['title'] === 'string' ? field['title'] : ''
    const text = (key: string): string | undefined =>
      typeof field[key] === 'string' ? field[key] : undefined
    const [decimalChar, groupChar] = [text('decimalChar'), text('groupChar')]
    return {
      name,
      // The name where it says what the column is for, else the title people read.
      label: title === '' || (roleOf(name) !== undefined && roleOf(title) === undefined) ? name : title,
      missing: field['missingValues'] === undefined ? ofTable : missingOf(field['missingValues']),
      ...(decimalChar !== undefined && { decimalChar }),
      ...(groupChar !== undefined && { groupChar }),
    }
  })
}

/** Texts, or in version 2 objects of a value with its label. */
function missingOf(list: unknown): ReadonlySet<string> {
  const values = Array.isArray(list) ? list : []
  return new Set(values.map((item: unknown) => String(isObject(item) ? item['value'] : item)))
}

/** By name; a header the schema does not know is taken by its place, as `fieldsMatch: exact` says. */
function fieldOf(fields: readonly Field[], name: string, i: number): Field | undefined {
  return fields.find((field) => field.name === name.trim()) ?? fields[i]
}

function cellOf(cell: string, field: Field | undefined): string {
  if (!field || cell === '') return cell
  if (field.missing.has(cell)) return ''
  const { decimalChar = '.', groupChar } = field
  if ((decimalChar === '.' && groupChar === undefined) || !/^[-+\d]/.test(cell)) return cell
  const grouped = groupChar === undefined || groupChar === '' ? cell : cell.replaceAll(groupChar, '')
  return decimalChar === '.' ? grouped : grouped.replace(decimalChar, '.')
}

function reportIgnored(schema: Readonly<Record<string, unknown>>, path: string, log: FindingLog): void {
  const fields = Array.isArray(schema['fields']) ? schema['fields'] : []
  const found: string[] = ignored.filter((key) => schema[key] !== undefined)
  if (fields.some((field) => isObject(field) && field['constraints'] !== undefined)) found.push('constraints')
  if (found.length === 0) return
  log.add(
    'note',
    'schema-not-checked',
    path,
    `${path}：未按 ${found.join('、')} 核对。需要时请用 Frictionless 的工具检查。`,
    `${path}: ${found.join(', ')} were not checked. Use a Frictionless validator where that matters.`,
  )
}

function reportAbsent(name: string, path: string, log: FindingLog): void {
  log.add(
    'warning',
    'missing-column',
    path,
    `${path}：数据里没有列“${name}”。请核对 schema 与表头。`,
    `${path}: the data have no column “${name}”. Check schema and header.`,
  )
}
