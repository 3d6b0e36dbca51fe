import type { LitElement } from 'lit'
import type { Dataset } from '../../data/dataset.js'
import { resolve } from '../../data/resolve.js'
import type { Selection } from '../../data/series.js'
import { isOneMoment, severalAtOnce } from './layout/facets/several-at-once.js'
import { manySeries } from './on-demand/many-series-part.js'
import type { ChartView, Frame } from './view.js'

/** As `lay` does; in panels where lines would join figures of different things at one moment. Undefined while they are on their way. */
export function laidApart(
  host: LitElement,
  dataset: Dataset | undefined,
  selection: Selection,
  frame: Frame,
  lay: (selection: Selection, frame: Frame) => ChartView | undefined,
): ChartView | undefined {
  const dimensions = severalAtOnce(selection)
  // Of one moment the kind itself makes rows.
  const rows = isOneMoment(selection) && !frame.whole
  if (!dataset || dimensions.length === 0 || rows) return lay(selection, frame)
  return manySeries.for(host)?.layoutApart(selection, dimensions, resolve(dataset), frame, lay)
}
