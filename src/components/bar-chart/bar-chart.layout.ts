import type { Datum, Selection } from '../../data/series.js'
import type { ChartView, Frame } from '../chart/view.js'
import type { BarOptions } from '../chart/layout/bars.js'
import { layoutHorizontalBars } from '../chart/layout/horizontal-bars.js'
import type * as stackedBars from '../chart/layout/stacked-bars.js'
import type * as verticalBars from '../chart/layout/vertical-bars.js'

/** The layouts a bar chart chooses from, where they have been loaded. */
export interface BarLayouts {
  readonly columns?: typeof verticalBars | undefined
  readonly stack?: typeof stackedBars | undefined
}

/**
 * Horizontal bars by default. Columns turn horizontal where their labels do not fit; stacks become groups where a
 * part is not exact, since what lies above a doubtful part would have no certain place.
 */
export function layoutBarChart(
  selection: Selection,
  frame: Frame,
  options: BarOptions,
  { columns, stack }: BarLayouts,
): ChartView {
  if (stack && canStack(selection)) return stack.layoutStackedBars(selection, frame, options)
  if (columns?.columnsFit(selection, frame)) return columns.layoutVerticalBars(selection, frame, options)
  return layoutHorizontalBars(selection, frame, options)
}

/** Every figure but the outermost exact, none negative, all of one unit and addable. */
export function canStack({ series }: Selection): boolean {
  const unit = series[0]?.data[0]?.figure.unit
  return series.every(({ data }, i) => data.every((datum) => hasPlace(datum, i === series.length - 1, unit)))
}

function hasPlace({ figure, indicator }: Datum, outermost: boolean, unit: string | undefined): boolean {
  const certain = figure.bound === 'exact' || (outermost && figure.bound !== 'unstated')
  const addable = indicator.kind !== 'rate' && indicator.kind !== 'change'
  const level = figure.value !== null && figure.value >= 0 && figure.value < 1e16 && !figure.change
  return certain && addable && level && figure.unit === unit
}
