/** The cells of a `<table>` element, for the reader of tables, which knows no DOM. */
import type { Reading } from '../../data/read.js'
import { unreadChild } from './unread-child.js'
import { readHtmlTable, type TableCell, type TableCells } from '../../data/read/html-table.js'

/** What stands in a chart and is no table says why it is no data. */
export function readTableElement(table: Element): Reading {
  return table.localName === 'table'
    ? readHtmlTable(cellsOf(table as HTMLTableElement))
    : { dataset: { version: 1, indicators: [], observations: [] }, findings: [unreadChild(table)] }
}

export function cellsOf(table: HTMLTableElement): TableCells {
  const feet = [...(table.tFoot?.rows ?? [])]
  const notes = feet.filter(isNote)
  const rows = [...table.rows].filter((row) => !notes.includes(row))
  const caption = table.caption?.textContent?.trim()
  return {
    rows: rows.map((row) => [...row.cells].map((cell) => cellOf(cell, row.parentElement === table.tHead))),
    ...(caption && { caption }),
    ...(notes.length > 0 && { footnotes: notes.map((row) => textOf(row)) }),
  }
}

/** A row of the foot that is one text over the whole width. */
function isNote(row: HTMLTableRowElement): boolean {
  return row.cells.length === 1
}

function cellOf(cell: HTMLTableCellElement, inHead: boolean): TableCell {
  return {
    text: textOf(cell),
    header: inHead || cell.localName === 'th',
    colspan: cell.colSpan,
    // 0 means: to the end of the table.
    rowspan: cell.rowSpan === 0 ? 65534 : cell.rowSpan,
  }
}

/** A raised mark is not part of the figure: 28<sup>1</sup> is 28[1], not 281. */
function textOf(element: Element): string {
  const parts = [...element.childNodes].map((node) => {
    if (!(node instanceof Element)) return node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : ''
    if (node.localName === 'br') return ' '
    if (/^(?:script|style|template)$/.test(node.localName)) return ''
    const inner = textOf(node)
    return node.localName === 'sup' && /^[\da-z]{1,2}$/.test(inner.trim()) ? `[${inner.trim()}]` : inner
  })
  return parts.join('').replace(/\s+/g, ' ').trim()
}
