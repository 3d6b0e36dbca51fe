/** Names beside their points, in two lines where that keeps them whole: those that stand out first, each where it covers neither a point nor another name. */
import { covers, type Box } from '../chart/layout/text/text-boxes.js'
import { centredBaseline } from '../chart/layout/text/text-marks.js'
import { textWidth } from '../chart/layout/text/text-width.js'
import { typeScale } from '../chart/layout/text/type-scale.js'
import { abbreviate, wrap } from '../chart/layout/text/wrap.js'
import type { Frame, Mark, Rect, TextMark } from '../chart/view.js'

export interface Named {
  readonly key: string
  readonly name: string
  readonly box: Rect
}

/** Among more points than this names are read from the tooltip. */
const most = 400
/** Longest name, of the plot's width. */
const longest = 0.4
const gap = 4

export function pointNames(points: readonly Named[], plot: Rect, frame: Frame): readonly Mark[] {
  if (points.length > most) return []
  const { small } = typeScale(frame)
  const boxes = points.map(({ box }) => boxOf(box))
  return standingOut(points, plot).flatMap(({ key, name, box }): readonly Mark[] => {
    for (const lines of formsOf(name, plot.width * longest, small)) {
      const size = {
        width: Math.max(...lines.map((line) => textWidth(line, small))),
        lines: lines.length,
        font: small,
      }
      const free = spots(box, size).find((spot) => fits(spot, plot, boxes))
      if (!free) continue
      boxes.push(free.box)
      return lines.map((text, i) => nameMark(key, name, text, i, free, small))
    }
    return []
  })
}

/** Whole in one line, place over period, whole in up to three lines, and cut at last. */
function formsOf(name: string, room: number, size: number): readonly (readonly string[])[] {
  if (name === '') return []
  const [one, more] = [abbreviate(name, room, size), wrap(name, room, size, 3)]
  if (one === name) return [[name]]
  const parts = name.split(' · ').flatMap((part) => wrap(part, room, size, 2).lines)
  const whole = [parts, more.lines].filter((lines) => !lines.some((line) => line.includes('…')))
  return [...whole.filter((lines) => lines.length <= 3), ...(one === '' ? [] : [[one]])]
}

const leading = 1.2

function nameMark(key: string, name: string, text: string, i: number, spot: Spot, size: number): TextMark {
  const { x, y, anchor } = spot
  const mark: TextMark = {
    type: 'text',
    key: i === 0 ? `${key}/name` : `${key}/name/${i}`,
    // On a ground of its own: the zero line went through names of points that lie on it.
    role: 'valueLabel',
    target: key,
    x,
    y: y + i * size * leading,
    text,
    anchor,
    size,
  }
  return text.includes('…') && text !== name ? { ...mark, full: name } : mark
}

/** Farthest from the middle of all first, in shares of the plot. */
function standingOut(points: readonly Named[], plot: Rect): readonly Named[] {
  const middle = ({ box }: Named) => [box.x + box.width / 2, box.y + box.height / 2] as const
  const sum = { x: 0, y: 0 }
  for (const point of points) {
    const [x, y] = middle(point)
    sum.x += x
    sum.y += y
  }
  const [mx, my] = [sum.x / points.length, sum.y / points.length]
  const off = (point: Named) => {
    const [x, y] = middle(point)
    return Math.hypot((x - mx) / plot.width, (y - my) / plot.height)
  }
  return points.toSorted((a, b) => off(b) - off(a))
}

interface Spot {
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
  readonly box: Box
}

interface Size {
  readonly width: number
  readonly lines: number
  readonly font: number
}

/** Right, left, above, below, and these towards one side. */
function spots({ x, y, width, height }: Rect, { width: long, lines, font }: Size): readonly Spot[] {
  const more = (lines - 1) * font * leading
  const line = centredBaseline(y + height / 2, font) - more / 2
  const middle = x + width / 2
  const spot = (at: number, base: number, anchor: Spot['anchor']): Spot => {
    const x0 = anchor === 'start' ? at : anchor === 'end' ? at - long : at - long / 2
    return {
      x: at,
      y: base,
      anchor,
      box: { x0, x1: x0 + long, y0: base - font * 0.9, y1: base + more + font * 0.15 },
    }
  }
  const [above, below] = [y - gap - more, y + height + gap + font * 0.88]
  return [
    spot(x + width + gap, line, 'start'),
    spot(x - gap, line, 'end'),
    spot(middle, above, 'middle'),
    spot(middle, below, 'middle'),
    ...[above, below].flatMap((base) => [spot(x + width, base, 'end'), spot(x, base, 'start')]),
  ]
}

function fits({ box }: Spot, plot: Rect, boxes: readonly Box[]): boolean {
  const inside =
    box.x0 >= plot.x && box.x1 <= plot.x + plot.width && box.y0 >= plot.y && box.y1 <= plot.y + plot.height
  return inside && !boxes.some((other) => covers(box, other))
}

function boxOf({ x, y, width, height }: Rect): Box {
  return { x0: x, x1: x + width, y0: y, y1: y + height }
}
