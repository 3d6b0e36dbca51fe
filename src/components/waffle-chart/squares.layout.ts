/** A whole as a hundred squares: whole numbers by the largest remainder, squares as geometry. */
import { round } from '../chart/layout/axis/extent.js'
import type { Rect } from '../chart/view.js'

/** Squares in a row, and rows. */
export const side = 10
export const squares = side * side

export interface Allotment {
  readonly counts: readonly number[]
  /** Whether any share was not a whole number of squares. */
  readonly rounded: boolean
}

/** Shares of a hundred squares: each gets its whole squares, what is left goes to the largest remainders (Hare–Niemeyer). */
export function allot(values: readonly number[]): Allotment {
  const total = values.reduce((sum, value) => sum + value, 0)
  if (!(total > 0)) return { counts: values.map(() => 0), rounded: false }
  // 29 of 100 is 29 squares, not 28.999….
  const exact = values.map((value) => Math.round((value / total) * squares * 1e9) / 1e9)
  const counts = exact.map(Math.floor)
  const left = squares - counts.reduce((sum, count) => sum + count, 0)
  const byRemainder = exact
    .map((share, i) => ({ i, remainder: share - (counts[i] ?? 0) }))
    .sort((a, b) => b.remainder - a.remainder || a.i - b.i)
  for (const { i } of byRemainder.slice(0, left)) counts[i] = (counts[i] ?? 0) + 1
  return { counts, rounded: exact.some((share) => share % 1 !== 0) }
}

export interface SquareGrid {
  readonly x: number
  readonly y: number
  /** From one square to the next. */
  readonly pitch: number
  readonly size: number
}

export function squareGrid(x: number, y: number, width: number): SquareGrid {
  const gap = Math.max(1, Math.min(3, width / 80))
  const pitch = (width + gap) / side
  return { x, y, pitch, size: pitch - gap }
}

function squareAt({ x, y, pitch }: SquareGrid, n: number): readonly [number, number] {
  return [x + (n % side) * pitch, y + Math.floor(n / side) * pitch]
}

/** Squares `from` to `to`, row by row from the top left, as one path; half a pixel smaller where they are outlined. */
export function squaresPath(grid: SquareGrid, from: number, to: number, inset: number): string {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => {
    const [x, y] = squareAt(grid, from + i)
    const [x0, y0, x1, y1] = [x + inset, y + inset, x + grid.size - inset, y + grid.size - inset].map(round)
    return `M${x0} ${y0}L${x1} ${y0}L${x1} ${y1}L${x0} ${y1}Z`
  }).join('')
}

/** What squares `from` to `to` cover. */
export function squaresBox(grid: SquareGrid, from: number, to: number): Rect {
  const last = Math.max(from, to - 1)
  const oneRow = Math.floor(from / side) === Math.floor(last / side)
  const [x, y] = squareAt(grid, from)
  const [x1, y1] = squareAt(grid, last)
  return {
    x: oneRow ? x : grid.x,
    y,
    width: (oneRow ? x1 - x : (side - 1) * grid.pitch) + grid.size,
    height: y1 - y + grid.size,
  }
}

/** Number of the square at a point; undefined outside of the grid. */
export function squareUnder(grid: SquareGrid, px: number, py: number): number | undefined {
  const [column, row] = [Math.floor((px - grid.x) / grid.pitch), Math.floor((py - grid.y) / grid.pitch)]
  const inside = column >= 0 && column < side && row >= 0 && row < side
  return inside ? row * side + column : undefined
}
