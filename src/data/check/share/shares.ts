import type { Finding } from '../../finding.js'
import { totalOf, type Rule } from '../context.js'
import { judgedGroups } from './miscount.js'
import { slackOf } from './fit.js'
import { areOfOddCounts } from '../sum/parts.js'
import type { Group } from './share-group.js'
import { oddSumsIn, type OddSum } from './share-sum.js'
import { digits } from '../words.js'

/** Percentages of classes: each against its count, and all against 100. What is wrong with them is said once. */
export const sharesHold: Rule = (context) => {
  const odd = oddSumsIn(context).filter(({ cases }) => !areOfOddCounts(context, cases))
  const sums = new Map(odd.flatMap((sum) => sum.cases.map((c) => [c, sum] as const)))
  const fits = judgedGroups(context).flatMap(({ group, findings }) => {
    const sum = sums.get(group.first)
    const cause = sum && findings.findIndex((f) => explains(f, group) || explainsExcess(f, group, sum))
    if (!sum || cause === undefined || cause < 0) return findings
    for (const c of sum.cases) sums.delete(c)
    return findings.map((f, i) => (i === cause ? withSum(f, sum) : f))
  })
  return [...new Set(sums.values())].map((sum) => sum.finding).concat(fits)
}

/** Percentages of another whole need not make 100; nor do misprints of what would, by the counts. */
function explains({ code }: Finding, { counted, stated, likely }: Group): boolean {
  if (/^(?:shares-fit-other-base|share-impossible)$/.test(code)) return true
  if (code !== 'share-contradicts-count' || counted === undefined) return false
  return counted === ((stated ?? likely[0])?.count ?? counted)
}

/** With the percentage that the count gives, they would not be more than 100. */
function explainsExcess(
  { code, path }: Finding,
  { shares, stated, likely }: Group,
  { cases }: OddSum,
): boolean {
  const [s, base] = [shares.find(({ c }) => path === `${c.path}/figure`), stated ?? likely[0]]
  if (code !== 'share-contradicts-count' || s?.count === undefined || !base) return false
  const sum = totalOf(cases)
  return (
    sum > 100 && sum - s.percent + (100 * s.count) / base.count <= 100 + slackOf(cases.map((c) => c.figure))
  )
}

function withSum(cause: Finding, { cases, finding: sum }: OddSum): Finding {
  const total = digits(totalOf(cases))
  return {
    ...cause,
    severity: sum.severity === 'error' ? 'error' : cause.severity,
    message: {
      zh: `${cause.message.zh}各类占比之和因此是${total}%，不是100%。`,
      en: `${cause.message.en} That is why the shares add up to ${total} %, not to 100 %.`,
    },
  }
}
