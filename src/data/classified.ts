/** Names of classes, and of the whole they divide. */

/** 立案（分类）: of the second and third division with its number. */
export function classesOf(whole: string, nth = 1): string {
  return `${whole}（分类${nth > 1 ? nth : ''}）`
}

/** The whole that an indicator named by `classesOf` divides. */
export function classifiedBy(label: string): string | undefined {
  return /^(.+)（分类\d*）$/.exec(label)?.[1]
}

/** 重点提案, 督办提案, 优秀提案: some of all others, counted among these already. */
export const chosen = /重点|督办|优秀/

/** What becomes of a proposal: 已经解决, 列入计划逐步解决, 因条件所限暂时不能解决, 留作参考. */
export const outcome =
  /^(?:所提问题)?(?:已|被|正在|着手|基本|部分|拟|列入|纳入|计划|待|暂|尚?未|需|留作|今后|以后)\S{0,12}?(?:解决|采纳|落实|计划|规划|参考|研究)|^(?:因|受)\S{2,12}(?:解决|办理|落实|限制)|^(?:无法|不能|难以)\S{0,4}(?:解决|办理|落实)/

/** How content those are who were answered. */
export const answered = /满意|[理谅]解/

/** Who proposes: 委员提案, 民主党派和工商联提案, 委员个人或联名. */
const who =
  '(?:委员会?|个人|联名|集体|(?:民主)?党派(?:中央)?|(?:人民|社会)?团体|界别|专(?:门委员|委)会|小组|工商联|无党派人士)'
const between = '(?:[、，和与及或等各级省市县区州旗]|全国|政协|有关)*'
export const proposer = new RegExp(
  `^(?:其中[:：])?${between}${who}(?:${between}${who})*等?(?:的?提案|提出的?(?:提案)?)?(?:件?数)?$`,
)

const kinds = [answered, chosen, outcome, proposer]

/** Do they speak of one thing? 委员评价满意 and 重点提案 are no classes of one division, whatever they come to. */
export function areOfOneKind(names: readonly string[]): boolean {
  const told = names.flatMap((name) => {
    const kind = kinds.findIndex((is) => is.test(name))
    return kind < 0 ? [] : kind
  })
  return new Set(told).size < 2
}
