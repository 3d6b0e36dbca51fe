/** Counts that need not make the whole which their names point to. */
import { answered, lettered, outcome as result } from '../../outcomes.js'
import { isExact } from '../../quantity.js'
import { isOneSlip } from '../../slip.js'
import { exactValue, totalOf, valueOf, zh, type Case, type Context } from '../context.js'
import { exhaustElsewhere, isAllBeside } from '../elsewhere.js'
import { fitOf, leaveTheSame } from './fit.js'
import type { Parts } from '../sum/parts-of.js'
import { stageOf, state } from '../stage/stage.js'
import { className } from '../words.js'

/** Of two statements of the whole, which are told apart by themselves, one is right. */
export function isStatedBeside({ byIndicator }: Context, whole: Case, sum: number): boolean {
  const same = byIndicator.get(whole.indicator.id) ?? []
  return same.some((c) => c.setting === whole.setting && c.classes.length === 0 && exactValue(c) === sum)
}

const outcome = /结果|办理|落实|解决|答复/

/** Of what was handed in, some is not filed, and has no outcome; how content they are is said by some of those answered. */
export function mayBeOfLess(context: Context, parts: Parts, whole: Case, shares: readonly Case[]): boolean {
  const { cases, first } = parts
  const label = zh(first.indicator.label)
  const names = cases.map((c) => className(c, 'zh-CN'))
  // Where all others have said it, so should these.
  if (/满意/.test(label + names.join(''))) return exhaustElsewhere(context, parts) !== true
  if (stageOf(whole) !== 0 || (shares[0] && isAllBeside(context, shares[0]))) return false
  if (first.family.startsWith('letters') || outcome.test(label) || names.some((name) => state.test(name)))
    return true
  const sum = totalOf(cases)
  return areOfThese(cases, shares, sum, exactValue(whole) ?? 0) || isShareFiled(context, whole, sum)
}

/** Percentages of these very counts, which make 100 or are none of the whole. */
function areOfThese(cases: readonly Case[], shares: readonly Case[], sum: number, whole: number): boolean {
  const countOf = (c: Case) => cases.find((n) => n.classes.join() === c.classes.join())?.figure.value ?? 0
  const areOf = (base: number) => shares.every((c) => fitOf(c.figure, countOf(c), base) !== 'off')
  return shares.length > 0 && areOf(sum) && (leaveTheSame(shares, 0) || !areOf(whole))
}

/** 立案率 says that these are those filed. */
function isShareFiled({ undivided }: Context, received: Case, sum: number): boolean {
  const beside = undivided.get(received.setting) ?? []
  return beside.some(
    (c) =>
      /立案率/.test(zh(c.indicator.label)) &&
      isExact(c.figure) &&
      fitOf(c.figure, sum, exactValue(received) ?? 0) !== 'off',
  )
}

/** Those who proposed and the fields make what was filed; where that is not given, a few of them may be unanswered yet. */
export function mayBeUnanswered(context: Context, { cases }: Parts, whole: Case): boolean {
  const total = exactValue(whole) ?? 0
  const sum = totalOf(cases)
  if (stageOf(whole) !== 3 || sum <= total || sum > 1.05 * total || isOneSlip(total, cases.map(valueOf)))
    return false
  const names = cases.map((c) => className(c, 'zh-CN'))
  const isOfResults = names.some((name) => result.test(name) || lettered.test(name) || answered.test(name))
  const beside = context.undivided.get(whole.setting) ?? []
  const areAll = beside.some((c) => c.figure.value === 100 && c.figure.unit === '%' && stageNamedBy(c))
  return !isOfResults && !areAll
}

/** 办复率, 办结率. */
function stageNamedBy({ indicator }: Case): boolean {
  return /[办答]复率|办结率|办理率|\b(?:answer|reply|handling)[ _]rate/i.test(zh(indicator.label))
}
