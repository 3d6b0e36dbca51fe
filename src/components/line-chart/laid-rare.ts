import type { LitElement } from 'lit'
import type { Dataset } from '../../data/dataset.js'
import type { Selection } from '../../data/series.js'
import { laidApart } from '../chart/laid-apart.js'
import type { ChartView, Frame } from '../chart/view.js'
import { layoutMoment } from './one-moment.layout.js'

/** Bars where there is one period alone, unless a logarithmic axis is asked for; else lines, in panels where they would join different things. */
export function laidRare(
  host: LitElement,
  dataset: Dataset | undefined,
  selection: Selection,
  frame: Frame,
  log: boolean,
  lines: (selection: Selection, frame: Frame) => ChartView,
): ChartView | undefined {
  const moment = log ? undefined : layoutMoment(selection, frame)
  return moment ?? laidApart(host, dataset, selection, frame, lines)
}
