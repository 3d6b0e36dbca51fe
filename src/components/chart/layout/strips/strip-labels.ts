/**
 * Labels of a strip's segments: inside where they fit, else in one line below with leaders, else, where a legend names the
 * segments, in lines below and above, else as a list.
 */
import type { Mark, Rect, Target } from '../../view.js'
import { listBelow } from './strip-list.js'
import { centredBaseline } from '../text/text-marks.js'
import { textWidth } from '../text/text-width.js'

/** One segment as drawn, with the texts that may name it. */
export interface Segment {
  readonly key: string
  readonly series: string
  readonly rest: boolean
  readonly box: Rect
  /** Width a label inside may take from the start of the segment, px; 0 where it would stand on a glyph. */
  readonly room: number
  readonly name: string
  readonly value: string
  /** Fullest first. */
  readonly forms: readonly string[]
}

export interface StripLabels {
  readonly marks: readonly Mark[]
  /** Px below the strip. */
  readonly height: number
  /** Px above it. */
  readonly over: number
  /** Which form each segment's label inside has; −1 for none. */
  readonly inside: ReadonlyMap<string, number>
  readonly below: boolean
  readonly boxes: ReadonlyMap<string, Target['box']>
}

interface Room {
  readonly left: number
  readonly right: number
  /** Bottom of the strip. */
  readonly bottom: number
  readonly label: number
  readonly small: number
  /** A legend names the segments. */
  readonly named: boolean
  /** Segments of all strips whose parts are listed. */
  readonly among?: readonly Segment[]
}

const inset = 7
const gap = 14
const leader = 9
/** From a segment to its words, em. */
const farthest = 6

export function labelStrip(segments: readonly Segment[], room: Room): StripLabels {
  // One part without its share among others with theirs looks as if it had none: rather all of it, below.
  const beside = inAndBeside(segments, room, 1) ?? inAndBeside(segments, room, Infinity)
  if (beside) return beside
  const numbers = segments.filter((s) => !s.rest && fitsInside(s.value, s, room.small))
  const list = listBelow(segments, room)
  return {
    marks: [...numbers.map((s) => insideMark(s, s.value, room)), ...list.marks],
    height: list.height,
    over: 0,
    inside: new Map(segments.map((s) => [s.key, -1])),
    below: true,
    boxes: list.boxes,
  }
}

/** Inside in one of the first `most` forms, what has no room beside the strip; undefined where there is too little room there too. */
function inAndBeside(segments: readonly Segment[], room: Room, most: number): StripLabels | undefined {
  const inside = new Map(
    segments.map((s) => [
      s.key,
      s.forms.findIndex((form, i) => (s.rest || i < most) && fitsInside(form, s, room.small)),
    ]),
  )
  const outside = segments.filter((s) => inside.get(s.key) === -1)
  const lines = outside.length > 0 ? linesBeside(outside, room) : { below: [], above: [] }
  if (!lines) return undefined
  const height = leader + room.small * 1.5
  return {
    marks: [
      ...segments.flatMap((s) => {
        const form = s.forms[inside.get(s.key) ?? -1]
        return form === undefined ? [] : [insideMark(s, form, room)]
      }),
      ...lines.below,
      ...lines.above,
    ],
    height: lines.below.length > 0 ? height : 0,
    over: lines.above.length > 0 ? height : 0,
    inside,
    below: outside.length > 0,
    boxes: new Map(),
  }
}

function fitsInside(text: string, s: Segment, size: number): boolean {
  return textWidth(text, size, 600) + 2 * inset <= s.room
}

function insideMark(s: Segment, text: string, { small }: Room): Mark {
  return {
    type: 'text',
    key: `${s.key}/label`,
    role: s.rest ? 'label' : 'onMark',
    ...(!s.rest && { series: s.series }),
    target: s.key,
    x: s.box.x + inset,
    y: centredBaseline(s.box.y + s.box.height / 2, small),
    text,
    anchor: 'start',
    size: small,
    weight: s.rest ? 400 : 600,
  }
}

/** All below; every other one above where that is too many and a legend says what is what. */
function linesBeside(segments: readonly Segment[], room: Room) {
  const line = lineBeside(segments, room, 'below')
  if (line) return { below: line, above: [] }
  if (!room.named) return undefined
  const every = (n: number) => segments.filter((_, i) => i % 2 === n)
  const [below, above] = [lineBeside(every(0), room, 'below'), lineBeside(every(1), room, 'above')]
  return below && above && { below, above }
}

/** All in one line, each as near to its segment as the others let it, none crossing; undefined where they would stand too far. */
function lineBeside(
  segments: readonly Segment[],
  room: Room,
  side: 'below' | 'above',
): readonly Mark[] | undefined {
  const items = segments.map((s) => ({
    s,
    text: s.forms[0] ?? '',
    width: textWidth(s.forms[0] ?? '', room.small),
    at: middle(s),
  }))
  const needed = items.reduce((sum, item) => sum + item.width, 0) + gap * (items.length - 1)
  if (needed > room.right - room.left) return undefined
  const starts: number[] = []
  let from = room.left
  for (const item of items) {
    const start = Math.max(from, Math.min(item.at - item.width / 2, room.right - item.width))
    starts.push(start)
    from = start + item.width + gap
  }
  let to = room.right
  for (let i = items.length - 1; i >= 0; i--) {
    const start = Math.min(starts[i] ?? 0, to - (items[i]?.width ?? 0))
    starts[i] = start
    to = start - gap
  }
  const height = segments[0]?.box.height ?? 0
  const [edge, tip, baseline] =
    side === 'below'
      ? [room.bottom + 2, room.bottom + leader, room.bottom + leader + room.small * 1.1]
      : [
          room.bottom - height - 2,
          room.bottom - height - leader,
          room.bottom - height - leader - room.small * 0.3,
        ]
  const ends = items.map(({ at, width }, i) => {
    const x = starts[i] ?? 0
    return Math.min(Math.max(at, x + 3), x + width - 3)
  })
  // Flat leaders cross the others' words and lead nobody.
  if (items.some(({ at }, i) => Math.abs((ends[i] ?? at) - at) > room.small * farthest)) return undefined
  return items.flatMap(({ s, text, at }, i): Mark[] => {
    const [x = 0, end = at] = [starts[i], ends[i]]
    return [
      {
        type: 'line',
        key: `${s.key}/leader`,
        role: 'axis',
        target: s.key,
        x1: at,
        y1: edge,
        x2: end,
        y2: tip,
      },
      {
        type: 'text',
        key: `${s.key}/label`,
        role: s.rest ? 'muted' : 'label',
        target: s.key,
        x,
        y: baseline,
        text,
        anchor: 'start',
        size: room.small,
      },
    ]
  })
}

function middle({ box }: Segment): number {
  return box.x + box.width / 2
}
