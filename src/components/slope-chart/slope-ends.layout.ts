/** Names and figures at both ends of the lines: pushed apart until none covers another, each with a leader to its point. */
import { spread } from '../chart/layout/text/spread.js'
import { textBlock } from '../chart/layout/text/text-marks.js'
import { textWidth } from '../chart/layout/text/text-width.js'
import { typeScale } from '../chart/layout/text/type-scale.js'
import { abbreviate, wrap, type Wrapped } from '../chart/layout/text/wrap.js'
import type { Frame, Mark } from '../chart/view.js'

export type Side = 'left' | 'right'

export interface SlopeEnd {
  readonly series: string
  readonly target: string
  readonly name: string
  /** Never cut: the name is. */
  readonly value: string
}

/** What is written at one side. */
export interface EndWords<End extends SlopeEnd = SlopeEnd> {
  readonly side: Side
  readonly words: readonly { readonly end: End; readonly said: Wrapped; readonly full: string }[]
  /** Px that they take beside the points, leaders included. */
  readonly room: number
  /** Px that they take one under another. */
  readonly height: number
}

/** Px between a point and its words: room for the leader. */
const reach = 19
/** Px before the words. */
const gap = 5
const leading = 1.25

/**
 * Figures before names on the right, names in more lines where that keeps them whole. Each line is named once on a phone,
 * and wherever the names on the left would be cut.
 */
export function endWords<End extends SlopeEnd>(
  ends: readonly End[],
  side: Side,
  namedBeside: ReadonlySet<string>,
  frame: Frame,
): EndWords<End> {
  const { small } = typeScale(frame)
  const narrow = frame.width < 28 * frame.fontSize
  const most = frame.width * (narrow && side === 'right' ? 0.4 : 0.32)
  const wordsOf = (once: boolean) =>
    ends.map((end) => {
      const name = once && namedBeside.has(end.series) ? '' : end.name
      const full = (side === 'left' ? [name, end.value] : [end.value, name]).filter(Boolean).join(' ')
      const broken = side === 'right' || name === ''
      const said = broken ? wrap(full, most, small, narrow ? 4 : 2) : oneLine(end, full, most, small)
      return { end, said, full }
    })
  const both = wordsOf(narrow)
  const words = both.some(({ said }) => said.cut) ? wordsOf(true) : both
  const widths = words.flatMap(({ said }) => said.lines.map((line) => textWidth(line, small)))
  return {
    side,
    words,
    room: reach + Math.ceil(Math.max(0, ...widths)),
    height: words.reduce((sum, { said }) => sum + heightOf(said, small), 0),
  }
}

/** The name is cut before the figure is, and left out before it is too short to tell. */
function oneLine({ name, value }: SlopeEnd, full: string, room: number, size: number): Wrapped {
  if (textWidth(full, size) <= room) return { lines: [full], cut: false }
  const beside = room - textWidth(` ${value}`, size)
  const line =
    beside < size * 3 ? abbreviate(value, room, size) : `${abbreviate(name, beside, size)} ${value}`
  return { lines: [line], cut: true }
}

function heightOf({ lines }: Wrapped, size: number): number {
  return (lines.length * leading + (lines.length > 1 ? 0.6 : 0.15)) * size
}

/** Between `top` and `bottom`, as near as can be to where `at` says that the points are; `x` is that of the points. */
export function endMarks<End extends SlopeEnd>(
  { side, words }: EndWords<End>,
  at: (end: End) => number,
  { x, top, bottom }: { readonly x: number; readonly top: number; readonly bottom: number },
  frame: Frame,
): readonly Mark[] {
  const { small } = typeScale(frame)
  const way = side === 'left' ? -1 : 1
  const inOrder = words
    .map((own) => ({ ...own, point: at(own.end), height: heightOf(own.said, small) }))
    .sort((a, b) => a.point - b.point)
  const places = spread(inOrder, [top, bottom])
  return inOrder.flatMap(({ end, said, full, point }, i): Mark[] => {
    const y = places[i] ?? point
    const label = textBlock(said, {
      key: `${side}/${end.series}`,
      role: 'label',
      target: end.target,
      x: x + way * reach,
      y: y - (said.lines.length * leading * small) / 2,
      size: small,
      leading,
      anchor: side === 'left' ? 'end' : 'start',
      full,
    })
    if (Math.abs(y - point) < 2) return [...label]
    const d = `M${round(x + way * 8)} ${round(point)}L${round(x + way * (reach - gap))} ${round(y)}`
    return [
      { type: 'path', key: `${side}/${end.series}/leader`, role: 'leader', series: end.series, d },
      ...label,
    ]
  })
}

function round(px: number): number {
  return Math.round(px * 10) / 10
}
