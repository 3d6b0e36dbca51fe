import type { Selection } from '../../data/series.js'
import { ChartElement } from '../chart/chart-element.js'
import { barForms, boundBars, columnsLayout, narrowing } from '../chart/deferred-parts.js'
import { customElement, property, text } from '../chart/define.js'
import { mostColours } from '../chart/layout/plenty/most-items.js'
import type { ChartView, Frame } from '../chart/view.js'
import { areExact, exactRows, layoutBarChart } from './bar-chart.layout.js'

const orientations = ['horizontal', 'vertical'] as const
type Orientation = (typeof orientations)[number]
const shapes = ['bar', 'lollipop'] as const
type Shape = (typeof shapes)[number]
type Stacking = boolean | 'share' | 'diverging'
const stackings: readonly Stacking[] = [false, true, 'share', 'diverging']

/** A bare attribute stacks; a word says how. */
const stacking = {
  fromAttribute: (value: string | null) =>
    value === null || value === 'false' ? false : value === 'true' || value || true,
  toAttribute: (value: Stacking): string | null => (value === true ? '' : value === false ? null : value),
}

/**
 * Horizontal bars by default, since Chinese labels are long. What is not exact is drawn as far as it is certain, with
 * a glyph for the doubt.
 *
 * @summary Compares figures by length: one bar a figure, grouped, stacked, as shares or on two sides by series.
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
  @property({ reflect: true, type: orientations }) orientation: Orientation = 'horizontal'
  /**
   * Puts the series of one item end to end; groups them, and says why, where a part is not exact. `share` makes every
   * item a hundred percent, `diverging` sets the series named by `opposed` to the left of the base line.
   */
  @property({ reflect: true, type: stackings, converter: stacking }) stacked: Stacking = false
  /** For `stacked="diverging"`: series on the left, by key or label, separated by spaces; by default what is below zero, else the first half. */
  @property(text) opposed = ''
  /** Bars, or points on thin stems. */
  @property({ reflect: true, type: shapes }) shape: Shape = 'bar'

  protected override get layoutOptions(): readonly unknown[] {
    return [this.orientation, this.stacked, this.opposed, this.shape]
  }

  protected override layout(selection: Selection, frame: Frame): ChartView | undefined {
    const grouped = !this.stacked
    const plainForm = grouped && this.shape !== 'lollipop' && selection.legend.length <= mostColours
    const form = plainForm ? {} : barForms.for(this)?.formOf(this, selection)
    const upright = grouped && this.orientation === 'vertical'
    const columns = upright ? columnsLayout.for(this) : undefined
    if (!form || (upright && !columns)) return undefined
    // Panels share a scale, and with it how far any of their figures reaches.
    const plain = form.drawing !== undefined || areExact(frame.whole ?? selection)
    const rows = plain && this.goal === undefined ? exactRows : boundBars.for(this)?.layoutHorizontalBars
    if (!rows) return undefined
    const { stack, drawing } = form
    const options = { ...(this.goal !== undefined && { goal: this.goal }), ...(drawing && { drawing }) }
    const lay = (of: Selection) => layoutBarChart(of, frame, options, { rows, columns, stack })
    // Here where there is a limit.
    const aside = grouped ? narrowing.now?.layRestAside : undefined
    return aside ? aside(selection, frame, lay) : lay(selection)
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tally-bar-chart': BarChart
  }
}
