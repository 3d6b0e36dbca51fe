import type { Grid, GridRow } from './grid.layout.js'

/** The rows as they stand, tab-separated, as spreadsheets take them. */
export function gridText({ columns }: Grid, rows: readonly GridRow[]): string {
  const shown = columns.map((column, i) => ({ column, i })).filter(({ column }) => column.kind !== 'trend')
  const head = shown.map(({ column }) => (column.unit ? `${column.label}（${column.unit}）` : column.label))
  const body = rows.map(({ cells }) => shown.map(({ i }) => cells[i]?.text ?? ''))
  return [head, ...body].map((line) => line.map(safe).join('\t')).join('\r\n')
}

/** Text that a spreadsheet would run as a formula gets an apostrophe; negative numbers stay numbers. */
function safe(text: string): string {
  const flat = text.replace(/[\t\r\n]+/g, ' ')
  return /^[=+@]|^-(?![\d.]+$)/.test(flat) ? `'${flat}` : flat
}

/** Puts the rows on the clipboard; false where the browser does not allow it. */
export async function copyGrid(grid: Grid, rows: readonly GridRow[]): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(gridText(grid, rows))
    return true
  } catch {
    return false
  }
}
