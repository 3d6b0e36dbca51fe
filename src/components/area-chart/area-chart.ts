import { readPeriod } from '../../data/period.js'
import type { Selection } from '../../data/series.js'
import { ChartElement } from '../chart/chart-element.js'
import { laidApart } from '../chart/laid-apart.js'
import { columnsPart, shareAreas } from '../chart/deferred-parts.js'
import { customElement, property } from '../chart/define.js'
import { breakStyles } from '../line-chart/break.styles.js'
import { fillStyles } from '../chart/styles/fills.styles.js'
import type { ChartView, Frame } from '../chart/view.js'
import { TimeChart } from '../line-chart/time-chart.js'
import { layoutAreaChart } from './area-chart.layout.js'

const curves = ['linear', 'step'] as const
type Curve = (typeof curves)[number]
type Stacking = true | 'share'
const stackings: readonly Stacking[] = [true, 'share']

const stacking = {
  fromAttribute: (value: string | null) => value === 'true' || value || true,
  toAttribute: (value: Stacking): string | null => (value === 'share' ? value : null),
}

/**
 * Series that add up lie on one another; one alone is a line with its area. Areas have a gap where a figure is missing,
 * and are filled only as far as is certain. Parts that are not exact have no certain place in a stack: they are drawn as
 * lines, with the reason.
 *
 * Where time is long, a part of it can be looked at: by buttons, by dragging over the plot, by pinching or Ctrl and the
 * wheel; with a figure focused by + and −, Shift and the arrows, 0 for everything, Backspace to undo.
 *
 * @summary Shows how parts and their sum, or their shares of it, change from period to period.
 * @csspart plot - The drawing.
 * @csspart bar - The area of one series.
 * @csspart line - The edge of an area.
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
@customElement('tally-area-chart')
export class AreaChart extends TimeChart {
  static override styles = [...[ChartElement.styles].flat(), breakStyles, fillStyles]

  /** How neighbouring figures are joined; with steps a figure holds until the next. */
  @property({ reflect: true, type: curves }) curve: Curve = 'linear'
  /** Series lie on one another; `share` makes every period a hundred percent of what is listed for it. */
  @property({ reflect: true, type: stackings, converter: stacking }) stacked: Stacking = true

  protected override willUpdate(): void {
    this.time.ask(this.range, readPeriod)
    super.willUpdate()
  }

  protected override get layoutOptions(): readonly unknown[] {
    return [this.curve, this.stacked, this.time.span, this.noLegend]
  }

  protected override layout(selection: Selection, frame: Frame): ChartView | undefined {
    const share = this.stacked === 'share'
    const shares = share ? shareAreas.for(this) : undefined
    if (share && !shares) return undefined
    const options = { curve: this.curve, share }
    const part = this.time.within({ ...frame, noLegend: this.noLegend })
    return laidApart(this, this.known, selection, part, (of, within) =>
      layoutAreaChart(of, within, options, { columns: columnsPart.now, shares }),
    )
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tally-area-chart': AreaChart
  }
}
