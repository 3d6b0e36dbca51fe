/** Names of what becomes of proposals: done or not, by letters or in words, and how content those answered are. */

/** 已办结, 答复件数. */
export const done = /^已?(?:办[结复理毕]|办理完毕|答复)(?:的?提案)?(?:件?数)?$/
export const notYet =
  /^(?:正在(?:办理|答复)|在办|[尚暂]?未(?:办[结复理毕]?|答复)|正办|待办|列入(?:计划|规划)|计划办理|拟办|结转下[年届])(?:的?提案)?(?:件?数)?$/

/** What becomes of a proposal: 已经解决, 列入计划逐步解决, 因条件所限暂时不能解决, 留作参考. */
export const outcome =
  /^(?:所提问题)?(?:已|被|正在|着手|基本|部分|拟|列入|纳入|计划|待|暂|尚?未|需|留作|今后|以后)\S{0,12}?(?:解决|采纳|落实|计划|规划|参考|研究)|^(?:解决|采纳|落实)[和或及、](?!\S*率)|^(?:因|受)\S{2,12}(?:解决|办理|落实|限制)|^(?:无法|不能|难以)\S{0,4}(?:解决|办理|落实)/

/** A类, Ｂ, 甲类, B类（正在解决）. */
export const lettered = /^[A-EＡ-Ｅ甲乙丙丁戊]类?(?:[(（].*)?$/

/** How content those are who were answered, whatever else is said of it. */
export const answered = /满意|[理谅]解/

/** 很满意, 基本满意, 不满意. */
export const answer = /^(?:很|非常|较为?|比较|基本|不太|不)?满意$/
export const content = /^(?:很|非常)?满意$/
export const fairlyContent = /^(?:基本|较为?|比较)满意$/

/** On which side of the middle an answer is: 不满意 −1, 一般 0, 满意 1; undefined for what is none. */
export function towards(answered: string): -1 | 0 | 1 | undefined {
  if (
    /^(?:(?:很|非常|不太|较)?不(?:太|怎么)?满意|(?:(?:very|somewhat|rather) )?dissatisfied)$/i.test(answered)
  )
    return -1
  if (/^(?:一般|中立|neutral|neither)$/i.test(answered)) return 0
  return answer.test(answered) || /^(?:(?:very|fairly|basically|mostly|somewhat) )?satisfied$/i.test(answered)
    ? 1
    : undefined
}
