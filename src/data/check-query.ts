/** What a query asks for and the dataset does not have; loaded only where `isPlainQuery` says no. */
import type { Dataset } from './dataset.js'
import { finding, type Finding } from './finding.js'
import { hasDimension, namedDimensions } from './plain-query.js'
import { dimensionLabel, resolve } from './resolve.js'
import { ofIndicators } from './select-with.js'
import { dimensions, sorts, type Dimension, type Query } from './series.js'
import { say, type Locale } from './text.js'

/** Names and values in `query` that nothing in `dataset` bears, each with what may be named instead. */
export function checkQuery(dataset: Dataset, query: Query): readonly Finding[] {
  const unmet = (query.narrow?.unmet(dataset, query) ?? []).filter(([name]) => name !== 'limit')
  return [
    ...(query.indicator ?? []).flatMap((name) => unknownIndicator(name, dataset)),
    ...[...new Set([...namedDimensions(query), ...unmet.map(([dimension]) => dimension)])]
      .filter((name) => !hasDimension(dataset, name))
      .map((name) => unknownDimension(name, query, dataset)),
    ...unmet
      .filter(([, value]) => value !== '')
      .map(([dimension, value]) => unmetValue(dimension, value, dataset, query)),
    // An element says itself what its properties do not take.
    ...(query.odd !== undefined ? [] : unknownSort(query.sort)),
    ...noLimit(query.limit),
  ]
}

function unknownIndicator(name: string, dataset: Dataset): readonly Finding[] {
  if (resolve(dataset).indicators.find(name)) return []
  const known = few(dataset.indicators.map(({ id }) => id))
  return [
    finding('error', 'unknown-indicator', `indicator=${name}`, {
      zh: `数据里没有指标“${name}”，请核对 indicator 属性与数据中的 id 或名称${known && `（有：${known}）`}。`,
      en: `The data has no indicator “${name}”. Check the indicator attribute against the ids and labels in the data${known && ` (there are: ${known})`}.`,
    }),
  ]
}

/** What the dimensions are called in tables. */
const inChinese: Readonly<Record<string, string>> = {
  indicator: '指标',
  place: '地区',
  period: '时段',
  category: '类别',
  scope: '口径',
  source: '来源',
}

function unknownDimension(name: Dimension, query: Query, dataset: Dataset): Finding {
  const attribute = (['by', 'split', 'facet'] as const).find((key) => query[key] === name) ?? 'where'
  const own = [...dataset.observations, ...(dataset.columns ?? [])].flatMap((o) =>
    Object.keys(o.dimensions ?? {}),
  )
  const known = [...dimensions, ...new Set(own)]
  const zh = known.map((one) => (inChinese[one] ? `${one}（${inChinese[one]}）` : one))
  const form = attribute === 'where' ? 'place=陇南市|嘉峪关市;period=2024' : ''
  return finding('error', 'unknown-dimension', `${attribute}=${name}`, {
    zh: `数据里没有维度“${name}”，请核对 ${attribute} 属性${form && `（写法如 ${form}）`}。可用的有：${few(zh)}。`,
    en: `The data has no dimension “${name}”. Check the ${attribute} attribute${form && `, written like ${form}`}; there are: ${few(known)}.`,
  })
}

/** One name of several misspelt would else go unnoticed, and all of them leave nothing to show. */
function unmetValue(dimension: Dimension, value: string, dataset: Dataset, { indicator }: Query): Finding {
  const answers = ofIndicators(resolve(dataset), indicator).map((d) => dimensionLabel(d, dimension))
  const knownIn = (locale: Locale) =>
    few([...new Set(answers.map((label) => say(label, locale)))].filter(Boolean))
  const [zh, en] = [knownIn('zh-CN'), knownIn('en')]
  return finding('warning', 'unmet-where', `where=${dimension}=${value}`, {
    zh: `where 要的“${dimension}=${value}”没有数字与之相符，请核对写法，几个值以“|”分开${zh && `（有：${zh}）`}。`,
    en: `No figure answers “${dimension}=${value}” in where. Check how it is written; several values are separated by |${en && ` (there are: ${en})`}.`,
  })
}

function unknownSort(sort: string | undefined): readonly Finding[] {
  if (sort === undefined || (sorts as readonly string[]).includes(sort)) return []
  const known = sorts.join(', ')
  return [
    finding('warning', 'unknown-sort', `sort=${sort}`, {
      zh: `sort 不能是“${sort}”，现按原有顺序排列。可用的有：${known}。`,
      en: `sort="${sort}" is not known; the figures stay in their own order. There are: ${known}.`,
    }),
  ]
}

/** None at all is no drawing, and fewer are no number of items: all of them are shown. */
function noLimit(limit = 1): readonly Finding[] {
  if (!(limit < 1)) return []
  return [
    finding('warning', 'no-limit', `limit=${limit}`, {
      zh: `limit="${limit}" 不足 1，未采用，现显示全部。请写要显示的项数，如 limit="5"；要显示全部，不写即可。`,
      en: `limit="${limit}" is less than 1 and is left out: everything is shown. Write how many items to show, such as limit="5", or leave it out for all.`,
    }),
  ]
}

/** As many names as help; a long list would hide the message. */
function few(names: readonly string[]): string {
  return names.slice(0, 12).join(', ') + (names.length > 12 ? ' …' : '')
}
