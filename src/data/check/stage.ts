/** The stages proposals pass, told by the names of indicators. */
import { zh, type Case } from './context.js'

/** Each stage holds no more than those before. */
const stages = [
  /收到|提交|征集|收集|提出|来稿/,
  /立案/,
  /交办|承办/,
  /办复|答复|办结|办理完毕|办理完成|已办/,
] as const

/** Counts of something else, or of another year’s. */
export const apart =
  /单位|委员|人数|人次|上年|去年|上届|往年|历年|跟踪|结转|督办|重点|并案|合并|撤|不予|未|不立案|转|率|占比|百分|天|平均|集体|联名|优秀|面商|走访|同比|增长|下降/

const subjects = /提案|建议|议案|社情民意|信息|意见/

/** 0 received · 1 filed · 2 handed out · 3 answered; the last one a name speaks of. */
export function stageOf({ indicator }: Case): number | undefined {
  const label = zh(indicator.label)
  if (apart.test(label)) return undefined
  const stage = stages.findLastIndex((pattern) => pattern.test(label))
  return stage === -1 ? undefined : stage
}

/** A total by its name: 提案总数, 提案数, 总件数. */
export function isTotalName(label: string): boolean {
  return (
    !apart.test(label) && /总(?:数|量|计|件数|体)|合计|共计|^(?:提案|建议|件)(?:数|数量|件数)?$/.test(label)
  )
}

/** 提案, 社情民意 or whatever else its name counts; empty where it does not say. */
export function subjectOf(c: Case): string {
  return subjects.exec(zh(c.indicator.label))?.[0] ?? ''
}

/** 提案 and 社情民意 are counted apart. */
export function sameSubject(a: Case, b: Case): boolean {
  const [p, q] = [subjectOf(a), subjectOf(b)]
  return p === '' || q === '' || p === q
}
