import { finding, type Finding } from '../finding.js'
import { addDecimals } from '../quantity/decimal.js'
import { isExact } from '../quantity.js'
import { className, digits, en, standing, zh, type Case, type Context, type Rule } from './context.js'
import { lastUnit } from './fit.js'

const satisfied = /^(?:非常满意|很满意|满意)$/
const fairly = /^(?:基本满意|比较满意|较满意)$/

/** Does 满意率 count 基本满意? A rate over merged classes says which. */
export const ratesNameTheirClasses: Rule = (context) =>
  context.cases.flatMap((c) => {
    if (c.indicator.kind !== 'rate' || c.figure.unit !== '%' || c.classes.length > 0) return []
    const parts = classShares(context, c)
    if (c.indicator.counts !== undefined) return againstCounts(c, c.indicator.counts, parts)
    return /满意/.test(zh(c.indicator.label)) ? unnamed(c, parts) : []
  })

/** Shares by class in the same place, period and scope. */
function classShares(context: Context, rate: Case): readonly Case[] {
  const found = (context.bySetting.get(rate.setting) ?? []).filter(
    (c) =>
      c.classes.length === 1 && c.figure.unit === '%' && c.indicator.kind === 'share' && isExact(c.figure),
  )
  return standing(found)
}

function sumOf(parts: readonly Case[]): number {
  return addDecimals(parts.map((c) => c.figure.value ?? 0))
}

function agrees(rate: Case, parts: readonly Case[]): boolean {
  const slack = [rate, ...parts].reduce((sum, c) => sum + lastUnit(c.figure), 0)
  return Math.abs((rate.figure.value ?? 0) - sumOf(parts)) <= slack + 1e-9
}

function addition(parts: readonly Case[], locale: 'zh-CN' | 'en'): string {
  const terms = parts.map((c) => `${className(c, locale)} ${digits(c.figure.value ?? 0)}`)
  return `${terms.join(' + ')} = ${digits(sumOf(parts))}%`
}

function againstCounts(c: Case, counts: readonly string[], all: readonly Case[]): readonly Finding[] {
  const parts = all.filter(
    (p) => counts.includes(p.classes[0] ?? '') || counts.includes(className(p, 'zh-CN')),
  )
  if (parts.length !== counts.length || !isExact(c.figure) || agrees(c, parts)) return []
  return [
    finding('error', 'rate-not-sum-of-classes', `${c.path}/figure`, {
      zh: `${zh(c.indicator.label)}印作${digits(c.figure.value)}%，而所含各类相加为${addition(parts, 'zh-CN')}。请核对 counts 与数字。`,
      en: `${en(c.indicator.label)} is printed ${digits(c.figure.value)} %, but its classes add up: ${addition(parts, 'en')}. Check counts and figures.`,
    }),
  ]
}

function unnamed(c: Case, all: readonly Case[]): readonly Finding[] {
  if (/基本|比较|较满意/.test(zh(c.indicator.label) + zh(c.o.note))) return []
  const high = all.filter((p) => satisfied.test(className(p, 'zh-CN')))
  const merged = [...high, ...all.filter((p) => fairly.test(className(p, 'zh-CN')))]
  if (high.length > 0 && isExact(c.figure) && agrees(c, high)) return []
  const proved = merged.length > high.length && isExact(c.figure) && agrees(c, merged)
  return [
    finding(proved ? 'warning' : 'note', 'rate-merges-classes', c.path, {
      zh: proved
        ? `${zh(c.indicator.label)}${digits(c.figure.value ?? 0)}%把几类合在一起而未说明：${addition(merged, 'zh-CN')}。请在指标的 counts 写明所含类别。`
        : `${zh(c.indicator.label)}是否包含“基本满意”未说明。若原文有说明，请写在指标的 counts；没有，请在 note 注明。`,
      en: proved
        ? `${en(c.indicator.label)} ${digits(c.figure.value ?? 0)} % merges classes without saying so: ${addition(merged, 'en')}. Name them in the indicator’s counts.`
        : `Whether ${en(c.indicator.label)} includes “fairly satisfied” is not said. If the source says it, give it in the indicator’s counts; if not, note that.`,
    }),
  ]
}
