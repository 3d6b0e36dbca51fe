import type { Selection } from '../../data/series.js'
import { ChartElement } from '../chart/chart-element.js'
import { customElement, property } from '../chart/define.js'
import type { ChartView, Frame } from '../chart/view.js'
import { icons, type IconName } from './icons.layout.js'
import { OwnIconController } from './own-icon.js'
import { layoutPictogram } from './pictogram-chart.layout.js'

/**
 * Rows of icons, each a round number that is said over them (每个图形代表10件); the remainder is a part of an icon. The bound
 * of a figure is a glyph after or along its icons. Figures below zero are drawn as bars, with the sentence why.
 *
 * @summary Shows counts as rows of icons: people, papers, houses, or a picture of one’s own.
 * @slot icon - A picture of one’s own: an `<svg>` with a `viewBox` and `path`, `circle`, `ellipse`, `rect` or `polygon`, drawn in the colour of the series.
 * @csspart plot - The drawing.
 * @csspart bar - The icons of one figure.
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
@customElement('tally-pictogram-chart')
export class PictogramChart extends ChartElement {
  /** What one icon stands for, in the indicator’s unit; by default the round number that gives at most twenty. */
  @property({ type: Number }) per: number | undefined
  /** person, document, house or dot; by the measure word when empty (名, 件, 户). An `<svg slot="icon">` comes first. */
  @property({ reflect: true, type: ['', ...icons] }) icon: IconName | '' = ''

  private readonly own = new OwnIconController(this)

  protected override get layoutOptions(): readonly unknown[] {
    return [this.per, this.icon, this.own.icon]
  }

  protected override layout(selection: Selection, frame: Frame): ChartView {
    const named = icons.find((name) => name === this.icon)
    const icon = this.own.icon ?? named
    return layoutPictogram(selection, frame, {
      ...(this.per !== undefined && Number.isFinite(this.per) && { per: this.per }),
      ...(icon && { icon }),
    })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tally-pictogram-chart': PictogramChart
  }
}
