import { finding, type Finding } from '../../finding.js'
import { addDecimals } from '../../quantity/decimal.js'
import { isExact } from '../../quantity.js'
import { content, fairlyContent } from '../../outcomes.js'
import { areExhaustive } from '../../exhaustive.js'
import { statedBase, sumBase, type Base } from './base.js'
import { en, standing, totalOf, zh, type Case, type Context, type Rule } from '../context.js'
import { classKey, familiesBeside } from '../families.js'
import { fitOf, lastUnit, printedDecimals } from './fit.js'
import { fractionsIn } from './fraction.js'
import { afterOpening, className, digits, division, named, opening } from '../words.js'

/** 基本满意率, 不满意占比: one degree of satisfaction as an indicator of its own. */
const degree =
  /(?<![和及与、或])(非常满意|很满意|基本满意|比较满意|较满意|较为满意|不太满意|不满意|(?<!不|本|较|常|很)满意)(?:度|率|占比|比例|的?占)?$/

/** Does 满意率 count 基本满意? A rate over merged classes says which. */
export const ratesNameTheirClasses: Rule = (context) =>
  [...context.undivided.values()].flatMap((cases) =>
    cases.flatMap((c) => {
      // What is written as a fraction is said already.
      if (c.indicator.kind !== 'rate' || c.figure.unit !== '%' || fractionsIn(context).has(c)) return []
      const { counts } = c.indicator
      if (counts !== undefined) return againstCounts(context, c, counts)
      if (!/满意/.test(zh(c.indicator.label)) || cases.length > 300) return []
      return unnamed(context, c, [...classShares(context, c), ...degrees(cases, c)])
    }),
  )

/** A degree of satisfaction and its percentage. */
interface Degree {
  readonly c: Case
  readonly zh: string
  readonly en: string
}

/** Shares by class in the same place, period and scope. */
function classShares(context: Context, rate: Case): readonly Degree[] {
  const families = familiesBeside(context, rate)
  const found = families.flatMap((f) => (f.relative && f.cases.length < 300 ? f.cases : []))
  return standing(
    found.filter((c) => c.classes.length === 1 && c.figure.unit === '%' && isExact(c.figure)),
  ).map((c) => ({ c, zh: className(c, 'zh-CN'), en: className(c, 'en') }))
}

/** 基本满意率 and 不满意率 beside 满意率. */
function degrees(cases: readonly Case[], rate: Case): readonly Degree[] {
  return cases.flatMap((c) => {
    const [, name] = degree.exec(zh(c.indicator.label)) ?? []
    const own = c !== rate && c.figure.unit === '%' && isExact(c.figure) && c.o.source === rate.o.source
    return own && name !== undefined ? [{ c, zh: name, en: en(c.indicator.label) }] : []
  })
}

function sumOf(parts: readonly Degree[]): number {
  return addDecimals(parts.map(({ c }) => c.figure.value ?? 0))
}

/** Do the parts add up to `whole`, as far as printed digits go? */
function makeUp(whole: number, parts: readonly Degree[], own = 0): boolean {
  const slack = parts.reduce((sum, { c }) => sum + lastUnit(c.figure), own)
  return Math.abs(whole - sumOf(parts)) <= slack + 1e-9
}

function addition(parts: readonly Degree[], locale: 'zh-CN' | 'en'): string {
  const terms = parts.map((p) => `${locale === 'en' ? p.en : p.zh} ${digits(p.c.figure.value ?? 0)}`)
  return `${terms.join(' + ')} = ${digits(sumOf(parts))}%`
}

function againstCounts(context: Context, c: Case, counts: readonly string[]): readonly Finding[] {
  if (!isExact(c.figure)) return []
  const wanted = (p: Degree) => counts.includes(p.c.classes[0] ?? '') || counts.includes(p.zh)
  const parts = classShares(context, c).filter(wanted)
  if (parts.length !== counts.length) return againstNumbers(context, c, counts)
  if (makeUp(c.figure.value, parts, lastUnit(c.figure))) return []
  return [
    finding('error', 'rate-not-sum-of-classes', `${c.path}/figure`, {
      zh: `${opening(context, c, 'zh-CN')}${named(c)}与所含各类之和不符：${addition(parts, 'zh-CN')}。请核对 counts 与数字。`,
      en: `${opening(context, c, 'en')}${named(c, 'en')} is not what its classes add up to: ${addition(parts, 'en')}. Check counts and figures.`,
    }),
  ]
}

/** Where only the classes’ counts are printed: 采纳率 of A and B is (242 + 344) ÷ 760. */
function againstNumbers(context: Context, c: Case, counts: readonly string[]): readonly Finding[] {
  const keys = counts.map((id) => classKey([id]))
  const family = familiesBeside(context, c).find((f) => !f.relative && keys.every((k) => f.byClass.has(k)))
  const base = statedBase(context, c) ?? (family && allOf(family.cases))
  if (!base || !family) return []
  const parts = keys.flatMap((key) => standing(family.byClass.get(key) ?? []).slice(0, 1))
  if (!parts.every((p) => isExact(p.figure))) return []
  const n = totalOf(parts)
  if (/rounded|truncated/.test(fitOf(c.figure, n, base.count))) return []
  const sum = division(n, base.count, printedDecimals(c.figure))
  return [
    finding('error', 'rate-not-sum-of-classes', `${c.path}/figure`, {
      zh: `${opening(context, c, 'zh-CN')}${named(c)}与所含各类的件数不符：${sum}（总体为${base.zh}）。请核对 counts 与数字。`,
      en: `${opening(context, c, 'en')}${named(c, 'en')} does not fit the counts of its classes: ${sum} of ${base.en}. Check counts and figures.`,
    }),
  ]
}

/** 满意, 基本满意 and 不满意 are all who were asked. */
function allOf(cases: readonly Case[]): Base | undefined {
  const all = standing(cases)
  const isAll = all[0]?.indicator.complete === true || areExhaustive(all.map((c) => className(c, 'zh-CN')))
  return isAll && all.every((p) => isExact(p.figure)) ? sumBase(totalOf(all)) : undefined
}

function unnamed(context: Context, c: Case, all: readonly Degree[]): readonly Finding[] {
  const label = zh(c.indicator.label)
  if (/基本|比较|较满意|较为|不满意|不太|非常|很满意/.test(label) || /基本满意|比较满意/.test(zh(c.o.note)))
    return []
  const lower = all.filter((p) => fairlyContent.test(p.zh))
  const merged = [...all.filter((p) => content.test(p.zh)), ...lower]
  const high = all.filter((p) => content.test(p.zh))
  if (c.figure.value === null) return []
  if (!isExact(c.figure)) return [unsaid(context, c)]
  const { value } = c.figure
  if (high.length > 0 && makeUp(value, high, lastUnit(c.figure))) return []
  if (lower.length > 0 && high.length > 0 && makeUp(value, merged, lastUnit(c.figure)))
    return [merges(context, c, addition(merged, 'zh-CN'), addition(merged, 'en'), 'note')]
  return againstDegrees(context, c, value, all)
}

/** 满意率 98.6 beside 基本满意率 14.2 and 不满意率 1.4: it must hold the second. */
function againstDegrees(
  context: Context,
  c: Case,
  value: number,
  all: readonly Degree[],
): readonly Finding[] {
  const lower = all.filter((p) => fairlyContent.test(p.zh))
  const others = all.filter((p) => !fairlyContent.test(p.zh) && !content.test(p.zh) && /满意|一般/.test(p.zh))
  const own = lastUnit(c.figure)
  if (lower.length === 0) return [unsaid(context, c)]
  if (makeUp(addDecimals([100, -value]), [...lower, ...others], own)) return []
  const sum = addDecimals([value, sumOf(lower), sumOf(others)])
  const slack = [...lower, ...others].reduce((so, p) => so + lastUnit(p.c.figure), own)
  if (sum <= 100 + slack) return [unsaid(context, c)]
  const terms = [digits(value), ...[...lower, ...others].map((p) => digits(p.c.figure.value ?? 0))].join(
    ' + ',
  )
  return [
    merges(
      context,
      c,
      `与“${lower.map((p) => p.zh).join('、')}”等相加为${terms} = ${digits(sum)}%，超过100%`,
      `with the other degrees it adds up to ${terms} = ${digits(sum)}%, more than 100 %`,
    ),
  ]
}

function merges(
  context: Context,
  c: Case,
  zhSum: string,
  enSum: string,
  severity: Finding['severity'] = 'warning',
): Finding {
  return finding(severity, 'rate-merges-classes', c.path, {
    zh: `${opening(context, c, 'zh-CN')}${named(c)}把几类合在一起而未说明：${zhSum}。请核对，并在指标的 counts 写明所含类别。`,
    en: `${opening(context, c, 'en')}${named(c, 'en')} merges classes without saying so: ${enSum}. Check it, and name them in the indicator’s counts.`,
  })
}

function unsaid(context: Context, c: Case): Finding {
  return finding('note', 'rate-merges-classes', c.path, {
    zh: `${opening(context, c, 'zh-CN')}${named(c)}是否包含“基本满意”未说明。若原文有说明，请写在指标的 counts；没有，请在 note 注明。`,
    en: afterOpening(
      context,
      c,
      `whether ${named(c, 'en')} includes “fairly satisfied” is not said. If the source says it, give it in the indicator’s counts; if not, note that.`,
    ),
  })
}
