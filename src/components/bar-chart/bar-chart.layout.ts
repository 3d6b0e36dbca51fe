import type { Selection } from '../../data/series.js'
import type { ChartView, Frame } from '../chart/view.js'
import { groupBars, type BarGroup, type BarOptions } from '../chart/layout/bars.js'
import { layoutHorizontalBars } from '../chart/layout/horizontal-bars.js'
import { canStack, layoutStackedBars } from '../chart/layout/stacked-bars.js'
import { columnsFit, layoutVerticalBars } from '../chart/layout/vertical-bars.js'

export interface BarChartOptions extends BarOptions {
  readonly orientation: 'horizontal' | 'vertical'
  readonly stacked: boolean
}

/**
 * Horizontal bars by default. Columns turn horizontal where their labels do not fit; stacks become groups where a
 * part is not exact, since what lies above a doubtful part would have no certain place.
 */
export function layoutBarChart(selection: Selection, frame: Frame, options: BarChartOptions): ChartView {
  const groups: readonly BarGroup[] = groupBars(selection, frame)
  if (options.stacked && canStack(groups)) return layoutStackedBars(selection, frame)
  if (options.orientation === 'vertical' && columnsFit(groups, frame))
    return layoutVerticalBars(selection, frame, options)
  return layoutHorizontalBars(selection, frame, options)
}
