/** Answered in time and late are all that was answered, and no more than was taken on: 三个月内办复 and 逾期办复. */
import { addDecimals } from '../quantity/decimal.js'
import { exactValue, isExactCount, zh, type Case, type Rule } from './context.js'
import { differs } from './row-sum.js'
import { partStepOf, sameSubject, stepOf } from './stage.js'

const late = /[逾超延]期|超时/

export const inTimeAndLateAddUp: Rule = (context) =>
  [...context.undivided.values()].flatMap((cases) => {
    const counts = cases.filter(isExactCount)
    const some = counts.filter((c) => partStepOf(c) !== undefined)
    const [early, tardy] = [false, true].map((is) =>
      some.filter((c) => late.test(zh(c.indicator.label)) === is),
    )
    const parts = [...(early ?? []), ...(tardy ?? [])]
    const [first] = parts
    const stage = first && partStepOf(first)?.stage
    if (!first || stage === undefined || early?.length !== 1 || tardy?.length !== 1) return []
    if (parts.some((c) => partStepOf(c)?.stage !== stage)) return []
    const sum = addDecimals(parts.map((c) => exactValue(c) ?? 0))
    const odd = counts.find((whole) => sameSubject(whole, first) && isOdd(whole, stage, sum))
    // That one of them alone is more is said by itself.
    if (!odd || parts.some((c) => (exactValue(c) ?? 0) > (exactValue(odd) ?? 0))) return []
    return [differs(context, { whole: odd, parts, gap: addDecimals([exactValue(odd) ?? 0, -sum]) })]
  })

function isOdd(whole: Case, stage: number, sum: number): boolean {
  const step = stepOf(whole)
  const value = exactValue(whole) ?? 0
  return step?.chain === 0 && (step.stage === stage ? sum !== value : step.stage < stage && sum > value)
}
