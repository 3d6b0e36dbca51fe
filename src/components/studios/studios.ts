import type { Query, Selection } from '../../data/series.js'
import { say, type Text } from '../../data/text.js'
import { ChartElement } from '../chart/chart-element.js'
import { customElement } from '../chart/define.js'
import { layoutIndicatorBlocks } from '../chart/layout/bars/indicator-blocks.js'
import { indicatorsLike, onlyThese } from '../chart/presets.js'
import type { ChartView, Frame } from '../chart/view.js'
import { mixedBatches } from './mixed-batches.js'

/**
 * Without `indicator` it takes those whose id or label holds 工作室, 工作站, studio or workstation. Bars where the figures
 * of an indicator may be compared; a first batch beside a total, and whatever else may not, stands as tiles with the
 * reason.
 *
 * @summary Shows members' studios and workstations, place by place.
 * @csspart plot - The drawing.
 * @csspart bar - One piece of a bar.
 * @csspart label - A label in the drawing.
 * @csspart badge - The frame of a scope: 首批.
 * @csspart table - The data table.
 * @csspart tooltip - The tooltip.
 * @csspart source - The source line.
 * @cssproperty --tally-series-1 - Colour of the first indicator; up to `--tally-series-8`.
 * @fires tally-target-change - The reader moved to another figure, or away.
 * @fires tally-select - The reader chose a figure.
 * @fires tally-load - Data arrived.
 * @fires tally-error - Data could not be read, or some of it.
 */
@customElement('tally-studios')
export class Studios extends ChartElement {
  protected override get kindQuery(): Query {
    const own = indicatorsLike(this.known, /工作室|工作站|委员之家|studio|(^|\W)(work)?stations?($|\W)/i)
    return { by: 'place', split: 'indicator', ...onlyThese(own) }
  }

  protected override emptyText(): Text {
    return {
      zh: '原文未列委员工作室、工作站的数字（按指标名称中的“工作室”“工作站”查找）',
      en: 'The source gives no figures of studios or workstations (looked for by these words in the names of indicators)',
    }
  }

  /** Each indicator is judged by itself. */
  protected override mayDraw(): boolean {
    return true
  }

  protected override remarks(selection: Selection): readonly Text[] {
    return mixedBatches(selection.series.flatMap((series) => series.data)).map(
      ({ indicator, batches, others }) => ({
        zh: `${say(indicator, 'zh-CN')}：“${batches.map((scope) => say(scope, 'zh-CN')).join('”“')}”只是一部分，与${others.map((scope) => say(scope, 'zh-CN') || '总数').join('、')}不能相加，也不能比多少`,
        en: `${say(indicator, 'en')}: ${batches.map((scope) => say(scope, 'en')).join(', ')} is one part only, not to be added to or ranked with ${others.map((scope) => say(scope, 'en') || 'totals').join(', ')}`,
      }),
    )
  }

  protected override layout(selection: Selection, frame: Frame): ChartView {
    return layoutIndicatorBlocks(selection, frame)
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tally-studios': Studios
  }
}
