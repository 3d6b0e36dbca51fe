import { finding, type Finding } from '../../finding.js'
import { formatQuantity } from '../../format.js'
import { grouped } from '../../grouped.js'
import { compareQuantities } from '../../quantity.js'
import { categoryKey } from '../../resolve.js'
import { keyOf, latest, repeatedBy, type Case, type Context, type Rule } from '../context.js'
import { isSameShare } from '../share/fraction.js'
import { opening, titled } from '../words.js'

/** Statements of one and the same figure: repeated, revised, or at odds. All are kept. */
export const statementsAgree: Rule = (context) => {
  const groups = repeatedBy(context.cases, (c) => keyOf(c.setting, c.indicator.id, categoryKey(c.o)))
  return groups.flatMap((group) => judge(context, group))
}

function judge(context: Context, group: readonly Case[]): readonly Finding[] {
  const newest = usual(group) ?? latest(group)
  if (!newest) return []
  return group.flatMap((c) => {
    const same = c === newest || isSameShare(context, c, newest) || isSameShare(context, newest, c)
    return same ? [] : compare(context, c, newest)
  })
}

/** What most of three and more say: the odd one is another. */
function usual(group: readonly Case[]): Case | undefined {
  const ofOne = grouped(group, ({ figure, o }) =>
    JSON.stringify([figure.value, figure.bound, o.asOf, o.source]),
  )
  return [...ofOne.values()].find((alike) => group.length > 2 && 2 * alike.length > group.length)?.at(-1)
}

function compare(context: Context, older: Case, newer: Case): readonly Finding[] {
  const [a, b] = [older.figure, newer.figure]
  const same = compareQuantities(a, b)
  if ((older.o.asOf ?? '') !== (newer.o.asOf ?? '')) return same === 0 ? [] : [revised(context, older, newer)]
  if (older.o.base !== newer.o.base && JSON.stringify(older.o.base) !== JSON.stringify(newer.o.base))
    return []
  if (same === 0 && older.o.source === newer.o.source) return [repeated(context, older, newer)]
  // 110余次 and 115次 do not contradict each other.
  if (same !== 1 && same !== -1) return []
  return [
    older.o.source === newer.o.source ? atOdds(context, older, newer) : sourcesDiffer(context, older, newer),
  ]
}

function what(context: Context, c: Case, locale: 'zh-CN' | 'en'): string {
  return `${opening(context, c, locale)}${titled(c, locale)}`
}

function pair(a: Case, b: Case, locale: 'zh-CN' | 'en'): readonly [string, string] {
  return [formatQuantity(a.figure, { locale }), formatQuantity(b.figure, { locale })]
}

function repeated(context: Context, a: Case, b: Case): Finding {
  return finding('note', 'duplicate', a.path, {
    zh: `${what(context, a, 'zh-CN')}写了两次：${a.path}与${b.path}完全相同，两条都保留。请删去一条。`,
    en: `${what(context, a, 'en')} is given twice: ${a.path} and ${b.path} are the same; both are kept. Delete one.`,
  })
}

function revised(context: Context, a: Case, b: Case): Finding {
  const [p, q] = pair(a, b, 'zh-CN')
  const [x, y] = pair(a, b, 'en')
  return finding('note', 'revised', a.path, {
    zh: `${what(context, a, 'zh-CN')}：${p}后来（${b.o.asOf}）改为${q}，以后者为准，两条都保留。`,
    en: `${what(context, a, 'en')}: ${x} became ${y} later (${b.o.asOf}); the later stands and both are kept.`,
  })
}

function atOdds(context: Context, a: Case, b: Case): Finding {
  const [p, q] = pair(a, b, 'zh-CN')
  const [x, y] = pair(a, b, 'en')
  return finding('warning', 'conflicting-figures', a.path, {
    zh: `${what(context, a, 'zh-CN')}有两个数字：${p}与${q}（${b.path}）。若是修订，请写 asOf；若范围不同，请写 scope 或 base。`,
    en: `${what(context, a, 'en')} is given twice: ${x} and ${y} (${b.path}). For a revision give asOf; for another coverage give scope or base.`,
  })
}

function sourcesDiffer(context: Context, a: Case, b: Case): Finding {
  const [p, q] = pair(a, b, 'zh-CN')
  const [x, y] = pair(a, b, 'en')
  return finding('warning', 'sources-disagree', a.path, {
    zh: `${what(context, a, 'zh-CN')}在两个来源的数字不同：${p}（${a.o.source ?? '未注明'}）与${q}（${b.o.source ?? '未注明'}）。请核对口径，或写明 asOf。`,
    en: `${what(context, a, 'en')}: two sources disagree, ${x} (${a.o.source ?? 'not named'}) and ${y} (${b.o.source ?? 'not named'}). Check what each covers, or give asOf.`,
  })
}
