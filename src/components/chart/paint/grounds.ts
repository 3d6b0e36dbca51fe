/** Where a label needs the ground of its own: to outline letters is dear, and seldom is anything under them. */
import { covers, textBox, type Box } from '../layout/text/text-boxes.js'
import type { Mark } from '../view.js'

/** Of more marks than this every label has its ground: to compare each with all would be dearer. */
const mostCompared = 500
/** How far a ground reaches around its letters, and a little more. */
const reach = 2

/** Which of the marks, in their order, stand over none of those before them. */
export function standsFree(marks: readonly Mark[]): (i: number) => boolean {
  const boxes = marks.length > mostCompared ? undefined : marks.map(boxOf)
  return (i) => {
    const own = boxes?.[i]
    if (!boxes || !own) return false
    const around = { x0: own.x0 - reach, x1: own.x1 + reach, y0: own.y0 - reach, y1: own.y1 + reach }
    for (let j = 0; j < i; j++) {
      const box = boxes[j]
      if (!box || covers(around, box)) return false
    }
    return true
  }
}

/** None of a path, which may be anywhere. */
function boxOf(mark: Mark): Box | undefined {
  switch (mark.type) {
    case 'text':
      return textBox(mark)
    case 'rect':
      return { x0: mark.x, x1: mark.x + mark.width, y0: mark.y, y1: mark.y + mark.height }
    case 'circle': {
      const { cx, cy, r } = mark
      return { x0: cx - r, x1: cx + r, y0: cy - r, y1: cy + r }
    }
    case 'line': {
      const { x1, y1, x2, y2 } = mark
      return { x0: Math.min(x1, x2), x1: Math.max(x1, x2), y0: Math.min(y1, y2), y1: Math.max(y1, y2) }
    }
    case 'path':
      return undefined
  }
}
