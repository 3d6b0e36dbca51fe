import { css } from 'lit'
import type { Query, Selection } from '../../data/series.js'
import type { Text } from '../../data/text.js'
import { ChartElement } from '../chart/chart-element.js'
import { customElement, property } from '../chart/define.js'
import type { ChartView, Frame } from '../chart/view.js'
import { placesCompared } from './compare-heading.layout.js'
import { layoutCompare } from './compare.layout.js'
import { layByPlace } from './lay-by-place.js'
import { parseTopics } from './parse-topics.js'
import type { Topic } from './topics.layout.js'

/**
 * Every place is asked the same: a row is a topic, a column a place. Figures that may be compared get bars on one axis
 * along the row; under the others stands why they may not. Where a source is silent, the cell says so. Shares stand
 * as a strip under the figure they are shares of.
 *
 * @summary Sets places side by side, topic by topic, and compares only what is comparable.
 * @csspart plot - The drawing.
 * @csspart bar - One piece of a bar or strip.
 * @csspart label - A label in the drawing.
 * @csspart axis - Base lines and hairlines.
 * @csspart line - The ink line over the table.
 * @csspart badge - The frame of a scope.
 * @csspart table - The data table.
 * @csspart tooltip - The tooltip.
 * @csspart source - The source line.
 * @cssproperty --tally-series-1 - Colour of bars and of the first class of a strip; up to `--tally-series-8`.
 * @cssproperty --tally-rule - The ink line over the table.
 * @fires tally-target-change - The reader moved to another figure, or away.
 * @fires tally-select - The reader chose a figure.
 * @fires tally-load - Data arrived.
 * @fires tally-error - Data could not be read, or some of it.
 */
@customElement('tally-compare')
export class Compare extends ChartElement {
  static override styles = [
    ...[ChartElement.styles].flat(),
    css`
      .edge {
        stroke: var(--tally-rule, var(--_tally-ink));
        stroke-width: 1.5;
      }
      @media (forced-colors: active) {
        .edge {
          stroke: CanvasText;
        }
      }
    `,
  ]

  /**
   * The rows: `委员工作室、工作站:studios,stations;基层协商:consultations,members`, or a list of `{label, indicators}`.
   * Indicators by id or label. By default a row an indicator, shares with what they are shares of.
   */
  @property() topics: string | readonly Topic[] = ''

  #given: unknown
  #parsed: readonly Topic[] = []

  /** Parsed once a value, so that an unchanged attribute lays nothing out again. */
  private get rows(): readonly Topic[] {
    if (this.topics !== this.#given) {
      this.#given = this.topics
      this.#parsed = parseTopics(this.topics)
    }
    return this.#parsed
  }

  protected override get kindQuery(): Query {
    const indicator = this.rows.flatMap((topic) => topic.indicators)
    return {
      by: 'place',
      split: 'category',
      whole: layByPlace,
      ...(indicator.length > 0 && { indicator }),
    }
  }

  /** The heading as shown: the places where it is not given and there are more topics than it could name. */
  override get headingText(): string {
    return this.heading || (this.view && placesCompared(this.view)) || super.headingText
  }

  protected override get layoutOptions(): readonly unknown[] {
    return [this.rows]
  }

  /** Each row judges its own figures. */
  protected override mayDraw(): boolean {
    return true
  }

  /** Each figure says itself where and when it holds. */
  protected override subtitle(): readonly Text[] {
    return []
  }

  protected override layout(selection: Selection, frame: Frame): ChartView {
    return layoutCompare(selection, frame, { topics: this.rows })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tally-compare': Compare
  }
}
