/** Where rows and columns of a heat map stand, and which of their names have room. */
import { textBlock } from '../chart/layout/text/text-marks.js'
import { textWidth } from '../chart/layout/text/text-width.js'
import { typeScale } from '../chart/layout/text/type-scale.js'
import { placeRows, rowLabels, type LabelRows } from '../chart/layout/text/label-rows.js'
import { wrap, type Wrapped } from '../chart/layout/text/wrap.js'
import type { Frame, Mark } from '../chart/view.js'

export interface Name {
  readonly key: string
  readonly label: string
}

export interface HeatmapGrid {
  readonly rows: LabelRows
  readonly columns: readonly (Name & { readonly x: number })[]
  readonly columnWidth: number
  readonly cellHeight: number
  /** Names of rows and columns. */
  readonly marks: readonly Mark[]
}

/** Narrowest column that can be told from its neighbour, px. */
const narrowest = 5
/** More rows than this are no picture any more. */
export const mostRows = 300

/** How many columns have room. */
export function columnsThatFit(frame: Frame): number {
  return Math.max(1, Math.floor(frame.width / narrowest / 1.6))
}

export function placeGrid(
  rows: readonly Name[],
  columns: readonly Name[],
  top: number,
  frame: Frame,
): HeatmapGrid {
  const { small } = typeScale(frame)
  const left = placeRows(
    rows.map((row) => ({ ...row, height: 1 })),
    frame,
    0,
  ).left
  const columnWidth = Math.min(frame.fontSize * 8, (frame.width - left) / Math.max(1, columns.length))
  const cellHeight = columnWidth < frame.fontSize * 2 ? frame.fontSize * 1.25 : frame.fontSize * 2
  const placed = columns.map((column, i) => ({ ...column, x: left + i * columnWidth }))
  const names = columnNames(placed, columnWidth, frame)
  const headHeight = Math.max(0, ...names.map(({ wrapped }) => wrapped.lines.length)) * small * 1.35
  const grid = placeRows(
    rows.map((row) => ({ ...row, height: cellHeight })),
    frame,
    top + headHeight + (headHeight > 0 ? 6 : 0),
  )
  const tight = left === 0 ? grid : packed(grid, cellHeight, frame)
  return {
    rows: tight,
    columns: placed,
    columnWidth,
    cellHeight,
    marks: [
      ...names.flatMap(({ key, label, wrapped, x }) =>
        textBlock(wrapped, {
          key: `column/${key}`,
          role: 'axisLabel',
          x,
          // Names of fewer lines stand on the cells.
          y: top + headHeight - wrapped.lines.length * small * 1.35,
          size: small,
          leading: 1.35,
          anchor: 'middle',
          full: label,
        }),
      ),
      ...rowLabels(tight, frame),
    ],
  }
}

/** Rows whose names stand beside them follow without the gaps that names above need. */
function packed(grid: LabelRows, cellHeight: number, frame: Frame): LabelRows {
  const { label } = typeScale(frame)
  let y = Math.min(...grid.rows.map((row) => Math.min(row.y, row.labelTop)))
  const rows = grid.rows.map((row) => {
    const names = row.wrapped.lines.length * label * 1.4
    const height = Math.max(cellHeight, row.label === '' ? 0 : names)
    const placed = {
      ...row,
      height,
      y,
      labelTop: y + (height - names) / 2,
    }
    y += height + 2
    return placed
  })
  return { ...grid, rows, height: y }
}

interface PlacedName extends Name {
  readonly wrapped: Wrapped
  /** Centre, px. */
  readonly x: number
}

/** Lines of a name over its column: two characters each are a word that is read downwards. */
const mostLines = 5

/** All names where each fits over its column, years also as bare numbers; else as many, unbroken, as do not touch. */
function columnNames(
  columns: readonly (Name & { readonly x: number })[],
  width: number,
  frame: Frame,
): readonly PlacedName[] {
  const { small } = typeScale(frame)
  const namedBy = (words: (label: string) => string) =>
    columns.map((column) => ({
      ...column,
      x: column.x + width / 2,
      wrapped: wrap(words(column.label), width - 4, small, mostLines),
    }))
  // 2018 over a lone 年, and 20 over 18, read worse than every second year.
  const fits = ({ wrapped }: PlacedName) =>
    !wrapped.cut &&
    !/\d\n\d/.test(wrapped.lines.join('\n')) &&
    wrapped.lines.every(
      (line, i, { length }) =>
        textWidth(line, small) <= width - 2 && (i !== 1 || length > 2 || line.length > 1),
    )
  const inFull = namedBy((label) => label)
  const years = columns.every(({ label }) => /^\d{4}年$/.test(label))
  const bareYears = years ? namedBy((label) => label.slice(0, 4)) : inFull
  const over = [inFull, bareYears].find((names) => names.every(fits))
  if (over) return over.filter(({ label }) => label !== '')
  const kept: PlacedName[] = []
  let free = 0
  for (const column of inFull) {
    const words = years ? column.label.slice(0, 4) : column.label
    const own = Math.min(textWidth(words, small), frame.width)
    const wrapped = wrap(words, frame.width, small, 1)
    const x = Math.max(own / 2, Math.min(frame.width - own / 2, column.x))
    if (column.label === '' || x - own / 2 < free) continue
    kept.push({ ...column, wrapped, x })
    free = x + own / 2 + small
  }
  return kept
}
