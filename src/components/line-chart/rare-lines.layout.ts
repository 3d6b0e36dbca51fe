/** What is known of few lines before they have a place: a part of them, too many of them, no logarithm of them. */
import { say } from '../../data/text.js'
import type { AlongAxis } from '../chart/layout/axis/along-axis.js'
import type { Facts, Frame } from '../chart/view.js'
import type { ColumnLine } from './columns.layout.js'
import type { Line, LineFigure } from './lines.layout.js'

/** Why there can be no logarithmic axis: which figures have no place on one; empty where all have. */
export function noLogarithm(
  lines: readonly Line[],
  columns: readonly ColumnLine[],
  { locale }: Frame,
): string {
  const en = locale === 'en'
  const figures = lines
    .flatMap((line) => line.figures)
    .filter(({ extent }) => extent.some((value) => value <= 0))
  const below = columns.filter(({ extent: [low = 1] }) => low <= 0)
  const [first] = figures
  const name = first
    ? `${say(first.datum.label, locale)}${en ? ', ' : ''}${first.text}`
    : (below[0]?.label ?? '')
  if (name === '') return ''
  const more = figures.length + below.length - 1
  return en
    ? `a logarithmic axis has no place for zero or less (${name}${more > 0 ? ` and ${more} more` : ''}), so the axis is linear`
    : `对数刻度无法表示零和负数（${name}${more > 0 ? `，另有${more}处` : ''}），改用等距刻度`
}

/** What is said of those that are not drawn; empty where all are. */
export function leftOut(drawn: number, left: number, { locale }: Frame): string {
  if (left <= 0) return ''
  return locale === 'en'
    ? `too many lines to tell apart: the first ${drawn} are drawn, the other ${left} are in the table`
    : `线条过多，无法逐条辨认：只画前${drawn}条，其余${left}条见数据表`
}

/** The legend has all lines, so that a reader may choose which are drawn; those that are not have no colour in it. */
export function withUndrawn(
  legend: Facts['legend'],
  left: readonly { readonly key: string }[],
): Facts['legend'] {
  const keys = new Set(left.map(({ key }) => key))
  return legend.map((item) => (keys.has(item.key) ? { ...item, undrawn: true } : item))
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
