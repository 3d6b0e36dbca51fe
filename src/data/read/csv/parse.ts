/** Delimited text → rows of cells (RFC 4180), forgiving towards quotes that are text rather than quoting. */

import { sharing } from './share.js'

export interface ParsedRows {
  readonly rows: readonly (readonly string[])[]
  /** Cells that open a quote and never close it: read as they stand. 0-based. */
  readonly unclosed: readonly { readonly row: number; readonly column: number }[]
}

/** Past so many quotes that never close, quotes in this file are text: looking on would take time for nothing. */
const mostUnclosed = 20

/**
 * A quote opens a cell only at its start, and closes it only before a separator, a line's end or the text's end: in
 * `"三城五地"平台,12` and in `5",3` it is text. A quote without its end would swallow all rows below it.
 */
export function parseRows(text: string, separator: string): ParsedRows {
  if (!text.includes('"')) return { rows: plainRows(withoutReturns(text), separator), unclosed: [] }
  const rows: string[][] = []
  const share = sharing()
  const unclosed: { row: number; column: number }[] = []
  let row: string[] = []
  let at = 0
  while (at <= text.length) {
    const start = at
    let end = -1
    if (text[at] === '"' && unclosed.length < mostUnclosed) {
      end = closingQuote(text, at, separator)
      if (end === text.length) unclosed.push({ row: rows.length, column: row.length })
    }
    if (end > 0 && end < text.length) {
      row.push(share(text.slice(start + 1, end).replaceAll('""', '"')))
      at = end + 1
    } else {
      at = cellEnd(text, start, separator)
      row.push(share(text.slice(start, at)))
    }
    if (at < text.length && text[at] === separator) {
      at++
      continue
    }
    rows.push(row)
    row = []
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1
    if (at === text.length) break
  }
  return { rows, unclosed }
}

/** Joined from files of several systems, a text ends its lines in several ways. */
function withoutReturns(text: string): string {
  return text.includes('\n') && /\r(?!\n)/.test(text) ? text.replace(/\r\n?/g, '\n') : text
}

/** Without quotes a line is a row. */
function plainRows(text: string, separator: string): readonly (readonly string[])[] {
  const end = text.includes('\n') ? '\n' : '\r'
  const rows: string[][] = []
  const share = sharing()
  let start = 0
  while (start < text.length) {
    const found = text.indexOf(end, start)
    const stop = found < 0 ? text.length : found
    const line = text.slice(start, text[stop - 1] === '\r' ? stop - 1 : stop)
    const cells = line.split(separator)
    for (let i = 0; i < cells.length; i++) cells[i] = share(cells[i] ?? '')
    rows.push(cells)
    start = stop + 1
  }
  return rows
}

/** Where the quote that opens at `open` closes; the text's length when it never does, -1 when it is text. */
function closingQuote(text: string, open: number, separator: string): number {
  let at = text.indexOf('"', open + 1)
  while (at >= 0) {
    const next = text[at + 1]
    if (next === undefined || next === separator || next === '\n' || next === '\r') return at
    if (next !== '"') return -1
    at = text.indexOf('"', at + 2)
  }
  return text.length
}

function cellEnd(text: string, start: number, separator: string): number {
  for (let at = start; at < text.length; at++) {
    const mark = text[at]
    if (mark === separator || mark === '\n' || mark === '\r') return at
  }
  return text.length
}
