import type { Selection } from '../../data/series.js'
import type { ChartView, Frame } from '../chart/view.js'
import type { BarOptions } from '../chart/layout/bars/bars.js'
import { layoutBarRows } from '../chart/layout/bars/bar-rows.js'
import { exactBars } from '../chart/layout/bars/exact-bars.js'
import type * as verticalBars from '../chart/layout/bars/vertical-bars.js'

export type RowLayout = (selection: Selection, frame: Frame, options: BarOptions) => ChartView

/** What a bar chart does with its series, where it has been loaded. */
export interface BarLayouts {
  readonly rows: RowLayout
  readonly columns?: typeof verticalBars | undefined
  readonly stack?:
    ((selection: Selection, frame: Frame, options: BarOptions, rows: RowLayout) => ChartView) | undefined
}

/** Horizontal bars by default. Columns turn horizontal where their labels do not fit. */
export function layoutBarChart(
  selection: Selection,
  frame: Frame,
  options: BarOptions,
  { rows, columns, stack }: BarLayouts,
): ChartView {
  if (stack) return stack(selection, frame, options, rows)
  if (columns?.columnsFit(selection, frame)) return columns.layoutVerticalBars(selection, frame, options)
  return rows(selection, frame, options)
}

/** Rows that need no more: every figure exact, no goal. */
export const exactRows: RowLayout = (selection, frame, options) =>
  layoutBarRows(selection, frame, { drawing: exactBars, ...options })

export function areExact({ series }: Selection): boolean {
  return series.every(({ data }) =>
    data.every(({ figure: { bound, value } }) => bound === 'exact' || value === null),
  )
}
