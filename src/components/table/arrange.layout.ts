/** The rows a reader sees: those that answer the search, in the order asked for, with the pairs whose order is not certain. */
import { compareQuantities, type Quantity } from '../../data/quantity.js'
import { signed } from '../chart/layout/axis/extent.js'
import type { Grid, GridRow } from './grid.layout.js'

export interface Order {
  /** Key of the column. */
  readonly column: string
  readonly direction: 'ascending' | 'descending'
}

export interface Arranged {
  readonly rows: readonly GridRow[]
  /** Keys of the rows that may belong before the one above them. */
  readonly uncertain: ReadonlySet<string>
}

export function arrange(grid: Grid, order: Order | undefined, search: string): Arranged {
  const found = searched(grid.rows, search)
  const index = grid.columns.findIndex(({ key }) => key === order?.column)
  const column = grid.columns[index]
  if (!order || !column || column.unranked !== undefined) return { rows: found, uncertain: new Set() }
  if (column.kind === 'label') {
    // The natural order of places and periods is that of their codes and of time.
    return { rows: order.direction === 'ascending' ? found : [...found].reverse(), uncertain: new Set() }
  }
  if (column.kind !== 'figure') return { rows: byText(found, index, order), uncertain: new Set() }
  const figure = (row: GridRow) => row.cells[index]?.figure
  const rows = byFigure(found, figure, order)
  const uncertain = rows.filter((row, i) => {
    const [above, own] = [i > 0 ? figure(rows[i - 1] as GridRow) : undefined, figure(row)]
    return measured(above) && measured(own) && isUncertain(above, own)
  })
  return { rows, uncertain: new Set(uncertain.map(({ key }) => key)) }
}

function isUncertain(above: Quantity, own: Quantity): boolean {
  const exact = above.bound === 'exact' && own.bound === 'exact' && above.unit === own.unit
  return !exact && compareQuantities(above, own) === 'uncertain'
}

/** Every word of the search stands somewhere in the row; case and width of letters do not matter. */
function searched(rows: readonly GridRow[], search: string): readonly GridRow[] {
  const words = fold(search).split(/\s+/).filter(Boolean)
  if (words.length === 0) return rows
  return rows.filter((row) => {
    const text = foldedText(row)
    return words.every((word) => text.includes(word))
  })
}

/** Every letter typed asks all rows. */
const folded = new WeakMap<GridRow, string>()

function foldedText(row: GridRow): string {
  const known = folded.get(row)
  if (known !== undefined) return known
  const text = fold(row.cells.map((cell) => cell.text).join('\u0001'))
  folded.set(row, text)
  return text
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}

function measured(figure: Quantity | undefined): figure is Quantity {
  return figure !== undefined && figure.value !== null
}

function valueOf(figure: Quantity | undefined): number | null {
  return measured(figure) ? signed(figure) : null
}

/** By value, stable; what has no number comes last whichever the direction. */
function byFigure(
  rows: readonly GridRow[],
  figure: (row: GridRow) => Quantity | undefined,
  { direction }: Order,
): readonly GridRow[] {
  const way = direction === 'ascending' ? 1 : -1
  return rows
    .map((row) => ({ row, value: valueOf(figure(row)) }))
    .sort((a, b) => {
      if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null)
      return (a.value - b.value) * way
    })
    .map(({ row }) => row)
}

/** By code point, the same in every environment; empty ones last. */
function byText(rows: readonly GridRow[], index: number, { direction }: Order): readonly GridRow[] {
  const way = direction === 'ascending' ? 1 : -1
  const text = (row: GridRow) => row.cells[index]?.text ?? ''
  return [...rows].sort((a, b) => {
    const [p, q] = [text(a), text(b)]
    if (p === '' || q === '') return Number(p === '') - Number(q === '')
    return (p < q ? -1 : p > q ? 1 : 0) * way
  })
}
