import type { Query, Selection } from '../../data/series.js'
import { casingStyles } from '../chart/styles/casing.styles.js'
import { ChartElement } from '../chart/chart-element.js'
import { tilesLayout } from '../chart/deferred-parts.js'
import { customElement } from '../chart/define.js'
import { withoutGoal } from '../chart/layout/words/goal-words.js'
import type { ChartView, Frame } from '../chart/view.js'
import { layoutGaugeChart } from './gauge-chart.layout.js'

/**
 * A half ring a figure, all of one scale; shares and rates of all of their hundred. Under each stands what it is against the
 * `goal`, which claims no more than its bound allows. Without a goal the figures are listed with the reason.
 *
 * @summary Shows rates against their goal as half rings, the figure in each, what is missing in words.
 * @csspart plot - The drawing.
 * @csspart bar - One piece of a ring, or its track.
 * @csspart line - The stroke at the goal.
 * @csspart label - A label in the drawing.
 * @csspart legend - The legend, where there are several series.
 * @csspart table - The data table.
 * @csspart tooltip - The tooltip.
 * @csspart source - The source line.
 * @cssproperty --tally-series-1 - Colour of the first series; up to `--tally-series-8`.
 * @fires tally-target-change - The reader moved to another figure, or away.
 * @fires tally-select - The reader chose a figure.
 * @fires tally-filter-change - The reader hid or showed a series.
 * @fires tally-load - Data arrived.
 * @fires tally-error - Data could not be read, or some of it.
 */
@customElement('tally-gauge-chart')
export class GaugeChart extends ChartElement {
  static override styles = [...[ChartElement.styles].flat(), casingStyles]

  /** One colour: what is compared is each figure with the goal. */
  protected override get kindQuery(): Query {
    return { split: 'none' }
  }

  protected override layout(selection: Selection, frame: Frame): ChartView | undefined {
    if (this.goal !== undefined) return layoutGaugeChart(selection, frame, { goal: this.goal })
    const tiles = tilesLayout.for(this)?.layoutTiles(selection, frame)
    return tiles && withoutGoal(tiles)
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tally-gauge-chart': GaugeChart
  }
}
