import type { Axis, LineMark, Mark } from '../view.js'
import { textBoxes, type Box } from './text-boxes.js'

/** Px that a line keeps from words. */
const clear = 2

/** Lines down the plot are drawn beside what is written in it, not through it. */
export function besideWords(axis: Axis, labels: readonly Mark[]): Axis {
  const boxes = textBoxes(labels).toSorted((a, b) => a.y0 - b.y0)
  return {
    ...axis,
    marks: axis.marks.flatMap((mark) => (mark.type === 'line' ? piecesOf(mark, boxes) : [mark])),
  }
}

function piecesOf(line: LineMark, boxes: readonly Box[]): readonly Mark[] {
  const across = boxes.filter(({ x0, x1 }) => x0 - clear < line.x1 && line.x1 < x1 + clear)
  if (line.x1 !== line.x2 || across.length === 0) return [line]
  const ends = across.flatMap(({ y0, y1 }) => [y0 - clear, y1 + clear])
  const at = [line.y1, ...ends, line.y2]
  return at.flatMap((y1, i): readonly Mark[] => {
    const y2 = at[i + 1] ?? y1
    return i % 2 === 0 && y2 > y1
      ? [{ ...line, key: i === 0 ? line.key : `${line.key}/${i / 2}`, y1, y2 }]
      : []
  })
}
