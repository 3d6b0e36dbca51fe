/** Names at the ends of lines: pushed apart until none covers another, each with a leader to its line. */
import type { Frame, LegendItem, Mark } from '../view.js'
import { centredBaseline } from './text-marks.js'
import { textWidth } from './text-width.js'
import { typeScale } from './type-scale.js'
import { abbreviate } from './wrap.js'

export interface LineEnd {
  readonly key: string
  readonly series: string
  readonly name: string
  /** The figure the line has come to; never cut, rather left out. */
  readonly value: string
  /** Last point of the line, px. */
  readonly x: number
  readonly y: number
}

/** Px from the plot's edge to the names: room for the leaders. */
export const leader = 14

/** From one name to the next, em. */
export const lineOfNames = 1.3

/** Of the width that names at the ends may take. */
const share = 0.3

type Words = Pick<LineEnd, 'name' | 'value'>

/** Px that names at the ends take beside the plot; 0 where they would leave too little of it. */
export function endLabelRoom(ends: readonly Words[], frame: Frame): number {
  const longest = longestOf(ends, frame)
  const room = Math.min(longest, frame.width * share)
  return longest === 0 || room < Math.min(longest, typeScale(frame).small * 4)
    ? 0
    : Math.ceil(room) + leader + 2
}

/** Is there room for each of the names with its figure, uncut? */
export function haveRoom(ends: readonly Words[], frame: Frame): boolean {
  return longestOf(ends, frame) <= frame.width * share
}

function longestOf(ends: readonly Words[], frame: Frame): number {
  const { small } = typeScale(frame)
  return Math.max(0, ...ends.map((end) => textWidth(whole(end), small)))
}

/** Is each series written in full at its own line? */
export function areNamed(legend: readonly LegendItem[], names: readonly Mark[]): boolean {
  return legend.every(({ key, label }) =>
    names.some(
      (mark) =>
        mark.type === 'text' &&
        mark.key.slice(mark.key.indexOf('/') + 1) === key &&
        mark.text.includes(label),
    ),
  )
}

/** Names from `x` on, between `top` and `bottom`. Where not all have room the first ones stand; the legend has all. */
export function endLabels(
  ends: readonly LineEnd[],
  x: number,
  [top, bottom]: readonly [number, number],
  frame: Frame,
): readonly Mark[] {
  const { small } = typeScale(frame)
  const line = small * lineOfNames
  const most = Math.max(1, Math.floor((bottom - top) / line))
  const shown = ends.slice(0, most).toSorted((a, b) => a.y - b.y)
  const places = spread(
    shown.map(({ y }) => y),
    line,
    [top + line / 2, bottom - line / 2],
  )
  return shown.flatMap((end, i): Mark[] => {
    const y = places[i] ?? end.y
    const text = fitted(end, frame.width - x - leader, small)
    const d = `M${px(end.x + 5)} ${px(end.y)}L${px(x + 2)} ${px(end.y)}L${px(x + leader - 4)} ${px(y)}`
    return [
      { type: 'path', key: `end/${end.key}/leader`, role: 'leader', series: end.series, d },
      {
        type: 'text',
        key: `end/${end.key}`,
        role: 'label',
        x: x + leader,
        y: centredBaseline(y, small),
        text,
        anchor: 'start',
        size: small,
        ...(text !== whole(end) && { full: whole(end) }),
      },
    ]
  })
}

function whole({ name, value }: Words): string {
  return `${name} ${value}`.trim()
}

/** The name is cut before the figure is, and the figure left out before the name is too short to tell. */
function fitted(end: LineEnd, room: number, size: number): string {
  if (textWidth(whole(end), size) <= room) return whole(end)
  const beside = room - textWidth(` ${end.value}`, size)
  if (beside < size * 4) return abbreviate(end.name, room, size)
  return whole({ name: abbreviate(end.name, beside, size), value: end.value })
}

function px(value: number): number {
  return Math.round(value * 10) / 10
}

/**
 * Places at least `gap` apart and inside, as near to where they want to be as that allows: neighbours that collide
 * become one block around their mean (pool adjacent violators).
 */
export function spread(
  wanted: readonly number[],
  gap: number,
  [low, high]: readonly [number, number],
): readonly number[] {
  const blocks: { sum: number; count: number }[] = []
  const start = ({ sum, count }: { sum: number; count: number }) =>
    Math.min(Math.max(low, sum / count - ((count - 1) * gap) / 2), high - (count - 1) * gap)
  for (const y of wanted) {
    let block = { sum: y, count: 1 }
    for (
      let last = blocks.at(-1);
      last && start(last) + last.count * gap > start(block);
      last = blocks.at(-1)
    ) {
      blocks.pop()
      // As if each stood at the middle of its block.
      block = { sum: last.sum + block.sum, count: last.count + block.count }
    }
    blocks.push(block)
  }
  return blocks.flatMap((block) => Array.from({ length: block.count }, (_, i) => start(block) + i * gap))
}
