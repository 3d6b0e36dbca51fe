/** Percentages of classes against 100. */
import { finding, type Finding, type Severity } from '../../finding.js'
import { addDecimals } from '../../quantity/decimal.js'
import { isExact, rangeOf, sumQuantities } from '../../quantity.js'
import { exactValue, totalOf, zh, type Case, type Context } from '../context.js'
import { isAllBeside, makeHundredElsewhere } from '../elsewhere.js'
import { areExhaustive } from '../../exhaustive.js'
import { countsFor, forClassesOf } from '../families.js'
import { basesOf, leaveTheSame, slackOf } from './fit.js'
import { areOverlapping } from '../sum/overlap.js'
import { fractionsIn } from './fraction.js'
import { partsIn, percentParts, type Parts } from '../sum/parts-of.js'
import { wholeOf } from '../sum/whole.js'
import { afterOpening, className, digits, opening, sumOf } from '../words.js'

/** A sum of percentages that is not 100. */
export interface OddSum {
  readonly cases: readonly Case[]
  readonly finding: Finding
}

export function oddSumsIn(context: Context): readonly OddSum[] {
  return (
    percentParts(context)
      .filter(({ first }) => first.indicator.kind !== 'rate' && first.indicator.kind !== 'change')
      // 占比（A类） of each level is of one class in each of several wholes.
      .filter(({ first }) => !/^占比[(（]/.test(zh(first.indicator.label)))
      // What is written as a fraction is said already, and adds up to nothing.
      .filter(({ cases }) => !cases.some((c) => fractionsIn(context).has(c)))
      .flatMap((parts) => {
        const odd = judgeShares(context, parts)
        return odd ? [{ cases: parts.cases, finding: odd }] : []
      })
  )
}

function judgeShares(context: Context, parts: Parts): Finding | undefined {
  const { first } = parts
  const cases = parts.cases.filter((c) => c.figure.value !== null)
  if (cases.length === 0 || cases.some((c) => c.figure.change)) return undefined
  const range = rangeOf(sumQuantities(cases.map((c) => c.figure)))
  const slack = slackOf(cases.map((c) => c.figure))
  if (range.low > 100 + slack)
    return areOverlapping(context, cases) ? undefined : sharesExceed(context, first, cases, slack)
  const gap = addDecimals([100, -totalOf(cases)])
  const all = cases.length === parts.cases.length && cases.every((c) => isExact(c.figure))
  // Cut off rather than rounded, each may lack nearly one unit.
  if (!all || gap <= 2 * slack || completeOf(context, first) === false || cases.length < 2) return undefined
  return sharesShort(context, parts, gap)
}

function completeOf(context: Context, first: Case): boolean | undefined {
  const counts = context.names.indicators.find(first.indicator.shareOf)
  return (
    first.indicator.complete ?? counts?.complete ?? countsFor(context, first)?.family.first.indicator.complete
  )
}

function sharesExceed(context: Context, first: Case, cases: readonly Case[], slack: number): Finding {
  const sums = `${sumOf(cases)}%`
  return finding('error', 'shares-exceed-100', `${first.path}/figure`, {
    zh: `${opening(context, first, 'zh-CN')}各类占比之和超过100%：${sums}，四舍五入至多可差${digits(slack, 2)}个百分点。请核对；若各类有重叠，请在 note 写明并改 kind 为 rate。`,
    en: afterOpening(
      context,
      first,
      `the shares add up to more than 100 %: ${sums}; rounding explains at most ${digits(slack, 2)} points. Check them; if classes overlap, say so in note and make kind a rate.`,
    ),
  })
}

function sharesShort(context: Context, parts: Parts, gap: number): Finding {
  const { first, cases } = parts
  const sums = `${sumOf(cases)}%`
  return finding(shortSeverity(context, parts, gap), 'shares-fall-short', `${first.path}/figure`, {
    zh: `${opening(context, first, 'zh-CN')}各类占比之和不足100%：${sums}，差${digits(gap)}个百分点，超出四舍五入所能解释。请核对；若只列出部分类别，请写 complete: false。`,
    en: afterOpening(
      context,
      first,
      `the shares add up to less than 100 %: ${sums}; ${digits(gap)} points are missing, more than rounding explains. Check them; if only some classes are listed, write complete: false.`,
    ),
  })
}

function shortSeverity(context: Context, parts: Parts, gap: number): Severity {
  const { first, cases, missing } = parts
  if (missing.length > 0) return 'note'
  if (completeOf(context, first) === true) return 'error'
  if (countsLeaveTheSame(context, parts) || areOfMore(context, parts)) return 'note'
  const declared = first.scheme !== undefined
  const names = cases.map((c) => className(c, 'zh-CN'))
  return declared ||
    (gap <= 5 && cases.length > 2) ||
    areExhaustive(names) ||
    isAllBeside(context, first) ||
    makeHundredElsewhere(context, parts)
    ? 'warning'
    : 'note'
}

/** The counts beside them leave the same rest: some classes are listed, and rightly. */
function countsLeaveTheSame(context: Context, { first, cases }: Parts): boolean {
  const counts = countsFor(context, first)?.family
  const parts = counts && partsIn(context, counts, first)
  const whole = parts && wholeOf(context, parts.cases)
  const total = exactValue(whole?.case)
  if (!parts || total === undefined || !parts.cases.every((c) => isExact(c.figure))) return false
  const rest = total - totalOf(parts.cases)
  return rest > 0 && leaveTheSame(cases, (100 * rest) / total)
}

/** Counts and percentages of one whole that nobody states, and that is more than all of them: some classes are listed. */
function areOfMore(context: Context, { first, cases }: Parts): boolean {
  const counts = countsFor(context, first)?.family
  const ranges = cases.map((c) => {
    const found = counts ? forClassesOf(counts, c) : []
    const count = found.length > 0 && found.every((f) => isExact(f.figure)) ? totalOf(found) : 0
    return { count, range: basesOf(c.figure, count) }
  })
  const [low, high] = [
    Math.max(...ranges.map((r) => r.range?.[0] ?? Infinity)),
    Math.min(...ranges.map((r) => r.range?.[1] ?? 0)),
  ]
  return low <= high && low > addDecimals(ranges.map(({ count }) => count))
}
