import { finding, type Finding } from '../../finding.js'
import { addDecimals } from '../../quantity/decimal.js'
import { readPartOfYear } from '../../part-of-year.js'
import { readPeriod } from '../../period.js'
import { rangeOf } from '../../quantity.js'
import { isOneSlip } from '../../slip.js'
import { grouped } from '../../grouped.js'
import {
  exactValue,
  isExactCount,
  keyOf,
  standing,
  totalOf,
  valueOf,
  zh,
  type Case,
  type Context,
  type Rule,
} from '../context.js'
import {
  isAfterMerging,
  isDeputies,
  isInSession,
  nameOf,
  sameSubject,
  stageOf,
  state,
  partStepOf,
  stepOf,
  subjectOf,
  type Step,
} from './stage.js'
import {
  merged,
  notFiled,
  notOfIt,
  otherwise,
  passedOn,
  shares,
  suggested,
  withdrawn,
} from './stage-words.js'
import { isTotal, wholeOf } from '../sum/whole.js'
import { className, digits, magnitudeHint, named, opening, sumOf } from '../words.js'

interface Staged extends Step {
  readonly c: Case
}

/** 办复 cannot exceed 立案, 立案 not 收到, 实到 not 应到. */
export const stagesNarrow: Rule = (context) =>
  [...context.undivided.values(), ...stagesAsClasses(context)].flatMap((cases) => {
    const staged = stagedOf(cases)
    const earliest = lowest(staged)
    if (earliest.length === 0) return []
    const carried = addDecimals(cases.filter(isCarriedOver).map((c) => exactValue(c) ?? 0))
    const isLater = cases[0] !== undefined && isLaterInYear(cases[0])
    const some = stagedOf(cases, partStepOf)
    const isMixed = cases.some(({ classes }) => classes.length > 0)
    return [...staged, ...some].flatMap((later) => {
      if (isLater && later.chain === 0) return []
      const isOfSource = (e: Staged) => e.c.o.source === later.c.o.source
      // Of two sources, one is held to its own figures.
      const own = earliest.some((e) => isOfSource(e) && e.chain === later.chain && e.stage < later.stage)
      const earlier = earliest.find(
        (e) =>
          (!own || isOfSource(e)) &&
          e.chain === later.chain &&
          e.stage < later.stage &&
          // What has no class was compared already.
          (!isMixed || later.c.classes.length + e.c.classes.length > 0) &&
          alike(e.c, later.c) &&
          (!isAfterMerging(e.c) || isAfterMerging(later.c)) &&
          exceeds(later.c, e.c, e.chain === 0 && later.stage > 1 ? carried : 0),
      )
      return earlier ? [tooMany(context, later.c, earlier.c)] : []
    })
  })

const nearlyAYear = 330 * 86_400_000

/** In 二季度 proposals of 一季度 are answered; those who come to a meeting in May were due there. */
function isLaterInYear({ o, period }: Case): boolean {
  const range = o.period === undefined ? readPartOfYear(period) : readPeriod(period)
  if (range === null || !Number.isFinite(range.start)) return false
  // From one session to the next is a year, whenever it begins.
  return new Date(range.start).getUTCMonth() > 0 && !(range.end - range.start > nearlyAYear)
}

/** 立案 and 办复 under one heading 提案: classes by their form, stages by their names, unless they make up a whole. */
function stagesAsClasses(context: Context): readonly (readonly Case[])[] {
  const families = [...context.families.values()].flat().filter(({ relative }) => !relative)
  return families.flatMap(({ cases, first }) => {
    const { partOf, complete } = first.indicator
    if (partOf !== undefined || complete === true || first.scheme) return []
    const own = standing(cases.filter((c) => c.classes.length === 1 && !isTotal(c)))
    // 主办 and 会办 below 承办提案 are all of one stage.
    const isOneStep = own.length > 1 && new Set(own.map((c) => stepOf(c)?.stage)).size === 1
    const exclusive = isOneStep || own.some((c) => state.test(className(c, 'zh-CN'))) || makeUp(context, own)
    // 提出提案 above them has no class.
    return exclusive ? [] : [[...own, ...(context.undivided.get(first.setting) ?? [])]]
  })
}

/** 立案 588 and 办复 588 are more than 收到提案 615, which is the whole of them by its name alone. */
function makeUp(context: Context, classes: readonly Case[]): boolean {
  const whole = wholeOf(context, classes)
  const sum = totalOf(classes)
  return whole !== undefined && !(whole.inferred && sum > (exactValue(whole.case) ?? Infinity))
}

function stagedOf(cases: readonly Case[], step = stepOf): readonly Staged[] {
  const counts = cases.filter(
    (c) => c.indicator.kind === 'count' && c.figure.unit !== '%' && !c.figure.change,
  )
  return counts.flatMap((c) => {
    const at = step(c)
    return at === undefined ? [] : [{ c, ...at }]
  })
}

/** The least of each stage, unit and subject: what exceeds any exceeds it. */
function lowest(staged: readonly Staged[]): readonly Staged[] {
  const groups = grouped(staged, ({ c, chain, stage }) =>
    keyOf(`${chain} ${stage}`, c.figure.unit, subjectOf(c), c.o.source, `${isAfterMerging(c)}`),
  )
  return [...groups.values()].flatMap((group) => {
    // 闭会期间收到提案 beside 收到提案合计 is some of them, and beside 会议期间收到提案 too.
    const whole = group.filter(({ c }) => !isInSession(c))
    const all = whole.length === 0 && group.length === 1 ? group : whole
    const [first] = all
    const lower = (least: Staged, next: Staged) =>
      rangeOf(next.c.figure).high < rangeOf(least.c.figure).high ? next : least
    return first ? [all.reduce(lower, first)] : []
  })
}

function alike(a: Case, b: Case): boolean {
  const [p, q] = [a.figure.unit, b.figure.unit]
  return (p === q || p === '' || q === '') && isOfOneSubject(a, b) && numberOf(a) === numberOf(b)
}

function isOfOneSubject(a: Case, b: Case): boolean {
  return isDeputies(a) || isDeputies(b) ? subjectOf(a) === subjectOf(b) : sameSubject(a, b)
}

/** 立案（2）, the second column of that name, need not be of 提案, the first. */
function numberOf({ indicator }: Case): string {
  return /（\d+）$/.exec(zh(indicator.label))?.[0] ?? ''
}

/** 上年结转: those of the year before are answered in this one. */
function isCarriedOver(c: Case): boolean {
  return /(?:上年|上届|往年|上期|历年).*结转|结转(?:自|入|的?上)/.test(nameOf(c))
}

function exceeds(a: Case, b: Case, carried: number): boolean {
  // That it is less than none is said by itself.
  if ((b.figure.value ?? 0) < 0) return false
  const [p, q] = [rangeOf(a.figure), rangeOf(b.figure)]
  if (carried > 0) return p.low > q.high + carried
  return p.low > q.high || (p.low === q.high && (p.lowOpen || q.highOpen))
}

function tooMany(context: Context, later: Case, earlier: Case): Finding {
  const by = addDecimals([rangeOf(later.figure).low, -rangeOf(earlier.figure).high])
  // 300余 is more than 300, and nobody knows by how much.
  const [more, moreEn] = by > 0 ? [`多${digits(by)}，`, ` by ${digits(by)}`] : ['', '']
  // That the classes are stages is told by their names.
  const severity = later.classes.length > 0 ? 'warning' : 'error'
  const hint = magnitudeHint(valueOf(later), valueOf(earlier))
  return finding(severity, 'more-than-possible', `${later.path}/figure`, {
    zh: `${opening(context, later, 'zh-CN')}${named(later)}多于${named(earlier)}，${more}不可能。${hint.zh}请核对两数及各自的范围；若含往年结转，请写 scope。`,
    en: `${opening(context, later, 'en')}${named(later, 'en')} exceeds ${named(earlier, 'en')}${moreEn}, which cannot be.${hint.en} Check both and what each covers; if earlier years are included, give scope.`,
  })
}

/** What was handed in is filed, not filed, merged or passed on: 792 = 757 + 35. */
export const receivedAreDisposedOf: Rule = (context) =>
  [...context.undivided.values()].flatMap((cases) => {
    const counts = cases.filter(isExactCount)
    const rejected = counts.filter(
      (c) => notFiled.test(zh(c.indicator.label)) && !shares.test(zh(c.indicator.label)),
    )
    const [received, filed] = [0, 1].map((stage) => {
      const own = counts.filter((c) => stageOf(c) === stage)
      return own.length > 1 ? own.filter((c) => !isInSession(c)) : own
    })
    const others = counts.filter(
      (c) => otherwise.test(zh(c.indicator.label)) && !notOfIt.test(zh(c.indicator.label)),
    )
    if (received?.length !== 1 || filed?.length !== 1 || others.length > 6) return []
    const ways = [merged, passedOn, withdrawn].filter((way) =>
      others.some(({ indicator }) => way.test(zh(indicator.label))),
    ).length
    if (rejected.length !== 1 && (rejected.length > 1 || ways < 1)) return []
    // The more ways out are named, the less is left to go unnamed.
    const room = [0.02, 0.1, Infinity][ways + rejected.length - 1] ?? Infinity
    return judgeReceived(context, received[0] as Case, [...filed, ...rejected], others, room)
  })

function judgeReceived(
  context: Context,
  received: Case,
  disposed: readonly Case[],
  others: readonly Case[],
  room: number,
): readonly Finding[] {
  const total = exactValue(received) ?? 0
  const ways = subsets(others).map((some) => {
    const terms = [...disposed, ...some]
    return { terms, gap: addDecimals([total, ...terms.map((c) => -(exactValue(c) ?? 0))]) }
  })
  // Those merged may be among those filed; what is no proposal any more is not.
  const least = ways.find(({ terms }) =>
    others.every((c) => terms.includes(c) === suggested.test(zh(c.indicator.label))),
  )
  const nearest = ways.reduce((a, b) => (Math.abs(b.gap) <= Math.abs(a.gap) ? b : a))
  // More are filed or not than came in, or no way to count the others is right and one nearly.
  const isMore = least !== undefined && least.gap < 0
  const { terms, gap } = isMore ? least : nearest
  const isSlip = ways.some((way) =>
    isOneSlip(
      total,
      way.terms.map((c) => exactValue(c) ?? 0),
    ),
  )
  if (gap === 0 || (!isMore && !isSlip && Math.abs(gap) > total * room)) return []
  const [only, second] = terms
  if (only && !second && gap < 0) return [tooMany(context, only, received)]
  return [
    finding(isMore ? 'error' : 'warning', 'received-not-disposed-of', `${received.path}/figure`, {
      zh: `${opening(context, received, 'zh-CN')}${sumOf(terms)}（${terms.map((c) => zh(c.indicator.label)).join(' + ')}），而${named(received)}，${gap < 0 ? '多' : '差'}${digits(Math.abs(gap))}。请核对。`,
      en: `${opening(context, received, 'en')}${sumOf(terms)} (${terms.map((c) => named(c, 'en')).join(' + ')}), but ${named(received, 'en')}: ${digits(Math.abs(gap))} ${gap < 0 ? 'too many' : 'are missing'}. Check them.`,
    }),
  ]
}

/** Whether merged ones are among those filed is seldom said: any of the ways will do. */
function subsets(items: readonly Case[]): readonly (readonly Case[])[] {
  return items.reduce<readonly (readonly Case[])[]>(
    (sets, item) => [...sets, ...sets.map((set) => [...set, item])],
    [[]],
  )
}
