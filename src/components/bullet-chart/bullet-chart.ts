import type { Query, Selection } from '../../data/series.js'
import { casingStyles } from '../chart/styles/casing.styles.js'
import { ChartElement } from '../chart/chart-element.js'
import { tilesLayout } from '../chart/deferred-parts.js'
import { customElement } from '../chart/define.js'
import { withoutGoal } from '../chart/layout/words/goal-words.js'
import type { ChartView, Frame } from '../chart/view.js'
import { layoutBulletChart } from './bullet-chart.layout.js'

/**
 * A row a figure, all on one axis; shares and rates on all of their hundred. Beside each stands what it is against the
 * `goal`, which claims no more than its bound allows. Without a goal the figures are listed with the reason.
 *
 * @summary Shows rates against their goal: a bar on a track, a stroke at the goal, what is missing in words.
 * @csspart plot - The drawing.
 * @csspart bar - One piece of a bar, or its track.
 * @csspart line - The stroke at the goal.
 * @csspart label - A label in the drawing.
 * @csspart axis - Axis and grid lines.
 * @csspart legend - The legend, where several series stand in the rows.
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
@customElement('tally-bullet-chart')
export class BulletChart extends ChartElement {
  static override styles = [...[ChartElement.styles].flat(), casingStyles]

  /** One colour: what is compared is each figure with the goal. */
  protected override get kindQuery(): Query {
    return { split: 'none' }
  }

  protected override layout(selection: Selection, frame: Frame): ChartView | undefined {
    if (this.goal !== undefined) return layoutBulletChart(selection, frame, { goal: this.goal })
    const tiles = tilesLayout.for(this)?.layoutTiles(selection, frame)
    return tiles && withoutGoal(tiles)
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tally-bullet-chart': BulletChart
  }
}
