import type { LitElement } from 'lit'
import type { Dataset } from '../../data/dataset.js'
import type { Query } from '../../data/series.js'
import { bucketsPart, columnsPart, toolbarPart } from '../chart/deferred-parts.js'
import type { Deferred } from '../chart/deferred.js'

/**
 * Periods along the axis where the data have any; undefined while what reads columns is on its way. `beside`: what a kind
 * needs to draw them.
 */
export function timeQuery(
  host: LitElement,
  known: Dataset | undefined,
  ...beside: readonly Deferred<unknown>[]
): Query | undefined {
  const { observations = [], columns = [] } = known ?? {}
  if (columns.length > 0) {
    // All are asked for at the same time.
    const others = [bucketsPart, toolbarPart, ...beside].map((part) => part.for(host))
    const part = columnsPart.for(host)
    return part && others.every(Boolean) ? { by: 'period', columns: part.columnSeries } : undefined
  }
  const dated = observations.some((o) => o.period !== undefined || o.periodWording !== undefined)
  return dated ? { by: 'period' } : {}
}
