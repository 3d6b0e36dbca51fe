/** One row in its place: dots in lanes where they would cover one another, the line between them, words beside them. */
import { optionalMax, type Bar } from '../chart/layout/bars/bars.js'
import { pointMarks, type PointMarks } from '../chart/layout/points/point-marks.js'
import { position, type ContinuousScale } from '../chart/layout/axis/scale.js'
import { textBox } from '../chart/layout/text/text-boxes.js'
import { centredBaseline, textBlock } from '../chart/layout/text/text-marks.js'
import { textWidth } from '../chart/layout/text/text-width.js'
import { typeScale, type TypeScale } from '../chart/layout/text/type-scale.js'
import { wrap, type Wrapped } from '../chart/layout/text/wrap.js'
import type { Frame, Mark, Rect, Target, TextMark } from '../chart/view.js'
import type { Dot, DotRow } from './dot-rows.layout.js'
import { labelGap, labelText, radius } from './dot-scale.layout.js'

/** Px of one line of dots; the tick of a bound stands out of its dot. */
function laneOf({ dots }: DotRow): number {
  return 2 * radius + (dots.every(({ bar }) => bar.datum.figure.bound === 'exact') ? 2 : 6)
}

const leading = 1.45

/** Px of so many lanes: what is written beside them stands in them. */
function heightOf(row: DotRow, lanes: number, { label }: TypeScale): number {
  return lanes === 0 ? 0 : Math.max(label * leading, lanes * laneOf(row))
}

export interface Lanes {
  readonly row: DotRow
  /** The lane of each dot, from the top. */
  readonly of: readonly number[]
  readonly count: number
  readonly silent: readonly { readonly bar: Bar; readonly wrapped: Wrapped; readonly text: string }[]
  readonly height: number
}

/** Dots that would cover one another stand in lanes of their own. */
export function lanesOf(row: DotRow, scale: ContinuousScale, plot: Plot, frame: Frame): Lanes {
  const ends: number[] = []
  const of = row.dots.map((dot) => {
    const { box } = drawn(dot, 0, scale)
    const from = box?.x ?? 0
    const free = ends.findIndex((end) => end + 1 < from)
    const own = free < 0 ? ends.length : free
    ends[own] = from + (box?.width ?? 0)
    return own
  })
  const type = typeScale(frame)
  const silent = row.silent.map((bar) => {
    const text = [plot.named ? bar.seriesLabel : '', bar.text]
      .filter(Boolean)
      .join(frame.locale === 'en' ? ': ' : '：')
    return { bar, text, wrapped: wrap(text, plot.right - plot.words, type.label, 2) }
  })
  const count = ends.length
  const lines = silent.reduce((sum, { wrapped }) => sum + wrapped.lines.length, 0)
  return { row, of, count, silent, height: heightOf(row, count, type) + lines * type.label * leading }
}

export interface Plot {
  readonly left: number
  readonly right: number
  /** Where words without a dot start: clear of the axis. */
  readonly words: number
  /** Whether a figure has to be told from others of its row by its series. */
  readonly named: boolean
}

export interface PlacedRow {
  readonly between: readonly Mark[]
  readonly dots: readonly Mark[]
  readonly labels: readonly Mark[]
  readonly targets: readonly Target[]
}

export function placeRow(
  lanes: Lanes,
  y: number,
  scale: ContinuousScale,
  plot: Plot,
  frame: Frame,
): PlacedRow {
  const { row, count } = lanes
  const height = heightOf(row, count, typeScale(frame))
  const lane = laneOf(row)
  const top = y + (height - count * lane) / 2
  const middle = y + height / 2
  const points = row.dots.map((dot, i) => {
    const across = top + ((lanes.of[i] ?? 0) + 0.5) * lane
    return { dot, ...drawn(dot, across, scale) }
  })
  const boxes = points.flatMap(({ box }) => box ?? [])
  const labels = labelsOf(row, boxes, count, middle, plot, frame)
  const silent = silentMarks(lanes, y + height, plot, frame)
  return {
    between: count === 1 ? between(row.key, boxes, labels, middle) : [],
    dots: points.flatMap(({ marks }) => marks),
    labels: [...labels, ...silent.marks],
    targets: [
      ...points.flatMap(({ dot, box }) => (box ? [targetOf(dot.bar, row, fingerBox(box, frame))] : [])),
      ...silent.targets,
    ],
  }
}

function drawn({ bar }: Dot, across: number, scale: ContinuousScale): PointMarks {
  return pointMarks({
    key: bar.datum.key,
    series: bar.series,
    target: bar.datum.key,
    figure: bar.datum.figure,
    at: (value) => position(scale, value),
    across,
    vertical: false,
    radius,
    ...optionalMax(bar.datum),
  })
}

/** From glyph to glyph, so that the line ends at what is drawn of each figure; it starts after words that stand in its way. */
function between(
  key: string,
  boxes: readonly Rect[],
  labels: readonly TextMark[],
  y: number,
): readonly Mark[] {
  return boxes.slice(1).flatMap((box, i): Mark[] => {
    const from = boxes[i]
    const start = (from?.x ?? 0) + (from?.width ?? 0)
    const words = labels.find(({ anchor, x }) => anchor === 'start' && x > start && x < box.x)
    const x1 = words ? textBox(words).x1 + labelGap : start + 2
    const x2 = box.x - 2
    return x2 > x1
      ? [{ type: 'line', key: `between/${key}/${i}`, role: 'line', series: 'between', x1, x2, y1: y, y2: y }]
      : []
  })
}

/** The least on its left, the greatest on its right; what lies between where its words have room. */
function labelsOf(
  { dots }: DotRow,
  boxes: readonly Rect[],
  lanes: number,
  middle: number,
  plot: Plot,
  frame: Frame,
): readonly TextMark[] {
  const { label: size } = typeScale(frame)
  const from = Math.min(...boxes.map(({ x }) => x))
  const to = Math.max(...boxes.map(({ x, width }) => x + width))
  return dots.flatMap((dot, i): TextMark[] => {
    const last = i === dots.length - 1
    const own = boxes[i]
    const text = labelText(dot, dots.length, plot.right - plot.left, frame)
    const room = (boxes[i + 1]?.x ?? 0) - ((own?.x ?? 0) + (own?.width ?? 0)) - 2 * labelGap
    if (!last && i > 0 && (lanes > 1 || textWidth(text, size) > room)) return []
    const x = last ? to + labelGap : i === 0 ? from - labelGap : (own?.x ?? 0) + (own?.width ?? 0) + labelGap
    return [
      {
        type: 'text',
        key: `${dot.bar.datum.key}/value`,
        role: 'valueLabel',
        target: dot.bar.datum.key,
        x,
        y: centredBaseline(middle, size),
        text,
        anchor: i === 0 && !last ? 'end' : 'start',
        size,
        ...(text !== dot.bar.text && { full: dot.bar.text }),
      },
    ]
  })
}

/** What has no number is said at the start of the plot, muted. */
function silentMarks({ row, silent }: Lanes, top: number, plot: Plot, frame: Frame) {
  const { label: size } = typeScale(frame)
  const marks: Mark[] = []
  const targets: Target[] = []
  let y = top
  for (const { bar, wrapped, text } of silent) {
    const height = wrapped.lines.length * size * leading
    const own = { key: `${bar.datum.key}/value`, role: 'muted', target: bar.datum.key, full: text } as const
    marks.push(...textBlock(wrapped, { ...own, x: plot.words, y, size, leading }))
    targets.push(targetOf(bar, row, { x: plot.words, y, width: plot.right - plot.words, height }))
    y += height
  }
  return { marks, targets }
}

/** As many px as a finger needs (WCAG 2.5.8), inside the frame. */
function fingerBox({ x, y, width, height }: Rect, frame: Frame): Rect {
  const w = Math.max(24, width)
  const h = Math.max(2 * radius + 6, height)
  const left = Math.max(0, Math.min(frame.width - w, x + width / 2 - w / 2))
  return { x: left, y: Math.max(0, y + height / 2 - h / 2), width: w, height: h }
}

function targetOf(bar: Bar, row: DotRow, box: Rect): Target {
  return { key: bar.datum.key, row: bar.row, panel: 'dots', series: bar.series, group: row.key, box }
}
