/** Names of classes, and of the whole they divide. */
import { answered, outcome } from './outcomes.js'
import { chosen, proposer } from './proposers.js'

/** 立案（分类）: of the second and third division with its number. */
export function classesOf(whole: string, nth = 1): string {
  return `${whole}（分类${nth > 1 ? nth : ''}）`
}

/** The whole that an indicator named by `classesOf` divides. */
export function classifiedBy(label: string): string | undefined {
  return /^(.+)（分类\d*）$/.exec(label)?.[1]
}

/** 代表建议 is what came in, and nothing that became of it. */
export const deputies = /^(?:人大)?代表的?(?:建议|议案)/

const kinds = [answered, chosen, outcome, proposer, deputies]

/** Do they speak of one thing? 委员评价满意 and 重点提案 are no classes of one division, whatever they come to. */
export function areOfOneKind(names: readonly string[]): boolean {
  const told = names.flatMap((name) => {
    const kind = kinds.findIndex((is) => is.test(name))
    return kind < 0 ? [] : kind
  })
  return new Set(told).size < 2
}
