import type { Query, Selection } from '../../data/series.js'
import { ChartElement } from '../chart/chart-element.js'
import { customElement, property } from '../chart/define.js'
import { knownShadeRule, shadeRules, type ShadeRule } from '../chart/layout/shades/shades.js'
import { shadeStyles } from '../chart/styles/shades.styles.js'
import type { ChartView, Frame } from '../chart/view.js'
import { layoutCalendar } from './calendar-chart.layout.js'

/**
 * Weeks are columns, Monday first; in a narrow place the months wrap in rows. A day without a figure is a hairline, a day
 * of zero is not. What is dated to a month or a year only is told beside the calendar.
 *
 * @summary Shows the figures of days on calendars, one a year, shaded by class.
 * @csspart plot - The drawing.
 * @csspart bar - A day.
 * @csspart label - A label in the drawing.
 * @csspart table - The data table.
 * @csspart tooltip - The tooltip.
 * @csspart source - The source line.
 * @cssproperty --tally-shade-1 - Colour of the lowest class; up to `--tally-shade-6`.
 * @cssproperty --tally-shade-below-1 - Colour of the class nearest below zero; up to `--tally-shade-below-6`.
 * @cssproperty --tally-shade-edge - Outline of the days with a figure.
 * @cssproperty --tally-shade-below-edge - The same below zero.
 * @fires tally-target-change - The reader moved to another figure, or away.
 * @fires tally-select - The reader chose a figure.
 * @fires tally-load - Data arrived.
 * @fires tally-error - Data could not be read, or some of it.
 */
@customElement('tally-calendar-chart')
export class CalendarChart extends ChartElement {
  static override styles = [...[ChartElement.styles].flat(), shadeStyles]

  /** How values are put into classes: round steps (as many figures in each where most would be in one), equal steps, or as many figures in each. */
  @property({ reflect: true, type: shadeRules }) classes: ShadeRule = 'nice'
  /** The most classes there are, 1 to 6. */
  @property({ type: Number }) steps = 6

  protected override get kindQuery(): Query {
    return { by: 'period', split: 'none' }
  }

  protected override drawsAll(): boolean {
    return true
  }

  protected override get layoutOptions(): readonly unknown[] {
    return [this.classes, this.steps]
  }

  protected override layout(selection: Selection, frame: Frame): ChartView {
    return layoutCalendar(selection, frame, { classes: knownShadeRule(this.classes), steps: this.steps })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tally-calendar-chart': CalendarChart
  }
}
