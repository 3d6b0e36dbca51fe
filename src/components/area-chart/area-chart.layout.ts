/**
 * Areas over time or along names. Parts that add up are stacked; one series is a line with the area under it, filled as
 * far as its figures are certain; what cannot be stacked is drawn as lines, with the reason.
 */
import type { Selection, Series } from '../../data/series.js'
import { say } from '../../data/text.js'
import type { Curve } from '../chart/layout/points/joined-path.js'
import { fewSeries, withAllFigures, withoutColour } from '../chart/layout/plenty/few-series.js'
import { withSentences } from '../chart/layout/words/sentences.js'
import { severalAtOnce } from '../chart/layout/facets/several-at-once.js'
import type { ChartView, Frame } from '../chart/view.js'
import { layoutLineChart, type ColumnParts } from '../line-chart/line-chart.layout.js'
import { linesOf, readableLines } from '../line-chart/lines.layout.js'
import * as rareParts from '../line-chart/rare.layout.js'
import { stacksAlong } from './bands.layout.js'
import { areaRefusal } from './refusal.layout.js'
import type * as shareAreas from './shares.layout.js'
import { layoutStackedAreas } from './stacked-areas.layout.js'
import { totalWords } from './stack-words.layout.js'
import { withAreaUnderLine } from './under-line.layout.js'
import { firstNames } from '../chart/layout/words/first-names.js'

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
  const moment = share ? undefined : rareParts.layoutMoment(selection, frame)
  if (moment) {
    const apart = severalAtOnce(selection).length > 0
    const stacked = selection.series.length > 1 && !apart && !areaRefusal(selection, frame.locale, share)
    return stacked ? withTotal(moment, totalOf(selection, frame)) : moment
  }
  const lines = (zero: 'always' | 'auto') =>
    layoutLineChart(selection, frame, { curve, zero, log: false }, rareParts, columns)
  const asked = share ? shares : undefined
  const refusal = areaRefusal(selection, frame.locale, share) ?? asked?.shareRefusal(selection, frame.locale)
  if (refusal) return withSentences(lines('auto'), [refusal])
  if (!asked && selection.series.length === 1) return withAreaUnderLine(lines('always'), selection, curve)
  const completed = (every: Selection): AsStacks => asked?.asShares(every) ?? { completed: every }
  const left = notToldApart(selection, frame)
  const few = fewSeries(selection, left)
  const { completed: drawn, amount, sentence } = completed(few)
  const view = layoutStackedAreas(drawn, frame, { curve, share, together: left, ...(amount && { amount }) })
  const all = completed(selection).completed
  const told = few === selection ? view : withAllFigures(view, drawn, all, leftOut(left, frame))
  return sentence ? withSentences(told, [sentence]) : told
}

/** Of one period the areas would have said their sum. */
function withTotal(view: ChartView, total: string): ChartView {
  const space = view.frame.locale === 'en' ? ' ' : ''
  const summary = [view.facts.summary, total].filter(Boolean).join(space)
  return { ...view, facts: { ...view.facts, summary } }
}

function totalOf(selection: Selection, frame: Frame): string {
  const x = rareParts.alongAxis(selection, [0, frame.width], frame)
  const stacks = stacksAlong(linesOf(selection, frame).lines, x, ({ figure }) => figure.value ?? undefined)
  return totalWords(stacks, frame.locale)
}

/** Grey bands on one another, unless the reader has left nothing but them: then those that have no room for a name. */
function notToldApart(selection: Selection, frame: Frame): readonly Series[] {
  const grey = withoutColour(selection)
  return grey.length < selection.series.length ? grey : grey.slice(readableLines(frame))
}

/** More names than these are not listed. */
const mostNames = 5

function leftOut(left: readonly Series[], { locale }: Frame): string {
  const names = left.slice(0, mostNames).map(({ label }) => say(label, locale))
  const listed = firstNames(names, left.length, locale)
  return locale === 'en'
    ? `more bands than colours: ${listed} are drawn together, in grey (derived); each is in the table`
    : `项目多于可辨的颜色：${listed}合为灰色一层（推算），逐项见数据表`
}
