import { finding, type Finding } from '../finding.js'
import { formatQuantity } from '../format.js'
import { addDecimals } from '../quantity/decimal.js'
import { isExact, rangeOf, sumQuantities, type Quantity } from '../quantity.js'
import {
  className,
  beside,
  digits,
  exactValue,
  groupBy,
  latest,
  named,
  some,
  standing,
  type Case,
  type Context,
  type Rule,
} from './context.js'
import { lastUnit } from './fit.js'

const totalNames = /^(?:合\s*计|总\s*计|总\s*数|共\s*计|小\s*计|全部|total)$/i

interface Parts {
  readonly cases: readonly Case[]
  readonly first: Case
  /** Classes of the scheme that no figure is for. */
  readonly missing: readonly string[]
}

/** Counts of classes against the whole they are part of: 588 of 591. */
export const partsMakeTheWhole: Rule = (context) => {
  return partsOf(context, (c) => c.figure.unit !== '%').flatMap((parts) => {
    const whole = wholeOf(context, parts)
    return whole ? judgeCounts(context, parts, whole) : []
  })
}

/** Percentages of classes against 100. */
export const sharesMakeAHundred: Rule = (context) => {
  return partsOf(context, (c) => c.figure.unit === '%' && c.indicator.kind === 'share').flatMap((parts) =>
    judgeShares(context, parts),
  )
}

function partsOf(context: Context, wanted: (c: Case) => boolean): readonly Parts[] {
  const cases = context.cases.filter((c) => c.classes.length > 0 && !isTotal(c) && wanted(c))
  const groups = groupBy(cases, (c) => JSON.stringify([c.setting, c.indicator.id, c.o.source]))
  return [...groups.values()].map((group) => {
    const listed = withoutSubtotals(standing(group))
    const seen = new Set(listed.flatMap((c) => c.classes))
    const first = listed[0] as Case
    const classes = first.scheme?.classes.map((s) => s.id) ?? []
    return { cases: listed, first, missing: classes.filter((id) => !seen.has(id) && !totalNames.test(id)) }
  })
}

function isTotal(c: Case): boolean {
  return c.classes.length === 1 && totalNames.test(className(c, 'zh-CN'))
}

/** A figure for several classes together is left out where each of them has its own. */
function withoutSubtotals(cases: readonly Case[]): readonly Case[] {
  const single = new Set(cases.filter((c) => c.classes.length === 1).map((c) => c.classes[0]))
  const kept = cases.filter((c) => c.classes.length === 1 || !c.classes.every((id) => single.has(id)))
  return kept.length > 0 ? kept : cases
}

/** The stated whole: of `partOf`, of the indicator itself without a class, or a 合计 row. */
function wholeOf(context: Context, { first }: Parts): Case | undefined {
  const row = (context.bySetting.get(first.setting) ?? []).filter(
    (c) => c.indicator.id === first.indicator.id && isTotal(c) && c.o.source === first.o.source,
  )
  return (
    beside(context, first, first.indicator.partOf) ??
    beside(context, first, first.indicator.id) ??
    latest(row)
  )
}

function addition(cases: readonly Case[]): string {
  return some(cases, (c) => formatQuantity(c.figure, { source: false, style: 'short' }), ' + ')
}

function judgeCounts(context: Context, parts: Parts, whole: Case): readonly Finding[] {
  const { cases, first } = parts
  const total = exactValue(whole)
  if (cases.some((c) => c.figure.unit !== whole.figure.unit)) return []
  const exact = cases.every((c) => isExact(c.figure))
  const sum = sumQuantities(cases.map((c) => c.figure))
  const [p, w] = [rangeOf(sum), rangeOf(whole.figure)]
  const sums = `${addition(cases)} = ${digits(sum.value ?? p.low)}`
  const path = `${first.path}/figure`
  if (p.low > w.high || (p.low === w.high && (p.lowOpen || w.highOpen))) {
    return [
      finding('error', 'parts-exceed-whole', path, {
        zh: `各类之和超过总数：${sums}，而${named(whole)}，多${digits(addDecimals([p.low, -w.high]))}。请核对各类与总数；若各类有重叠，请在 note 写明并去掉 partOf。`,
        en: `The parts exceed their whole: ${sums}, but ${named(whole, 'en')}, ${digits(addDecimals([p.low, -w.high]))} too many. Check parts and whole; if classes overlap, say so in note and drop partOf.`,
      }),
    ]
  }
  if (!exact || total === undefined || sum.value === total || first.indicator.complete === false) return []
  return [shortfall(context, parts, whole, addDecimals([total, -(sum.value ?? 0)]), sums)]
}

function shortfall(context: Context, parts: Parts, whole: Case, gap: number, sums: string): Finding {
  const { first, cases, missing } = parts
  const total = exactValue(whole) ?? 0
  const severity =
    first.indicator.complete === true
      ? 'error'
      : missing.length === 0 && (looksComplete(context, parts) || gap <= total * 0.05) && cases.length > 1
        ? 'warning'
        : 'note'
  const declared = first.indicator.complete === true
  return finding(severity, 'parts-fall-short', `${first.path}/figure`, {
    zh: `各类之和少于总数：${sums}，而${named(whole)}，差${digits(gap)}。${declared ? '此指标声明各类齐全（complete: true），请核对。' : '请核对；若只列出部分类别，请写 complete: false。'}`,
    en: `The parts fall short of their whole: ${sums}, but ${named(whole, 'en')}, ${digits(gap)} are missing. ${declared ? 'The indicator declares its classes complete (complete: true): check them.' : 'Check them; if only some classes are listed, write complete: false.'}`,
  })
}

/** Do the percentages printed beside the counts claim to be all? */
function looksComplete(context: Context, { first, cases }: Parts): boolean {
  const shares = standing(
    (context.bySetting.get(first.setting) ?? []).filter(
      (c) => c.figure.unit === '%' && c.indicator.scheme === first.indicator.scheme && c.classes.length > 0,
    ),
  )
  if (shares.length < cases.length || !shares.every((c) => isExact(c.figure))) return false
  return Math.abs(addDecimals(shares.map((c) => c.figure.value ?? 0)) - 100) <= slackOf(shares)
}

/** What rounding each of them can add up to. */
function slackOf(cases: readonly Case[]): number {
  return cases.reduce((sum, c) => sum + lastUnit(c.figure) / 2, 0) + 1e-9
}

function judgeShares(context: Context, parts: Parts): readonly Finding[] {
  const { cases, first, missing } = parts
  const counts = context.names.indicators.find(first.indicator.shareOf)
  const complete = first.indicator.complete ?? counts?.complete
  const figures = cases.map((c) => c.figure).filter((q) => q.value !== null)
  if (figures.length === 0 || figures.some((q) => q.change)) return []
  const sum = sumQuantities(figures)
  const range = rangeOf(sum)
  const slack = slackOf(cases)
  const sums = `${addition(cases.filter((c) => c.figure.value !== null))} = ${digits(sum.value ?? range.low)}%`
  const path = `${first.path}/figure`
  if (range.low > 100 + slack) {
    return [
      finding('error', 'shares-exceed-100', path, {
        zh: `各类占比之和超过100%：${sums}，四舍五入至多可差${digits(slack, 2)}。请核对；若各类有重叠，请在 note 写明并改 kind 为 rate。`,
        en: `The shares add up to more than 100 %: ${sums}; rounding explains at most ${digits(slack, 2)}. Check them; if classes overlap, say so in note and make kind a rate.`,
      }),
    ]
  }
  const gap = addDecimals([100, -(sum.value ?? 0)])
  // Cut off rather than rounded, each may lack nearly one unit.
  const all = figures.length === cases.length && figures.every(isExactFigure)
  if (!all || gap <= 2 * slack || complete === false || cases.length < 2) return []
  return [sharesShort(context, parts, gap, sums, missing)]
}

function isExactFigure(q: Quantity): boolean {
  return isExact(q)
}

function sharesShort(
  context: Context,
  { first, cases }: Parts,
  gap: number,
  sums: string,
  missing: readonly string[],
): Finding {
  const counts = context.names.indicators.find(first.indicator.shareOf)
  const complete = first.indicator.complete ?? counts?.complete
  const exhaustive = missing.length === 0 && (first.scheme !== undefined || gap <= 5) && cases.length > 1
  const severity =
    complete === true && missing.length === 0
      ? 'error'
      : exhaustive && complete !== false
        ? 'warning'
        : 'note'
  return finding(severity, 'shares-fall-short', `${first.path}/figure`, {
    zh: `各类占比之和不足100%：${sums}，差${digits(gap)}%，超出四舍五入所能解释。请核对；若只列出部分类别，请写 complete: false。`,
    en: `The shares add up to less than 100 %: ${sums}; ${digits(gap)} % are missing, more than rounding explains. Check them; if only some classes are listed, write complete: false.`,
  })
}
