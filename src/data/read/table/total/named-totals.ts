/** Rows that are totals by what they come to, whatever they are called: 全市 above or below its counties, A、B类合计. */
import { countsIn, sums } from './come-to.js'
import type { Plan } from '../plan.js'
import { isTotal, isWholeArea } from '../header/roles.js'
import { cell } from '../cell/cell.js'

type Row = readonly string[]

const some = /.(?:合计|小计)$|\w total$|^total \w/i

/** The rows with 全市 as 全市合计 and A、B类合计 as 小计, where they add up the others, or those above, in half of the columns. */
export function withNamedTotals(rows: readonly Row[], plan: Plan): readonly Row[] {
  const at = plan.keys.find(({ role }) => /^(?:place|dimension|category|period)$/.test(role))?.column
  if (at === undefined) return rows
  const names = rows.map((row) => cell(row, at))
  if (!names.some((name) => some.test(name) || isWholeArea(name))) return rows
  const isOnly = names.filter((name) => isWholeArea(name) || isTotal(name)).length === 1
  const isSome = (name: string): boolean => some.test(name) && !isTotal(name)
  return rows.map((row, i) => {
    const name = names[i] ?? ''
    const isWhole = isOnly && isWholeArea(name)
    if (!isWhole && !isSome(name)) return row
    const since = names.findLastIndex((before, n) => n < i && some.test(before)) + 1
    const parts = isWhole ? rows.filter((other) => other !== row) : rows.slice(since, i)
    const come = sums(countsIn(plan), row, parts)
    const { fitting = 0, columns = 0, isSlip = false } = come ?? {}
    const isSum = fitting > 0 ? 2 * fitting >= columns : isWhole && isSlip
    return isSum ? row.with(at, isWhole ? `${name}合计` : '小计') : row
  })
}
