/** Percentages of fields or outcomes in columns of their own, 经济建设占比 and 社会建设占比: no more than all, and no less. */
import { areExhaustive } from '../../exhaustive.js'
import { field } from '../../fields.js'
import { finding, type Finding } from '../../finding.js'
import { isExact } from '../../quantity.js'
import { outcome } from '../../outcomes.js'
import { proposer } from '../../proposers.js'
import {
  beside,
  exactValue,
  isExplained,
  totalOf,
  zh,
  type Case,
  type Context,
  type Rule,
} from '../context.js'
import { leaveTheSame, slackOf } from '../share/fit.js'
import { namedSharesFit } from '../share/named-share.js'
import { afterOpening, digits, opening, sumOf } from '../words.js'

/** No report prints more figures of one place and time. */
const most = 60
const share = /^(.{2,}?)(?:的?所?占)?(?:占比|比[例重]|百分比)$/

export const namedSharesMakeHundred: Rule = (context) => {
  const found = [...context.undivided.values()].flatMap((cases) =>
    cases.length > most ? [] : judge(context, cases),
  )
  const said = new Set(found.length === 0 ? [] : namedSharesFit(context).map(({ path }) => path))
  return found.flatMap(({ shares, finding }) =>
    shares.some((c) => said.has(`${c.path}/figure`)) ? [] : [finding],
  )
}

interface Odd {
  readonly shares: readonly Case[]
  readonly finding: Finding
}

/** Beside its count, a share is judged by that. */
function isUncounted(context: Context, c: Case): boolean {
  const [, name] = share.exec(zh(c.indicator.label)) ?? []
  return name !== undefined && !proposer.test(name) && exactValue(beside(context, c, name)) === undefined
}

function judge(context: Context, cases: readonly Case[]): readonly Odd[] {
  const shares = cases.filter(
    (c) => c.figure.unit === '%' && c.figure.value !== null && isUncounted(context, c),
  )
  const names = shares.map((c) => share.exec(zh(c.indicator.label))?.[1] ?? '')
  const isAll = shares.length > 2 && areExhaustive(names)
  const areClasses = [outcome, field, /类$/].some(
    (is) => names.length > 2 && names.filter((name) => is.test(name)).length > names.length / 2,
  )
  if (!isAll && !areClasses) return []
  if (shares.some((c) => !isExact(c.figure) || isExplained(c))) return []
  const [sum, slack] = [totalOf(shares), slackOf(shares.map(({ figure }) => figure))]
  const isMore = sum > 100 + slack
  // Cut off, they come to less.
  if (!isMore && (!isAll || leaveTheSame(shares, 0))) return []
  return [{ shares, finding: isMore ? exceeding(context, shares) : short(context, shares) }]
}

function exceeding(context: Context, shares: readonly Case[]): Finding {
  const [first] = shares as readonly [Case]
  const by = digits(totalOf(shares) - 100, 2)
  return finding('error', 'shares-exceed-100', `${first.path}/figure`, {
    zh: `${opening(context, first, 'zh-CN')}各类占比之和超过100%：${sumOf(shares)}%，多${by}个百分点，超出四舍五入所能解释。请核对；若各类有重叠，请在 note 写明。`,
    en: afterOpening(
      context,
      first,
      `the shares add up to more than 100 %: ${sumOf(shares)}%; ${by} points are more than rounding explains. Check them; if classes overlap, say so in note.`,
    ),
  })
}

function short(context: Context, shares: readonly Case[]): Finding {
  const [first] = shares as readonly [Case]
  const by = digits(100 - totalOf(shares), 2)
  return finding('warning', 'shares-fall-short', `${first.path}/figure`, {
    zh: `${opening(context, first, 'zh-CN')}各类占比之和不足100%：${sumOf(shares)}%，差${by}个百分点，超出四舍五入所能解释。请核对；若另有未列的类别，请在 note 写明。`,
    en: afterOpening(
      context,
      first,
      `the shares add up to less than 100 %: ${sumOf(shares)}%; ${by} points are missing, more than rounding explains. Check them; if some classes are not listed, say so in note.`,
    ),
  })
}
