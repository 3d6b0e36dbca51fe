import type { Mark } from '../../view.js'
import { textBoxes, type Box } from '../text/text-boxes.js'

/** Of what is written and of the points and bars, which keep their own room. */
export function boxesOf(marks: readonly Mark[]): readonly Box[] {
  return [...textBoxes(marks), ...marks.flatMap(shapeBox)]
}

function shapeBox(mark: Mark): readonly Box[] {
  if (mark.type === 'circle') {
    const { cx, cy, r } = mark
    return [{ x0: cx - r, x1: cx + r, y0: cy - r, y1: cy + r }]
  }
  if (mark.type !== 'rect' || mark.role === 'band') return []
  return [{ x0: mark.x, x1: mark.x + mark.width, y0: mark.y, y1: mark.y + mark.height }]
}

/** Px from one box on a line to the next: words are larger. */
const pace = 4
/** A line of more corners is not gone along: it covers everything. */
const mostCorners = 2000

/** Small boxes along drawn lines, for words that stand beside them rather than on them. */
export function lineBoxes(marks: readonly Mark[]): readonly Box[] {
  return marks.flatMap((mark) =>
    mark.role === 'line' ? legsOf(mark).flatMap(([a, b]) => alongLeg(a, b)) : [],
  )
}

type Corner = readonly [x: number, y: number]

function legsOf(mark: Mark): readonly (readonly [Corner, Corner])[] {
  if (mark.type === 'line')
    return [
      [
        [mark.x1, mark.y1],
        [mark.x2, mark.y2],
      ],
    ]
  if (mark.type !== 'path') return []
  const corners = [...mark.d.matchAll(/([ML])([-\d.]+) ([-\d.]+)/g)]
  if (corners.length > mostCorners) return []
  return corners.flatMap(([, command, x, y], i): readonly (readonly [Corner, Corner])[] => {
    const [, , px, py] = corners[i - 1] ?? []
    return command === 'L'
      ? [
          [
            [Number(px), Number(py)],
            [Number(x), Number(y)],
          ],
        ]
      : []
  })
}

function alongLeg([x1, y1]: Corner, [x2, y2]: Corner): readonly Box[] {
  const steps = Math.ceil(Math.hypot(x2 - x1, y2 - y1) / pace)
  return Array.from({ length: steps + 1 }, (_, i) => {
    const [x, y] = [x1 + ((x2 - x1) * i) / Math.max(1, steps), y1 + ((y2 - y1) * i) / Math.max(1, steps)]
    return { x0: x - 1, x1: x + 1, y0: y - 1, y1: y + 1 }
  })
}
