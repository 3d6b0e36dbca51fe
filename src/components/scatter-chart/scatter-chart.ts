import type { Query, Selection } from '../../data/series.js'
import { axisScales, type AxisScale } from '../chart/layout/axis/scale.js'
import { zeroRules, type ZeroRule } from '../chart/layout/axis/value-axis.js'
import { ChartElement } from '../chart/chart-element.js'
import { customElement, property } from '../chart/define.js'
import { roundSwatchStyles } from '../chart/styles/round-swatch.styles.js'
import type { ChartView, Frame } from '../chart/view.js'
import { reasonsWithin } from './pairs.layout.js'
import { layoutScatter } from './scatter-chart.layout.js'

/**
 * `indicator` names two: the first along the bottom, the second up the side; a point for each place, period or class that
 * has both. A point shows the bounds of its figures in both directions. What has only one of the two is named, not drawn.
 *
 * @summary Sets two indicators against each other, a point a place, with the doubt of both figures.
 * @csspart plot - The drawing.
 * @csspart point - The point of a pair of figures.
 * @csspart label - A label in the drawing.
 * @csspart axis - Axis and grid lines.
 * @csspart legend - The legend, where `split` colours the points.
 * @csspart table - The data table.
 * @csspart tooltip - The tooltip.
 * @csspart source - The source line.
 * @cssproperty --tally-series-1 - Colour of the points; with `split` of the first group, up to `--tally-series-8`.
 * @cssproperty --tally-plot-height - Height of the plot (px, em or rem).
 * @fires tally-target-change - The reader moved to another point, or away.
 * @fires tally-select - The reader chose a point.
 * @fires tally-filter-change - The reader hid or showed a group.
 * @fires tally-load - Data arrived.
 * @fires tally-error - Data could not be read, or some of it.
 */
@customElement('tally-scatter-chart')
export class ScatterChart extends ChartElement {
  static override styles = [...[ChartElement.styles].flat(), roundSwatchStyles]

  /** Scale along the bottom; what is zero or less has no place on a `log` scale and is said to be left out. */
  @property({ attribute: 'x-scale', reflect: true, type: axisScales }) xScale: AxisScale = 'linear'
  /** Scale up the side. */
  @property({ attribute: 'y-scale', reflect: true, type: axisScales }) yScale: AxisScale = 'linear'
  /** Whether the axes start at zero: `auto` leaves it where the figures lie far from it and close together, and says so. */
  @property({ reflect: true, type: zeroRules }) zero: ZeroRule = 'auto'

  protected override get kindQuery(): Query {
    return { split: 'none' }
  }

  protected override drawsAll(): boolean {
    return true
  }

  protected override get layoutOptions(): readonly unknown[] {
    return [this.indicator, this.xScale, this.yScale, this.zero]
  }

  /** The two have an axis each: only what differs within one of them keeps its figures apart. */
  protected override mayDraw(): boolean {
    return true
  }

  protected override acrossPanels(selection: Selection): Selection {
    return { ...selection, reasons: reasonsWithin(selection) }
  }

  protected override layout(selection: Selection, frame: Frame): ChartView {
    return layoutScatter(selection, frame, {
      indicators: this.indicator.split(/\s+/).filter(Boolean),
      zero: this.zero,
      log: { x: this.xScale === 'log', y: this.yScale === 'log' },
    })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tally-scatter-chart': ScatterChart
  }
}
