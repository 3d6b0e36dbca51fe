/** A rule across a plot, or a band, with its name where it covers no other text. */
import type { Frame, Mark, Panel, TextMark } from '../../view.js'
import { covers, textBox, type Box } from '../text/text-boxes.js'
import { typeScale } from '../text/type-scale.js'
import { abbreviate } from '../text/wrap.js'

export interface RuleSpot {
  readonly key: string
  /** The axis it stands on: a rule on x runs down the plot, one on y across it. */
  readonly along: 'x' | 'y'
  /** Px; the same for a line. */
  readonly from: number
  readonly to: number
  readonly band: boolean
  readonly label: string
  /** The same without its figure: it is on the axis and in the notes too. */
  readonly name: string
}

export function ruleMarks(
  spot: RuleSpot,
  { plot }: Panel,
  taken: readonly Box[],
  lines: readonly Box[],
  frame: Frame,
): readonly Mark[] {
  const [low, high] = [Math.min(spot.from, spot.to), Math.max(spot.from, spot.to)]
  const across = spot.along === 'x'
  const [right, bottom] = [plot.x + plot.width, plot.y + plot.height]
  const shape: Mark = spot.band
    ? {
        type: 'rect',
        key: spot.key,
        role: 'band',
        ...(across
          ? { x: low, y: plot.y, width: high - low, height: plot.height }
          : { x: plot.x, y: low, width: plot.width, height: high - low }),
      }
    : {
        type: 'line',
        key: spot.key,
        role: 'rule',
        ...(across
          ? { x1: low, x2: low, y1: plot.y, y2: bottom }
          : { x1: plot.x, x2: right, y1: low, y2: low }),
      }
  const label = labelOf(spot, [low, high], { plot, taken, lines, frame })
  return label ? [shape, label] : [shape]
}

interface Room {
  readonly plot: Panel['plot']
  readonly taken: readonly Box[]
  /** What is covered only where there is no other room. */
  readonly lines: readonly Box[]
  readonly frame: Frame
}

/** Where along a rule its name is tried: the middle first. */
const between = [6, 3, 9, 2, 4, 5, 7, 8, 10].map((twelfths) => twelfths / 12)

/**
 * At one end of the rule or the other, on one side or the other, clear of lines; by its name alone where there is no room
 * for more, over a line where there is none for that, and left to the notes where nothing is free.
 */
function labelOf(spot: RuleSpot, ends: readonly [number, number], room: Room): TextMark | undefined {
  const texts = [...new Set([spot.label, spot.name])].filter(Boolean)
  const free = texts.map((text) => freeSpots(text, spot, ends, room))
  const isClear = (mark: TextMark) => !room.lines.some((line) => covers(textBox(mark), line))
  return free.flat().find(isClear) ?? free.flat()[0]
}

/** Where words of that length cover nothing that is written or drawn but lines, the best place first. */
function freeSpots(
  label: string,
  { key, along }: RuleSpot,
  [low, high]: readonly [number, number],
  { plot, taken, frame }: Room,
): readonly TextMark[] {
  const { small } = typeScale(frame)
  const text = abbreviate(label, plot.width, small)
  const [left, right] = [plot.x + 4, plot.x + plot.width - 2]
  const own = { type: 'text', key: `${key}/label`, role: 'valueLabel', text, size: small } as const
  const spots: readonly Pick<TextMark, 'x' | 'y' | 'anchor'>[] =
    along === 'y'
      ? [low - 4, low + small + 3, high - 4].flatMap((y) => [
          { x: right, y, anchor: 'end' as const },
          { x: left, y, anchor: 'start' as const },
          ...between.map((share) => ({
            x: left + (right - left) * share,
            y,
            anchor: 'middle' as const,
          })),
        ])
      : [plot.y + small, plot.y - 3, plot.y + small * 2.4, plot.y + plot.height - 6].flatMap((y) => [
          { x: low + 5, y, anchor: 'start' as const },
          { x: high - 5, y, anchor: 'end' as const },
          { x: high + 5, y, anchor: 'start' as const },
          { x: (low + high) / 2, y, anchor: 'middle' as const },
        ])
  return spots
    .map((at): TextMark => ({ ...own, ...at, ...(text !== label && { full: label }) }))
    .filter((mark) => {
      const box = textBox(mark)
      const inside = box.x0 >= 0 && box.x1 <= frame.width && box.y0 >= 0 && box.y1 <= plot.y + plot.height
      return inside && text !== '' && !taken.some((other) => covers(withAir(box), other))
    })
}

/** Words that touch are read as one. */
function withAir({ x0, x1, y0, y1 }: Box): Box {
  return { x0: x0 - 3, x1: x1 + 3, y0: y0 - 2, y1: y1 + 2 }
}
