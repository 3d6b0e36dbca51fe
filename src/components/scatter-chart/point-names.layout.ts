/** Names beside their points: those that stand out first, each where it covers neither a point nor another name. */
import { covers, type Box } from '../chart/layout/text-boxes.js'
import { centredBaseline } from '../chart/layout/text-marks.js'
import { textWidth } from '../chart/layout/text-width.js'
import { typeScale } from '../chart/layout/type-scale.js'
import { abbreviate } from '../chart/layout/wrap.js'
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
    const text = abbreviate(name, plot.width * longest, small)
    const free =
      text === ''
        ? undefined
        : spots(box, textWidth(text, small), small).find((spot) => fits(spot, plot, boxes))
    if (!free) return []
    boxes.push(free.box)
    const { x, y, anchor } = free
    const mark: TextMark = {
      type: 'text',
      key: `${key}/name`,
      role: 'label',
      target: key,
      x,
      y,
      text,
      anchor,
      size: small,
    }
    return [text === name ? mark : { ...mark, full: name }]
  })
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

/** Right, left, above, below. */
function spots({ x, y, width, height }: Rect, long: number, size: number): readonly Spot[] {
  const line = centredBaseline(y + height / 2, size)
  const middle = x + width / 2
  const spot = (at: number, base: number, anchor: Spot['anchor']): Spot => {
    const x0 = anchor === 'start' ? at : anchor === 'end' ? at - long : at - long / 2
    return {
      x: at,
      y: base,
      anchor,
      box: { x0, x1: x0 + long, y0: base - size * 0.9, y1: base + size * 0.15 },
    }
  }
  return [
    spot(x + width + gap, line, 'start'),
    spot(x - gap, line, 'end'),
    spot(middle, y - gap, 'middle'),
    spot(middle, y + height + gap + size * 0.88, 'middle'),
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
