import { property } from 'lit/decorators.js'
import type { Selection } from '../../data/series.js'
import { ChartElement } from '../chart/chart-element.js'
import { columnsLayout, stackLayout } from '../chart/deferred-parts.js'
import { customElement } from '../chart/define.js'
import type { ChartView, Frame } from '../chart/view.js'
import { layoutBarChart } from './bar-chart.layout.js'

/**
 * Horizontal bars by default, since Chinese labels are long. What is not exact is drawn as far as it is certain, with
 * a glyph for the doubt.
 *
 * @summary Compares figures by length: one bar a figure, grouped or stacked by series.
 * @csspart plot - The drawing.
 * @csspart bar - One piece of a bar.
 * @csspart label - A label in the drawing.
 * @csspart axis - The base line.
 * @csspart legend - The legend.
 * @csspart table - The data table.
 * @csspart tooltip - The tooltip.
 * @csspart source - The source line.
 * @cssproperty --tally-series-1 - Colour of the first series; up to `--tally-series-8`.
 * @cssproperty --tally-plot-height - Height of the plot for columns (px, em or rem).
 * @fires tally-target-change - The reader moved to another figure, or away.
 * @fires tally-select - The reader chose a figure.
 * @fires tally-filter-change - The reader hid or showed a series.
 * @fires tally-load - Data arrived.
 * @fires tally-error - Data could not be read, or some of it.
 */
@customElement('tally-bar-chart')
export class BarChart extends ChartElement {
  /** Which way the bars run; columns whose labels do not fit turn horizontal. */
  @property({ reflect: true }) orientation: 'horizontal' | 'vertical' = 'horizontal'
  /** Puts the series of one item end to end; groups them where a part is not exact. */
  @property({ type: Boolean, reflect: true }) stacked = false

  protected override get layoutOptions(): readonly unknown[] {
    return [this.orientation, this.stacked]
  }

  protected override layout(selection: Selection, frame: Frame): ChartView | undefined {
    const stack = this.stacked ? stackLayout.for(this) : undefined
    const columns = this.orientation === 'vertical' ? columnsLayout.for(this) : undefined
    if ((this.stacked && !stack) || (this.orientation === 'vertical' && !columns)) return undefined
    const options = this.goal === undefined ? {} : { goal: this.goal }
    return layoutBarChart(selection, frame, options, { stack, columns })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tally-bar-chart': BarChart
  }
}
