import { sorts, type Query, type Sort } from '../../data/series.js'
import { bothFilters, parseWhere } from '../../data/where.js'
import type { Filter } from '../../data/series.js'
import { warnOnce } from './warn.js'

/** The shared properties that say what to take of the data. */
export interface Asked {
  readonly indicator: string
  readonly by: string
  readonly split: string
  readonly where: string
  readonly sort: Sort
  readonly limit: number | undefined
}

/** Properties of an element → query. `outer` is the filter of the dashboard around it. */
export function queryOf(
  asked: Asked,
  kind: Query,
  outer: Filter | undefined,
  hidden: ReadonlySet<string>,
): Query {
  const indicator = asked.indicator.split(/\s+/).filter(Boolean)
  const own = parseWhere(asked.where)
  return {
    ...kind,
    ...(indicator.length > 0 && { indicator }),
    ...(asked.by !== '' && { by: asked.by }),
    ...(asked.split !== '' && { split: asked.split }),
    where: outer ? bothFilters(own, outer) : own,
    sort: knownSort(asked.sort),
    ...(asked.limit !== undefined && { limit: asked.limit }),
    hidden,
  }
}

function knownSort(sort: Sort): Sort {
  if (sorts.includes(sort)) return sort
  warnOnce(
    `sort/${String(sort)}`,
    `sort="${String(sort)}" is none of ${sorts.join(', ')}; the figures stay in their own order.`,
  )
  return 'none'
}
