/** One count that is off beside its percentage, and with it the sum of all: one cause, said once. */
import { addDecimals } from '../../quantity/decimal.js'
import type { Finding } from '../../finding.js'
import type { Base } from './base.js'
import type { Case, Context } from '../context.js'
import { fitOf } from './fit.js'
import type { Parts } from '../sum/parts-of.js'
import { judgeGroup } from './share.js'
import { groupsOf, type Group, type Share } from './share-group.js'
import { digits } from '../words.js'

/** Percentages of one whole and what is said of each against its count. */
export interface Judged {
  readonly group: Group
  readonly findings: readonly Finding[]
}

interface AllJudged {
  readonly judged: readonly Judged[]
  /** Counts that alone keep their classes from making their whole. */
  readonly miscounted: ReadonlySet<Case>
}

const known = new WeakMap<Context, AllJudged>()

function allJudged(context: Context): AllJudged {
  let all = known.get(context)
  if (!all) {
    const groups = groupsOf(context).map((group) => withMiscount(group, judgeGroup(context, group)))
    all = { judged: groups, miscounted: new Set(groups.flatMap(({ miscounted }) => miscounted ?? [])) }
    known.set(context, all)
  }
  return all
}

export function judgedGroups(context: Context): readonly Judged[] {
  return allJudged(context).judged
}

/** Is the gap between these counts and their whole said of the one count that makes it? */
export function isMiscounted(context: Context, { cases }: Parts): boolean {
  const { miscounted } = allJudged(context)
  return miscounted.size > 0 && cases.some((c) => miscounted.has(c))
}

function withMiscount(group: Group, findings: readonly Finding[]): Judged & { miscounted?: Case } {
  for (const base of group.stated ? [group.stated] : group.likely) {
    const s = miscountIn(group, base)
    const at = s && findings.findIndex((f) => isOf(f, s))
    if (!s?.counted || at === undefined || at < 0) continue
    const said = findings.map((f, i) => (i === at ? withCause(f, s.counted as Case, group, base) : f))
    return { group, findings: said, miscounted: s.counted }
  }
  return { group, findings }
}

/** The only count that does not fit its percentage, where the one that would make the sum right fits it. */
function miscountIn({ shares, counted }: Group, base: Base): Share | undefined {
  if (counted === undefined || counted === base.count) return undefined
  const fits = (s: Share, count: number) => /rounded|truncated/.test(fitOf(s.c.figure, count, base.count))
  const odd = shares.filter((s) => !fits(s, s.count ?? 0))
  const [s] = odd
  if (odd.length !== 1 || s?.count === undefined) return undefined
  const wanted = addDecimals([s.count, base.count, -counted])
  return wanted >= 0 && fits(s, wanted) ? s : undefined
}

function isOf({ code, path }: Finding, { c }: Share): boolean {
  return code === 'share-contradicts-count' && path === `${c.path}/figure`
}

function withCause({ message, ...cause }: Finding, c: Case, { counted = 0 }: Group, base: Base): Finding {
  const [sum, whole] = [digits(counted), digits(base.count)]
  const wanted = digits(addDecimals([c.figure.value ?? 0, base.count, -counted]))
  return {
    ...cause,
    path: `${c.path}/figure`,
    message: {
      zh: `${message.zh}各类之和因此是${sum}，不是${whole}：件数写作${wanted}，两者都相符。`,
      en: `${message.en.trim()} That is why the classes add up to ${sum}, not to ${whole}: with a count of ${wanted}, both are right.`,
    },
  }
}
