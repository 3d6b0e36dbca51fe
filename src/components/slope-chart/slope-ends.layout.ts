/** Names and figures at both ends of the lines: pushed apart until none covers another, each with a leader to its point. */
import { spread } from '../chart/layout/end-labels.js'
import { centredBaseline } from '../chart/layout/text-marks.js'
import { textWidth } from '../chart/layout/text-width.js'
import { typeScale } from '../chart/layout/type-scale.js'
import { abbreviate } from '../chart/layout/wrap.js'
import type { Frame, Mark } from '../chart/view.js'

export type Side = 'left' | 'right'

export interface SlopeEnd {
  readonly series: string
  readonly target: string
  readonly name: string
  /** Never cut: the name is. */
  readonly value: string
  /** Of its point, px. */
  readonly y: number
}

/** Px between a point and its words: room for the leader. */
export const reach = 19
/** Px before the words. */
const gap = 5

export function lineHeight(frame: Frame): number {
  return typeScale(frame).small * 1.4
}

type Words = Pick<SlopeEnd, 'name' | 'value'>

/** Px that the words of one side take, leaders included; names are left out where they would be cut to nothing. */
export function endRoom(ends: readonly Words[], side: Side, frame: Frame): number {
  if (ends.length === 0) return reach
  const { small } = typeScale(frame)
  const narrow = frame.width < 28 * frame.fontSize
  const most = frame.width * (narrow ? (side === 'left' ? 0.18 : 0.36) : 0.32)
  const wanted = Math.max(...ends.map((end) => textWidth(whole(end, side), small)))
  const bare = Math.max(...ends.map(({ value }) => textWidth(value, small)))
  const least = Math.min(bare, frame.width * 0.32)
  return Math.ceil(Math.max(least, Math.min(wanted, most))) + reach
}

function whole({ name, value }: Words, side: Side): string {
  return (side === 'left' ? [name, value] : [value, name]).filter(Boolean).join(' ')
}

/** `x` is that of the points, `room` what `endRoom` gave. */
export function endMarks(
  ends: readonly SlopeEnd[],
  side: Side,
  { x, room, top, bottom }: { x: number; room: number; top: number; bottom: number },
  frame: Frame,
): readonly Mark[] {
  const { small } = typeScale(frame)
  const way = side === 'left' ? -1 : 1
  const inOrder = ends.toSorted((a, b) => a.y - b.y)
  const places = spread(
    inOrder.map(({ y }) => y),
    lineHeight(frame),
    [top, bottom],
  )
  return inOrder.flatMap((end, i): Mark[] => {
    const y = places[i] ?? end.y
    const text = fitted(end, side, room - reach, small)
    const full = whole(end, side)
    const label: Mark = {
      type: 'text',
      key: `${side}/${end.series}`,
      role: 'label',
      target: end.target,
      x: x + way * reach,
      y: centredBaseline(y, small),
      text,
      anchor: side === 'left' ? 'end' : 'start',
      size: small,
      ...(text !== full && { full }),
    }
    if (Math.abs(y - end.y) < 2) return [label]
    const d = [
      [x + way * 8, end.y],
      [x + way * (reach - gap), y],
    ]
      .map(([px = 0, py = 0], n) => `${n === 0 ? 'M' : 'L'}${round(px)} ${round(py)}`)
      .join('')
    return [
      { type: 'path', key: `${side}/${end.series}/leader`, role: 'leader', series: end.series, d },
      label,
    ]
  })
}

/** The name is cut before the figure is, and left out before it is too short to tell. */
function fitted(end: SlopeEnd, side: Side, room: number, size: number): string {
  if (textWidth(whole(end, side), size) <= room + 0.01) return whole(end, side)
  const beside = room - textWidth(` ${end.value}`, size)
  if (beside < size * 3) return abbreviate(end.value, room, size)
  return whole({ name: abbreviate(end.name, beside, size), value: end.value }, side)
}

function round(px: number): number {
  return Math.round(px * 10) / 10
}
