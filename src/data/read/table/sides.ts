/** Tables beside each other in one sheet. */
import { absenceOf } from '../figure.js'
import { isFigureText } from './cell/cell.js'
import type { Grid } from './layout.js'
import { isDated } from './cell/period.js'
import { isTotal } from './header/roles.js'

type Row = readonly string[]

/** Longer ones are lists of records. */
export const longest = 2000

/** 收到提案 | 331件 | 立案 | 295件, and so on to the last row: a list without a header, set in columns. */
export function inPairs(grid: Grid): Grid {
  const { rows } = grid
  const filled = rows.flatMap((row, i) => (textsOf(row).length > 0 ? i : []))
  const areAll =
    !grid.records &&
    filled.length > 1 &&
    filled.length <= longest &&
    filled.every((i) => {
      const row = (rows[i] ?? []).map((text) => text.trim())
      return (
        row.length >= 4 &&
        row.length % 2 === 0 &&
        row.every(
          (text, column) => text === '' || (column % 2 === 1) === (isFigureText(text) && !isDated(text)),
        ) &&
        textsOf(row).length > 2
      )
    })
  if (!areAll) return grid
  const { headerRows: _, ...others } = grid
  const pairs = filled.flatMap((i) =>
    (rows[i] ?? []).flatMap((name, column, row) =>
      column % 2 === 0 && name.trim() !== ''
        ? [{ cells: [name, row[column + 1] ?? ''], line: grid.lines?.[i] ?? i + 1 }]
        : [],
    ),
  )
  return {
    ...others,
    headerRows: 1,
    rows: [['指标', '数值'], ...pairs.map(({ cells }) => cells)],
    lines: [pairs[0]?.line ?? 1, ...pairs.map(({ line }) => line)],
  }
}

/** 提案者 | 件数 | 占比 | 办理结果 | 件数 | 占比: where the next begins, whose counts are headed as those of the first. */
function joints(rows: readonly Row[], width: number): readonly number[] {
  const head = rows.find((row) => textsOf(row).length > 1) ?? []
  const labels = head.map((text) => text.trim())
  const size = labels.indexOf(labels[1] ?? '', 2) - 1
  if (labels[1] === '' || size < 2 || width % size > 0 || new Set(labels.slice(0, size)).size < size)
    return []
  const starts = Array.from({ length: width / size - 1 }, (_, n) => (n + 1) * size)
  const areAlike = starts.every((start) =>
    labels.slice(start, start + size).every((label, n) => n === 0 || label === labels[n]),
  )
  return areAlike ? starts : []
}

/** Two tables beside each other, a blank column between or none: each in its own columns, with names and figures. */
export function sidesOf(written: Grid): readonly Grid[] {
  const grid = underHeadings(written)
  const { rows } = grid
  if (grid.records || grid.headerRows !== undefined || rows.length > longest) return [grid]
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  const isBlank = (column: number) => rows.every((row) => (row[column] ?? '').trim() === '')
  const cuts = Array.from({ length: width }, (_, column) => column).filter(isBlank)
  const bounds = [-1, ...cuts, width]
  const starts = [0, ...joints(rows, width), width]
  const spans =
    cuts.length === 0
      ? starts.slice(1).map((end, n) => [starts[n] ?? 0, end] as const)
      : bounds.slice(1).map((end, n) => [(bounds[n] ?? -1) + 1, end] as const)
  const own = spans.filter(([from, to]) => to > from)
  const at = rows.findIndex((row) => textsOf(row).length > 1)
  const headOf = ([from, to]: readonly [number, number]) => (rows[at] ?? []).slice(from, to).join()
  const isTable = ([from, to]: readonly [number, number]) => {
    const parts = rows.map((row) => row.slice(from, to))
    const [head = [], ...body] = parts.filter((row) => textsOf(row).length > 0)
    const names = body.filter(([name = '']) => name.trim() !== '' && !isFigureText(name.trim()))
    // Of a list that is set in columns the last may hold one entry.
    const least = cuts.length === 0 && from > 0 && head.join() === headOf([0, to - from]) ? 1 : 2
    return heads(head) && body.length >= least && names.length === body.length && body.every(counts)
  }
  if (own.length < 2 || !own.every(isTable)) return [grid]
  const lines = grid.lines ?? rows.map((_, i) => i + 1)
  const isWrapped =
    own.every((span) => headOf(span) === headOf([0, own[0]?.[1] ?? 0])) &&
    !rows.some((row) => own.slice(0, -1).some(([from]) => isTotal(row[from] ?? '')))
  // 单位 | 件数 | 单位 | 件数: one list, set in columns to save paper.
  if (isWrapped) {
    const below = own.flatMap(([from, to]) =>
      rows.flatMap((row, i) =>
        i > at && (row[from] ?? '').trim() !== ''
          ? [{ cells: row.slice(from, to), line: lines[i] ?? i + 1 }]
          : [],
      ),
    )
    return [
      {
        ...grid,
        rows: [
          ...rows.slice(0, at),
          (rows[at] ?? []).slice(...(own[0] ?? [0])),
          ...below.map(({ cells }) => cells),
        ],
        lines: [...lines.slice(0, at + 1), ...below.map(({ line }) => line)],
      },
    ]
  }
  const inside = (row: Row, from: number, to: number): Row =>
    row.map((cell, column) => (column >= from && column < to ? cell : ''))
  if (cuts.length > 0)
    return own.map(([from, to]) => ({ ...grid, rows: rows.map((row) => inside(row, from, to)) }))
  // What its rows are is the title of each.
  return own.map(([from, to]) => ({
    ...grid,
    rows: [inside(rows[at] ?? [], from, from + 1), ...rows.map((row) => inside(row, from, to))],
    lines: [lines[at] ?? 1, ...lines],
  }))
}

/**
 * 2023年 and 2024年 over 单位 | 件数 | 单位 | 件数: each list has a heading of its own, and its entries are of that year.
 * The lists come one below the other, with what heads them in a last column.
 */
function underHeadings(grid: Grid): Grid {
  const { rows } = grid
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  const top = grid.records || rows.length > longest ? -1 : rows.findIndex((row) => textsOf(row).length > 1)
  const starts = [0, ...joints(rows.slice(top + 1, top + 2), width)]
  const heading = rows[top] ?? []
  const labels = starts.map((start) => (heading[start] ?? '').trim())
  const size = width / starts.length
  const areHeadings =
    top >= 0 &&
    starts.length > 1 &&
    (grid.headerRows === undefined || grid.headerRows === top + 2) &&
    new Set(labels).size === labels.length &&
    labels.every((label) => label !== '' && (isDated(label) || !isFigureText(label))) &&
    heading.every((text, column) => ['', labels[Math.floor(column / size)]].includes(text.trim())) &&
    rows.slice(top + 2).some(counts)
  if (!areHeadings) return grid
  const below = starts.flatMap((start, n) =>
    rows.flatMap((row, i) => {
      const cells = row.slice(start, start + size)
      return i > top + 1 && textsOf(cells).length > 1 ? [{ cells: [...cells, labels[n] ?? ''], i }] : []
    }),
  )
  // Notes that stand below the whole of it.
  const others = rows.flatMap((row, i) =>
    i > top + 1 && textsOf(row).length === 1 ? [{ cells: row, i }] : [],
  )
  const header = (rows[top + 1] ?? []).slice(0, size)
  const named = labels.every(isDated) ? '年份' : '组别'
  const lineOf = (i: number) => grid.lines?.[i] ?? i + 1
  return {
    ...grid,
    ...(grid.headerRows !== undefined && { headerRows: grid.headerRows - 1 }),
    rows: [...rows.slice(0, top), [...header, named], ...[...below, ...others].map(({ cells }) => cells)],
    lines: [
      ...rows.slice(0, top).map((_, i) => lineOf(i)),
      ...[{ i: top + 1 }, ...below, ...others].map(({ i }) => lineOf(i)),
    ],
  }
}

export function textsOf(row: Row): readonly string[] {
  return row.map((cell) => cell.trim()).filter((text) => text !== '')
}

/** A row of names alone, as headers are. */
export function heads(row: Row): boolean {
  const texts = textsOf(row)
  return texts.length > 1 && texts.every((text) => isDated(text) || (!isFigureText(text) && !absenceOf(text)))
}

export function counts(row: Row): boolean {
  return textsOf(row).length > 1 && row.slice(1).some((cell) => isFigureText(cell.trim()))
}
