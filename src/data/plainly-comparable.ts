import type { Dataset } from './dataset.js'
import type { Datum } from './series.js'
import type { Text } from './text.js'

/** Nothing differs; `unknown` is what cannot be known to be the same. */
export interface Plain {
  readonly reasons: readonly []
  readonly unknown: readonly Text[]
}

/**
 * The judgement where nothing can differ: one indicator that counts, in one unit, without scope, base, scheme, status or
 * worded period, all dated or none. Undefined where it takes `comparableAll` to say.
 */
export function plainlyComparable(data: readonly Datum[], columns: Dataset['columns']): Plain | undefined {
  const [first] = data
  const ids = new Set(columns?.map(({ indicator }) => indicator))
  if (ids.size > (first ? 0 : 1)) return undefined
  if (data.some(({ observation }) => observation.status)) return undefined
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
