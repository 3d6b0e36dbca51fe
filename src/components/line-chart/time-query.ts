import type { Dataset } from '../../data/dataset.js'
import type { Query } from '../../data/series.js'
import { columnsPart } from '../chart/deferred-parts.js'

/** Periods along the axis where the data have any. */
export function timeQuery(known: Dataset | undefined): Query {
  const dated = known?.columns?.[0] ?? known?.observations.some((o) => o.period ?? o.periodWording)
  return dated ? { by: 'period', columns: columnsPart.now?.withColumns } : {}
}
