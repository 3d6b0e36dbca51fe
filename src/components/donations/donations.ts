import type { Datum, Query, Selection } from '../../data/series.js'
import { say, type Text } from '../../data/text.js'
import { ChartElement } from '../chart/chart-element.js'
import { customElement } from '../chart/define.js'
import { layoutIndicatorBlocks } from '../chart/layout/bars/indicator-blocks.js'
import { indicatorsLike, onlyThese } from '../chart/presets.js'
import type { ChartView, Frame } from '../chart/view.js'

/**
 * Without `indicator` it takes those whose id or label holds 捐, 善款, 爱心 or donat. Money is worded in 万 and 亿 as the
 * source prints it. Where one sum holds cash and goods together, that is said and the two are not guessed apart.
 *
 * @summary Shows what was given in money and in kind, place by place.
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
@customElement('tally-donations')
export class Donations extends ChartElement {
  protected override get kindQuery(): Query {
    const own = indicatorsLike(this.known, /捐|善款|爱心|donat/i)
    return { by: 'place', split: 'indicator', ...onlyThese(own) }
  }

  protected override emptyText(): Text {
    return {
      zh: '原文未列捐款捐物的数字（按指标名称中的“捐”“善款”“爱心”查找）',
      en: 'The source gives no figures of donations (looked for by this word in the names of indicators)',
    }
  }

  /** Each indicator is judged by itself. */
  protected override mayDraw(): boolean {
    return true
  }

  protected override remarks(selection: Selection): readonly Text[] {
    const data = selection.series.flatMap((series) => series.data)
    return inKind(data)
  }

  protected override layout(selection: Selection, frame: Frame): ChartView {
    return layoutIndicatorBlocks(inTenThousands(selection), frame)
  }
}

/** Sums that the data gives as bare numbers are worded as such reports do: 2733万元, no digit rounded away. */
function inTenThousands(selection: Selection): Selection {
  const worded = (d: Datum): Datum => {
    const { value, unit, scale, wording } = d.figure
    if ((unit !== '元' || value === null || Math.abs(value) < 1e4 || scale) ?? wording) return d
    return { ...d, figure: { ...d.figure, scale: Math.abs(value) < 1e8 ? 10000 : 100000000 } }
  }
  return { ...selection, series: selection.series.map((one) => ({ ...one, data: one.data.map(worded) })) }
}

/** Sums of cash and goods that their source does not divide and does not remark on itself. */
function inKind(data: readonly Datum[]): readonly Text[] {
  const both = data.filter((d) => {
    const names = [say(d.indicator.label, 'zh-CN'), say(d.category, 'zh-CN')].join(' ')
    const together = /捐款捐物|款物|捐物|实物/.test(names) && typeof d.observation.category !== 'string'
    return together && d.figure.unit.endsWith('元') && d.observation.note === undefined
  })
  if (both.length === 0) return []
  return [
    {
      zh: '金额含捐物折款，款与物各多少原文未列',
      en: 'The sums include goods at their value; how much was cash and how much goods is not given',
    },
  ]
}

declare global {
  interface HTMLElementTagNameMap {
    'tally-donations': Donations
  }
}
