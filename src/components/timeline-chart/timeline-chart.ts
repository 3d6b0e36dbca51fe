import type { Query, Selection } from '../../data/series.js'
import { ChartElement } from '../chart/chart-element.js'
import { customElement } from '../chart/define.js'
import type { ChartView, Frame } from '../chart/view.js'
import { layoutTimeline } from './timeline-chart.layout.js'

/**
 * Each figure is an event at its period (EDTF). A day or month is a dot on an axis of years, a longer period a bar as long
 * as it lasted; an approximate date has pale ends, an uncertain one a dashed outline, one of which a part is not given a
 * hatching over all of its time, an open period slats. What the source dates in words only is listed apart and not placed.
 *
 * @summary Shows dated events and figures along time, with the doubts about their dates.
 * @csspart plot - The drawing.
 * @csspart bar - A period.
 * @csspart point - A date.
 * @csspart label - A label in the drawing.
 * @csspart axis - Axis and grid lines.
 * @csspart legend - The legend.
 * @csspart table - The data table.
 * @csspart tooltip - The tooltip.
 * @csspart source - The source line.
 * @cssproperty --tally-series-1 - Colour of the first series; up to `--tally-series-8`.
 * @fires tally-target-change - The reader moved to another event, or away.
 * @fires tally-select - The reader chose an event.
 * @fires tally-filter-change - The reader hid or showed a series.
 * @fires tally-load - Data arrived.
 * @fires tally-error - Data could not be read, or some of it.
 */
@customElement('tally-timeline-chart')
export class TimelineChart extends ChartElement {
  protected override get kindQuery(): Query {
    return { by: 'period', split: 'none' }
  }

  /** Figures are told and not measured here: nothing is set on one scale but dates. */
  protected override mayDraw(): boolean {
    return true
  }

  protected override layout(selection: Selection, frame: Frame): ChartView {
    return layoutTimeline(selection, frame)
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tally-timeline-chart': TimelineChart
  }
}
