/** Boxes of what is written, so that what is added covers none of it. */
import type { Mark, TextMark } from '../../view.js'
import { textWidth } from './text-width.js'

export interface Box {
  readonly x0: number
  readonly x1: number
  readonly y0: number
  readonly y1: number
}

/** The ink of a line of text: 0.88 em above the base line, 0.12 em below. */
export function textBox(mark: TextMark): Box {
  const width = mark.parts
    ? mark.parts.reduce((sum, part) => sum + textWidth(part.text, part.size, part.weight), 0)
    : textWidth(mark.text, mark.size, mark.weight)
  const x0 = mark.anchor === 'start' ? mark.x : mark.anchor === 'end' ? mark.x - width : mark.x - width / 2
  return { x0, x1: x0 + width, y0: mark.y - mark.size * 0.88, y1: mark.y + mark.size * 0.12 }
}

export function textBoxes(marks: readonly Mark[]): readonly Box[] {
  return marks.flatMap((mark) => (mark.type === 'text' ? [textBox(mark)] : []))
}

export function covers(a: Box, b: Box): boolean {
  return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1
}
