/** Kinds of parts that a row counts in columns of their own, told by their names, and the whole that each may make. */
import { areExhaustive, isRest } from '../../exhaustive.js'
import { field } from '../../fields.js'
import { lackOf } from '../../made.js'
import { done, notYet, outcome } from '../../outcomes.js'
import { chosen, joint as jointly, proposer, single } from '../../proposers.js'
import { isOneSlip } from '../../slip.js'
import { totalOf, zh, valueOf, type Case } from '../context.js'
import { isDegree, unsaid } from '../share/satisfied.js'
import {
  isAfterMerging,
  isInSession,
  isTotalName,
  partStepOf,
  sameSubject,
  stageOf,
  stepOf,
} from '../stage/stage.js'
import { taken } from '../stage/stage-words.js'
import { isOfDeputies } from './whole.js'

type Cases = readonly Case[]

export interface Kind {
  readonly partsIn: (counts: Cases, all: Cases) => Cases
  /** What they may make: of several, that which they make in most rows. */
  readonly wholesIn: (counts: Cases, parts: Cases) => Cases
  /** What they may lack of it and be called wrong by that alone, as a share of it; where other rows have all of it, whatever they lack. */
  readonly near: (whole: Case, parts: Cases) => number
  /** Do their names leave nothing else? */
  readonly areAll?: (counts: Cases) => boolean
  /** Of several rows each would tell of the others. */
  readonly isOfOne?: true
}

function labelled(cases: Cases, pattern: RegExp): Cases {
  return cases.filter((c) => pattern.test(zh(c.indicator.label)))
}

/** Forms that came back, or were judged. */
const back = /收回|回收|有效|反馈|测评|评价/

const contentment: Kind = {
  partsIn: (counts) => counts.filter(isDegree),
  wholesIn: (counts, parts) => {
    const others = counts.filter((c) => !parts.includes(c) && !unsaid.test(zh(c.indicator.label)))
    const [asked] = labelled(others, back).toSorted((a, b) => valueOf(a) - valueOf(b))
    // Nobody is content with what never came in.
    const last = Math.max(...others.map((c) => stageOf(c) ?? -1))
    return asked
      ? [asked]
      : others.filter((c) => stageOf(c) === last && c.figure.unit === parts[0]?.figure.unit)
  },
  near: () => 0,
  areAll: (counts) => labelled(counts, unsaid).length === 0,
}

const progress: Kind = {
  partsIn: (counts) =>
    labelled(counts, done).length === 1 ? [...labelled(counts, done), ...labelled(counts, notYet)] : [],
  wholesIn: (counts) => labelled(counts, taken),
  near: () => 0,
}

/** 上年结转 and 本年立案 of 应办合计. */
const carried: Kind = {
  partsIn: (counts) => {
    const parts = [/^(?:上[年届]结转|结转上[年届])/, /^(?:本[年届]|今年|当年|新)(?:立案|交办|收到|增)/].map(
      (is) => labelled(counts, is),
    )
    return parts.every(({ length }) => length === 1) ? parts.flat() : []
  },
  // That one of them alone is more is said by itself.
  wholesIn: (counts, parts) =>
    labelled(counts, /^应办(?:复|结)?(?:的?提案)?(?:合计|总[数计]|件?数)?$/).filter((c) =>
      parts.every((part) => valueOf(part) <= valueOf(c)),
    ),
  near: () => 0.1,
}

const late = /[逾超延]期|超时/

const punctuality: Kind = {
  partsIn: (counts) => {
    const some = counts.filter((c) => partStepOf(c) !== undefined)
    const tardy = labelled(some, late)
    const isOne = new Set(some.map((c) => partStepOf(c)?.stage)).size === 1
    return some.length === 2 && tardy.length === 1 && isOne ? some : []
  },
  wholesIn: (counts, parts) => {
    const stage = partStepOf(parts[0] as Case)?.stage ?? 0
    // That one of them alone is more is said by itself.
    const wholes = counts.filter(
      (c) =>
        stepOf(c)?.chain === 0 &&
        (stepOf(c)?.stage ?? stage + 1) <= stage &&
        sameSubject(c, parts[0] as Case) &&
        parts.every((part) => valueOf(part) <= valueOf(c)),
    )
    const own = wholes.filter((c) => stepOf(c)?.stage === stage)
    return own.length > 0 ? own : wholes
  },
  near: (whole, [part]) => (stepOf(whole)?.stage === (part && partStepOf(part)?.stage) ? 1 : 0),
}

/** Of what came in, was filed or handed out, that which they make, or would but for a slip; else the nearest. */
function likelyWhole(counts: Cases, parts: Cases): Cases {
  const wholes = counts.filter(
    (c) =>
      !parts.includes(c) &&
      ((stageOf(c) ?? 3) < 3 ||
        isAfterMerging(c) ||
        isTotalName(zh(c.indicator.label)) ||
        isOfDeputies(counts, c)),
  )
  // What is more than came in is said by itself.
  const [most = Infinity] = wholes
    .filter((c) => stageOf(c) !== 1 && stageOf(c) !== 2)
    .map(valueOf)
    .toSorted((a, b) => a - b)
  const lack = (c: Case) => (isOneSlip(valueOf(c), parts.map(valueOf)) ? 0.5 : Math.abs(gapOf(c, parts)))
  return wholes
    .filter((c) => valueOf(c) <= most)
    .toSorted((a, b) => lack(a) - lack(b))
    .slice(0, 1)
}

/** 委员提案 and those of parties, groups and committees, and not 集体提案 beside what it holds. */
export const proposers: Kind = {
  partsIn: (counts) => {
    const parts = labelled(counts, proposer)
    const [members, joint, several] = [single, jointly, /联名/].map((is) => labelled(parts, is))
    if (members?.length === 1 && (joint?.length === 0 || parts.length === 2)) return parts
    // 集体, 个人 and 联名; beside 委员提案, 联名 are some of these.
    const kinds = [labelled(members ?? [], /^(?!.*联名).*个人/), joint, several]
    return parts.length === 3 && kinds.every((kind) => kind?.length === 1) ? parts : []
  },
  wholesIn: likelyWhole,
  near: () => 0.05,
}

/** 经济建设类, 社会建设类 and others, into which all that are filed are put; 工交, 城建 and so on up to 其他. */
export const fields: Kind = {
  partsIn: (counts) => {
    const parts = labelled(counts, /^(?![A-E]类)\S+(?:建设|类)(?:方面)?(?:的?提案)?(?:件?数)?$/)
    if (areExhaustive(parts.map((c) => zh(c.indicator.label)))) return withMore(counts, parts)
    const end = counts.findIndex((c) => isRest(zh(c.indicator.label)))
    const start = counts.slice(0, end + 1).findLastIndex(isOther) + 1
    return end - start < 2 ? [] : counts.slice(start, end + 1)
  },
  wholesIn: likelyWhole,
  near: () => 0.1,
}

/** 其他 next to the five fields is one more of them; so are 城市发展 and what stands further off, where they make a whole with these. */
function withMore(counts: Cases, parts: Cases): Cases {
  const beyond = counts.slice(counts.indexOf(parts.at(-1) as Case) + 1)
  const wholes = counts
    .filter((c) => (stageOf(c) ?? 3) < 3 || isTotalName(zh(c.indicator.label)))
    .map(valueOf)
  const ways = [
    beyond.slice(0, 1).filter(isRestOf),
    beyond.filter((c) => !isOther(c) && (field.test(zh(c.indicator.label)) || isRestOf(c))),
    beyond.filter(isRestOf).slice(0, 1),
  ].map((more) => [...parts, ...more])
  const gap = (way: Cases) => Math.min(...wholes.map((whole) => Math.abs(whole - totalOf(way))))
  return ways.reduce((best, way) => (gap(way) < gap(best) ? way : best))
}

function isRestOf({ indicator }: Case): boolean {
  return isRest(zh(indicator.label))
}

/** 经济发展, 改善民生 and whatever else stands between them, in a row that no other tells of. */
export const fieldsOfOne: Kind = {
  partsIn: (counts, all) => {
    if (fields.partsIn(counts, all).length > 1) return []
    const [first] = labelled(counts, field).filter((c) => !isOther(c))
    const rest = counts.slice(first ? counts.indexOf(first) : counts.length)
    const end = rest.findIndex(isOther)
    const parts = rest.slice(0, end < 0 ? undefined : end)
    return parts.length > 2 && labelled(parts, field).length > parts.length / 2 ? parts : []
  },
  wholesIn: likelyWhole,
  near: () => 0.02,
  isOfOne: true,
}

function isOther(c: Case): boolean {
  return stageOf(c) !== undefined || isDegree(c) || other.test(zh(c.indicator.label))
}
const other = new RegExp(
  `${proposer.source}|${outcome.source}|^[A-E]类|总|[案送撤]$|意见|建议$|${chosen.source}|单位|委员`,
)

/** 网上提交 and 纸质提案 of all that came in. */
const channels: Kind = {
  partsIn: (counts) => {
    const parts = [/平台|网上|网络|线上|电子/, /纸质|书面|线下/].map((is) => labelled(counts, is))
    return parts.every(({ length }) => length === 1) ? parts.flat() : []
  },
  wholesIn: (counts, parts) => labelled(likelyWhole(counts, parts), /^(?!.*立案)/),
  near: () => 0.05,
}

/** 已解决, 正在解决 and 留作参考 of all that were taken on. */
export const outcomes: Kind = {
  partsIn: (counts) => {
    const parts = labelled(counts, outcome)
    return parts.length > 1 ? parts : []
  },
  wholesIn: (counts, parts) => {
    const wholes = counts.filter((c) => !parts.includes(c) && sameSubject(c, parts[0] as Case))
    const own = wholes.filter(
      (c) => stageOf(c) === 1 || stageOf(c) === 2 || isTotalName(zh(c.indicator.label)),
    )
    return own.length > 0 ? own : wholes.filter((c) => stageOf(c) === 0)
  },
  // Of those that came in, some may be left; no more than all became anything.
  near: (whole, parts) => (stageOf(whole) === 0 ? 0 : parts.length > 2 ? 0.05 : 0.02),
}

/** 会议期间收到提案 and 闭会期间收到提案 of 收到提案合计; 会议期间 and 闭会期间 of whatever is nearest. */
const sessions: Kind = {
  partsIn: (counts) => counts.filter((c) => (stageOf(c) ?? 0) === 0 && isInSession(c)),
  wholesIn: (counts, parts) =>
    parts.every((c) => stageOf(c) === undefined)
      ? // Of what came in, fewer are filed.
        likelyWhole(counts, parts).filter((c) => stageOf(c) === 0 || gapOf(c, parts) > -0.05 * valueOf(c))
      : counts.filter((c) => stageOf(c) === 0 && !isInSession(c) && sameSubject(c, parts[0] as Case)),
  near: () => 0.1,
}

/** 党派, 界别, 团体 and 专委会 of 集体提案, where members are not counted beside them. */
const groups: Kind = {
  partsIn: (counts) => {
    const parts = labelled(counts, proposer)
    const own = parts.filter((c) => !jointly.test(zh(c.indicator.label)))
    return labelled(own, single).length === 0 && labelled(own, /联名/).length === 0 && own.length > 2
      ? own
      : []
  },
  wholesIn: (counts) => labelled(labelled(counts, proposer), jointly),
  near: () => 0.05,
}

/** 主办 and 协办 of all that an office took on. */
const offices: Kind = {
  partsIn: (counts) => {
    const parts = [/^主办(?:件|提案|建议)?(?:件?数)?$/, /^[协会]办(?:件|提案|建议)?(?:件?数)?$/].map((is) =>
      labelled(counts, is),
    )
    return parts.every(({ length }) => length === 1) ? parts.flat() : []
  },
  // Answers are to those that were led.
  wholesIn: (counts) =>
    counts.filter(
      (c) => /^(?:承办|交办)\S{0,4}$/.test(zh(c.indicator.label)) && !/单位|部门/.test(zh(c.indicator.label)),
    ),
  near: () => 0.1,
}

/** 党委办公厅转办, 政府办公厅转办 and 高级人民法院办理 of all that were handed out. */
const handedTo: Kind = {
  partsIn: (counts) => {
    const parts = labelled(counts, /(?:转办|交办|承办|办理)(?:的?提案)?(?:件?数)?$/).filter((c) =>
      organ.test(zh(c.indicator.label)),
    )
    return parts.length > 2 ? parts : []
  },
  wholesIn: (counts, parts) =>
    counts.filter((c) => !parts.includes(c) && (stageOf(c) === 1 || stageOf(c) === 2)),
  near: () => 0.05,
}
const organ = /党委|[省市县区州旗]委|政府|政协|人大|法院|检察院|监委|军区|[群社]团|工[会商]/

export const kinds: readonly Kind[] = [
  contentment,
  progress,
  carried,
  punctuality,
  proposers,
  groups,
  offices,
  handedTo,
  channels,
  outcomes,
  sessions,
]

/** What the whole has more than its parts. */
export function gapOf(whole: Case, parts: Cases): number {
  return lackOf(valueOf(whole), parts.map(valueOf))
}
