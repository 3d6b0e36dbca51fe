/** The plainest parts of a whole: exact counts of classes that exhaust it, and nothing else in the data. */
import type { Quantity } from './quantity.js'
import { addDecimals } from './quantity/decimal.js'
import { roundDecimal } from './quantity/round-decimal.js'
import { dimensionKey, dimensionLabel } from './resolve.js'
import type { Datum, Dimension, Laid, Query } from './series.js'

const same: readonly Dimension[] = ['indicator', 'place', 'period', 'scope', 'source']

/** What `withRests` answers where it takes no more than adding and dividing; undefined where it does. */
export function plainWhole(asked: readonly Datum[], every: readonly Datum[], query: Query): Laid | undefined {
  const [first] = asked
  const { by, split, facet } = query
  if (!first || every.length > asked.length || (by ?? split ?? facet) !== undefined) return undefined
  const { complete, kind, partOf, base } = first.indicator
  const plain = asked.every(({ figure: q, observation: o, indicator }) => {
    const counted = q.bound === 'exact' && Number.isSafeInteger(q.value) && (q.value ?? -1) >= 0
    const bare =
      (q.change ?? q.scale ?? q.decimals ?? o.dimensions ?? o.base ?? indicator.shareOf) === undefined
    return counted && bare && typeof o.category === 'string' && q.unit === first.figure.unit
  })
  const alike = asked.every((d) => same.every((name) => dimensionKey(d, name) === dimensionKey(first, name)))
  const sum = addDecimals(asked.map((d) => d.figure.value ?? 0))
  const { unit } = first.figure
  const divided = complete === true && (kind === 'count' || kind === 'amount') && unit !== '%'
  if (!plain || !alike || !divided || (partOf ?? base) !== undefined || sum <= 0 || sum > 1e13)
    return undefined
  if (new Set(asked.map((d) => d.observation.category)).size < asked.length) return undefined
  const whole: Quantity = { value: sum, unit, origin: 'computed', bound: 'exact' }
  const [x, label] = [dimensionKey(first, 'place'), dimensionLabel(first, 'place')]
  const all = asked.map((d) => {
    const value = roundDecimal(((d.figure.value ?? 0) * 100) / sum, 1)
    const share: Quantity = { value, unit: '%', origin: 'computed', bound: 'exact', decimals: 1 }
    return { ...d, whole, base: whole, share }
  })
  const kept = new Set((query.narrow?.filter(asked, query.where) ?? asked).map((d) => d.key))
  const listed = all.filter((d) => kept.has(d.key)).map((d) => ({ ...d, x, label }))
  return { by: 'place', split: 'category', listed, all }
}
