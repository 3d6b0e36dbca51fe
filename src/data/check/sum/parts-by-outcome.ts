/** What became of them: 已解决 and 留作参考, 已办结 and 在办, in time or late, and how content those answered are. */
import { done, notYet, outcome } from '../../outcomes.js'
import { zh, valueOf, type Case } from '../context.js'
import { isDegree, unsaid } from '../share/satisfied.js'
import { taken } from '../stage/stage-words.js'
import { isTotalName, partStepOf, sameSubject, stageOf, stepOf } from '../stage/stage.js'
import { type Kind, labelled } from './kind-of-parts.js'

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

export const progress: Kind = {
  partsIn: (counts) =>
    labelled(counts, done).length === 1 ? [...labelled(counts, done), ...labelled(counts, notYet)] : [],
  wholesIn: (counts) => labelled(counts, taken),
  near: () => 0,
}

/** 上年结转 and 本年立案 of 应办合计. */
export const carried: Kind = {
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

export const punctuality: Kind = {
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

/** Forms that came back, or were judged. */
const back = /收回|回收|有效|反馈|测评|评价/

export const contentment: Kind = {
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
