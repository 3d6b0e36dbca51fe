import type { Indicator } from '../../data/indicator.js'
import type { Query, Selection } from '../../data/series.js'
import { spellings, type Text } from '../../data/text.js'
import { ChartElement } from '../chart/chart-element.js'
import { customElement } from '../chart/define.js'
import { indicatorsLike, onlyThese } from '../chart/presets.js'
import type { ChartView, Frame } from '../chart/view.js'
import { checkProposals } from './check-proposals.js'
import { isClass, layProposals } from './lay-proposals.js'
import { layoutProposals } from './proposals.layout.js'

/**
 * Without `indicator` it takes those whose id or label holds 提案, 办复, 办结, 立案, 满意率, proposal, reply or satisf, but
 * not those of reports, fields, members or the bodies that handle them. Counts and rates come first, each indicator by
 * itself; under them a 100 % strip of classes for every whole. Classes of different schemes are never joined.
 *
 * @summary Shows what became of proposals: how many, how they were answered, and by which classes.
 * @csspart plot - The drawing.
 * @csspart bar - One piece of a bar or strip.
 * @csspart label - A label in the drawing.
 * @csspart badge - The frame of a scope.
 * @csspart table - The data table.
 * @csspart tooltip - The tooltip.
 * @csspart source - The source line.
 * @cssproperty --tally-series-1 - Colour of bars and of the first class; up to `--tally-series-8`.
 * @cssproperty --tally-neutral - Outline of what is not broken down.
 * @fires tally-target-change - The reader moved to another figure, or away.
 * @fires tally-select - The reader chose a figure.
 * @fires tally-load - Data arrived.
 * @fires tally-error - Data could not be read, or some of it.
 */
@customElement('tally-proposals')
export class Proposals extends ChartElement {
  protected override get kindQuery(): Query {
    const own = indicatorsLike(
      this.known,
      /提案|办复|办结|立案|满意率|proposal|repl(y|ied)|satisf/i,
      isOutcome,
    )
    return { by: 'place', split: 'category', whole: layProposals, ...onlyThese(own) }
  }

  protected override emptyText(): Text {
    return {
      zh: '原文未列提案办理的数字（按指标名称中的“提案”“办复”“办结”“立案”“满意率”查找）',
      en: 'The source gives no figures of what became of proposals (looked for by these words in the names of indicators)',
    }
  }

  /** Each indicator is judged by itself. */
  protected override mayDraw(): boolean {
    return true
  }

  protected override remarks(selection: Selection): readonly Text[] {
    return checkProposals(selection.series.flatMap((series) => series.data))
  }

  protected override layout(selection: Selection, frame: Frame): ChartView {
    return layoutProposals(selection, frame, isClass)
  }
}

/** Not reports that are counted with proposals, nor what proposals are about and who made or handled them. */
function isOutcome({ id, label }: Indicator): boolean {
  return ![id, ...spellings(label)].some((name) =>
    /报告|领域|委员|单位|参与|field|report|members|units/i.test(name),
  )
}

declare global {
  interface HTMLElementTagNameMap {
    'tally-proposals': Proposals
  }
}
