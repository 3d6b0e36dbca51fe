/** Table Schema: names and types of columns, what counts as missing, how numbers and dates are written, what is demanded of them. */
import { shown } from '../issues.js'
import type { FindingLog } from '../log.js'
import type { PathOf } from '../table/entries.js'
import type { Grid } from '../table/layout.js'
import { isCodeName } from '../table/header/roles.js'
import { foreignFields } from './foreign-keys.js'
import { checkKey, keysOf, reportType, reportViolation, violated } from './constraints.js'
import { fieldsOf, readCell, type Field } from './field.js'
import { keysLater, thorough, uncheckedPattern } from './part.js'

type Schema = Readonly<Record<string, unknown>>

interface SchemaContext {
  /** Where the schema stands in the package. */
  readonly path: string
  readonly pathOf: PathOf
  /** Of the package. */
  readonly log: FindingLog
  /** Of the rows of the table. */
  readonly rowLog: FindingLog
}

/** The rows below the header of a table, with the field of each column. */
export interface SchemaTable {
  readonly fields: readonly Field[]
  readonly header: readonly string[]
  readonly columns: readonly (Field | undefined)[]
  readonly body: readonly (readonly string[])[]
  readonly lines: readonly number[]
}

export function schemaTable(grid: Grid, schema: Schema): SchemaTable {
  const fields = fieldsOf(schema)
  const count = grid.headerRows ?? 1
  const header = count === 0 ? fields.map(({ name }) => name) : joined(grid.rows.slice(0, count))
  const body = grid.rows.slice(count)
  const byPlace = !/^(?:equal|subset|superset|partial)$/.test(String([schema['fieldsMatch']].flat()[0]))
  return {
    fields,
    header,
    body,
    lines: body.map((_, i) => grid.lines?.[count + i] ?? count + i + 1),
    columns: header.map(
      (name, i) => fields.find((field) => field.name === name.trim()) ?? (byPlace ? fields[i] : undefined),
    ),
  }
}

/** The grid with the schema’s titles as headers, missing values emptied, numbers with a decimal point, dates in ISO 8601. */
export function withSchema(grid: Grid, schema: Schema, table: SchemaTable, context: SchemaContext): Grid {
  const { fields, header, columns, body, lines } = table
  if (fields.length === 0) return grid
  reportUnchecked(schema, fields, context)
  const mayLack = /^(?:superset|partial)$/.test(String([schema['fieldsMatch']].flat()[0]))
  for (const field of fields) if (!mayLack && !columns.includes(field)) reportAbsent(field.name, context)
  const cells = body.map((row, i) =>
    header.map((_, column) => cellOf(row[column] ?? '', columns[column], lines[i] ?? 0, column, context)),
  )
  for (const key of keysOf(schema, fields)) {
    const at = key.map((name) => columns.findIndex((field) => field?.name === name))
    if (!at.includes(-1)) checkKey(key, at, body, { lines, pathOf: context.pathOf, log: context.rowLog })
  }
  const naming = [schema['primaryKey'], ...foreignFields(schema)].flat()
  return {
    ...grid,
    records: true,
    keys: new Set(
      columns.flatMap((field, column) =>
        field && (naming.includes(field.name) || isCodeName(field.name)) ? [column] : [],
      ),
    ),
    headerRows: 1,
    lines: [lines[0] === undefined ? 1 : Math.max(0, lines[0] - 1), ...lines],
    rows: [header.map((name, i) => columns[i]?.label ?? name), ...cells],
  }
}

/** Several header rows as one. */
function joined(rows: readonly (readonly string[])[]): readonly string[] {
  const width = Math.max(0, ...rows.map((row) => row.length))
  return Array.from({ length: width }, (_, i) =>
    rows
      .map((row) => (row[i] ?? '').trim())
      .filter(Boolean)
      .join(' '),
  )
}

function cellOf(
  cell: string,
  field: Field | undefined,
  row: number,
  column: number,
  { pathOf, rowLog }: SchemaContext,
): string {
  if (!field) return cell
  const at = { row, column: column + 1, path: '' }
  const placed = () => ({ ...at, path: pathOf(row, field.label) })
  if (cell.trim() === '' || field.missing.has(cell)) {
    if (field.constraints['required'] === true) reportViolation(cell, field, 'required', placed(), rowLog)
    return ''
  }
  const { text, value, wrong } = readCell(cell, field)
  if (wrong) reportType(cell, field, placed(), rowLog)
  const broken = wrong ? undefined : violated(value, field)
  if (broken !== undefined) reportViolation(cell, field, broken, placed(), rowLog)
  return text
}

function reportUnchecked(schema: Schema, fields: readonly Field[], context: SchemaContext): void {
  const keys = foreignFields(schema).length > 0 && !thorough() ? keysLater : undefined
  if (keys) reportOne('foreignKeys', keys, context)
  for (const { name, constraints } of fields) {
    const { pattern } = constraints
    const why = typeof pattern === 'string' ? uncheckedPattern(pattern) : undefined
    if (why) reportOne(`${name}: pattern ${shown(pattern)}`, why, context)
  }
}

function reportOne(
  what: string,
  [zh, en]: readonly [zh: string, en: string],
  { path, log }: SchemaContext,
): void {
  log.add(
    'note',
    'schema-not-checked',
    path,
    `${path}：${what} ${zh}，此处未核对。其余照常核对。`,
    `${path}: ${what} ${en}, so it was not checked here. All else was.`,
  )
}

function reportAbsent(name: string, { path, log }: SchemaContext): void {
  log.add(
    'warning',
    'missing-column',
    path,
    `${path}：数据里没有列“${name}”。请核对 schema 与表头。`,
    `${path}: the data have no column “${name}”. Check schema and header.`,
  )
}
