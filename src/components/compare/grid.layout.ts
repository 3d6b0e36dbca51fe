/** Where topics and places stand for a width. */
import { say } from '../../data/text.js'
import { textWidth } from '../chart/layout/text/text-width.js'
import type { Frame } from '../chart/view.js'
import { tileColumns } from './cells.layout.js'
import type { TopicTable } from './topics.layout.js'

export interface Grid {
  /** A note under the table says of all figures that they are not dated. */
  readonly undated?: boolean
  /** Topics to the left of their cells; else above them. */
  readonly wide: boolean
  /** Places named once, over the table. */
  readonly headed: boolean
  readonly left: number
  readonly labelWidth: number
  readonly perLine: number
  readonly cellWidth: number
  readonly gutter: number
  readonly columns: number
}

export function gridOf({ places, rows }: TopicTable, frame: Frame): Grid {
  const em = frame.fontSize
  const wide = frame.width >= 40 * em
  const gutter = wide ? 2 * em : 1.25 * em
  const word = longestWord(
    rows.map(({ label }) => say(label, frame.locale)),
    em,
  )
  const labelWidth = wide
    ? Math.max(Math.min(11 * em, Math.max(6.5 * em, frame.width * 0.13)), Math.min(14 * em, word))
    : frame.width
  const left = wide ? labelWidth + 1.25 * em : 0
  const body = frame.width - left
  const fit = Math.floor((body + gutter) / (11 * em + gutter))
  const perLine = wide ? Math.max(1, Math.min(places.length, fit)) : 1
  const cellWidth = (body - gutter * (perLine - 1)) / perLine
  const headed = wide && perLine >= places.length
  return { wide, headed, left, labelWidth, perLine, cellWidth, gutter, columns: tileColumns(cellWidth, em) }
}

/** Left edge of the n-th cell of a line. */
export function cellX(grid: Grid, i: number): number {
  return grid.left + (i % grid.perLine) * (grid.cellWidth + grid.gutter)
}

/** Px of the longest Latin word: a word is not broken. */
function longestWord(texts: readonly string[], size: number): number {
  const words = texts.flatMap((text) => text.match(/[!-~’]+/g) ?? [])
  return Math.ceil(Math.max(0, ...words.map((word) => textWidth(word, size, 700))))
}
