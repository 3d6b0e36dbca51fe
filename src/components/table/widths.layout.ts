import type { Cell, Column, Grid } from './grid.layout.js'

/** Widest a column of words may be, em; numbers are never cut. */
const most = { label: 20, text: 18, figure: Infinity, trend: Infinity } as const
/** Left and right of what is in a cell, em. */
export const padding = 1.5
/** Room for the arrow of the order. */
const arrow = 1.25

/** Widths of the columns in em, from all rows at once: a table that draws a few rows at a time must not jump. */
export function columnWidths({ columns, rows }: Grid): readonly number[] {
  return columns.map((column, i) => {
    if (column.kind === 'trend') return 8.5
    let widest = ems(headText(column)) + arrow
    for (const { cells } of rows) widest = Math.max(widest, cellWidth(cells[i]))
    return Math.min(most[column.kind], widest) + padding
  })
}

/**
 * Narrowest that the columns of words may be where the table does not fit and is scrolled, em: not columns of three
 * characters, but those before the figures leave them in sight, and one that few rows fill takes little from the others.
 */
export function leastWidths(grid: Grid, widths: readonly number[]): readonly number[] {
  const { columns, rows } = grid
  const figures = columns.findIndex(({ kind }) => kind === 'figure')
  return columns.map(({ kind }, i) => {
    if (kind !== 'label' && kind !== 'text') return 0
    const filled = rows.filter(({ cells }) => cells[i]?.text !== '').length
    const few = i > 0 && filled * 2 < rows.length
    const own = kind === 'label' ? Math.max(8, longestWord(rows, i)) : few ? 5 : i < figures ? 7.5 : 14
    // Out of sight behind the figures words may not make a row so high that nothing is seen in it.
    const longest = i > figures ? Math.max(...rows.map(({ cells }) => cellWidth(cells[i]))) : 0
    const wanted = longest > inOneLine ? Math.ceil(longest / mostLines) : longest
    return Math.min(Math.max(own, wanted), (widths[i] ?? 0) - padding)
  })
}

/** Of words behind the figures, as far as the widest column allows. */
const mostLines = 2
/** Em of words that are not broken there. */
const inOneLine = 8

/** Longest that a Latin word may be and still be kept whole, em. */
const wholeWord = 10

function longestWord(rows: Grid['rows'], i: number): number {
  const words = rows.flatMap(({ cells }) => cells[i]?.text.match(/[A-Za-z]+/g) ?? [])
  return words.reduce((longest, word) => Math.max(longest, Math.min(wholeWord, ems(word))), 0)
}

function headText({ label, unit }: Column): string {
  return unit ? `${label}（${unit}）` : label
}

function cellWidth(cell: Cell | undefined): number {
  return cell ? ems(cell.text) : 0
}

/** Width of a column's longest text after its number: digits then stand under digits. */
export function afterWidths({ columns, rows }: Grid): readonly number[] {
  return columns.map((_, i) => {
    let widest = 0
    for (const { cells } of rows) {
      const after = cells[i]?.after
      if (after) widest = Math.max(widest, ems(after))
    }
    return widest
  })
}

/** Wide characters are 1 em, the others little more than half: near enough for a column. */
function ems(text: string): number {
  let width = 0
  for (let i = 0; i < text.length; i++) width += text.charCodeAt(i) > 0x2e7f ? 1 : 0.6
  return width
}
