/** What several headers are together: the same below each of several bodies, answers beside other classes. */
import { answer, lettered } from '../../../outcomes.js'
import type { Heading } from './header-unit.js'
import { isOfAll, isShareName, kindOf } from './kinds.js'

export const relative = /率|占比|比例|比重|百分比|[%‰]/

/** 收到, 立案 and 立案率 below 人大建议 and again below 政协提案: each has all of them. */
export function areOfBodies(headings: readonly (readonly Heading[])[]): boolean {
  const under = new Map<string, readonly string[]>()
  for (const [upper, lower, more] of headings) {
    if (!upper || more) return false
    if (lower) under.set(upper.label, [...(under.get(upper.label) ?? []), lower.label])
  }
  const [first = [], ...others] = [...under.values()]
  const isRepeated = others.length > 0 && others.every((labels) => labels.join() === first.join())
  const hasRates = first.some((label) => relative.test(label) && !isShareName(label))
  // 立案 above A类 and B类 is the whole of those of the same body.
  const hasWhole = first.some(isOfAll) && first.filter((label) => kindOf(label) === 'class').length > 1
  return isRepeated && (hasRates || hasWhole) && first.some((label) => !relative.test(label))
}

/** A类, B类 and C类 beside 经济类 and 社会类 say what became of them. */
export function lettersApart(headings: readonly (readonly Heading[])[]): string | undefined {
  const labels = headings.flatMap(([heading, more]) => (heading && !more ? heading.label : []))
  const classes = labels.filter((label) => kindOf(label) === 'class' && !answer.test(label))
  const byLetter = classes.filter((label) => lettered.test(label)).length
  return byLetter > 1 && classes.length - byLetter > 1 ? '办理结果' : undefined
}

/** 满意 and 不满意 beside A类 and B类 divide another thing, and are an indicator of their own. */
export function answersApart(headings: readonly (readonly Heading[])[]): string | undefined {
  const labels = headings.map((levels) => levels[0]?.label ?? '')
  const classes = labels.filter((label) => kindOf(label) === 'class')
  const asked = classes.filter((label) => answer.test(label)).length
  return asked > 1 && classes.length - asked > 1 ? '满意情况' : undefined
}
