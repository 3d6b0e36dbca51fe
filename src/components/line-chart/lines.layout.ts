/** Lines before they have a place: series by series, each figure with what is known of it, in order along the axis. */
import type { Datum, Selection, Series } from '../../data/series.js'
import { say } from '../../data/text.js'
import { maxOf } from '../chart/layout/bars/bars.js'
import { lineOfNames } from '../chart/layout/points/end-labels.js'
import { signed } from '../chart/layout/axis/extent.js'
import { figureText } from '../chart/layout/words/facts.js'
import { pointExtent } from '../chart/layout/points/point-marks.js'
import { typeScale } from '../chart/layout/text/type-scale.js'
import type { Frame } from '../chart/view.js'

export interface LineFigure {
  readonly datum: Datum
  /** Place in the facts. */
  readonly row: number
  readonly text: string
  /** Values its drawing reaches to; empty where there is nothing to draw. */
  readonly extent: readonly number[]
}

export interface Line {
  readonly key: string
  readonly label: string
  readonly figures: readonly LineFigure[]
}

export interface Lines {
  readonly lines: readonly Line[]
  readonly unit: string
}

export function linesOf(selection: Selection, frame: Frame): Lines {
  let row = 0
  const lines = selection.series.map((series): Line => {
    const figures = series.data.map((datum): LineFigure => {
      const extent = pointExtent(datum.figure, maxOf(datum))
      return { datum, row: row++, text: figureText(datum, frame.locale), extent }
    })
    return { key: series.key, label: say(series.label, frame.locale), figures }
  })
  return { lines, unit: unitOf(selection.series) }
}

function unitOf(series: readonly Series[]): string {
  return series.flatMap(({ data }) => data).find(({ figure }) => figure.value !== null)?.figure.unit ?? ''
}

/** As many lines as can be told apart by a name at their end. */
export function readableLines(frame: Frame): number {
  const { small } = typeScale(frame)
  return Math.max(8, Math.floor((frame.height - frame.fontSize * 4) / (small * lineOfNames)))
}

/** The number a line goes through; undefined where it has none to go through. */
export function valueOf({ datum, extent }: LineFigure): number | undefined {
  return extent.length === 0 ? undefined : signed(datum.figure)
}
