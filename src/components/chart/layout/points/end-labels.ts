/** Names at the ends of lines: pushed apart until none covers another, each with a leader to its line. */
import type { Frame, LegendItem, Mark } from '../../view.js'
import { px } from './joined-path.js'
import { spread } from '../text/spread.js'
import { textBlock } from '../text/text-marks.js'
import { textWidth } from '../text/text-width.js'
import { typeScale } from '../text/type-scale.js'
import { abbreviate, wrap, type Wrapped } from '../text/wrap.js'

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

/** Of two lines of one name, em. */
const leading = 1.2

/** More lines than this no name has. */
const mostLines = 4

/** Names of several lines stand so many em apart; of one line, as `lineOfNames` says. */
const apart = 0.5
const alone = 0.1

/** Of names in two lines, em. */
const twoLines = 2 * leading + apart

/** Px of the width that names at the ends may take. */
const most = ({ width, fontSize }: Frame): number => width * (width < 28 * fontSize ? 0.32 : 0.3)

type Words = Pick<LineEnd, 'name' | 'value'>

/** Px that names at the ends take beside the plot; 0 where they would leave too little of it. */
export function endLabelRoom(ends: readonly Words[], frame: Frame): number {
  const longest = longestOf(ends, frame)
  const room = Math.min(longest, most(frame))
  return longest && room >= Math.min(longest, typeScale(frame).small * 4) ? Math.ceil(room) + leader + 2 : 0
}

/** Is there room for each of the names with its figure, uncut? */
export function haveRoom(ends: readonly Words[], frame: Frame): boolean {
  return longestOf(ends, frame) <= most(frame)
}

function longestOf(ends: readonly Words[], frame: Frame): number {
  const { small } = typeScale(frame)
  return Math.max(0, ...ends.map((end) => textWidth(whole(end), small)))
}

/** Is each series written in full at its own line? */
export function areNamed(legend: readonly LegendItem[], names: readonly Mark[]): boolean {
  const written = names.filter((mark) => mark.type === 'text')
  const keys = written.map(({ key }) => key.replace(/^\w+\/|\/0$/g, ''))
  return legend.every(({ key }) => keys.includes(key)) && !written.some(({ full }) => full)
}

/** Px that names want one under another; none where one line each is enough. */
export function endLabelHeight(ends: readonly Words[], frame: Frame): number {
  return haveRoom(ends, frame) ? 0 : ends.length * typeScale(frame).small * twoLines
}

/** Names from `x` on, between `top` and `bottom`. Where not all have room the first ones stand; the legend has all. */
export function endLabels(
  ends: readonly LineEnd[],
  x: number,
  [top, bottom]: readonly [number, number],
  frame: Frame,
): readonly Mark[] {
  const { small } = typeScale(frame)
  const count = Math.max(1, Math.floor((bottom - top) / (small * lineOfNames)))
  const shown = ends.slice(0, count).toSorted((a, b) => a.y - b.y)
  const wordsIn = (lines: number) => shown.map((end) => wordsOf(end, frame.width - x - leader, small, lines))
  const heightOf = ({ lines: { length } }: Wrapped) =>
    (length * leading + (length > 1 ? apart : alone)) * small
  let written = wordsIn(mostLines)
  // Where not each can have the lines it wants, each has as many as all may have.
  if (written.reduce((sum, words) => sum + heightOf(words), top) > bottom) {
    const each = (bottom - top) / small / shown.length
    written = wordsIn(Math.max(1, Math.floor((each - apart) / leading)))
  }
  // Cut to the same words they tell nothing apart: the legend has the names, where there is one.
  const alike = !frame.noLegend && new Set(written.map((words) => words.lines[0])).size < written.length
  const said = written.map((words, i) =>
    alike && words.cut ? { lines: [(shown[i] as LineEnd).value], cut: true } : words,
  )
  const places = spread(
    shown.map((end, i) => ({ point: end.y, height: heightOf(said[i] as Wrapped) })),
    [top, bottom],
  )
  return shown.flatMap((end, i): readonly Mark[] => {
    const words = said[i] as Wrapped
    const y = places[i] as number
    const d = `M${px(end.x + 5)} ${px(end.y)}L${px(x + 2)} ${px(end.y)}L${px(x + leader - 4)} ${px(y)}`
    return [
      { type: 'path', key: `end/${end.key}/leader`, role: 'leader', series: end.series, d },
      ...textBlock(words, {
        key: `end/${end.key}`,
        role: 'label',
        x: x + leader,
        y: y - (words.lines.length * small * leading) / 2,
        size: small,
        leading,
        full: whole(end),
      }),
    ]
  })
}

function whole({ name, value }: Words): string {
  return `${name} ${value}`.trim()
}

/** The name is cut before the figure is, and the figure left out before the name is too short to tell. */
function wordsOf(end: Words, room: number, size: number, most: number): Wrapped {
  const text = whole(end)
  const value = textWidth(`${end.value} `, size)
  if (textWidth(text, size) <= room) return { lines: [text], cut: false }
  const two = most > 1
  const beside = two ? room : room - value
  if (end.value === '' || value > room || beside < size * 4) return wrap(end.name, room, size, most)
  const name = abbreviate(end.name, beside, size)
  const said = wrap(text, room, size, most)
  const cut = name !== end.name
  if (two && cut && !said.cut) return said
  return { lines: two ? [name, end.value] : [`${name} ${end.value}`], cut }
}
