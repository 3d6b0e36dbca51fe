import type { Query, Selection } from '../../data/series.js'
import { ChartElement } from '../chart/chart-element.js'
import { customElement, number, property } from '../chart/define.js'
import type { ChartView, Frame } from '../chart/view.js'
import { layoutHistogram } from './histogram-chart.layout.js'

const zeros = ['auto', 'always'] as const
type Zero = (typeof zeros)[number]

/**
 * Groups of equal width between round thresholds, a column each as high as the number of figures in it. A figure that is
 * not exact and may be in several groups is hatched in each; the note says how many there are.
 *
 * @summary Shows how the figures of one indicator are distributed: how many places lie in which range.
 * @csspart plot - The drawing.
 * @csspart bar - A column, or the hatched part of one.
 * @csspart label - A label in the drawing.
 * @csspart axis - Axis and grid lines.
 * @csspart table - The data table.
 * @csspart tooltip - The tooltip.
 * @csspart source - The source line.
 * @cssproperty --tally-series-1 - Colour of the columns.
 * @cssproperty --tally-plot-height - Height of the plot (px, em or rem).
 * @fires tally-target-change - The reader moved to another group, or away.
 * @fires tally-select - The reader chose a group.
 * @fires tally-load - Data arrived.
 * @fires tally-error - Data could not be read, or some of it.
 */
@customElement('tally-histogram-chart')
export class HistogramChart extends ChartElement {
  /** About how many groups; round thresholds come first. By the number of figures when left out. */
  @property(number) bins: number | undefined
  /** Whether groups begin at zero: `auto` leaves it where the figures lie far from it and close together, and says so. */
  @property({ reflect: true, type: zeros }) zero: Zero = 'auto'

  protected override get kindQuery(): Query {
    return { split: 'none' }
  }

  protected override drawsAll(): boolean {
    return true
  }

  protected override get layoutOptions(): readonly unknown[] {
    return [this.bins, this.zero]
  }

  protected override layout(selection: Selection, frame: Frame): ChartView {
    const bins = Number(this.bins)
    return layoutHistogram(selection, frame, {
      ...(bins >= 1 && { bins }),
      fromZero: this.zero === 'always',
    })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tally-histogram-chart': HistogramChart
  }
}
