/** 全市 above or below its counties is what they come to, where it is. */
import { addDecimals } from '../../quantity/decimal.js'
import { isOneSlip } from '../../slip.js'
import { numberIn } from './adds-up.js'
import { isRateName, isShareName } from './kinds.js'
import type { Plan } from './plan.js'
import { isTotal } from './roles.js'
import { cell } from './row-keys.js'

type Row = readonly string[]

const whole = /^全(?:[省市县州区国局院]|系统)(?:[两二三四五六七八九十\d]+个?(?:市州|市县|县区|[市县区州]))?$/

/** A、B类合计 below A类 and B类 is 小计, where it adds up the rows above it in most columns. */
export function partsAsSubtotals(rows: readonly Row[], plan: Plan): readonly Row[] {
  const at = plan.keys.find(({ role }) => /^(?:category|indicator|dimension)$/.test(role))?.column
  const isNamed = (row: Row) =>
    at !== undefined && /.(?:合计|小计)$/.test(cell(row, at)) && !isTotal(cell(row, at))
  if (at === undefined || !rows.some(isNamed)) return rows
  return rows.map((row, i) => {
    if (!isNamed(row)) return row
    const before = rows.slice(0, i)
    const sums = sumsOf(
      row,
      before.slice(before.findLastIndex((one) => isNamed(one) || isTotal(cell(one, at))) + 1),
      plan,
    )
    return sums.length > 0 && 2 * sums.filter(isMade).length >= sums.length ? row.with(at, '小计') : row
  })
}

/** The rows with 全市 as 全市合计, where it adds up the others in half of the columns that count, or would but for a slip. */
export function wholesAsTotals(rows: readonly Row[], plan: Plan): readonly Row[] {
  const { keys } = plan
  const at = keys.find(({ role }) => /^(?:place|dimension|category)$/.test(role))?.column
  const found = at === undefined ? [] : rows.filter((row) => whole.test(cell(row, at)))
  const [total] = found
  if (at === undefined || !total || found.length > 1 || rows.some((row) => isTotal(cell(row, at))))
    return rows
  const others = rows.filter((row) => row !== total)
  const sums = sumsOf(total, others, plan)
  const fitting = sums.filter(isMade).length
  const isWhole =
    fitting > 0 ? 2 * fitting >= sums.length : sums.some(({ stated, parts }) => isOneSlip(stated, parts))
  return isWhole ? rows.map((row) => (row === total ? row.with(at, `${cell(row, at)}合计`) : row)) : rows
}

interface Sum {
  readonly stated: number
  readonly parts: readonly number[]
}

/** What a row says of each column that counts, and what the others say. */
function sumsOf(total: Row, others: readonly Row[], { figures }: Plan): readonly Sum[] {
  return figures.flatMap(({ column, label, unit }) => {
    const stated = numberIn(total, column)
    const parts = others.flatMap((row) => numberIn(row, column) ?? [])
    const isCount = unit?.unit !== '%' && !isRateName(label) && !isShareName(label)
    return stated === undefined || !isCount || parts.length < 2 ? [] : [{ stated, parts }]
  })
}

function isMade({ stated, parts }: Sum): boolean {
  return addDecimals(parts) === stated
}
