/** Which way they took: on paper or not, in session or after it, to whom they were handed, led or seconded. */
import { zh, valueOf, type Case } from '../context.js'
import { isInSession, sameSubject, stageOf } from '../stage/stage.js'
import { type Kind, labelled, gapOf, likelyWhole } from './kind-of-parts.js'

/** 网上提交 and 纸质提案 of all that came in. */
export const channels: Kind = {
  partsIn: (counts) => {
    const parts = [/平台|网上|网络|线上|电子/, /纸质|书面|线下/].map((is) => labelled(counts, is))
    return parts.every(({ length }) => length === 1) ? parts.flat() : []
  },
  wholesIn: (counts, parts) => labelled(likelyWhole(counts, parts), /^(?!.*立案)/),
  near: () => 0.05,
}

/** 会议期间收到提案 and 闭会期间收到提案 of 收到提案合计; 会议期间 and 闭会期间 of whatever is nearest. */
export const sessions: Kind = {
  partsIn: (counts) => counts.filter((c) => (stageOf(c) ?? 0) === 0 && isInSession(c)),
  wholesIn: (counts, parts) =>
    parts.every((c) => stageOf(c) === undefined)
      ? // Of what came in, fewer are filed.
        likelyWhole(counts, parts).filter((c) => stageOf(c) === 0 || gapOf(c, parts) > -0.05 * valueOf(c))
      : counts.filter((c) => stageOf(c) === 0 && !isInSession(c) && sameSubject(c, parts[0] as Case)),
  near: () => 0.1,
}

/** 主办 and 协办 of all that an office took on. */
export const offices: Kind = {
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
export const handedTo: Kind = {
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
