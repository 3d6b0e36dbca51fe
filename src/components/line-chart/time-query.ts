import type { LitElement } from 'lit'
import type { Dataset } from '../../data/dataset.js'
import type { Query } from '../../data/series.js'
import { columnsPart } from '../chart/deferred-parts.js'

/** Periods along the axis where the data have any; undefined while what reads columns is on its way. */
export function timeQuery(host: LitElement, known: Dataset | undefined): Query | undefined {
  const { observations = [], columns = [] } = known ?? {}
  if (columns.length > 0) {
    const parts = columnsPart.for(host)
    return parts && { by: 'period', columns: parts.columnSeries }
  }
  const dated = observations.some((o) => o.period !== undefined || o.periodWording !== undefined)
  return dated ? { by: 'period' } : {}
}
