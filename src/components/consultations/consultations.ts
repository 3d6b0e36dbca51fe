import type { Query, Selection } from '../../data/series.js'
import { say, type Text } from '../../data/text.js'
import { ChartElement } from '../chart/chart-element.js'
import { customElement } from '../chart/define.js'
import { layoutIndicatorBlocks } from '../chart/layout/bars/indicator-blocks.js'
import { indicatorsLike, onlyThese } from '../chart/presets.js'
import type { ChartView, Frame } from '../chart/view.js'

/**
 * Without `indicator` it takes those whose id or label holds 协商, 议事, consult or deliberat, counts of occasions (次, 场)
 * and of people (名, 人次) each by themselves; rates and shares are left out. Bars where figures may be compared, tiles
 * with the reason where they may not.
 *
 * @summary Shows consultations held and people who took part, place by place.
 * @csspart plot - The drawing.
 * @csspart bar - One piece of a bar.
 * @csspart label - A label in the drawing.
 * @csspart badge - The frame of a scope.
 * @csspart table - The data table.
 * @csspart tooltip - The tooltip.
 * @csspart source - The source line.
 * @cssproperty --tally-series-1 - Colour of the first indicator; up to `--tally-series-8`.
 * @fires tally-target-change - The reader moved to another figure, or away.
 * @fires tally-select - The reader chose a figure.
 * @fires tally-load - Data arrived.
 * @fires tally-error - Data could not be read, or some of it.
 */
@customElement('tally-consultations')
export class Consultations extends ChartElement {
  protected override get kindQuery(): Query {
    const own = indicatorsLike(this.known, /协商|议事|consult|deliberat/i, ({ kind }) => kind === 'count')
    return { by: 'place', split: 'indicator', ...onlyThese(own) }
  }

  protected override emptyText(): Text {
    return {
      zh: '原文未列协商活动的数字（按指标名称中的“协商”“议事”查找）',
      en: 'The source gives no figures of consultations (looked for by this word in the names of indicators)',
    }
  }

  /** Each indicator is judged by itself. */
  protected override mayDraw(): boolean {
    return true
  }

  protected override remarks(selection: Selection): readonly Text[] {
    return occasionsOfPeople(selection)
  }

  protected override layout(selection: Selection, frame: Frame): ChartView {
    return layoutIndicatorBlocks(selection, frame)
  }
}

/** 人次 counts attendances, 人 and 名 count people: the one is no measure of the other. */
function occasionsOfPeople(selection: Selection): readonly Text[] {
  const units = new Set(selection.series.flatMap((series) => series.data.map((d) => d.figure.unit)))
  const people = ['人', '名', '位'].filter((unit) => units.has(unit))
  if (!units.has('人次') || people.length === 0) return []
  const said = people.map((unit) => `“${say(unit, 'zh-CN')}”`).join('')
  return [
    {
      zh: `“人次”数的是到场的次数，一人可计多次；${said}数的是人，两者不能互换`,
      en: '人次 counts attendances, so one person may count several times; it cannot be exchanged for a number of people',
    },
  ]
}

declare global {
  interface HTMLElementTagNameMap {
    'tally-consultations': Consultations
  }
}
