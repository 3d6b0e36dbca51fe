/** Tables below each other in one sheet, each with a header of its own. */
import type { Grid } from './layout.js'
import { counts, heads, inPairs, longest, sidesOf, textsOf } from './sides.js'

/**
 * The tables of a grid: a new one begins at a header that follows a blank row or a title, with figures above it and below.
 * A title further up a page is that of the table below it.
 */
export function tablesIn(written: Grid): readonly Grid[] {
  const [grid = written, ...others] = sidesOf(inPairs(written))
  if (others.length > 0) return [grid, ...others].flatMap((side) => tablesIn(side))
  const { rows } = grid
  if (grid.records || grid.headerRows !== undefined || rows.length > longest) return [grid]
  const starts: number[] = []
  const header = rows.find((row) => textsOf(row).length > 1)
  // 经济建设 | 1985 below 项目 | 件数: that many, and no year.
  const isNumber = (text: string | undefined) => /^\s*\d+\s*$/.test(text ?? '')
  const isCounted = (row: readonly string[]) =>
    row.some((text, column) => isNumber(text) && !isNumber(header?.[column]))
  rows.forEach((row, i) => {
    let first = i
    while (first > 0 && textsOf(rows[first - 1] ?? []).length < 2) first--
    const [above, below] = [rows.slice(starts.at(-1) ?? 0, first), rows[i + 1] ?? []]
    const isSame = header?.join() === row.join()
    const isNamed = rows.slice(first, i).some((one) => textsOf(one).length === 1)
    if (
      first < i &&
      heads(row) &&
      !isCounted(row) &&
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
