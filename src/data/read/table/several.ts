/** Tables below each other in one sheet, each with a header of its own. */
import { absenceOf } from '../figure.js'
import { isFigureText } from './cell.js'
import { isDated } from './period.js'
import type { Grid } from './layout.js'

type Row = readonly string[]

/** Longer ones are lists of records. */
const longest = 2000

/**
 * The tables of a grid: a new one begins at a header that follows a blank row or a title, with figures above it and below.
 * A title further up a page is that of the table below it.
 */
export function tablesIn(grid: Grid): readonly Grid[] {
  const sides = sidesOf(grid)
  if (sides.length > 1) return sides.flatMap((side) => tablesIn(side))
  const { rows } = grid
  if (grid.records || grid.headerRows !== undefined || rows.length > longest) return [grid]
  const starts: number[] = []
  const header = rows.find((row) => textsOf(row).length > 1)
  rows.forEach((row, i) => {
    let first = i
    while (first > 0 && textsOf(rows[first - 1] ?? []).length < 2) first--
    const [above, below] = [rows.slice(starts.at(-1) ?? 0, first), rows[i + 1] ?? []]
    const isSame = header?.join() === row.join()
    const isNamed = rows.slice(first, i).some((one) => textsOf(one).length === 1)
    if (
      first < i &&
      heads(row) &&
      counts(below) &&
      above.some(counts) &&
      above.some(heads) &&
      (isNamed || !isSame)
    )
      starts.push(first)
  })
  const bounds = [0, ...starts, rows.length]
  return bounds.slice(1).map((end, n) => {
    const from = bounds[n] ?? 0
    const { caption, ...others } = grid
    return {
      ...others,
      ...(n === 0 && caption !== undefined && { caption }),
      rows: rows.slice(from, end),
      lines: rows.slice(from, end).map((_, i) => grid.lines?.[from + i] ?? from + i + 1),
    }
  })
}

/** Two tables beside each other, a blank column between: each in its own columns, with names and figures. */
function sidesOf(grid: Grid): readonly Grid[] {
  const { rows } = grid
  if (grid.records || grid.headerRows !== undefined || rows.length > longest) return [grid]
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  const isBlank = (column: number) => rows.every((row) => (row[column] ?? '').trim() === '')
  const cuts = Array.from({ length: width }, (_, column) => column).filter(isBlank)
  const bounds = [-1, ...cuts, width]
  const spans = bounds.slice(1).map((end, n) => [(bounds[n] ?? -1) + 1, end] as const)
  const own = spans.filter(([from, to]) => to > from)
  const isTable = ([from, to]: readonly [number, number]) => {
    const parts = rows.map((row) => row.slice(from, to))
    const [head = [], ...body] = parts.filter((row) => textsOf(row).length > 0)
    const names = body.filter(([name = '']) => name.trim() !== '' && !isFigureText(name.trim()))
    return heads(head) && body.length > 1 && names.length === body.length && body.every(counts)
  }
  if (own.length < 2 || !own.every(isTable)) return [grid]
  return own.map(([from, to]) => ({
    ...grid,
    rows: rows.map((row) => row.map((cell, column) => (column >= from && column < to ? cell : ''))),
  }))
}

function textsOf(row: Row): readonly string[] {
  return row.map((cell) => cell.trim()).filter((text) => text !== '')
}

/** A row of names alone, as headers are. */
function heads(row: Row): boolean {
  const texts = textsOf(row)
  return texts.length > 1 && texts.every((text) => isDated(text) || (!isFigureText(text) && !absenceOf(text)))
}

function counts(row: Row): boolean {
  return textsOf(row).length > 1 && row.slice(1).some((cell) => isFigureText(cell.trim()))
}
