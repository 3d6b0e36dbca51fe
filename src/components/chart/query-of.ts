import type { Dataset } from '../../data/dataset.js'
import { resolve } from '../../data/resolve.js'
import type { Dimension, Filter, Query, Sort } from '../../data/series.js'

/** The shared properties that say what to take of the data. */
export interface Asked {
  readonly indicator: string
  readonly by: Dimension
  readonly split: Dimension
  readonly facet: Dimension
  readonly where: string
  readonly sort: Sort
  readonly limit: number | undefined
}

/** Properties of an element → query. */
export function queryOf(asked: Asked, kind: Query, hidden: ReadonlySet<string>): Query {
  const indicator = asked.indicator.split(/\s+/).filter(Boolean)
  return {
    ...kind,
    ...(indicator.length > 0 && { indicator }),
    ...(asked.by !== '' && { by: asked.by }),
    ...(asked.split !== '' && { split: asked.split }),
    ...(asked.facet !== '' && { facet: asked.facet }),
    ...(kind.narrow && { where: kind.narrow.parse(asked.where) }),
    sort: asked.sort,
    ...(asked.limit !== undefined && { limit: asked.limit }),
    hidden,
  }
}

/** Is everything asked for, in its natural order? */
export function isWide({ where, sort, limit }: Asked, outer: Filter, dataset: Dataset | undefined): boolean {
  const restated = dataset && resolve(dataset).restated
  return (
    where === '' && sort === 'none' && limit === undefined && Object.keys(outer).length === 0 && !restated
  )
}

const texts = ['src', 'indicator', 'by', 'split', 'facet', 'where', 'heading'] as const
const numbers = ['limit', 'goal'] as const
type Given = Element &
  Record<(typeof texts)[number] | 'sort', string> &
  Record<(typeof numbers)[number], unknown>

/** Puts right what a removed attribute or a framework leaves: null for no text, NaN for no number. */
export function mend(host: Given): void {
  for (const name of texts) host[name] ??= ''
  host.sort ??= 'none'
  for (const name of numbers) {
    const value = host[name] ?? ''
    const number = value === '' ? NaN : Number(value)
    host[name] = Number.isFinite(number) ? number : undefined
    if (value !== '' && host[name] === undefined)
      void import('./wrong-use.js').then((part) => part.tellNoNumber(host, name))
  }
}
