/** The stages proposals pass, told by the names of indicators. */
import { zh, type Case } from './context.js'
import { className } from './words.js'

/** Each stage holds no more than those before. */
const stages = [
  /收到|(?<![再待])提交|征集|收集|提出|来稿|\b(?:received|submitted|tabled|handed in)\b/i,
  /立案|\b(?:filed|registered|on (?:file|record))\b/i,
  /交办|承办|交\S{1,6}办理|^办理的?(?:代表|委员|政协|人大)?(?:提案|建议|议案)|应办|应答复|受理|\b(?:assigned|transferred)\b/i,
  /(?<!应)[办答]复|办结|办理完毕|办理完成|已办|\b(?:answered|concluded|replied|handled)\b/i,
] as const

/** Counts of something else, or of another year’s. */
export const apart =
  /时间|方式|渠道|途径|反馈|测评|问卷|单位|部门|委员|人数|人次|上年|去年|上届|往年|历年|跟踪|^(?:通过|网上|线上|线下|纸质)|结转|督办|重点|(?:并案|合并|归并)(?!(?:处理)?后)|撤|不予|未|不立案|转|率|占比|百分|天|平均|集体|联名|优秀|面商|走访|同比|增[长减加]|减少|下降|变[化动]|（分类\d*）|\b(?:not|un\w+|rate|share|late)\b|%/

/** Those merged count once: 90 answers to 95 filed are none too many for 80 并案后. */
export function isAfterMerging({ indicator }: Case): boolean {
  return /(?:并案|合并|归并)(?:处理)?后/.test(zh(indicator.label))
}

/** Some of those of a stage: 按时办复, 三个月内办复. */
export const inTime = /[^国境省市县区]内|[逾按限超到]期|按时|提前/

/** What is counted; 转为意见建议 is what became of proposals. */
const subjects = /提案|议案|(?<!(?:作|转)[为作]?\S{0,4})(?:建议|社情民意|信息|意见)/g

/** A figure's name: its indicator's, and its class's where it is one of a two-level header, 提案 over 立案 and 办复. */
function nameOf(c: Case): string {
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

/** Further steps that hold no more than those before: who was to come and who came, what was given out and came back. */
const otherSteps = [
  [
    /应到|应出席|应参加|应参会|\b(?:eligible|invited|entitled)\b/i,
    /实到|实际出席|实出席|实际参加|实际到会|\b(?:voted|attended|present)\b/i,
  ],
  [
    /(?:卷|表|票|函).*(?:发放|发出)|(?:发放|发出).*(?:卷|表|票|函)/,
    /(?:卷|表|票|函).*(?:收回|回收)|(?:收回|回收).*(?:卷|表|票|函)/,
    /有效.*(?:卷|表|票)|(?:卷|表|票).*有效/,
  ],
  [/^委员(?:总|人)?数$/, /(?:参与|提交|提出)(?:了?(?:提案|建议))?的?委员(?!会)|提案委员(?!会)/],
] as const
const notCounted = /率|占比|比例|百分|平均|同比|增长|下降|未|无效/

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
