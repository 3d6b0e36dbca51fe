/** One figure against its goal: track, bar with the glyph of its bound, stroke at the goal, words beside or under them. */
import { maxOf, optionalMax } from '../chart/layout/bars/bars.js'
import { casedStroke } from '../chart/layout/bars/cased-stroke.js'
import { barMarks, glyphReach, signed } from '../chart/layout/bars/bound-marks.js'
import { verdictOf, type GoalItem } from '../chart/layout/words/goal-words.js'
import type { LabelRows } from '../chart/layout/text/label-rows.js'
import { position, type ContinuousScale } from '../chart/layout/axis/scale.js'
import { ascent, textBlock } from '../chart/layout/text/text-marks.js'
import { textWidth } from '../chart/layout/text/text-width.js'
import { typeScale } from '../chart/layout/text/type-scale.js'
import { wrap, type Wrapped } from '../chart/layout/text/wrap.js'
import type { Frame, Mark, Rect, Target } from '../chart/view.js'

const leading = 1.4
/** Px between the track and what is written beside it. */
const gutter = 12
/** Px between the figure and its verdict in one line. */
const inLine = 9
/** Words beside the tracks take so much of the width at most; else each row has them under its track, in one line. */
const widestWords = 0.42

function sizes({ fontSize }: Frame) {
  return { bar: Math.round(fontSize * 0.75), track: Math.round(fontSize * 1.375) }
}

/** A figure with the words it is given, before its row has a place. */
export interface BulletWords {
  readonly item: GoalItem
  readonly figure: Wrapped
  readonly verdict: Wrapped
  readonly verdictText: string
  /** Where the verdict stands after the figure in its line, px; 0 where it stands under it. */
  readonly after: number
  /** Where words under the track start. */
  readonly left: number
  /** Where the tracks end: before the words beside them, or at the edge with the words under them. */
  readonly right: number
  readonly beside: boolean
  readonly height: number
}

export function wordsOf(
  items: readonly GoalItem[],
  goal: number,
  left: number,
  frame: Frame,
): readonly BulletWords[] {
  const { label, small } = typeScale(frame)
  const texts = items.map((item) => ({ item, verdict: verdictOf(item.bar, goal, frame.locale)?.text ?? '' }))
  const longest = Math.max(
    0,
    ...texts.flatMap(({ item, verdict }) => [
      textWidth(item.bar.text, label, 600),
      textWidth(verdict, small),
    ]),
  )
  // Names above their rows leave none beside for words either.
  const beside = left > 0 && longest <= frame.width * widestWords
  const column = beside ? Math.ceil(longest) : frame.width - left
  const right = beside ? frame.width - column - gutter : frame.width
  const { track } = sizes(frame)
  return texts.map(({ item, verdict }) => {
    const figure = wrap(item.bar.text, column, label, 2, 600)
    const own = verdict === '' ? { lines: [], cut: false } : wrap(verdict, column, small, 3)
    const width = textWidth(figure.lines[0] ?? '', label, 600) + inLine
    const oneLine =
      !beside && figure.lines.length === 1 && width + textWidth(verdict, small) <= column && verdict !== ''
    const words = figure.lines.length * label * leading + (oneLine ? 0 : own.lines.length * small * leading)
    const height = beside ? Math.max(track, words) : track + 3 + words
    return {
      item,
      figure,
      verdict: own,
      verdictText: verdict,
      after: oneLine ? width : 0,
      left,
      right,
      beside,
      height,
    }
  })
}

/** Px that glyphs take beyond the ends of the axis. */
export function roomOf(items: readonly GoalItem[], side: 'before' | 'after'): number {
  const reaches = items.flatMap(({ bar }) => {
    const below = signed(bar.datum.figure) < 0
    return below === (side === 'before') ? [glyphReach(bar.datum.figure, 12, maxOf(bar.datum))] : []
  })
  return Math.max(side === 'after' ? 1 : 0, ...reaches)
}

export function placeBullet(
  words: BulletWords,
  y: number,
  goal: number,
  scale: ContinuousScale,
  frame: Frame,
) {
  const { item, beside, height } = words
  const { bar, track } = sizes(frame)
  const { datum } = item.bar
  const top = beside ? y + (height - track) / 2 : y
  const [from, to] = [Math.min(...scale.range), Math.max(...scale.range)]
  const at = (value: number) => position(scale, value)
  const drawn = barMarks({
    key: datum.key,
    series: item.bar.series,
    target: datum.key,
    figure: datum.figure,
    base: at(Math.min(Math.max(0, scale.domain[0]), scale.domain[1])),
    at,
    across: top + (track - bar) / 2,
    thickness: bar,
    vertical: false,
    ...optionalMax(datum),
  })
  const marks: readonly Mark[] = [
    {
      type: 'rect',
      key: `${datum.key}/track`,
      role: 'band',
      x: from,
      y: top,
      width: to - from,
      height: track,
    },
    ...drawn.marks,
    ...casedStroke(`${datum.key}/goal`, { x1: at(goal), x2: at(goal), y1: top - 2, y2: top + track + 2 }),
  ]
  const box: Rect = { x: 0, y: y - 2, width: frame.width, height: height + 4 }
  const target: Target = {
    key: datum.key,
    row: item.bar.row,
    panel: 'bullets',
    series: item.bar.series,
    group: datum.key,
    box,
  }
  return { marks, labels: labelsOf(words, y, frame), target }
}

/** Px from the top of a line to its base line. */
function baselineOf(size: number): number {
  return ((leading - 1) / 2 + ascent) * size
}

/** The grid is seen beside the tracks, not behind what is written under them. */
export function tracksOf(place: LabelRows, frame: Frame): LabelRows {
  const { track } = sizes(frame)
  return { ...place, rows: place.rows.map((row) => ({ ...row, height: Math.min(row.height, track) })) }
}

function labelsOf(
  { item, figure, verdict, verdictText, after, left, right, beside, height }: BulletWords,
  y: number,
  frame: Frame,
) {
  const { label, small } = typeScale(frame)
  const { key, figure: said } = item.bar.datum
  const lines = figure.lines.length * label * leading
  const block = lines + (after > 0 ? 0 : verdict.lines.length * small * leading)
  const x = beside ? right + gutter : left
  const top = beside ? y + (height - block) / 2 : y + height - block
  return [
    ...textBlock(figure, {
      key: `${key}/value`,
      role: said.value === null ? 'muted' : 'label',
      target: key,
      x,
      y: top,
      size: label,
      leading,
      ...(said.value !== null && { weight: 600 as const }),
      full: item.bar.text,
    }),
    ...textBlock(verdict, {
      key: `${key}/verdict`,
      role: 'muted',
      target: key,
      x: x + after,
      // On the base line of the figure, or under it.
      y: after > 0 ? top + baselineOf(label) - baselineOf(small) : top + lines,
      size: small,
      leading,
      full: verdictText,
    }),
  ]
}
