import type { Selection } from '../../data/series.js'
import type { ChartView, Frame } from '../chart/view.js'
import type { BarOptions } from '../chart/layout/bars.js'
import { layoutHorizontalBars } from '../chart/layout/horizontal-bars.js'
import type * as verticalBars from '../chart/layout/vertical-bars.js'

/** What a bar chart does with its series beside setting them next to each other, where it has been loaded. */
export interface BarLayouts {
  readonly columns?: typeof verticalBars | undefined
  readonly stack?: ((selection: Selection, frame: Frame, options: BarOptions) => ChartView) | undefined
}

/** Horizontal bars by default. Columns turn horizontal where their labels do not fit. */
export function layoutBarChart(
  selection: Selection,
  frame: Frame,
  options: BarOptions,
  { columns, stack }: BarLayouts,
): ChartView {
  if (stack) return stack(selection, frame, options)
  if (columns?.columnsFit(selection, frame)) return columns.layoutVerticalBars(selection, frame, options)
  return layoutHorizontalBars(selection, frame, options)
}
