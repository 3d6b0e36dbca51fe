/** The tables of an HTML text, without a DOM: for Node, workers and the command line. */
import type { TableCell, TableCells } from '../html-table.js'
import { decodeEntities } from './entities.js'
import { tagsIn } from './tags.js'

type Draft = { -readonly [K in keyof TableCell]: TableCell[K] }

/** What is struck out holds no more; 119 before 120 was corrected. */
const unread = /^(?:script|style|template|noscript|del|s|strike)$/
const mayHide = /^(?:span|div|p|a|b|i|em|strong|small|label|font)$/
const hiding = /(?:^|\s)hidden(?=[\s=/]|$)|display\s*:\s*none|mso-hide\s*:\s*all/i

/** Tables for layout before the first that holds data; past so many, the page has none. */
const mostTables = 50
/** Pages lay out by tables within tables, though not so deep. */
const deepest = 6

/** All tables of the page that hold a row of two cells or more; of several, each is titled by the line above it. */
export function tablesOf(html: string): readonly TableCells[] {
  const tables: TableCells[] = []
  const titles: string[] = []
  let [from, start] = [0, nextTable(html, 0)]
  for (let tried = 0; start >= 0 && tried < mostTables; tried++) {
    const end = endOfTable(html, start)
    const found = dataIn(html.slice(start, end), 0)
    if (found) {
      tables.push(found)
      titles.push(lineAbove(html.slice(Math.max(from, start - 2000), start)))
    }
    from = end
    start = nextTable(html, end)
  }
  return tables.length < 2
    ? tables
    : tables.map((table, i) => ({ ...(titles[i] && { caption: titles[i] }), ...table }))
}

/** A heading or a short line, no sentence and no script. */
function lineAbove(html: string): string {
  const lines = html
    .replace(/^[^<]*>/, '')
    .split(/<\/?(?:p|div|h\d|br|li|section|center|script|style)\b[^<>]*>/i)
    .map((line) => plain(decodeEntities(line.replace(/<[^<>]*>/g, ''))))
  const last = lines.findLast((line) => line !== '') ?? ''
  return last.length > 40 || /[。；;，,{}<>=]/.test(last) ? '' : last
}

function nextTable(html: string, from: number): number {
  const found = html.slice(from).search(/<table\b/i)
  return found < 0 ? -1 : from + found
}

/** The table, or one within it that holds more rows of data: then the outer one is there for layout. */
function dataIn(html: string, depth: number): TableCells | undefined {
  const table = tableIn(html)
  let [most, count] = [table, dataRows(table)]
  let start = depth < deepest ? nextTable(html, 6) : -1
  for (let tried = 0; start >= 0 && tried < mostTables; tried++) {
    const end = endOfTable(html, start)
    const inner = dataIn(html.slice(start, end), depth + 1)
    if (inner && dataRows(inner) > count) [most, count] = [inner, dataRows(inner)]
    start = nextTable(html, end)
  }
  return count > 0 ? most : undefined
}

function dataRows({ rows }: TableCells): number {
  return rows.filter((row) => row.length > 1).length
}

function endOfTable(html: string, start: number): number {
  const marks = /<(\/?)table\b/gi
  marks.lastIndex = start
  let depth = 0
  for (let match = marks.exec(html); match; match = marks.exec(html)) {
    depth += match[1] === '/' ? -1 : 1
    if (depth === 0) return match.index
  }
  return html.length
}

function tableIn(html: string): TableCells {
  const rows: Draft[][] = []
  const feet = new Set<Draft[]>()
  const hidden = new Set<Draft[]>()
  let caption = ''
  let section = ''
  let into: 'cell' | 'caption' | 'sup' | 'hidden' | undefined
  let skipped: { readonly name: string; depth: number } | undefined
  let raised = ''
  let last = 0
  let depth = 0
  const add = (text: string): void => {
    if (into === 'caption') caption += text
    else if (into === 'sup') raised += text
    else if (into === 'cell') {
      const cell = rows.at(-1)?.at(-1)
      if (cell) cell.text += text
    }
  }
  for (const { start, end, name, closing, attributes } of tagsIn(html)) {
    if (skipped === undefined) add(decodeEntities(html.slice(last, start)))
    last = end
    // Nothing struck out or hidden reaches beyond its cell, closed or not.
    if (skipped !== undefined && /^t[drh]$/.test(name) && !/^(?:script|style|template)$/.test(skipped.name))
      skipped = undefined
    if (skipped !== undefined) {
      if (name === skipped.name) skipped.depth += closing ? -1 : 1
      if (skipped.depth === 0) skipped = undefined
    } else if (!closing && (unread.test(name) || (mayHide.test(name) && hiding.test(attributes))))
      skipped = { name, depth: 1 }
    else if (name === 'table') depth += closing ? -1 : 1
    // A table within a cell is what the cell says.
    else if (depth > 1 && !/^(?:br|p|sup)$/.test(name)) add(' ')
    else if (/^t(?:head|body|foot)$/.test(name)) section = closing ? '' : name
    else if (name === 'caption') into = closing ? undefined : 'caption'
    else if (name === 'tr' && !closing) {
      rows.push([])
      if (hiding.test(attributes)) hidden.add(row(rows))
      if (section === 'tfoot') feet.add(row(rows))
    } else if (name === 'td' || name === 'th') {
      into = closing ? undefined : 'cell'
      if (!closing && hiding.test(attributes)) into = 'hidden'
      else if (!closing) row(rows).push(cellOf(name, section, attributes))
    } else if (name === 'br' || (closing && (name === 'p' || name === 'div' || name === 'li'))) add(' ')
    else if (name === 'sup') {
      if (!closing && into === 'cell') [into, raised] = ['sup', '']
      else if (closing && into === 'sup') {
        into = 'cell'
        add(/^\s*[\da-z]{1,2}\s*$/.test(raised) ? `[${raised.trim()}]` : raised)
      }
    }
  }
  if (skipped === undefined) add(decodeEntities(html.slice(last)))
  // A row of the foot that is one text over the whole width.
  const notes = rows.filter((cells) => feet.has(cells) && cells.length === 1)
  const footnotes = notes.map(([cell]) => plain(cell?.text ?? ''))
  const title = plain(caption)
  return {
    rows: rows
      .filter((cells) => !notes.includes(cells) && !hidden.has(cells))
      .map((cells) => cells.map((cell) => ({ ...cell, text: indentOf(cell.text) + plain(cell.text) }))),
    ...(title !== '' && { caption: title }),
    ...(footnotes.length > 0 && { footnotes }),
  }
}

function row(rows: Draft[][]): Draft[] {
  const last = rows.at(-1)
  if (last) return last
  const first: Draft[] = []
  rows.push(first)
  return first
}

function cellOf(name: string, section: string, attributes: string): Draft {
  const span = (which: string): number | undefined => {
    const match = new RegExp(`\\b${which}\\s*=\\s*["']?\\s*(\\d+)`, 'i').exec(attributes)
    return match ? Number(match[1]) : undefined
  }
  const [colspan, rowspan] = [span('colspan'), span('rowspan')]
  return {
    text: '',
    header: name === 'th' || section === 'thead',
    ...(colspan !== undefined && { colspan }),
    // 0 means: to the end of the table.
    ...(rowspan !== undefined && { rowspan: rowspan === 0 ? 65534 : rowspan }),
  }
}

/** What sets a name in below that of which it is some. */
function indentOf(text: string): string {
  return /^[ \t\r\n]*[\u3000\u2002\u2003\u00a0]+(?=\s*\p{Script=Han})/u.test(text) ? '\u3000' : ''
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
