/** A rate whose base nobody names, 采纳率 beside 意见建议 and 采纳: told by the rows in which it is one count of another. */
import type { Finding } from '../../finding.js'
import { isExact } from '../../quantity.js'
import { addDecimals } from '../../quantity/decimal.js'
import { grouped } from '../../grouped.js'
import { isExplained, keyOf, zh, type Case, type Context, type Rule } from '../context.js'
import { baseOfCase, sumBase, type Base } from './base.js'
import { totalsAddTheirColumns } from '../sum/beside-total.js'
import { fitOf, printedDecimals } from './fit.js'
import { fractionsIn } from './fraction.js'
import { namedSharesFit } from './named-share.js'
import { contradiction, ratesFitTheirCounts } from './rate.js'
import { cumulativeAddsUp } from '../sum/running-sum.js'
import { isDegree, satisfactionFitsItsCounts } from './satisfied.js'
import { stagesNarrow } from '../stage/stages.js'
import { named } from '../words.js'

/** No printed table has more counts in a row, or more rows. */
const most = { counts: 12, rows: 300 }

export const ratesFitAsElsewhere: Rule = (context) => toldBy(context, quotients)

/** 占全市比例 beside 立案 of each county. */
export const sharesFitTheirColumn: Rule = (context) => toldBy(context, sharesOfAll)

function toldBy(context: Context, waysOf: Ways): readonly Finding[] {
  const rates = [...context.undivided.values()].flat().filter((c) => isRate(context, c))
  const columns = [...grouped(rates, (c) => keyOf(c.indicator.id, c.o.source)).values()]
  const found = columns.flatMap((column) => judge(context, column, waysOf))
  if (found.length === 0) return []
  const others = [
    stagesNarrow,
    ratesFitTheirCounts,
    namedSharesFit,
    satisfactionFitsItsCounts,
    totalsAddTheirColumns,
    cumulativeAddsUp,
  ]
  const said = new Set(others.flatMap((rule) => rule(context)).map(({ path }) => path))
  // A count that is off beside its total is said of that.
  const settings = new Set(
    context.cases.filter((c) => said.has(`${c.path}/figure`)).map(({ setting }) => setting),
  )
  const odd = new Set(context.cases.filter((c) => settings.has(c.setting)).map((c) => `${c.path}/figure`))
  return found.filter(({ path }) => !odd.has(path))
}

function isRate(context: Context, c: Case): boolean {
  const { figure, indicator } = c
  // Where nobody was fairly content, 满意率 is of those content alone and of both.
  const isOfDegrees =
    /满意/.test(zh(indicator.label)) &&
    (context.families.get(c.setting) ?? []).some(({ cases }) => cases.some(isDegree))
  if (isOfDegrees) return false
  const isQuotient =
    perOf(c) !== undefined && isExact(figure) && !figure.change && indicator.kind !== 'change'
  return isQuotient && indicator.base === undefined && !isExplained(c) && !fractionsIn(context).has(c)
}

const perHead = /[人户家件]均|平均每|每(百|千|万)?[人户件家位名]/

/** How many of its base a quotient is of: of a percentage 100, of 每万人 10,000, of 人均 one. */
function perOf({ figure, indicator }: Case): number | undefined {
  if (figure.unit === '%') return 100
  const [all, many] = perHead.exec(zh(indicator.label)) ?? []
  return all === undefined ? undefined : ({ 百: 100, 千: 1000, 万: 10_000 }[many ?? ''] ?? 1)
}

function fits(c: Case, count: number, base: number): boolean {
  return /rounded|truncated/.test(fitOf(c.figure, (count * (perOf(c) ?? 1)) / 100, base))
}

/** What one of its rows counts, by indicator and class. */
function countsBeside(context: Context, c: Case): ReadonlyMap<string, Case> {
  const families = (context.families.get(c.setting) ?? []).slice(0, most.counts)
  const cases = [
    ...(context.undivided.get(c.setting) ?? []),
    ...families.flatMap((f) => f.cases.slice(0, most.counts)),
  ]
  const counts = cases.filter(
    (o) =>
      /count|amount/.test(o.indicator.kind) &&
      isExact(o.figure) &&
      o.figure.unit !== '%' &&
      perOf(o) === undefined &&
      o.o.source === c.o.source,
  )
  return new Map(counts.slice(0, most.counts).map((o) => [keyOf(o.indicator.id, ...o.classes), o]))
}

/** A rate, the count that it may be of, its base, and whether it fits. */
interface Quotient {
  readonly c: Case
  readonly count: Case
  readonly of: Base
  readonly fits: boolean
}

interface Row {
  readonly c: Case
  readonly counts: ReadonlyMap<string, Case>
}

function quotientOf(c: Case, count: Case | undefined, of: Base | undefined): readonly Quotient[] {
  return count && of ? [{ c, count, of, fits: fits(c, count.figure.value ?? 0, of.count) }] : []
}

/** 占全市比例 of 立案: each of what all rows come to, or of the row that is 100 %. */
function sharesOfAll(rows: readonly Row[], ids: readonly string[]): readonly (readonly Quotient[])[] {
  // By the end of November all are answered, by the end of March a tenth of them.
  const whole = rows.find(({ c }) => c.figure.value === 100)
  const isShare = /占|比[例重]|^累计\S*率/.test(zh(rows[0]?.c.indicator.label))
  if (!isShare && (!whole || rows.filter(({ c }) => c.figure.value === 100).length > 1)) return []
  const parts = rows.filter((row) => row !== whole)
  return ids.map((id) => {
    const sum = addDecimals(parts.map(({ counts }) => counts.get(id)?.figure.value ?? 0))
    const of = whole ? baseOfCase(whole.counts.get(id)) : sumBase(sum)
    return parts.flatMap(({ c, counts }) => quotientOf(c, counts.get(id), of))
  })
}

/** Of any two counts of a row, one is of the other. */
function quotients(rows: readonly Row[], ids: readonly string[]): readonly (readonly Quotient[])[] {
  return ids.flatMap((n) =>
    ids.flatMap((base) =>
      n === base
        ? []
        : [rows.flatMap(({ c, counts }) => quotientOf(c, counts.get(n), baseOfCase(counts.get(base))))],
    ),
  )
}

/** All ways in which a column of rates may be worked out. */
type Ways = (rows: readonly Row[], ids: readonly string[]) => readonly (readonly Quotient[])[]

function judge(context: Context, column: readonly Case[], waysOf: Ways): readonly Finding[] {
  if (column.length < 3 || column.length > most.rows) return []
  const rows = column.map((c) => ({ c, counts: countsBeside(context, c) }))
  const ids = [...(rows[0]?.counts.keys() ?? [])]
  const ways = waysOf(rows, ids)
  // 0 % and 100 % tell nothing.
  const telling = (way: readonly Quotient[]) =>
    way.filter(({ c, fits }) => fits && c.figure.value !== 0 && c.figure.value !== perOf(c)).length
  const best = ways.reduce((a, b) => (telling(b) > telling(a) ? b : a), [])
  const [first] = column
  // Of whole percentages one in fifty fits by chance, of those with a decimal one in five hundred.
  const decimals = Math.min(
    ...column.map((c) => printedDecimals(c.figure)).filter((d, _, all) => d > 0 || all.every((e) => e === 0)),
  )
  const range = first && perOf(first) === 100 ? 50 : Math.max(...column.map((c) => c.figure.value ?? 0))
  const surprise = telling(best) * Math.log(range * 10 ** decimals)
  const fitting = best.filter(({ fits }) => fits).length
  if (surprise < Math.log(500 * ways.length * rows.length) || fitting < best.length * 0.6) return []
  return best.flatMap(({ c, count, of, fits }) =>
    fits
      ? []
      : [
          contradiction(context, c, [count.figure.value ?? 0, of.count, perOf(c)], {
            zh: `（${named(count)}，总体为${of.zh}，别处都是如此）。请核对；若总体不同，请在 note 写明。`,
            en: ` (${named(count, 'en')} of ${of.en}, as it is elsewhere). Check them; if the base is another, say so in note.`,
          }),
        ],
  )
}
