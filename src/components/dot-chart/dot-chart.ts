import type { Selection } from '../../data/series.js'
import { axisScales, type AxisScale } from '../chart/layout/axis/scale.js'
import { zeroRules, type ZeroRule } from '../chart/layout/axis/value-axis.js'
import { ChartElement } from '../chart/chart-element.js'
import { narrowing } from '../chart/deferred-parts.js'
import { customElement, property } from '../chart/define.js'
import { roundSwatchStyles } from '../chart/styles/round-swatch.styles.js'
import type { Annotation } from '../chart/layout/annotations/annotation.js'
import { manySeries } from '../chart/on-demand/many-series-part.js'
import { mostColours } from '../chart/layout/plenty/most-items.js'
import type { ChartView, Frame } from '../chart/view.js'
import { silenceOnce } from '../chart/layout/words/silence-once.js'
import { layoutDotChart, type DotOptions } from './dot-chart.layout.js'

/**
 * A row an item. Two series – before and after, two places – stand in one row with a line between them and their figures
 * at both ends. Dots that would cover one another stand one under another; each shows the bound of its figure.
 *
 * @summary Compares figures by the place of dots on one axis; of two series the distance between them (dumbbell).
 * @csspart plot - The drawing.
 * @csspart point - The dot of one figure.
 * @csspart line - The line between the dots of one row.
 * @csspart label - A label in the drawing.
 * @csspart axis - Axis and grid lines.
 * @csspart legend - The legend, over three series and more; two are named in the drawing.
 * @csspart table - The data table.
 * @csspart tooltip - The tooltip.
 * @csspart source - The source line.
 * @cssproperty --tally-series-1 - Colour of the first series; up to `--tally-series-8`.
 * @cssproperty --tally-neutral - The line between two dots.
 * @fires tally-target-change - The reader moved to another figure, or away.
 * @fires tally-select - The reader chose a figure.
 * @fires tally-filter-change - The reader hid or showed a series.
 * @fires tally-load - Data arrived.
 * @fires tally-error - Data could not be read, or some of it.
 */
@customElement('tally-dot-chart')
export class DotChart extends ChartElement {
  static override styles = [...[ChartElement.styles].flat(), roundSwatchStyles]

  /** Whether the axis starts at zero: `auto` leaves it where the figures lie far from it and close together, and says so. */
  @property({ reflect: true, type: zeroRules }) zero: ZeroRule = 'auto'
  /** Scale of the axis; a figure of zero or less has no place on a `log` scale and is said to be left out. */
  @property({ reflect: true, type: axisScales }) scale: AxisScale = 'linear'

  protected override get ownAnnotations(): readonly Annotation[] {
    return this.goal === undefined
      ? []
      : [{ type: 'rule', value: this.goal, label: { zh: '目标', en: 'Goal' } }]
  }

  protected override get layoutOptions(): readonly unknown[] {
    return [this.zero, this.scale]
  }

  protected override layout(selection: Selection, frame: Frame): ChartView | undefined {
    const options: DotOptions = {
      zero: this.zero,
      log: this.scale === 'log',
    }
    const isMany = selection.legend.length > mostColours
    const many = isMany ? manySeries.for(this) : undefined
    if (isMany && !many) return undefined
    const dots = (of: Selection, within: Frame) => silenceOnce(layoutDotChart(of, within, options))
    const lay = (of: Selection) => many?.layoutBySeries(of, frame, dots) ?? dots(of, frame)
    return this.limit === undefined || options.log
      ? lay(selection)
      : narrowing.for(this)?.layRestAside(selection, frame, lay)
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tally-dot-chart': DotChart
  }
}
