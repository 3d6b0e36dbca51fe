/**
 * Areas over time or along names. Parts that add up are stacked; one series is a line with the area under it, filled as
 * far as its figures are certain; what cannot be stacked is drawn as lines, with the reason.
 */
import type { Selection } from '../../data/series.js'
import type { Curve } from '../chart/layout/joined-path.js'
import { fewSeries, withAllFigures } from '../chart/layout/few-series.js'
import { withSentences } from '../chart/layout/sentences.js'
import type { ChartView, Frame } from '../chart/view.js'
import { layoutLineChart, type ColumnParts } from '../line-chart/line-chart.layout.js'
import { readableLines } from '../line-chart/lines.layout.js'
import * as rareParts from '../line-chart/rare.layout.js'
import { areaRefusal } from './refusal.layout.js'
import type * as shareAreas from './shares.layout.js'
import { layoutStackedAreas } from './stacked-areas.layout.js'
import { withAreaUnderLine } from './under-line.layout.js'

export interface AreaOptions {
  readonly curve: Curve
  readonly share: boolean
}

/** Loaded where the data or the mode need them. */
export interface AreaParts {
  readonly columns?: ColumnParts | undefined
  readonly shares?: typeof shareAreas | undefined
}

type AsStacks = Pick<shareAreas.AsShares, 'completed'> & Partial<shareAreas.AsShares>

export function layoutAreaChart(
  selection: Selection,
  frame: Frame,
  { curve, share }: AreaOptions,
  { columns, shares }: AreaParts = {},
): ChartView {
  const lines = (zero: 'always' | 'unlessFar') =>
    layoutLineChart(selection, frame, { curve, zero, log: false }, rareParts, columns)
  const asked = share ? shares : undefined
  const refusal = areaRefusal(selection, frame.locale, share) ?? asked?.shareRefusal(selection, frame.locale)
  if (refusal) return withSentences(lines('unlessFar'), [refusal])
  if (!asked && selection.series.length === 1) return withAreaUnderLine(lines('always'), selection, curve)
  const completed = (every: Selection): AsStacks => asked?.asShares(every) ?? { completed: every }
  const most = readableLines(frame)
  const few = fewSeries(selection, selection.series.slice(most))
  const { completed: drawn, amount, sentence } = completed(few)
  const view = layoutStackedAreas(drawn, frame, { curve, share, ...(amount && { amount }) })
  const all = completed(selection).completed
  const told = few === selection ? view : withAllFigures(view, drawn, all, leftOut(all, most, frame))
  return sentence ? withSentences(told, [sentence]) : told
}

function leftOut({ series }: Selection, most: number, { locale }: Frame): string {
  const left = series.filter(({ key }) => key !== 'rest').length - most
  return locale === 'en'
    ? `too many bands to tell apart: the first ${most} are drawn each, the other ${left} together (derived); all are in the table`
    : `项目过多，无法逐层辨认：前${most}项各画一层，其余${left}项合为一层（推算），逐项见数据表`
}
