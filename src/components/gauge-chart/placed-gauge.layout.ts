/** One gauge in its place: name, half ring with a stroke at the goal, the figure in it, what it is against the goal under it. */
import { formatQuantity } from '../../data/format.js'
import { figureParts } from '../../data/format/parts.js'
import { optionalMax } from '../chart/layout/bars/bars.js'
import { goalOf, verdictOf, type GoalItem } from '../chart/layout/words/goal-words.js'
import { pointAt, slicePath, type Ring } from '../chart/layout/parts/ring.js'
import { centredBaseline, textBlock } from '../chart/layout/text/text-marks.js'
import { textWidth } from '../chart/layout/text/text-width.js'
import { typeScale } from '../chart/layout/text/type-scale.js'
import { abbreviate, wrap } from '../chart/layout/text/wrap.js'
import type { Frame, Mark, Target, TextMark } from '../chart/view.js'
import { arcMarks, goalMarks } from './arc-marks.layout.js'

export interface GaugeSpot {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly outer: number
  /** Lines the names of its line of gauges take, so that the rings stand level. */
  readonly headLines: number
}

export interface GaugeScale {
  readonly goal: number
  readonly domain: readonly [number, number]
}

const half = Math.PI / 2
const leading = 1.45

export function headOf(item: GoalItem, width: number, frame: Frame) {
  const { label } = typeScale(frame)
  return item.label === '' ? { lines: [], cut: false } : wrap(item.label, width, label, 3)
}

export function placeGauge(item: GoalItem, spot: GaugeSpot, { goal, domain }: GaugeScale, frame: Frame) {
  const { label, small } = typeScale(frame)
  const { datum } = item.bar
  const { key } = datum
  const middle = spot.x + spot.width / 2
  const head = headOf(item, spot.width, frame)
  const headHeight = spot.headLines * label * leading
  // The stroke at the goal stands out of the ring.
  const ringTop = spot.y + headHeight + 8
  const ring: Ring = { x: middle, y: ringTop + spot.outer, outer: spot.outer, inner: spot.outer * 0.74 }
  const [low, high] = domain
  const at = (value: number) => ((value / 2 - low / 2) / (high / 2 - low / 2)) * Math.PI - half
  const marks: Mark[] = [
    { type: 'path', key: `${key}/track`, role: 'band', d: slicePath(ring, -half, half, 0) },
    ...arcMarks({ key, series: item.bar.series, figure: datum.figure, ring, at, ...optionalMax(datum) }),
    ...goalMarks(`${key}/goal`, ring, at(goal)),
  ]
  const figure = figureIn(item, ring, frame)
  const verdict = verdictOf(item.bar, goal, frame.locale)?.text ?? ''
  const under = [
    ...(figure ? [] : [{ name: 'value', text: item.bar.text, size: label, bold: true }]),
    {
      name: 'verdict',
      text: [goalOf([item.bar], goal, frame.locale), verdict]
        .filter(Boolean)
        .join(frame.locale === 'en' ? ': ' : '，'),
      size: small,
      bold: false,
    },
  ]
  const labels: Mark[] = [
    ...textBlock(head, {
      key: `${key}/head`,
      role: 'label',
      x: middle,
      y: spot.y + headHeight - head.lines.length * label * leading,
      size: label,
      leading,
      anchor: 'middle',
      target: key,
      full: item.label,
    }),
    ...endTexts(item, domain, ring, frame),
    ...(figure ? [figure] : []),
    ...(low < 0 && high > 0 ? zeroMarks(key, ring, at(0), figure, frame) : []),
  ]
  let y = ring.y + small * 1.6
  for (const { name, text, size, bold } of under) {
    const silent = datum.figure.value === null && bold
    const wrapped = wrap(text, spot.width, size, 4, bold && !silent ? 600 : 400)
    labels.push(
      ...textBlock(wrapped, {
        key: `${key}/${name}`,
        role: silent ? 'muted' : 'label',
        x: middle,
        y,
        size,
        leading,
        anchor: 'middle',
        ...(bold && !silent && { weight: 600 as const }),
        target: key,
        full: text,
      }),
    )
    y += wrapped.lines.length * size * leading
  }
  const box = { x: spot.x, y: spot.y, width: spot.width, height: y - spot.y }
  const target: Target = { key, row: item.bar.row, panel: 'gauges', series: item.bar.series, group: key, box }
  return { marks, labels, target, height: y - spot.y }
}

/** Where the arc starts when not at a foot of the ring; its number stands where the figure leaves room. */
function zeroMarks(
  key: string,
  ring: Ring,
  angle: number,
  figure: TextMark | undefined,
  frame: Frame,
): readonly Mark[] {
  const { small } = typeScale(frame)
  const [x1, y1] = pointAt(ring, ring.inner - 3, angle)
  const [x2, y2] = pointAt(ring, ring.outer + 1, angle)
  const [x, y] = pointAt(ring, ring.inner - 5 - small * 0.5, angle)
  const number: TextMark = {
    type: 'text',
    key: `${key}/zero/number`,
    role: 'muted',
    x,
    y: centredBaseline(y, small),
    text: '0',
    anchor: 'middle',
    size: small,
  }
  const room = figure ? figure.y - figure.size : ring.y - small
  return [
    { type: 'line', key: `${key}/zero`, role: 'axis', x1, y1, x2, y2 },
    ...(y + small * 0.6 < room ? [number] : []),
  ]
}

/** Words within a figure are at least so large, of small text. */
const leastWords = 0.85

/** The figure in the hole of the ring, as large as it allows; undefined where it would be too small to read there. */
function figureIn({ bar }: GoalItem, ring: Ring, frame: Frame): TextMark | undefined {
  const { figure } = bar.datum
  if (figure.value === null) return undefined
  const type = typeScale(frame)
  const plain = bar.datum.derived === undefined && figure.origin !== 'implied'
  const pieces = plain
    ? figureParts(figure, { locale: frame.locale })
    : [{ text: bar.text, role: 'number' as const }]
  const sized = (size: number) =>
    pieces.map((part) => ({
      text: part.text,
      size: part.role === 'unit' || (part.text.length > 2 && part.role === 'bound') ? size * 0.6 : size,
      weight: 700 as const,
    }))
  const widthAt = (size: number) =>
    sized(size).reduce((sum, part) => sum + textWidth(part.text, part.size, 700), 0)
  const wanted = type.figure * 0.9
  const room = ring.inner * 1.7
  const size = Math.min(wanted, ring.inner * 0.6, (wanted * room) / widthAt(wanted))
  const parts = sized(size)
  if (size < type.label || parts.some((part) => part.size < type.small * leastWords)) return undefined
  return {
    type: 'text',
    key: `${bar.datum.key}/figure`,
    role: 'figure',
    target: bar.datum.key,
    x: ring.x,
    y: ring.y - size * 0.14,
    text: parts.map(({ text }) => text).join(''),
    anchor: 'middle',
    size,
    weight: 700,
    parts,
  }
}

/** Where the scale begins and ends, under the feet of the ring. */
function endTexts(
  { bar }: GoalItem,
  domain: readonly [number, number],
  ring: Ring,
  frame: Frame,
): readonly Mark[] {
  const { small } = typeScale(frame)
  const { unit, scale } = bar.datum.figure
  return domain.map((value, i): Mark => {
    const whole =
      value === 0
        ? '0'
        : formatQuantity(
            { value, bound: 'exact', unit, ...(scale && { scale }) },
            { locale: frame.locale, style: 'short' },
          )
    const text = abbreviate(whole, ring.outer - 4, small)
    const own = { type: 'text', role: 'muted', y: ring.y + small * 1.25, text, size: small } as const
    return i === 0
      ? { ...own, key: `${bar.datum.key}/low`, x: ring.x - ring.outer, anchor: 'start' }
      : { ...own, key: `${bar.datum.key}/high`, x: ring.x + ring.outer, anchor: 'end' }
  })
}
