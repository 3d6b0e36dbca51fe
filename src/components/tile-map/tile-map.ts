import type { Query, Selection } from '../../data/series.js'
import { ChartElement } from '../chart/chart-element.js'
import { customElement, property } from '../chart/define.js'
import { knownShadeRule, shadeRules, type ShadeRule } from '../chart/layout/shades/shades.js'
import { shadeStyles } from '../chart/styles/shades.styles.js'
import type { ChartView, Frame } from '../chart/view.js'
import { readTiles, type TileRows } from './gansu-tiles.layout.js'
import { layoutTileMap } from './tile-map.layout.js'

/**
 * The fourteen prefectures of Gansu by default, any other layout by `tiles`: rows of ids or names. No boundary is drawn.
 * A tile whose figure is not exact has a hatched corner; where the source gives none, an outline and 原文未列. Figures
 * that may not be compared are not shaded but stand side by side with the reason.
 *
 * @summary Shows one figure a place as equal tiles laid out like a map, shaded by class.
 * @csspart plot - The drawing.
 * @csspart bar - A tile.
 * @csspart label - A label in the drawing.
 * @csspart table - The data table.
 * @csspart tooltip - The tooltip.
 * @csspart source - The source line.
 * @cssproperty --tally-shade-1 - Colour of the lowest class; up to `--tally-shade-6`.
 * @cssproperty --tally-shade-below-1 - Colour of the class nearest below zero; up to `--tally-shade-below-6`.
 * @cssproperty --tally-on-light - Text on shades 1 to 3 of either side.
 * @cssproperty --tally-on-strong - Text on shades 4 to 6 of either side.
 * @cssproperty --tally-shade-edge - Outline of the tiles.
 * @cssproperty --tally-shade-below-edge - The same below zero.
 * @fires tally-target-change - The reader moved to another figure, or away.
 * @fires tally-select - The reader chose a figure.
 * @fires tally-load - Data arrived.
 * @fires tally-error - Data could not be read, or some of it.
 */
@customElement('tally-tile-map')
export class TileMap extends ChartElement {
  static override styles = [...[ChartElement.styles].flat(), shadeStyles]

  /** Rows of place ids or names: `酒泉 嘉峪关 . .; . 张掖 金昌`, or lists of lists; Gansu’s fourteen when empty. */
  @property() tiles: string | TileRows = ''
  /** How values are put into classes: round steps (as many figures in each where most would be in one), equal steps, or as many figures in each. */
  @property({ reflect: true, type: shadeRules }) classes: ShadeRule = 'nice'
  /** The most classes there are, 1 to 6. */
  @property({ type: Number }) steps = 6

  protected override get kindQuery(): Query {
    return { by: 'place', split: 'none' }
  }

  protected override get layoutOptions(): readonly unknown[] {
    return [this.tiles, this.classes, this.steps]
  }

  protected override layout(selection: Selection, frame: Frame): ChartView {
    return layoutTileMap(selection, frame, {
      ...(this.tiles.length > 0 && { tiles: readTiles(this.tiles) }),
      classes: knownShadeRule(this.classes),
      steps: this.steps,
    })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tally-tile-map': TileMap
  }
}
