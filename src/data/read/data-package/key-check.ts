/** Rows of a package against the rows that they refer to. */
import type { FindingLog } from '../log.js'
import { readCell } from './field.js'
import { foreignKeyOf, type ForeignKey } from './foreign-keys.js'
import type { KeyedTable } from './resource.js'

/** Holds each row of each table to the keys that it refers to, and says which cannot be checked. */
export function checkForeignKeys(tables: readonly KeyedTable[], log: FindingLog): void {
  for (const table of tables) {
    const list = [table.foreignKeys ?? []].flat()
    list.forEach((raw, i) => {
      const path = `${table.schemaPath}/foreignKeys/${i}`
      const key = foreignKeyOf(raw)
      const target = key?.resource === '' ? table : tables.find(({ name }) => name === key?.resource)
      const problem = problemOf(table, key, target)
      if (problem) report(path, problem, log)
      else if (key && target) checkRows(table, key, target, log)
    })
  }
}

type Problem = readonly [zh: string, en: string]

function problemOf(
  table: KeyedTable,
  key: ForeignKey | undefined,
  target: KeyedTable | undefined,
): Problem | undefined {
  if (!key)
    return [
      '应有 fields 和 reference.fields，两者一一对应',
      'needs “fields” and “reference.fields”, one for one',
    ]
  const { resource, fields, named } = key
  if (!target) return [`没有读到名为“${resource}”的表`, `no table named “${resource}” was read`]
  const lacking = [fields.find((name) => at(table, name) < 0), named.find((name) => at(target, name) < 0)]
  const name = lacking.find((name) => name !== undefined)
  return name === undefined ? undefined : [`没有列“${name}”`, `there is no column “${name}”`]
}

function at({ columns }: KeyedTable, name: string): number {
  return columns.findIndex((field) => field?.name === name)
}

function report(path: string, [zh, en]: Problem, log: FindingLog): void {
  log.add(
    'warning',
    'schema-not-checked',
    path,
    `${path}：${zh}，外键未核对。请改正 schema 或补上数据。`,
    `${path}: ${en}, so the foreign key was not checked. Correct the schema or add the data.`,
  )
}

function checkRows(
  table: KeyedTable,
  { fields, named, resource }: ForeignKey,
  target: KeyedTable,
  log: FindingLog,
) {
  const own = fields.map((name) => at(table, name))
  const known = new Set(
    keysIn(
      target,
      named.map((name) => at(target, name)),
    ),
  )
  keysIn(table, own).forEach((key, i) => {
    if (key === undefined || known.has(key)) return
    const row = table.lines[i] ?? 0
    const field = table.columns[own[0] ?? 0]
    const path = table.pathOf(row, field?.label ?? '')
    const values = own.map((column) => (table.body[i]?.[column] ?? '').trim())
    const [zh, en] = ['、', ', '].map((joint) => values.join(joint).slice(0, 60))
    const [where, whereEn] =
      resource === '' ? ['本表', 'this table'] : [`表“${resource}”`, `the table “${resource}”`]
    log.add(
      'error',
      'unknown-key',
      path,
      `${path}：“${zh}”在${where}的 ${named.join('、')} 里没有。照原样读取。请改正，或在那里补上。`,
      `${path}: “${en}” is not among ${named.join(', ')} of ${whereEn}. It was read as it stands. Correct it, or add it there.`,
      table.hasLines ? { row, column: (own[0] ?? 0) + 1 } : undefined,
      table.file,
    )
  })
}

/** The key of each row, as its values are read; undefined where one of them is missing. */
function keysIn({ body, columns }: KeyedTable, at: readonly number[]): readonly (string | undefined)[] {
  return body.map((row) => {
    const values = at.map((column) => {
      const [cell, field] = [row[column] ?? '', columns[column]]
      return cell.trim() === '' || !field || field.missing.has(cell)
        ? undefined
        : String(readCell(cell, field).value)
    })
    return values.includes(undefined) ? undefined : values.join('\u0001')
  })
}
