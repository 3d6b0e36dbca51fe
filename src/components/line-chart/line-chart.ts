import type { Selection } from '../../data/series.js'
import { columnsPart, rareLines } from '../chart/deferred-parts.js'
import { axisScales, type AxisScale } from '../chart/layout/axis/scale.js'
import { zeroRules, type ZeroRule } from '../chart/layout/axis/value-axis.js'
import { customElement, property } from '../chart/define.js'
import type { ChartView, Frame } from '../chart/view.js'
import { isPlain, layoutLineChart, type LineOptions } from './line-chart.layout.js'
import { TimeChart } from './time-chart.js'

const curves = ['linear', 'step', 'none'] as const
type Curve = (typeof curves)[number]

/**
 * Time along the bottom where every period is dated; worded periods (十一届一次) stand in their order at equal distances.
 * A line breaks where a figure is missing. A point shows the bound of its figure.
 *
 * Where time is long, a part of it can be looked at: by buttons, by dragging over the plot, by pinching or Ctrl and the
 * wheel; with a figure focused by + and −, Shift and the arrows, 0 for everything, Backspace to undo.
 *
 * @summary Shows how figures change from period to period, one line a series, each named at its end.
 * @csspart plot - The drawing.
 * @csspart line - The path of one series.
 * @csspart point - The point of one figure.
 * @csspart label - A label in the drawing.
 * @csspart axis - Axis and grid lines.
 * @csspart legend - The legend.
 * @csspart table - The data table.
 * @csspart tooltip - The tooltip.
 * @csspart zoom-button - A button that changes the part of time shown.
 * @csspart range - The part of time shown, in words.
 * @csspart source - The source line.
 * @cssproperty --tally-series-1 - Colour of the first series; up to `--tally-series-8`.
 * @cssproperty --tally-plot-height - Height of the plot (px, em or rem).
 * @fires tally-target-change - The reader moved to another figure, or away.
 * @fires tally-select - The reader chose a figure.
 * @fires tally-filter-change - The reader hid or showed a series.
 * @fires tally-range-change - The reader changed the part of time shown: `from` and `to` in UTC milliseconds, none for everything.
 * @fires tally-load - Data arrived.
 * @fires tally-error - Data could not be read, or some of it.
 */
@customElement('tally-line-chart')
export class LineChart extends TimeChart {
  /** How neighbouring figures are joined; with `step` a figure holds until the next, with `none` there are points alone. */
  @property({ reflect: true, type: curves }) curve: Curve = 'linear'
  /** Whether the value axis starts at zero: `auto` leaves it where the figures lie far from it and close together, and says so. */
  @property({ reflect: true, type: zeroRules }) zero: ZeroRule = 'auto'
  /** Scale of the value axis; figures of zero or less have no place on a `log` scale: it is then linear, and says why. */
  @property({ reflect: true, type: axisScales }) scale: AxisScale = 'linear'

  protected override willUpdate(): void {
    const rare = this.range ? rareLines.for(this) : rareLines.now
    if (!this.range || rare) this.time.ask(this.range, rare?.readPeriod)
    super.willUpdate()
  }

  protected override get layoutOptions(): readonly unknown[] {
    return [this.curve, this.zero, this.scale, this.time.span, this.noLegend]
  }

  protected override layout(selection: Selection, frame: Frame): ChartView | undefined {
    const options: LineOptions = {
      curve: this.curve,
      zero: this.zero,
      log: this.scale === 'log',
    }
    const part = this.time.within({ ...frame, noLegend: this.noLegend })
    const plain = !this.range && isPlain(selection, part, options)
    const rare = plain ? undefined : rareLines.for(this)
    if (!plain && !rare) return undefined
    const lines = (of: Selection, within: Frame) =>
      layoutLineChart(of, within, options, rare, columnsPart.now)
    return rare
      ? rare.laidRare(this, this.known, selection, part, options.log, lines)
      : lines(selection, part)
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tally-line-chart': LineChart
  }
}
