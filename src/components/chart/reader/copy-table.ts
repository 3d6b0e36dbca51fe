/** The figures on the clipboard: as text for spreadsheets, as a table for documents. */
import type { Locale } from '../../../data/text.js'
import { factColumns, factRows } from './fact-columns.js'
import type { Facts } from '../view.js'

/** Rows of cells, the header first. */
function cellsOf(facts: Facts, locale: Locale): readonly (readonly string[])[] {
  const columns = factColumns(facts, locale)
  return [
    columns.map(({ head }) => head),
    ...factRows(facts).map((row) => columns.map(({ of }) => of(row).replace(/\s+/g, ' '))),
  ]
}

/** Tab-separated; text that a spreadsheet would run as a formula gets an apostrophe. */
export function tableText(facts: Facts, locale: Locale): string {
  return cellsOf(facts, locale)
    .map((row) => row.map((cell) => (/^[=+@]|^-(?![\d.]+$)/.test(cell) ? `'${cell}` : cell)).join('\t'))
    .join('\r\n')
}

/** HTML text of a table; every cell is text. */
function tableMarkup(facts: Facts, caption: string, locale: Locale): string {
  const [head = [], ...rows] = cellsOf(facts, locale)
  const line = (cells: readonly string[], tag: string) =>
    `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>`
  return `<table><caption>${escaped(caption)}</caption><thead>${line(head, 'th')}</thead><tbody>${rows.map((row) => line(row, 'td')).join('')}</tbody></table>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** Puts the figures on the clipboard. Rejects where the browser does not allow it. */
export async function copyTable(facts: Facts, caption: string, locale: Locale): Promise<void> {
  const forms = {
    'text/plain': tableText(facts, locale),
    'text/html': tableMarkup(facts, caption, locale),
  }
  try {
    const blobs = Object.entries(forms).map(([type, text]) => [type, new Blob([text], { type })] as const)
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))])
  } catch (error) {
    // Without a secure context or a permission there is still the old way.
    if (!copyByCommand(forms)) throw error
  }
}

function copyByCommand(forms: Readonly<Record<string, string>>): boolean {
  let taken = false
  const give = (event: ClipboardEvent) => {
    for (const [type, text] of Object.entries(forms)) event.clipboardData?.setData(type, text)
    event.preventDefault()
    taken = true
  }
  document.addEventListener('copy', give, { once: true })

  const done = document.execCommand('copy')
  document.removeEventListener('copy', give)
  return done && taken
}
