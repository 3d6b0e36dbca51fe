/** Periods of one figure: those that overlap, and the longer one that those inside it make. */
import { finding, type Finding, type Severity } from '../../finding.js'
import { readPartOfYear } from '../../part-of-year.js'
import { overlaps, readPeriod, type PeriodRange } from '../../period.js'
import { addDecimals } from '../../quantity/decimal.js'
import { isExact } from '../../quantity.js'
import { grouped } from '../../grouped.js'
import { keyOf, latest, ownDimensions, repeatedBy, zh, type Case, type Rule } from '../context.js'
import { isOneSlip } from '../../slip.js'
import { stageOf } from '../stage/stage.js'
import { digits, some, titled } from '../words.js'

interface Dated {
  readonly c: Case
  readonly range: PeriodRange
}

/** Periods of one figure that overlap would count twice when added; a longer one is the sum of those inside it. */
export const periodsAddUp: Rule = ({ cases }) => {
  const dated = cases.filter(
    (c) => c.period !== '' && c.indicator.timing !== 'stock' && c.indicator.timing !== 'cumulative',
  )
  const judged = repeatedBy(dated, (c) =>
    keyOf(
      c.indicator.id,
      c.place,
      c.classes.join('+'),
      zh(c.o.scope),
      ownDimensions(c.o),
      c.o.source,
      c.o.period === undefined ? '-' : '',
    ),
  ).flatMap(judge)
  const sums = judged.flatMap((one) => ('outer' in one ? one : []))
  const [byIndicator, bySetting] = [grouped(sums, indicatorOf), grouped(sums, settingOf)]
  return judged.flatMap((one) =>
    'outer' in one
      ? differing(one, byIndicator.get(indicatorOf(one)) ?? [], bySetting.get(settingOf(one)) ?? [])
      : one,
  )
}

function indicatorOf({ outer }: Sum): string {
  return outer.c.indicator.id
}

function settingOf({ outer }: Sum): string {
  return outer.c.setting
}

/** A longer period and the sum of those that make it. */
interface Sum {
  readonly outer: Dated
  readonly inside: readonly Dated[]
  readonly sum: number
}

function isRight({ outer, sum }: Sum): boolean {
  return outer.c.figure.value === sum
}

/** 2023-03, or 一季度 of a year that the table does not name. */
function rangeOf({ o, period }: Case): PeriodRange | null {
  return o.period === undefined ? readPartOfYear(period) : readPeriod(period)
}

function judge(group: readonly Case[]): readonly (Finding | Sum)[] {
  const byPeriod = grouped(group, (c) => c.period)
  const list: Dated[] = [...byPeriod.values()].flatMap((same) => {
    const c = latest(same) as Case
    const range = rangeOf(c)
    return range ? [{ c, range }] : []
  })
  list.sort((a, b) => order(a.range.start, b.range.start) || order(b.range.end, a.range.end))
  const findings: (Finding | Sum)[] = []
  const judged = new Set<Dated>()
  let [outer, at] = [list[0], 0]
  list.forEach((next, i) => {
    if (i > 0 && outer && overlaps(outer.range, next.range) && !judged.has(outer)) {
      judged.add(outer)
      findings.push(...overlap(outer, next, within(outer, list, at)))
    }
    if (!outer || next.range.end > outer.range.end) [outer, at] = [next, i]
  })
  return findings
}

function order(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** What lies inside `outer`: in the order of their starts, it follows. */
function within(outer: Dated, list: readonly Dated[], at: number): readonly Dated[] {
  const inside: Dated[] = []
  for (let i = at + 1; i < list.length; i++) {
    const d = list[i] as Dated
    if (d.range.start >= outer.range.end) break
    if (d.range.end <= outer.range.end) inside.push(d)
  }
  return inside
}

function overlap(outer: Dated, inner: Dated, inside: readonly Dated[]): readonly (Finding | Sum)[] {
  if (covers(outer, inside)) return total(outer, inside)
  const severity = severityOf(outer, inner)
  if (severity === undefined) return []
  const [a, b] = [outer.c.period, inner.c.period]
  return [
    finding(severity, 'periods-overlap', `${outer.c.path}/period`, {
      zh: `${titled(outer.c, 'zh-CN')}的时段 ${a} 与 ${b} 重叠，相加会重复计算。汇总时请只取其一。`,
      en: `${titled(outer.c, 'en')}: the periods ${a} and ${b} overlap and would be counted twice. Take one of them in a sum.`,
    }),
  ]
}

/** Terms share the year in which one ends and the next begins, and a year lies within a term; more than that in counts is odd. */
function severityOf({ c, range }: Dated, inner: Dated): Severity | undefined {
  const { additive, timing, kind } = c.indicator
  if (additive?.includes('period')) return 'warning'
  if (timing === 'flow') return 'note'
  const isCounted = kind === 'count' || kind === 'amount'
  // Those that start together are counted up to different days.
  if (timing !== undefined || !isCounted || range.start === inner.range.start) return undefined
  const isAside = inner.range.end > range.end
  return isAside && range.end - inner.range.start > 366 * 864e5 ? 'warning' : 'note'
}

/** Do the inner ones lie end to end from start to end? */
function covers({ range }: Dated, inside: readonly Dated[]): boolean {
  let at = range.start
  for (const d of inside) {
    if (d.range.start !== at) return false
    at = d.range.end
  }
  return inside.length > 1 && at === range.end
}

function isYear({ start, end }: PeriodRange): boolean {
  return end - start <= 366 * 864e5
}

function total(outer: Dated, inside: readonly Dated[]): readonly Sum[] {
  const { additive, timing } = outer.c.indicator
  const figures = [outer, ...inside].map((d) => d.c.figure)
  if (
    (!isDeclared(outer) && (additive ?? timing) !== undefined) ||
    !/count|amount/.test(outer.c.indicator.kind) ||
    !figures.every(isExact)
  )
    return []
  return [{ outer, inside, sum: addDecimals(inside.map((d) => d.c.figure.value ?? 0)) }]
}

function isDeclared({ c: { indicator } }: Dated): boolean {
  return indicator.additive?.includes('period') === true || indicator.timing === 'flow'
}

/** Of what is counted at a day, the last quarter is the year’s, or each is about as much. */
function isFlow({ outer, inside }: Sum): boolean {
  const stated = outer.c.figure.value ?? 0
  const values = inside.map(({ c }) => c.figure.value ?? 0)
  return values.at(-1) !== stated && !values.every((value) => Math.abs(value - stated) <= stated / 2)
}

/**
 * @param all - Those of the same indicator: where most are right, each is meant to be.
 * @param beside - Those of the same place and time: where another is right, this one is meant to be nearly.
 */
function differing(one: Sum, all: readonly Sum[], beside: readonly Sum[]): readonly Finding[] {
  const { outer, inside, sum } = one
  if (isRight(one)) return []
  const stated = outer.c.figure.value ?? 0
  const isNear = Math.abs(sum - stated) <= 0.05 * stated || (isFlow(one) && [...all, ...beside].some(isRight))
  const isSlip = isOneSlip(
    stated,
    inside.map((d) => d.c.figure.value ?? 0),
  )
  const declared = isDeclared(outer)
  const isMeant =
    declared ||
    // Proposals filed in each of five years are those of all five.
    (isYear(outer.range) ? isNear : stageOf(outer.c) !== undefined && (isNear || isSlip)) ||
    (all.length > 2 && all.filter(isRight).length >= all.length * 0.6)
  const sums = `${some(inside, (d) => digits(d.c.figure.value ?? 0), ' + ')} = ${digits(sum)}`
  return [
    finding(isMeant ? 'warning' : 'note', 'period-total-differs', `${outer.c.path}/figure`, {
      zh: `${titled(outer.c, 'zh-CN')}在${outer.c.period}的数字是${digits(stated)}，而其中各时段相加为${sums}。请核对。${declared ? '' : '各时段能否相加未声明；若能，请写 timing: flow。'}`,
      en: `${titled(outer.c, 'en')}: the figure for ${outer.c.period} is ${digits(stated)}, but those inside it add up to ${sums}. Check them.${declared ? '' : ' Whether they may be added is not declared; if so, write timing: flow.'}`,
    }),
  ]
}
