/** 立案 363, 并案处理 36 and 并案后交办 327: what is left once those merged count once. */
import { finding, type Finding } from '../../finding.js'
import { lackOf } from '../../made.js'
import { isOneSlip } from '../../slip.js'
import { isExactCount, valueOf, zh, type Case, type Context, type Rule } from '../context.js'
import { isAfterMerging, isInSession, stageOf } from './stage.js'
import { digits, named, opening } from '../words.js'

const merged = /^(?:已|经)?(?:并案|合并|归并)(?:处理|办理)?(?:的?提案)?(?:件?数)?$/

export const mergedCountOnce: Rule = (context) =>
  [...context.undivided.values()].flatMap((cases) => {
    const counts = cases.filter(isExactCount)
    const after = counts.filter(isAfterMerging)
    const those = counts.filter((c) => merged.test(zh(c.indicator.label)))
    const before = counts.filter((c) => (stageOf(c) ?? 2) < 2 && !isAfterMerging(c) && !isInSession(c))
    const [left, less] = [after[0], those[0]]
    if (!left || !less || after.length > 1 || those.length > 1) return []
    return judge(context, left, less, before)
  })

/** Whether those merged were filed, and stand among 立案, is seldom said: any of the ways will do. */
function judge(context: Context, left: Case, less: Case, before: readonly Case[]): readonly Finding[] {
  const ways = before.map((c) => ({ c, gap: lackOf(valueOf(c), [valueOf(less), valueOf(left)]) }))
  if (ways.some(({ c, gap }) => gap === 0 || valueOf(c) === valueOf(left))) return []
  const [nearest] = ways.toSorted((a, b) => Math.abs(a.gap) - Math.abs(b.gap))
  const isOdd =
    nearest &&
    (Math.abs(nearest.gap) <= 0.1 * valueOf(nearest.c) ||
      ways.some(({ c }) => isOneSlip(valueOf(c), [valueOf(less), valueOf(left)])))
  if (!isOdd) return []
  const [p = 0, q = 0] = [nearest.c, less].map(valueOf)
  const sum = `${digits(p)} − ${digits(q)} = ${digits(p - q)}`
  return [
    finding('warning', 'merged-do-not-add-up', `${left.path}/figure`, {
      zh: `${opening(context, left, 'zh-CN')}${named(nearest.c)}减去${named(less)}为${sum}，而${named(left)}。请核对三数。`,
      en: `${opening(context, left, 'en')}${named(nearest.c, 'en')} without ${named(less, 'en')}: ${sum}, but ${named(left, 'en')}. Check all three.`,
    }),
  ]
}
