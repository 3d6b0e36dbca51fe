/** 其中 below a row that holds less than it: 委员提案 612 below 转为建议 77 is some of 立案 774 further up. */
import { countsIn, numberIn, sums } from '../total/come-to.js'
import { isRateName } from '../header/kinds.js'
import type { Plan } from '../plan.js'
import { isTotal } from '../header/roles.js'
import { cell } from '../cell/cell.js'
import { ofWhich } from './row-names.js'

type Row = readonly string[]

/** By the number of the first of several parts, that of the row which they divide, where it is not the one above them. */
export function wholesFurtherUp(rows: readonly Row[], plan: Plan): ReadonlyMap<number, number> {
  const at = plan.keys.find(({ role }) => role === 'indicator' || role === 'category')?.column
  if (at === undefined || !rows.some((row) => ofWhich.test(cell(row, at)))) return new Map()
  const values = countsIn(plan)
  const isPart = (i: number) => ofWhich.test(cell(rows[i] ?? [], at))
  return new Map(
    rows.flatMap((first, i) => {
      if (!isPart(i) || isPart(i - 1)) return []
      const next = rows.findIndex((_, n) => n > i && !isPart(n))
      const parts = rows.slice(i, next < 0 ? rows.length : next)
      const above = rows.flatMap((row, n) =>
        n < i && !isPart(n) && !isRateName(cell(row, at)) && !isTotal(cell(row, at)) ? [n] : [],
      )
      const holds = (n: number) =>
        values.every((column) => (numberIn(rows[n] ?? [], column) ?? 0) >= (numberIn(first, column) ?? 0))
      const [nearest] = above.slice(-1)
      if (nearest === undefined || holds(nearest)) return []
      const wide = above.filter(holds)
      const made = wide.findLast((n) => sums(values, rows[n] ?? [], parts)?.gap === 0)
      const whole = made ?? wide.at(-1)
      return whole === undefined ? [] : [[i, whole] as const]
    }),
  )
}
