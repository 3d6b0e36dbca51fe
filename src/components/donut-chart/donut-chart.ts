import { plainWhole } from '../../data/plain-whole.js'
import { resolve } from '../../data/resolve.js'
import type { Laid, Query, Selection } from '../../data/series.js'
import type { Text } from '../../data/text.js'
import { ChartElement } from '../chart/chart-element.js'
import { customElement, property, text } from '../chart/define.js'
import type { ChartView, Frame } from '../chart/view.js'
import { donutPart, wholesPart } from '../chart/deferred-parts.js'
import { subtitleOfWhole } from '../chart/subtitle-of-whole.js'
import { layoutRing } from './donut-ring.layout.js'

const nothing: Laid = { by: 'place', split: 'category', listed: [], all: [] }

/**
 * At most six slices, clockwise from twelve o'clock, labelled directly; what the source does not break down in outline.
 * Where a part is not exact, wholes differ or parts do not add up, bars with the sentence why.
 *
 * @summary Shows the parts of one whole as a ring around the whole's own figure.
 * @csspart plot - The drawing.
 * @csspart bar - One slice, or one bar of the list.
 * @csspart label - A label in the drawing.
 * @csspart table - The data table.
 * @csspart tooltip - The tooltip.
 * @csspart source - The source line.
 * @cssproperty --tally-series-1 - Colour of the first slice; up to `--tally-series-8`.
 * @cssproperty --tally-neutral - Outline of what is not broken down.
 * @fires tally-target-change - The reader moved to another figure, or away.
 * @fires tally-select - The reader chose a figure.
 * @fires tally-load - Data arrived.
 * @fires tally-error - Data could not be read, or some of it.
 */
@customElement('tally-donut-chart')
export class DonutChart extends ChartElement {
  /** Words in the middle of the ring; the whole's own figure when empty. */
  @property(text) centre = ''

  protected override get kindQuery(): Query | undefined {
    if (this.isPlain) return { whole: (asked, every, query) => plainWhole(asked, every, query) ?? nothing }
    const parts = wholesPart.for(this)
    return parts && { whole: parts.withRests }
  }

  /** Do all figures of the data add up to one whole? Asked for a part of them or another way, it takes more to say. */
  private get isPlain(): boolean {
    const { data = [] } = this.known ? resolve(this.known) : {}
    const part = this.indicator || this.by || this.split || this.facet
    return !data[0] || (!part && !!plainWhole(data, data, {}))
  }

  protected override get layoutOptions(): readonly unknown[] {
    return [this.centre]
  }

  /** Figures of different wholes are listed, and the list says why. */
  protected override mayDraw(): boolean {
    return true
  }

  protected override subtitle(selection: Selection): readonly Text[] {
    return subtitleOfWhole(selection)
  }

  protected override layout(selection: Selection, frame: Frame): ChartView | undefined {
    const options = this.centre === '' ? {} : { centre: this.centre }
    return (
      layoutRing(selection, frame, options) ??
      donutPart.for(this)?.layoutDonut(selection, frame, options, layoutRing)
    )
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tally-donut-chart': DonutChart
  }
}
