import type { Axis, Mark } from '../../view.js'
import { piecesOf } from '../annotations/rule-pieces.js'
import { textBoxes } from './text-boxes.js'

/** Lines down the plot are drawn beside what is written in it, not through it. */
export function besideWords(axis: Axis, labels: readonly Mark[]): Axis {
  const boxes = textBoxes(labels)
  return { ...axis, marks: axis.marks.flatMap((mark) => piecesOf(mark, boxes)) }
}
