import type { Dimension, Query, Selection } from '../../data/series.js'
import type { Text } from '../../data/text.js'
import { casingStyles } from '../chart/styles/casing.styles.js'
import { ChartElement } from '../chart/chart-element.js'
import { customElement, property, text } from '../chart/define.js'
import type { ChartView, Frame } from '../chart/view.js'
import { layoutStat } from './stat.layout.js'

/**
 * The figure as its source words it, with its bound, unit, scope, period and base. Several figures stand as tiles.
 * Against another figure or a `goal` it is set in words that claim no more than its bound allows.
 *
 * @summary Shows one figure large, with all that belongs to it.
 * @csspart plot - The drawing.
 * @csspart bar - The bar of a figure with a goal.
 * @csspart badge - Frame of the scope.
 * @csspart label - A label in the drawing.
 * @csspart table - The data table.
 * @csspart tooltip - The tooltip.
 * @csspart source - The source line.
 * @cssproperty --tally-accent - Colour of the scope's badge.
 * @fires tally-target-change - The reader moved to another figure, or away.
 * @fires tally-select - The reader chose a figure.
 * @fires tally-load - Data arrived.
 * @fires tally-error - Data could not be read, or some of it.
 */
@customElement('tally-stat')
export class Stat extends ChartElement {
  static override styles = [...[ChartElement.styles].flat(), casingStyles]

  /** Dimension along which the figure is set against another: `period` against the one before, `place` against the others; none when empty. */
  @property(text) compare: Dimension = ''

  /** Three stand side by side on a sheet. @internal */
  readonly ofPaper = 0.31

  protected override get kindQuery(): Query {
    return { split: 'none' }
  }

  protected override get layoutOptions(): readonly unknown[] {
    return [this.compare]
  }

  protected override emptyText(): Text {
    return { zh: '原文未列此类数字', en: 'The source gives no such figure' }
  }

  /** No two figures share an axis here. */
  protected override mayDraw(): boolean {
    return true
  }

  /** Each figure says itself where and when it holds. */
  protected override subtitle(): readonly Text[] {
    return []
  }

  protected override layout(selection: Selection, frame: Frame): ChartView {
    return layoutStat(selection, frame, {
      ...(this.compare !== '' && { compare: this.compare }),
      ...(this.goal !== undefined && { goal: this.goal }),
    })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tally-stat': Stat
  }
}
