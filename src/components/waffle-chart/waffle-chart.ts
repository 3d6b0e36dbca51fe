import { withRests } from '../../data/rest.js'
import type { Query, Selection } from '../../data/series.js'
import type { Text } from '../../data/text.js'
import { ChartElement } from '../chart/chart-element.js'
import { fillStyles } from '../chart/styles/fills.styles.js'
import { customElement } from '../chart/define.js'
import { subtitleUnlessNamed } from '../chart/subtitle-of-whole.js'
import type { ChartView, Frame } from '../chart/view.js'
import { layoutWaffle } from './waffle-chart.layout.js'

/**
 * Row by row from the top left; whole squares by the largest remainder, which a note says. What the source does not break
 * down is dashed squares. Where a part is not exact or parts do not add up, bars with the sentence why.
 *
 * @summary Shows the parts of a whole as a hundred squares, several wholes as small panels.
 * @csspart plot - The drawing.
 * @csspart bar - The squares of one part.
 * @csspart label - A label in the drawing.
 * @csspart table - The data table.
 * @csspart tooltip - The tooltip.
 * @csspart source - The source line.
 * @cssproperty --tally-series-1 - Colour of the first part; up to `--tally-series-8`.
 * @cssproperty --tally-neutral - Outline of what is not broken down.
 * @fires tally-target-change - The reader moved to another figure, or away.
 * @fires tally-select - The reader chose a figure.
 * @fires tally-load - Data arrived.
 * @fires tally-error - Data could not be read, or some of it.
 */
@customElement('tally-waffle-chart')
export class WaffleChart extends ChartElement {
  static override styles = [...[ChartElement.styles].flat(), fillStyles]

  protected override get kindQuery(): Query {
    return { whole: withRests }
  }

  /** Wholes stand apart, each a hundred squares of its own. */
  protected override mayDraw(): boolean {
    return true
  }

  protected override subtitle(selection: Selection): readonly Text[] {
    return subtitleUnlessNamed(selection, this.view, 'waffle')
  }

  protected override layout(selection: Selection, frame: Frame): ChartView {
    return layoutWaffle(selection, frame)
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tally-waffle-chart': WaffleChart
  }
}
