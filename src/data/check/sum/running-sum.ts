/** What is added up since a beginning is what was added in each period: 累计 beside 新收. */
import { finding, type Finding } from '../../finding.js'
import { readPartOfYear } from '../../part-of-year.js'
import { readPeriod } from '../../period.js'
import { isExact } from '../../quantity.js'
import { addDecimals } from '../../quantity/decimal.js'
import { grouped } from '../../grouped.js'
import { keyOf, ownDimensions, zh, type Case, type Context, type Rule } from '../context.js'
import { isCumulative } from './cumulative.js'
import { named, opening, digits } from '../words.js'

const added = /^(?:新[收增建立签办]|当[月季年期]|本[月季年期]|每[月季年])/

/** No printed table has more rows or more columns. */
const most = { rows: 60, columns: 30 }

export const cumulativeAddsUp: Rule = (context) =>
  [...context.byIndicator.values()].flatMap((all) => {
    const cumulative = all.filter((c) => isCumulative(c) && isExact(c.figure))
    return cumulative.length < 3 || context.byIndicator.size > most.columns
      ? []
      : [...grouped(cumulative, seriesOf).values()].flatMap((series) => judge(context, series))
  })

function seriesOf({ place, classes, o }: Case): string {
  return keyOf(place, classes.join('+'), zh(o.scope), ownDimensions(o), o.source)
}

interface Way {
  readonly steps: readonly Step[]
  /** What was added in the first period. */
  readonly first?: Case | undefined
}

/** A period’s cumulative figure, what was added in it, and what it should be by that. */
interface Step {
  readonly c: Case
  readonly plus: Case
  readonly wanted: number
}

function judge(context: Context, series: readonly Case[]): readonly Finding[] {
  const dated = series.flatMap((c) => {
    const range = c.o.period === undefined ? readPartOfYear(c.period) : readPeriod(c.o.period)
    return range ? [{ c, end: range.end }] : []
  })
  if (dated.length < series.length || dated.length < 3 || dated.length > most.rows) return []
  const sorted = dated.toSorted((a, b) => a.end - b.end).map(({ c }) => c)
  const ways = [...context.byIndicator.keys()].flatMap((id) => {
    const plus = sorted.flatMap(
      (c) => (context.undividedOf.get(keyOf(c.setting, id)) ?? []).find((o) => isBeside(o, c)) ?? [],
    )
    const [one] = plus
    return plus.length < sorted.length
      ? []
      : [running(sorted, plus), stepwise(sorted, plus)].map((steps) => ({ steps, first: one }))
  })
  const best = ways.reduce<Way>((a, b) => (fitting(b.steps) > fitting(a.steps) ? b : a), { steps: [] })
  if (fitting(best.steps) < needed(best.steps)) return []
  // The first is all that was added so far, and no less.
  const [first] = sorted
  const isLess = first && best.first && (first.figure.value ?? 0) < (best.first.figure.value ?? 0)
  const odd = best.steps.filter((step) => !fits(step))
  const before = isLess ? [{ c: first, plus: best.first, wanted: best.first?.figure.value ?? 0 }] : []
  return [...(odd.length === 0 ? before : []), ...odd].map((step) => differs(context, step))
}

function isBeside(other: Case, c: Case): boolean {
  const isOther = other.indicator.id !== c.indicator.id && !isCumulative(other)
  const isCount =
    other.indicator.kind === c.indicator.kind && other.figure.unit === c.figure.unit && isExact(other.figure)
  return isOther && isCount && other.period === c.period && seriesOf(other) === seriesOf(c)
}

/** From the first on. */
function running(series: readonly Case[], plus: readonly Case[]): readonly Step[] {
  let so = series[0]?.figure.value ?? 0
  return series.slice(1).flatMap((c, i) => {
    const one = plus[i + 1]
    if (!one) return []
    so = addDecimals([so, one.figure.value ?? 0])
    return [{ c, plus: one, wanted: so }]
  })
}

/** Each from the one before. */
function stepwise(series: readonly Case[], plus: readonly Case[]): readonly Step[] {
  return series.slice(1).flatMap((c, i) => {
    const one = plus[i + 1]
    return one
      ? [{ c, plus: one, wanted: addDecimals([series[i]?.figure.value ?? 0, one.figure.value ?? 0]) }]
      : []
  })
}

/** As it adds up, or begun anew. */
function fits({ c, plus, wanted }: Step): boolean {
  return c.figure.value === wanted || c.figure.value === plus.figure.value
}

function fitting(steps: readonly Step[]): number {
  return steps.filter(fits).length
}

function needed(steps: readonly Step[]): number {
  const isNamed = steps.some(({ plus }) => added.test(zh(plus.indicator.label)))
  return isNamed ? Math.max(1, steps.length / 2) : Math.max(2, steps.length * 0.6)
}

function differs(context: Context, { c, plus, wanted }: Step): Finding {
  const before = digits(addDecimals([wanted, -(plus.figure.value ?? 0)]))
  return finding('warning', 'period-total-differs', `${c.path}/figure`, {
    zh: `${opening(context, c, 'zh-CN')}${named(c)}，而此前的${before}加上${named(plus)}为${digits(wanted)}。请核对。`,
    en: `${opening(context, c, 'en')}${named(c, 'en')}, but ${before} before and ${named(plus, 'en')} make ${digits(wanted)}. Check them.`,
  })
}
