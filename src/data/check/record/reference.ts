import { finding, type Finding } from '../../finding.js'
import { spellings } from '../../text.js'
import { en, zh, type Case, type Context, type Rule } from '../context.js'
import { classKey, countsFor, type Family } from '../families.js'
import { opening, some } from '../words.js'

/** Observations and indicators name what is there. */
export const namesAreKnown: Rule = (context) => [...unknownIndicators(context), ...unknownLinks(context)]

function unknownIndicators({ dataset, names }: Context): readonly Finding[] {
  return dataset.observations.flatMap((o, i) => {
    if (o.indicator === '' || names.indicators.find(o.indicator)) return []
    return [
      finding('error', 'unknown-indicator', `observations/${i}/indicator`, {
        zh: `没有名为“${o.indicator}”的指标，此条不画。请在 indicators 中补上，或改用已有的 id 或名称。`,
        en: `There is no indicator “${o.indicator}”; the figure is not drawn. Add it to indicators, or use an id or label listed there.`,
      }),
    ]
  })
}

function unknownLinks({ dataset, names }: Context): readonly Finding[] {
  return dataset.indicators.flatMap((indicator, i) => {
    const links = (['partOf', 'base', 'shareOf'] as const).flatMap((field) => {
      const id = indicator[field]
      if (id === undefined || names.indicators.find(id)) return []
      return [
        finding('warning', 'unknown-link', `indicators/${i}/${field}`, {
          zh: `${field} 所指的指标“${id}”不存在。请补上该指标（可以没有数字）或改正 id。`,
          en: `${field} names an indicator “${id}” that does not exist. Add it (it may have no figures) or correct the id.`,
        }),
      ]
    })
    if (indicator.scheme === undefined || names.schemes.find(indicator.scheme)) return links
    return [
      ...links,
      finding('error', 'unknown-scheme', `indicators/${i}/scheme`, {
        zh: `分类标准“${indicator.scheme}”不存在。请在 schemes 中补上。`,
        en: `There is no scheme “${indicator.scheme}”. Add it to schemes.`,
      }),
    ]
  })
}

/** Every class is one of its scheme; without one, every letter with a percentage is one that is counted. */
export const classesAreKnown: Rule = (context) => [...outsideScheme(context), ...uncounted(context)]

const letter = /^[A-Z甲乙丙丁戊](?:类|$)/

/** E类 5% beside A类 to D类, of which D类 alone has no percentage: one letter was typed for the other. */
function uncounted(context: Context): readonly Finding[] {
  return [...context.families.values()].flat().flatMap((family) => {
    const counts =
      family.relative && !family.first.scheme ? countsFor(context, family.first)?.family : undefined
    if (!counts) return []
    const isGiven = (c: Case) => c.figure.value !== null
    const without = (of: readonly Case[], others: Family) =>
      of.filter(
        (c) =>
          isGiven(c) &&
          letter.test(c.classes.join()) &&
          !others.byClass.get(classKey(c.classes))?.some(isGiven),
      )
    const [odd, second] = without(family.cases, counts)
    const [left, more] = without(counts.cases, family)
    if (!odd || second || !left || more || family.cases.length < 3) return []
    const [a = '', b = ''] = [odd.classes[0], left.classes[0]]
    return [
      finding('warning', 'unknown-class', `${odd.path}/category`, {
        zh: `${opening(context, odd, 'zh-CN')}“${a}”有占比而无件数，“${b}”有件数而无占比。请核对两处的类别。`,
        en: `${opening(context, odd, 'en')}“${a}” has a percentage and no count, “${b}” a count and no percentage. Check both classes.`,
      }),
    ]
  })
}

function outsideScheme({ cases }: Context): readonly Finding[] {
  return cases.flatMap((c) => {
    const scheme = c.scheme
    if (!scheme || scheme.classes.length === 0) return []
    const unknown = c.classes.filter(
      (id) =>
        !/^(?:合\s*计|总\s*计|小\s*计|共\s*计)$/.test(id) &&
        !scheme.classes.some((s) => s.id === id || spellings(s.label).includes(id)),
    )
    return unknown.map((id) => {
      const [a, b] = [some(scheme.classes, (s) => s.id, '、', 8), some(scheme.classes, (s) => s.id, ', ', 8)]
      return finding('error', 'unknown-class', `${c.path}/category`, {
        zh: `“${id}”不是分类标准“${zh(scheme.label)}”的类别（有：${a}）。请改正，或在该标准中补上。`,
        en: `“${id}” is no class of the scheme “${en(scheme.label)}” (it has ${b}). Correct it or add the class.`,
      })
    })
  })
}
