/**
 * Named parts that make a named whole in one row: 满意 and 不满意 those asked, 已办结 and 在办 those taken on, 按时办复 and
 * 逾期办复 those answered, 委员提案 and 集体提案 all.
 */
import type { Finding } from '../../finding.js'
import { grouped } from '../../grouped.js'
import { isMadeInMost, likeliest, madeIn } from '../../made.js'
import { isOneSlip } from '../../slip.js'
import { isExactCount, isExplained, keyOf, valueOf, type Context, type Rule } from '../context.js'
import { gapOf, type Kind } from './kind-of-parts.js'
import { kinds } from './kinds-of-parts.js'
import { fields, fieldsOfOne } from './parts-by-field.js'
import { namedSharesFit } from '../share/named-share.js'
import { differs, isMadeBySome } from './row-sum.js'

export const namedPartsMakeTheirWhole: Rule = (context) => {
  const ofFields = [fields, fieldsOfOne].flatMap((kind) => judge(context, kind))
  // What the share of a field says of its count is not said again.
  const said = new Set(ofFields.length === 0 ? [] : namedSharesFit(context).map(({ path }) => path))
  const settings = new Set(
    context.cases.filter((c) => said.has(`${c.path}/figure`)).map(({ setting }) => setting),
  )
  const isSaid = (path: string) =>
    context.cases.some((c) => path === `${c.path}/figure` && settings.has(c.setting))
  return [...kinds.flatMap((kind) => judge(context, kind)), ...ofFields.filter(({ path }) => !isSaid(path))]
}

/** No report prints more figures of one place and time. */
const most = 60

function judge(context: Context, { partsIn, wholesIn, near, areAll, isOfOne }: Kind): readonly Finding[] {
  const rows = [...context.undivided.values()].flatMap((cases) => {
    const counts = cases.length > most ? [] : cases.filter(isExactCount)
    const parts = partsIn(counts, cases)
    const wholes = parts.length < 2 ? [] : wholesIn(counts, parts)
    return wholes.map((whole) => ({
      row: { whole, parts, gap: gapOf(whole, parts) },
      isOnly: wholes.length === 1,
      isAll: areAll?.(counts) ?? true,
    }))
  })
  if (isOfOne && rows.length > 1) return []
  const isOnly = rows.every((row) => row.isOnly)
  const columns = grouped(rows, ({ row: { whole } }) =>
    isOnly ? '' : keyOf(whole.indicator.id, whole.o.source),
  )
  const gaps = (best: typeof rows) => best.map(({ row }) => row)
  const best = likeliest([...columns.values()], gaps) ?? []
  const isUsual = isMadeInMost(gaps(best), 2)
  return best.flatMap(({ row, isAll }) => {
    const { whole, parts, gap } = row
    const isNear =
      gap <= near(whole, parts) * valueOf(whole) ||
      ((near(whole, parts) > 0 || madeIn(gaps(best)) > 0) && isOneSlip(valueOf(whole), parts.map(valueOf)))
    const isOdd = gap < 0 ? isUsual || isOnly : (isUsual && isAll) || isNear
    if (gap === 0 || !isOdd || isExplained(whole) || isMadeBySome(context, row)) return []
    return [differs(context, row)]
  })
}
