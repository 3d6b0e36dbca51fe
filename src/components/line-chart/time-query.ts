import type { LitElement } from 'lit'
import type { Dataset } from '../../data/dataset.js'
import type { Query } from '../../data/series.js'
import { columnsPart, plentyPart } from '../chart/deferred-parts.js'

/** Periods along the axis where the data have any; undefined while what reads and shows columns is on its way. */
export function timeQuery(host: LitElement, known: Dataset | undefined): Query | undefined {
  const { observations = [], columns = [] } = known ?? {}
  if (columns.length > 0) {
    // Both are asked for at the same time.
    const [part, plenty] = [columnsPart.for(host), plentyPart.for(host)]
    return part && plenty ? { by: 'period', columns: part.columnSeries } : undefined
  }
  const dated = observations.some((o) => o.period !== undefined || o.periodWording !== undefined)
  return dated ? { by: 'period' } : {}
}
