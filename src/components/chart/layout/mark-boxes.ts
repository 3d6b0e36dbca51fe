import type { Mark } from '../view.js'
import { textBoxes, type Box } from './text-boxes.js'

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
