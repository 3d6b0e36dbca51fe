/** Many figures as points alone. */
import { within, type ColumnLine } from './columns.layout.js'
import { Pen } from './pen.layout.js'
import { isDense, perPixel, type PlaneOfColumns } from './plane-of-columns.layout.js'

/** One dot a figure; where they are dense, one for every half pixel that has any, those above one another joined. */
export function dotsOf(line: ColumnLine, plane: PlaneOfColumns) {
  const part = within(line, plane.x.domain)
  return isDense(part, plane) ? dotsOfPixels(line, part, plane) : dotsOfFigures(line, part, plane)
}

function dotsOfFigures(
  { time, figure }: ColumnLine,
  [start, end]: readonly [number, number],
  { across, up }: PlaneOfColumns,
) {
  const pen = new Pen()
  for (let i = start; i < end; i++) {
    const at = up(figure[i] as number)
    if (!Number.isFinite(at)) continue
    pen.to(across(time[i] as number), at)
    pen.lift()
  }
  return { path: pen.path(), end: pen.end }
}

function dotsOfPixels(
  { time, figure }: ColumnLine,
  [start, end]: readonly [number, number],
  { x, across, up, plot: [bottom, top] }: PlaneOfColumns,
) {
  const pen = new Pen()
  const height = Math.round((bottom - top) * perPixel)
  /** Rows that have a dot bear the number of their column. */
  const rows = new Int32Array(height + 1).fill(-1)
  const columnOf = (i: number) => Math.round((across(time[i] as number) - x.range[0]) * perPixel)
  for (let i = start; i < end;) {
    const column = columnOf(i)
    for (; i < end && columnOf(i) === column; i++) {
      const row = Math.round((up(figure[i] as number) - top) * perPixel)
      if (row >= 0 && row <= height) rows[row] = column
    }
    const at = x.range[0] + column / perPixel
    for (let row = 0; row <= height; row++) {
      if (rows[row] !== column) continue
      pen.to(at, top + row / perPixel)
      const first = row
      while (rows[row + 1] === column) row++
      if (row > first) pen.within(top + row / perPixel)
      pen.lift()
    }
  }
  return { path: pen.path(), end: pen.end }
}
