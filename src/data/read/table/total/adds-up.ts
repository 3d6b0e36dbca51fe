/** What a 合计 beside or below it adds up: the classes of one thing, whatever they are called. */
import { grouped } from '../../../grouped.js'
import { isMadeInMost, lackOf } from '../../../made.js'
import { addDecimals } from '../../../quantity/decimal.js'
import { readFigure } from '../../figure.js'
import { splitUnit } from '../../unit.js'
import { gapsIn, numberIn } from './come-to.js'
import { readHeading } from '../header/header-unit.js'
import { isTotal, summaryOf } from '../header/roles.js'
import { cell } from '../cell/cell.js'
import { ofWhich } from '../row/row-names.js'

type Row = readonly string[]

/** 办复率, 同比 and 其中 beside counts are none that a total adds up. */
export function isRelative(label: string): boolean {
  return /[率比重%％]$/.test(label) || ofWhich.test(label)
}

/**
 * Those of the columns `values` that the one total among them adds up in most rows of `sample`, below each label of an upper
 * level if there is one; none where there is no such total or a header has more levels.
 */
export function addedColumns(
  values: readonly number[],
  headers: readonly Row[],
  sample: readonly Row[],
): ReadonlySet<number> {
  const depths = new Set(values.map((column) => headers[column]?.length ?? 0))
  const [depth = 0] = depths
  if (depths.size !== 1 || depth > 2) return new Set()
  const groups = grouped(values, (column) => (depth > 1 ? (headers[column]?.[0] ?? '') : ''))
  return new Set([...groups.values()].flatMap((group) => [...addedIn(group, headers, sample)]))
}

function addedIn(
  values: readonly number[],
  headers: readonly Row[],
  sample: readonly Row[],
): ReadonlySet<number> {
  const headings = values.map((column) => ({ column, ...readHeading(headers[column]?.at(-1) ?? '') }))
  const totals = headings.filter(({ label }) => isTotal(label))
  const added = headings.filter(
    ({ label, unit }) => !isTotal(label) && !isRelative(label) && unit?.unit !== '%',
  )
  // 经济建设占比 and the others, which make 100, are classes though no counts stand beside them.
  const shares = headings.filter(
    ({ label }) => /.占比$/.test(label) && !headings.some((h) => h.label === label.slice(0, -2)),
  )
  if (added.length < 2 && totals.length === 0 && shares.length > 2) {
    const columns = shares.map(({ column }) => column)
    return new Set(makeHundred(columns, sample, 0.5) ? columns : [])
  }
  const total = totals[0]?.column
  if (totals.length > 1 || added.length < 2) return new Set()
  const columns = added.map(({ column }) => column)
  const isHundred = total !== undefined && sample.every((row) => numberIn(row, total) === 100)
  if (total === undefined || isHundred) return new Set(makeHundred(columns, sample) ? columns : [])
  // Beside 立案, what adds up to 合计 is counted otherwise.
  const isOther = added.some(({ label }) => /立案|收到|提交|总[件数]/.test(label))
  const left = columns.filter((column) => column < total)
  const right = columns.filter((column) => column > total)
  const sides = isOther ? [columns] : [columns, left, right]
  const found = sides.find((side) => side.length > 1 && addUp(side, total, sample))
  return new Set(found)
}

/** Do they in most rows? Of two rows, and a total of both below, in one that chance does not make so, and nearly in the others. */
function addUp(columns: readonly number[], total: number, sample: readonly Row[]): boolean {
  const sums = gapsIn(sample, total, columns)
  const isManifest =
    sums.length < 4 &&
    sums.every(({ gap }) => gap <= 0.2) &&
    sums.some(({ gap, parts }) => gap === 0 && parts.filter((n) => n > 1).length > 1)
  return isManifest || isMadeInMost(sums)
}

/** Three and more percentages in each row that in most of them come to 100, as far as they are rounded. */
export function makeHundred(columns: readonly number[], sample: readonly Row[], most = 0.6): boolean {
  const rows = sample.filter((row) => columns.every((column) => /^[\d.]+[%％]?$/.test(cell(row, column))))
  const fitting = rows.filter((row) => {
    const sum = addDecimals(columns.map((column) => numberIn(row, column) ?? 0))
    const decimals = Math.max(
      ...columns.map((column) => (/\.(\d+)/.exec(cell(row, column))?.[1] ?? '').length),
    )
    return Math.abs(sum - 100) <= 0.5 * 10 ** -decimals * columns.length
  })
  return columns.length > 2 && fitting.length > (most < 0.6 ? 0 : 1) && fitting.length >= rows.length * most
}

/** Does the last of the rows, 合计 in the column `named`, state the sum of all others in the column `value`? */
export function rowsAddUp(rows: readonly Row[], named: number, value: number): boolean {
  const [last, ...parts] = rows.toReversed()
  const isTotalRow = (row: Row) => summaryOf(cell(row, named)) !== 'none'
  if (!last || parts.length < 2 || !isTotalRow(last) || parts.some(isTotalRow)) return false
  const figures = [last, ...parts].map((row) => readFigure(cell(row, value), splitUnit('')).figure)
  const units = new Set(figures.map(({ unit }) => unit))
  if (units.size > 1 || figures.some(({ bound }) => bound !== 'exact')) return false
  const [sum = 0, ...addends] = figures.map((figure) => figure.value ?? 0)
  return lackOf(sum, addends) === 0
}
