/** Places that nobody knows, and those that are spelled in two ways. */
import { finding, type Finding } from '../../finding.js'
import { grouped } from '../../grouped.js'
import { samePlace } from '../../places.js'
import countyCities from '../../places/county-cities.js'
import { en, zh, type Case, type Context, type Rule } from '../context.js'

/** 宜城市, without a county or a province beside it. */
const cities = new Set(countyCities.split(' '))

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
  const said = new Set(missing.map(({ name }) => name))
  return [
    ...missing.map(({ c, name }) => unknownPlace(context, c, name)),
    ...misspelled(context)
      .filter(({ c }) => !said.has(c.o.place ?? ''))
      .map((odd) => mistyped(odd)),
    ...wrongCodes(context),
  ]
}

interface Misspelled {
  readonly c: Case
  readonly meant: string
}

/** No list of places is longer that is typed by hand. */
const most = 400

/** 驿泉龙区 beside 龙泉驿区, and 海署区 in the last of five rows of 海曙区: counties that no list knows, by the others of their table. */
function misspelled({ cases, names, places }: Context): readonly Misspelled[] {
  const named = [...grouped(cases, ({ o }) => o.place ?? '').entries()].filter(
    ([name]) => name.length > 2 && !places?.find(name) && !names.places.find(name),
  )
  if (named.length < 2 || named.length > most) return []
  return named.flatMap(([name, own]) => {
    const [first] = own
    const other = named.find(
      ([meant, theirs]) =>
        theirs.length > own.length &&
        (areAnagrams(name, meant) ||
          (named.length === 2 && own.length === 1 && theirs.length > 3 && areOneApart(name, meant))),
    )
    return first && other ? [{ c: first, meant: other[0] }] : []
  })
}

function areAnagrams(a: string, b: string): boolean {
  return a !== b && a.length === b.length && [...a].sort().join('') === [...b].sort().join('')
}

function areOneApart(a: string, b: string): boolean {
  return a.length === b.length && [...a].filter((character, i) => character !== b[i]).length === 1
}

function mistyped({ c, meant }: Misspelled): Finding {
  return finding('warning', 'unknown-place', `${c.path}/place`, {
    zh: `地区“${c.o.place ?? ''}”只差个别字，是否应为“${meant}”？请核对；若确是另一地，请在 places 中列出两者。`,
    en: `The place “${c.o.place ?? ''}” differs from “${meant}” by a character or by their order. Is that one meant? If not, list both in places.`,
  })
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
