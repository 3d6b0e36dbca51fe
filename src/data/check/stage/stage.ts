/** The stages proposals pass, told by the names of indicators. */
import { zh, type Case } from '../context.js'
import { apart, inTime, notCounted, otherSteps, stages } from './stage-words.js'
import { className } from '../words.js'

/** Those merged count once: 90 answers to 95 filed are none too many for 80 并案后. */
export function isAfterMerging({ indicator }: Case): boolean {
  return /(?:并案|合并|归并)(?:处理)?后/.test(zh(indicator.label))
}

/** What is counted; 转为意见建议 is what became of proposals. */
const subjects = /提案|议案|(?<!(?:作|转)[为作]?\S{0,4})(?:建议|社情民意|信息|意见)/g

/** A figure's name: its indicator's, and its class's where it is one of a two-level header, 提案 over 立案 and 办复. */
export function nameOf(c: Case): string {
  return zh(c.indicator.label) + (c.classes.length === 1 ? className(c, 'zh-CN') : '')
}

/** 0 received · 1 filed · 2 handed out · 3 answered; the last one a name speaks of. */
export function stageOf({ indicator }: Case): number | undefined {
  return stageNamed(zh(indicator.label))
}

function stageNamed(label: string, some = false): number | undefined {
  if (apart.test(label) || (!some && inTime.test(label))) return undefined
  const stage = stages.findLastIndex((pattern) => pattern.test(label))
  return stage === -1 ? undefined : stage
}

/** The step that some of those counted are at. */
export function partStepOf(c: Case): Step | undefined {
  const stage = inTime.test(nameOf(c)) ? stageNamed(nameOf(c), true) : undefined
  return stage === undefined ? undefined : { chain: 0, stage }
}

export interface Step {
  /** Steps of one chain are compared, 0 being that of proposals. */
  readonly chain: number
  readonly stage: number
}

/** 提案数, 代表建议: those of which some are filed or handed out. */
const bareSubject = /^(?:提案|(?:人大)?代表的?建议)(?:(?:总|件)?数)?$/

/** 代表建议 beside 承办件, which may count 提案 as well, bounds 承办建议 alone. */
export function isDeputies({ indicator }: Case): boolean {
  return /^(?:人大)?代表的?建议/.test(zh(indicator.label))
}

/** The step a count is of, if its name says so. */
export function stepOf(c: Case): Step | undefined {
  const label = nameOf(c)
  // Whatever 提案数 counts, no more than those are filed.
  const stage = stageNamed(label) ?? (bareSubject.test(label) ? 0 : undefined)
  if (stage !== undefined) return { chain: 0, stage }
  if (notCounted.test(label)) return undefined
  for (const [i, chain] of otherSteps.entries()) {
    const step = chain.findLastIndex((pattern) => pattern.test(label))
    if (step >= 0) return { chain: i + 1, stage: step }
  }
  return undefined
}

/** What a proposal may be in the midst of: classes that shut each other out. */
export const state = /正在|在办|待|中$|未|不|拟|计划|参考|其他|[Ａ-ＤA-D]类/

/** A total by its name: 提案总数, 提案数, 总件数. */
export function isTotalName(label: string): boolean {
  return (
    !apart.test(label) &&
    /总(?:数|量|计|件数|体)|合计|共计|^(?:提案|建议|件)(?:数|数量|件数)?$|^total\b/i.test(label)
  )
}

/** 提案, 社情民意 or whatever else its name counts; empty where it does not say, or names several. */
export function subjectOf(c: Case): string {
  const [subject, ...others] = new Set(zh(c.indicator.label).match(subjects))
  return subject === undefined || others.length > 0 ? '' : subject
}

/** 提案 and 社情民意 are counted apart. */
export function sameSubject(a: Case, b: Case): boolean {
  const [p, q] = [subjectOf(a), subjectOf(b)]
  return p === '' || q === '' || p === q
}

/** 主办 and 会办 are those taken on, of whom mostly all are answered. */
export function isOffice(c: Case): boolean {
  return /^[主会协分独单合领承]办/.test(
    c.classes.length === 1 ? className(c, 'zh-CN') : zh(c.indicator.label),
  )
}

/** 会议期间收到提案 and 平时提案 are some of those of a year. */
export function isInSession(c: Case): boolean {
  return /会议?(?:期间|后)|大会|平时/.test(nameOf(c))
}
