import { finding, type Finding } from '../finding.js'
import { spellings } from '../text.js'
import { samePlace } from '../places.js'
import countyCities from '../places/county-cities.js'
import { en, zh, type Case, type Context, type Rule } from './context.js'
import { classKey, countsFor, type Family } from './families.js'
import { some } from './words.js'

/** 宜城市, without a county or a province beside it. */
const cities = new Set(countyCities.split(' '))

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
    const without = (of: readonly Case[], others: Family) =>
      of.filter((c) => letter.test(c.classes.join()) && !others.byClass.has(classKey(c.classes)))
    const [odd, second] = without(family.cases, counts)
    const [left, more] = without(counts.cases, family)
    if (!odd || second || !left || more || family.cases.length < 3) return []
    const [a = '', b = ''] = [odd.classes[0], left.classes[0]]
    return [
      finding('warning', 'unknown-class', `${odd.path}/category`, {
        zh: `“${a}”有占比而无件数，“${b}”有件数而无占比。请核对两处的类别。`,
        en: `“${a}” has a percentage and no count, “${b}” a count and no percentage. Check both classes.`,
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

/** Counties and below are not in the list; 自治区 are. */
const smaller = /(?:(?<!自治|行政)区|[县旗镇乡村])$|街道$|社区$|开发区$|新区$|兵团$|师市?$/

/** Rows of a table by place that are for no place of their own: 市本级, 省直, 其他. */
const levels =
  /^(?:[省市州县区]?(?:本级|直属?)|[省市州县区]级)(?:单位|部门|机关|政协)?$|^其[他它](?:地区|市州|地方)?$|^全[国省市州县区旗盟]$/

/** Places are listed in the dataset or in GB/T 2260, and codes name the place they stand for. */
export const placesAreKnown: Rule = (context) => {
  const seen = new Set<string>()
  const missing = context.cases.flatMap((c) => {
    const name = c.o.place
    if (name === undefined || seen.has(name)) return []
    seen.add(name)
    return isKnown(context, name) ? [] : [{ c, name }]
  })
  return [...missing.map(({ c, name }) => unknownPlace(context, c, name)), ...wrongCodes(context)]
}

/** 全国 and 全国政协, 甘肃省政协: a body is known by its place. */
const body = /^(?:中国人民)?政协|(?:政协|人大)?(?:常委会|委员会)?$/g

function isKnown({ names, places }: Context, name: string): boolean {
  if (names.places.find(name) || !places) return true
  const place = name.trim().replace(body, '')
  if (place === '全国' || (place !== '' && places.find(place))) return true
  if (places.find(name) || [smaller, levels].some((is) => is.test(name.trim()))) return true
  if (place.endsWith('市') && cities.has(place.slice(0, -1))) return true
  if (names.places.find(name.trim())) return true
  // A county has a code of its own, under a prefecture that is listed.
  if (/^\d{6}$/.test(name))
    return !name.endsWith('00') && places.find(`${name.slice(0, 2)}0000`) !== undefined
  return !/[\u4e00-\u9fff]/.test(name) && !/^\d+$/.test(name)
}

/** 某市 and 第一片区 are no places that a list could know. */
const form = /^(?!某)(?:.{2,3}|.*[省市州盟]|.*地区|.*(?:自治|行政)区|\d+)$/

/** 兰洲市 for 兰州市 or 株洲市: those that differ in one character, where they are few. */
function nearest({ places }: Context, name: string): readonly string[] {
  const alike = (places?.places ?? []).flatMap(({ label }) => {
    const other = zh(label)
    const odd = [...other].filter((character, i) => character !== name[i]).length
    return name.length > 2 && other.length === name.length && odd === 1 ? other : []
  })
  return alike.length < 4 ? alike : []
}

function unknownPlace(context: Context, c: Case, name: string): Finding {
  const meant = nearest(context, name)
  const severity = meant.length > 0 || form.test(name) ? 'warning' : 'note'
  return finding(severity, 'unknown-place', `${c.path}/place`, {
    zh: `地区“${name}”不在 places 中，也不是省、地两级的名称或代码（GB/T 2260）。${meant.length === 0 ? '请核对名称，' : `是否应为“${meant.join('”或“')}”？请核对，`}或在 places 中补上。`,
    en: `The place “${name}” is neither listed in places nor a province or prefecture of GB/T 2260. ${meant.length === 0 ? 'Check the name' : `Is “${meant.join('” or “')}” meant? Check it,`} or add it to places.`,
  })
}

function wrongCodes({ dataset, places }: Context): readonly Finding[] {
  return (dataset.places ?? []).flatMap((place, i) => {
    const coded = /^\d{6}$/.test(place.id) ? places?.find(place.id) : undefined
    if (!coded || samePlace(zh(coded.label), zh(place.label), places)) return []
    return [
      finding('warning', 'place-code', `places/${i}`, {
        zh: `代码${place.id}在 GB/T 2260 中是${zh(coded.label)}，此处写作“${zh(place.label)}”。请核对代码。`,
        en: `The code ${place.id} is ${zh(coded.label)} in GB/T 2260 but labelled “${en(place.label)}” here. Check the code.`,
      }),
    ]
  })
}
