import { css } from 'lit'
import { withRests } from '../../data/rest.js'
import type { Query, Selection } from '../../data/series.js'
import type { Text } from '../../data/text.js'
import { ChartElement } from '../chart/chart-element.js'
import { customElement } from '../chart/define.js'
import type { ChartView, Frame } from '../chart/view.js'
import { subtitleOfWhole } from '../chart/subtitle-of-whole.js'
import { layoutTreemap } from './treemap-chart.layout.js'

/** So much ground is pale, with ink on it and an edge that tells it from the page: a wall of a strong colour outshouts all else. */
const cellStyles = css`
  .cell {
    fill: var(--_stroke);
    fill-opacity: 0.2;
    stroke: var(--_stroke);
    stroke-opacity: 0.7;
  }
  rect.hollow {
    stroke-width: 1;
    stroke-opacity: 0.7;
  }
  .cell.active {
    fill-opacity: 0.35;
    stroke: var(--_tally-ink);
    stroke-opacity: 1;
    stroke-width: 2;
  }
  @media (forced-colors: active) {
    .cell {
      fill: Canvas;
    }
  }
  @media print {
    .cell {
      print-color-adjust: exact;
    }
  }
`

/**
 * Cells as large as their figures, the largest first, each with its name and figure inside where they fit; what the source
 * does not break down in outline. With `split`, two levels: the parts along `by` stand in groups, in one scale of areas.
 * Where a part is not exact, wholes differ or parts do not add up, bars with the sentence why.
 *
 * @summary Shows the parts of one whole as cells of a rectangle, many parts and two levels too.
 * @csspart plot - The drawing.
 * @csspart bar - One cell, or one bar of the list.
 * @csspart label - A label in the drawing.
 * @csspart table - The data table.
 * @csspart tooltip - The tooltip.
 * @csspart source - The source line.
 * @cssproperty --tally-series-1 - Colour of the cells; of groups up to `--tally-series-8`.
 * @cssproperty --tally-neutral - Outline of what is not broken down.
 * @cssproperty --tally-plot-height - Height of the plot (px, em or rem); many parts take more.
 * @fires tally-target-change - The reader moved to another figure, or away.
 * @fires tally-select - The reader chose a figure.
 * @fires tally-load - Data arrived.
 * @fires tally-error - Data could not be read, or some of it.
 */
@customElement('tally-treemap-chart')
export class TreemapChart extends ChartElement {
  static override styles = [...[ChartElement.styles].flat(), cellStyles]

  protected override get kindQuery(): Query {
    return { whole: withRests }
  }

  /** Figures of different wholes are listed, and the list says why. */
  protected override mayDraw(): boolean {
    return true
  }

  protected override subtitle(selection: Selection): readonly Text[] {
    return subtitleOfWhole(selection)
  }

  protected override layout(selection: Selection, frame: Frame): ChartView {
    return layoutTreemap(selection, frame)
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tally-treemap-chart': TreemapChart
  }
}
