/** What is done, under way and still to do makes what was taken on: 已办结, 正在办理 and 列入计划 beside 主办. */
import { grouped } from '../grouped.js'
import { addDecimals } from '../quantity/decimal.js'
import { isExactCount, keyOf, zh, type Case, type Rule } from './context.js'
import { differs, type Row } from './row-sum.js'

const done = /^已?(?:办[结复理]|办理完毕|答复)(?:的?提案)?(?:件?数)?$/
const notYet =
  /^(?:正在(?:办理|答复)|在办|[尚暂]?未(?:办[结复理]|答复)|正办|待办|列入(?:计划|规划)|计划办理|拟办)(?:的?提案)?(?:件?数)?$/
const taken = /^(?:主办|应办复?|应答复|承办|交办|受理|立案|任务)(?:的?提案)?(?:件?数|总数|总件数)?$/

export const progressIsOfAll: Rule = (context) => {
  const rows = [...context.undivided.values()].flatMap((cases) => {
    const counts = cases.filter(isExactCount)
    const named = (pattern: RegExp) => counts.filter((c) => pattern.test(zh(c.indicator.label)))
    const [wholes, parts] = [named(taken), [...named(done), ...named(notYet)]]
    return named(done).length !== 1 || parts.length < 2 ? [] : wholes.map((whole) => rowOf(whole, parts))
  })
  const columns = [...grouped(rows, ({ whole }) => keyOf(whole.indicator.id, whole.o.source)).values()]
  const [best] = columns.toSorted((a, b) => fitting(b) - fitting(a))
  if (!best) return []
  const isUsual = fitting(best) > 1 && fitting(best) >= best.length * 0.6
  // More than the only number that was taken on cannot be.
  const isOnly = columns.length === 1
  return best.flatMap((row) =>
    row.gap !== 0 && row.whole.o.note === undefined && (isUsual || (isOnly && row.gap < 0))
      ? [differs(context, row)]
      : [],
  )
}

function rowOf(whole: Case, parts: readonly Case[]): Row {
  const values = parts.map((c) => -(c.figure.value ?? 0))
  return { whole, parts, gap: addDecimals([whole.figure.value ?? 0, ...values]) }
}

function fitting(rows: readonly Row[]): number {
  return rows.filter(({ gap }) => gap === 0).length
}
