/**
 * Areas over time or along names. Parts that add up are stacked; one series is a line with the area under it, filled as
 * far as its figures are certain; what cannot be stacked is drawn as lines, with the reason.
 */
import type { Selection } from '../../data/series.js'
import type { Curve } from '../chart/layout/joined-path.js'
import { withSentences } from '../chart/layout/sentences.js'
import type { ChartView, Frame } from '../chart/view.js'
import { layoutLineChart, type ColumnParts } from '../line-chart/line-chart.layout.js'
import { fewBands, withAllFigures } from './few-bands.layout.js'
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
  const few = fewBands(selection, frame)
  const { completed: drawn, amount, sentence } = completed(few)
  const view = layoutStackedAreas(drawn, frame, { curve, share, ...(amount && { amount }) })
  const told = few === selection ? view : withAllFigures(view, drawn, completed(selection).completed)
  return sentence ? withSentences(told, [sentence]) : told
}
