/** Rows of bars with every bound and a goal; `bar-rows` alone where all figures are exact and there is no goal. */
import type { Selection } from '../../../../data/series.js'
import type { ChartView, Frame } from '../../view.js'
import { layoutBarRows } from './bar-rows.js'
import type { BarOptions } from './bars.js'
import { solidBars } from './bound-marks.js'
import { goalMarks } from './goal-marks.js'

export { unitOf } from './bar-rows.js'
export { goalMarks, goalText } from './goal-marks.js'

export function layoutHorizontalBars(
  selection: Selection,
  frame: Frame,
  options: BarOptions = {},
): ChartView {
  return layoutBarRows(selection, frame, { drawing: solidBars, goalMarks, ...options })
}
