import type { Query, Selection } from '../../data/series.js'
import { say, spellings, type Text } from '../../data/text.js'
import { ChartElement } from '../chart/chart-element.js'
import { customElement } from '../chart/define.js'
import type { ChartView, Frame } from '../chart/view.js'
import { subtitleOfWhole } from '../chart/subtitle-of-whole.js'
import { layoutSankey } from './sankey-chart.layout.js'

/**
 * The stages are the indicators in the order in which `indicator` names them; an indicator with classes divides the stage
 * that its `partOf` names, else the one before it. What a stage does not pass on, and what the source does not break down,
 * is derived, outlined and marked so. Where a stage is not exact, or holds more than the one it comes from, bars with the
 * sentence why.
 *
 * @summary Shows what becomes of a number from stage to stage, such as proposals received, filed, handled, by outcome.
 * @csspart plot - The drawing.
 * @csspart bar - A stage, a class or the ribbon that leads to it.
 * @csspart label - A label in the drawing.
 * @csspart table - The data table.
 * @csspart tooltip - The tooltip.
 * @csspart source - The source line.
 * @cssproperty --tally-series-1 - Colour of the first class; up to `--tally-series-8`.
 * @cssproperty --tally-neutral - Outline of what is derived.
 * @cssproperty --tally-plot-height - Height of the plot (px, em or rem); many classes take more.
 * @fires tally-target-change - The reader moved to another figure, or away.
 * @fires tally-select - The reader chose a figure.
 * @fires tally-load - Data arrived.
 * @fires tally-error - Data could not be read, or some of it.
 */
@customElement('tally-sankey-chart')
export class SankeyChart extends ChartElement {
  protected override get kindQuery(): Query {
    return { by: 'indicator', split: 'category' }
  }

  /** The heading as shown: the stages in their order where it is not given. */
  override get headingText(): string {
    const { indicators = [] } = this.known ?? {}
    const { locale = 'zh-CN' } = this.view?.frame ?? {}
    const asked = this.indicator.split(/\s+/).filter(Boolean)
    const stages = asked.flatMap(
      (name) => indicators.find(({ id, label }) => [id, ...spellings(label)].includes(name)) ?? [],
    )
    const names = stages.map(({ label }) => say(label, locale)).join(locale === 'en' ? ', ' : '、')
    return this.heading || names || super.headingText
  }

  protected override subtitle(selection: Selection): readonly Text[] {
    return subtitleOfWhole(selection)
  }

  protected override layout(selection: Selection, frame: Frame): ChartView {
    return layoutSankey(selection, frame)
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tally-sankey-chart': SankeyChart
  }
}
