import { property } from 'lit/decorators.js'
import { withRests } from '../../data/rest.js'
import { filterData } from '../../data/select.js'
import type { Datum, Laid, Query, Selection } from '../../data/series.js'
import { ChartElement } from '../chart/chart-element.js'
import { customElement } from '../chart/define.js'
import type { ChartView, Frame } from '../chart/view.js'
import { layoutCompare } from './compare.layout.js'
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

  protected override get layoutOptions(): readonly unknown[] {
    return [this.rows]
  }

  /** Each row judges its own figures. */
  protected override mayDraw(): boolean {
    return true
  }

  protected override layout(selection: Selection, frame: Frame): ChartView {
    return layoutCompare(selection, frame, { topics: this.rows })
  }
}

/**
 * Classes get their whole and what is left of it; a rate such as 98%以上 has no such rest. Along the axis each figure has
 * its place in the file, in which the table lists them.
 */
function layByPlace(asked: readonly Datum[], every: readonly Datum[], query: Query): Laid {
  const told = withoutRepeatedShares(asked)
  const plain = told.filter((d) => !isClass(d))
  const classes = withRests(told.filter(isClass), every, { ...query, by: 'place', split: 'category' })
  const listed = [...filterData(plain, query.where), ...classes.listed]
  const order = new Map(every.map((d, i) => [d.key, i]))
  const x = (d: Datum) => String(order.get(d.key.replace(/^rest\|/, '')) ?? order.size)
  const spotted = listed.map((d) => ({ ...d, x: x(d), label: d.place?.label ?? '' }))
  return { by: 'place', split: 'category', listed: spotted, all: [...plain, ...classes.all] }
}

function isClass({ indicator, observation }: Datum): boolean {
  return observation.category !== undefined && (indicator.kind === 'share' || indicator.partOf !== undefined)
}

/** Printed percentages of counts that are listed too are said with the counts. */
function withoutRepeatedShares(asked: readonly Datum[]): readonly Datum[] {
  const counted = new Set(asked.map((d) => d.indicator.id))
  return asked.filter((d) => d.indicator.shareOf === undefined || !counted.has(d.indicator.shareOf))
}

declare global {
  interface HTMLElementTagNameMap {
    'tally-compare': Compare
  }
}
