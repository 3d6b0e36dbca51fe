import type { LitElement } from 'lit'

/** A cell of the grid: row 0 is the header, columns count from 0. */
export interface Spot {
  readonly row: number
  readonly column: number
}

interface Extent {
  readonly rows: number
  readonly columns: number
  readonly page: number
}

/** Where a key leads from `at` (ARIA APG, data grids); undefined for keys that do not move. */
export function spotAfter(event: KeyboardEvent, at: Spot, { rows, columns, page }: Extent): Spot | undefined {
  const last = { row: rows, column: columns - 1 }
  const far = event.ctrlKey || event.metaKey
  if (event.altKey || event.shiftKey || (far && event.key !== 'Home' && event.key !== 'End')) return undefined
  const to = (row: number, column: number) => ({
    row: Math.min(last.row, Math.max(0, row)),
    column: Math.min(last.column, Math.max(0, column)),
  })
  switch (event.key) {
    case 'ArrowRight':
      return to(at.row, at.column + 1)
    case 'ArrowLeft':
      return to(at.row, at.column - 1)
    case 'ArrowDown':
      return to(at.row + 1, at.column)
    case 'ArrowUp':
      return to(at.row - 1, at.column)
    case 'PageDown':
      return to(at.row + page, at.column)
    case 'PageUp':
      return to(at.row === 0 ? 0 : Math.max(1, at.row - page), at.column)
    case 'Home':
      return far ? to(0, 0) : to(at.row, 0)
    case 'End':
      return far ? to(last.row, last.column) : to(at.row, last.column)
    default:
      return undefined
  }
}

/** The spot whose cell `event` came from. */
export function spotOf(event: Event): Spot | undefined {
  const cell = (event.target as Element).closest<HTMLElement>('[data-row]')
  return cell ? { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) } : undefined
}

/** Puts the focus on a cell that is drawn: on its button in the header, else on itself. */
export function focusSpot(host: LitElement, { row, column }: Spot): void {
  const cell = host.renderRoot.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`)
  const focusable = cell?.querySelector<HTMLElement>('button') ?? cell
  focusable?.focus({ preventScroll: row > 0 && cell?.closest('[data-windowed]') !== null })
  if (row === 0 || !cell?.closest('[data-windowed]')) return
  cell.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}
