import type { Query, Selection } from '../../data/series.js'
import { zeroRules, type ZeroRule } from '../chart/layout/axis/value-axis.js'
import { laidApart } from '../chart/laid-apart.js'
import { ChartElement } from '../chart/chart-element.js'
import { customElement, property } from '../chart/define.js'
import type { Annotation } from '../chart/layout/annotations/annotation.js'
import { roundSwatchStyles } from '../chart/styles/round-swatch.styles.js'
import type { ChartView, Frame } from '../chart/view.js'
import { columnsOf } from './columns-of.js'
import { layoutSlopeChart } from './slope-chart.layout.js'

/**
 * Columns by period where there are several, else by place; a line an item, named with its figure at both ends. Names are
 * pushed apart and never cover one another. A line breaks where a figure is missing; a point shows the bound of its figure.
 *
 * @summary Shows what changes between two or few periods or places, one line an item, named at both ends.
 * @csspart plot - The drawing.
 * @csspart line - The line of one item.
 * @csspart point - The point of one figure.
 * @csspart label - A label in the drawing.
 * @csspart axis - The posts at the columns.
 * @csspart legend - The legend.
 * @csspart table - The data table.
 * @csspart tooltip - The tooltip.
 * @csspart source - The source line.
 * @cssproperty --tally-series-1 - Colour of the first line; up to `--tally-series-8`.
 * @cssproperty --tally-plot-height - Height of the plot (px, em or rem); more where the names need it.
 * @fires tally-target-change - The reader moved to another figure, or away.
 * @fires tally-select - The reader chose a figure.
 * @fires tally-filter-change - The reader hid or showed a line.
 * @fires tally-load - Data arrived.
 * @fires tally-error - Data could not be read, or some of it.
 */
@customElement('tally-slope-chart')
export class SlopeChart extends ChartElement {
  static override styles = [...[ChartElement.styles].flat(), roundSwatchStyles]

  /** Whether heights start at zero: `auto` leaves it where the figures lie far from it and close together, and says so. */
  @property({ reflect: true, type: zeroRules }) zero: ZeroRule = 'auto'

  protected override get kindQuery(): Query {
    return { by: columnsOf(this.known, this.indicator) }
  }

  protected override get ownAnnotations(): readonly Annotation[] {
    return this.goal === undefined
      ? []
      : [{ type: 'rule', value: this.goal, label: { zh: '目标', en: 'Goal' } }]
  }

  protected override get layoutOptions(): readonly unknown[] {
    return [this.zero, this.noLegend]
  }

  protected override layout(selection: Selection, frame: Frame): ChartView | undefined {
    return laidApart(this, this.known, selection, { ...frame, noLegend: this.noLegend }, (of, within) =>
      layoutSlopeChart(of, within, { zero: this.zero }),
    )
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tally-slope-chart': SlopeChart
  }
}
