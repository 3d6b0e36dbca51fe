/** What merged cells leave blank below the one that names them. */
import type { Grid, Layout } from '../layout.js'
import type { Plan } from '../plan.js'
import { cell } from '../cell/cell.js'
import { isSubtotal, isTotal } from '../header/roles.js'

/** A label that stands once for several rows, as vertically merged cells do, counts for each of them. */
export function filledDown(grid: Grid, layout: Layout, plan: Plan): readonly (readonly string[])[] {
  const first = plan.keys[0]
  const rows = layout.body.map((i) => withTotal(grid.rows[i] ?? [], plan))
  // A table whose rows say each where they stand in the source is a list of records: blank is blank.
  const isRecords =
    grid.records === true || plan.keys.some(({ role }) => role === 'locator' || role === 'base')
  const mayMerge =
    !isRecords &&
    first?.column === 0 &&
    plan.keys.length > 1 &&
    ['place', 'indicator', 'category', 'dimension', 'period', 'year'].includes(first.role)
  if (!mayMerge || cell(rows[0] ?? [], 0) === '' || rows.every((row) => cell(row, 0) !== '')) return rows
  let label = ''
  const isTotalRow = (row: readonly string[]) => plan.keys.some(({ column }) => isTotal(cell(row, column)))
  const isGroups = rows
    .slice(0, -1)
    .every((row) => !isTotalRow(row) || plan.keys.some(({ column }) => isSubtotal(cell(row, column))))
  return rows.map((row, i) => {
    // 总计 below groups without one, or with a 小计 each, is not the last group’s.
    if (i === rows.length - 1 && isGroups && isTotalRow(row)) return row
    label = cell(row, 0) || label
    return cell(row, 0) === '' ? [label, ...row.slice(1)] : row
  })
}

/** 合计 over 序号 and 单位 stands in the first of them, which names nothing. */
function withTotal(row: readonly string[], { keys, figures }: Plan): readonly string[] {
  const [first] = keys
  if (first === undefined || first.column === 0 || cell(row, first.column) !== '') return row
  const told = new Set([...keys, ...figures].map(({ column }) => column))
  const total = row.slice(0, first.column).find((text, column) => !told.has(column) && isTotal(text.trim()))
  return total === undefined ? row : row.with(first.column, total)
}
