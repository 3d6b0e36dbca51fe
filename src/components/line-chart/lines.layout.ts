/** Lines before they have a place: series by series, each figure with what is known of it, in order along the axis. */
import type { Datum, Selection, Series } from '../../data/series.js'
import { say } from '../../data/text.js'
import type { AlongAxis } from '../chart/layout/along-axis.js'
import { maxOf } from '../chart/layout/bars.js'
import { signed } from '../chart/layout/bound-marks.js'
import { figureText } from '../chart/layout/facts.js'
import { pointExtent } from '../chart/layout/point-marks.js'
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

/** What a log scale cannot show is told and not drawn. */
export interface Lines {
  readonly lines: readonly Line[]
  readonly unit: string
  readonly notes: readonly string[]
}

export function linesOf(selection: Selection, frame: Frame, log: boolean): Lines {
  const notes: string[] = []
  let row = 0
  const lines = selection.series.map((series): Line => {
    const figures = series.data.map((datum): LineFigure => {
      const reach = pointExtent(datum.figure, maxOf(datum))
      const text = figureText(datum, frame.locale)
      const impossible = log && reach.some((value) => value <= 0)
      if (impossible) notes.push(noLogarithm(datum, text, frame))
      return { datum, row: row++, text, extent: impossible ? [] : reach }
    })
    return { key: series.key, label: say(series.label, frame.locale), figures }
  })
  return { lines, unit: unitOf(selection.series), notes }
}

function unitOf(series: readonly Series[]): string {
  return series.flatMap(({ data }) => data).find(({ figure }) => figure.value !== null)?.figure.unit ?? ''
}

function noLogarithm(datum: Datum, text: string, { locale }: Frame): string {
  const name = say(datum.label, locale)
  return locale === 'en'
    ? `a logarithmic axis has no place for zero or less: ${name}, ${text}, is not drawn`
    : `对数刻度无法表示零和负数：${name}（${text}）未画出`
}

/** The number a line goes through; undefined where it has none to go through. */
export function valueOf({ datum, extent }: LineFigure): number | undefined {
  return extent.length === 0 ? undefined : signed(datum.figure)
}

/**
 * The part of the lines on an axis that shows a part of time: `shown` is within it, `near` are the figures beside it
 * that lines go on to. Everything where everything is shown.
 */
export function partShown(
  lines: readonly Line[],
  x: AlongAxis,
): { readonly shown: readonly Line[]; readonly near: readonly Line[] } {
  const [from, to] = x.scale.range
  const sides = ({ figures }: Line) => {
    const placed = figures
      .flatMap((figure) => {
        const spot = x.spot(figure.datum.x)
        return spot ? [{ figure, at: spot.at }] : []
      })
      .sort((a, b) => a.at - b.at)
    const within = placed.filter(({ at }) => at >= from - 0.5 && at <= to + 0.5)
    return {
      within,
      beside: [placed.findLast(({ at }) => at < from - 0.5), placed.find(({ at }) => at > to + 0.5)],
    }
  }
  const parts = lines.map((line) => ({ line, ...sides(line) }))
  const of = (line: Line, placed: readonly { readonly figure: LineFigure }[]): Line => ({
    ...line,
    figures: placed.map(({ figure }) => figure),
  })
  return {
    shown: parts.map(({ line, within }) => of(line, within)),
    near: parts.map(({ line, within, beside }) =>
      of(line, [...within, ...beside.flatMap((one) => one ?? [])]),
    ),
  }
}
