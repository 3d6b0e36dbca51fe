import type { Dataset } from './dataset.js'
import { resolve } from './resolve.js'
import type { Text } from './text.js'

/**
 * The judgement where nothing can differ: one indicator that counts, in one unit, without scope, base, scheme or worded
 * period, all dated or none. Undefined where it takes `comparableAll` to say.
 */
export function plainlyComparable(
  dataset: Dataset,
): { reasons: readonly []; unknown: readonly Text[] } | undefined {
  const { data } = resolve(dataset)
  const [first] = data
  const ids = new Set(dataset.columns?.map(({ indicator }) => indicator))
  if (ids.size > (first ? 0 : 1)) return undefined
  if (!first || data.length === 1) return { reasons: [], unknown: [] }
  const dated = first.observation.period !== undefined
  const plain = data.every(({ observation: o, indicator, figure }) => {
    const counted = indicator.kind === 'count' || indicator.kind === 'amount'
    const bare = o.scope === undefined && o.base === undefined && o.periodWording === undefined
    const unit = figure.unit === first.figure.unit || figure.value === null
    return indicator === first.indicator && counted && bare && unit && (o.period !== undefined) === dated
  })
  // One indicator has one scheme at most.
  if (!plain) return undefined
  return { reasons: [], unknown: dated ? [] : [{ zh: '时段原文未列', en: 'periods are not given' }] }
}
