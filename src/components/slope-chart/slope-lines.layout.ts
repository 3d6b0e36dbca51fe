/** Lines before they have a place: each series with its figure in every column, and what of it cannot be drawn. */
import type { Datum, Selection } from '../../data/series.js'
import { say } from '../../data/text.js'
import { maxOf } from '../chart/layout/bars/bars.js'
import { signed } from '../chart/layout/bars/bound-marks.js'
import { figureText } from '../chart/layout/words/facts.js'
import { pointExtent } from '../chart/layout/points/point-marks.js'
import type { Frame } from '../chart/view.js'

export interface SlopeFigure {
  readonly datum: Datum
  /** Place in the facts. */
  readonly row: number
  readonly text: string
  /** Number of its column. */
  readonly column: number
  /** Values its drawing reaches to; empty where there is nothing to draw. */
  readonly extent: readonly number[]
  readonly value: number
}

export interface SlopeLine {
  readonly key: string
  readonly name: string
  /** With a number, from left to right. */
  readonly figures: readonly SlopeFigure[]
  readonly silent: readonly SlopeFigure[]
}

export interface Slopes {
  readonly columns: readonly { readonly key: string; readonly label: string }[]
  readonly lines: readonly SlopeLine[]
  readonly unit: string
  readonly notes: readonly string[]
}

/** More columns are a line chart's: the first and the last are drawn. */
const mostColumns = 6
/** More lines are read in the table. */
export const mostLines = 60

export function slopesOf(selection: Selection, frame: Frame, most = mostColumns): Slopes {
  const { locale } = frame
  const en = locale === 'en'
  const notes: string[] = []
  const { axis } = selection
  const few = axis.length <= Math.max(2, most)
  const kept = few ? axis : axis.filter((_, i) => i === 0 || i === axis.length - 1)
  if (!few) {
    const between = axis.length - 2
    notes.push(
      en
        ? `only the first and the last are drawn; ${between} between them are in the table`
        : `只画首末两端，其间${between}项见数据表`,
    )
  }
  const place = new Map(kept.map(({ key }, i) => [key, i]))
  let row = 0
  const every = selection.series.map((series): SlopeLine => {
    const figures = series.data.flatMap((datum): readonly SlopeFigure[] => {
      const own = row++
      const column = place.get(datum.x)
      if (column === undefined) return []
      const extent = pointExtent(datum.figure, maxOf(datum))
      const text = figureText(datum, locale)
      return [{ datum, row: own, text, column, extent, value: signed(datum.figure) }]
    })
    const inOrder = figures.toSorted((a, b) => a.column - b.column)
    return {
      key: series.key,
      name: say(series.label, locale),
      figures: inOrder.filter(({ extent }) => extent.length > 0),
      silent: inOrder.filter(({ extent }) => extent.length === 0),
    }
  })
  const lines = every.slice(0, mostLines)
  const left = every.length - lines.length
  if (left > 0)
    notes.push(en ? `${left} more lines are in the table only` : `另有${left}条线没有画出，见数据表`)
  const [unit = ''] = lines.flatMap(({ figures }) => figures.map(({ datum }) => datum.figure.unit))
  return {
    columns: kept.map(({ key, label }) => ({ key, label: say(label, locale) })),
    lines,
    unit,
    notes,
  }
}
