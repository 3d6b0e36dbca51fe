import { withRests } from '../../data/rest.js'
import type { Query, Selection } from '../../data/series.js'
import type { Text } from '../../data/text.js'
import { ChartElement } from '../chart/chart-element.js'
import { customElement } from '../chart/define.js'
import { fillStyles } from '../chart/styles/fills.styles.js'
import { subtitleUnlessNamed } from '../chart/subtitle-of-whole.js'
import type { ChartView, Frame } from '../chart/view.js'
import { layoutShareBar } from './share-bar.layout.js'

/**
 * Shares, and counts whose whole is stated. What the source does not break down is drawn in outline and called that;
 * several wholes stand under each other, each a hundred percent of its own.
 *
 * @summary Shows the parts of a whole as one 100 % strip, and the part that is not broken down.
 * @csspart plot - The drawing.
 * @csspart bar - One segment.
 * @csspart label - A label in the drawing.
 * @csspart legend - The legend, where several strips share their classes.
 * @csspart table - The data table.
 * @csspart tooltip - The tooltip.
 * @csspart source - The source line.
 * @cssproperty --tally-series-1 - Colour of the first class; up to `--tally-series-8`.
 * @cssproperty --tally-neutral - Outline of what is not broken down.
 * @fires tally-target-change - The reader moved to another figure, or away.
 * @fires tally-select - The reader chose a figure.
 * @fires tally-filter-change - The reader hid or showed a class.
 * @fires tally-load - Data arrived.
 * @fires tally-error - Data could not be read, or some of it.
 */
@customElement('tally-share-bar')
export class ShareBar extends ChartElement {
  static override styles = [...[ChartElement.styles].flat(), fillStyles]

  protected override get kindQuery(): Query {
    return { whole: withRests }
  }

  /** Every strip has a scale of its own: what keeps wholes from being compared is said under them. */
  protected override mayDraw(): boolean {
    return true
  }

  protected override subtitle(selection: Selection): readonly Text[] {
    return subtitleUnlessNamed(selection, this.view, 'strips')
  }

  protected override layout(selection: Selection, frame: Frame): ChartView {
    return layoutShareBar(selection, frame)
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tally-share-bar': ShareBar
  }
}
