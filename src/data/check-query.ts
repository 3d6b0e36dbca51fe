/** What a query asks for and the dataset does not have; loaded only where `isPlainQuery` says no. */
import type { Dataset } from './dataset.js'
import { finding, type Finding } from './finding.js'
import { hasDimension, namedDimensions } from './plain-query.js'
import { resolve } from './resolve.js'
import { dimensions, sorts, type Dimension, type Query } from './series.js'

/** Names in `query` that nothing in `dataset` bears, each with what may be named instead. */
export function checkQuery(dataset: Dataset, query: Query): readonly Finding[] {
  return [
    ...(query.indicator ?? []).flatMap((name) => unknownIndicator(name, dataset)),
    ...[...new Set(namedDimensions(query))]
      .filter((name) => !hasDimension(dataset, name))
      .map((name) => unknownDimension(name, query, dataset)),
    ...unknownSort(query.sort),
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

function unknownDimension(name: Dimension, query: Query, dataset: Dataset): Finding {
  const attribute = (['by', 'split', 'facet'] as const).find((key) => query[key] === name) ?? 'where'
  const own = [...dataset.observations, ...(dataset.columns ?? [])].flatMap((o) =>
    Object.keys(o.dimensions ?? {}),
  )
  const known = few([...dimensions, ...new Set(own)])
  return finding('error', 'unknown-dimension', `${attribute}=${name}`, {
    zh: `数据里没有维度“${name}”，请核对 ${attribute} 属性。可用的有：${known}。`,
    en: `The data has no dimension “${name}”. Check the ${attribute} attribute; there are: ${known}.`,
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

/** As many names as help; a long list would hide the message. */
function few(names: readonly string[]): string {
  return names.slice(0, 12).join(', ') + (names.length > 12 ? ' …' : '')
}
