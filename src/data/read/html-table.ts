import { readCells } from './cells.js'
import { FindingLog } from './log.js'
import { limits, unread, type Reading } from './reading.js'
import { readTables } from './tables.js'

/** One `<td>` or `<th>`, free of the DOM. */
export interface TableCell {
  readonly text: string
  /** Is it a `<th>`, or in a `<thead>`? */
  readonly header?: boolean
  readonly colspan?: number
  readonly rowspan?: number
}

export interface TableCells {
  readonly rows: readonly (readonly TableCell[])[]
  readonly caption?: string
  /** Notes under the table. */
  readonly footnotes?: readonly string[]
}

export interface HtmlTableOptions {
  readonly file?: string
  readonly log?: FindingLog
}

/** Reads an HTML table from its cells; a cell that spans rows or columns counts for each of them. */
export function readHtmlTable(table: TableCells, options: HtmlTableOptions = {}): Reading {
  const log = options.log ?? new FindingLog(options.file)
  const rows = spread(table.rows)
  if (!rows) {
    log.add(
      'error',
      'too-large',
      '',
      `表格展开后超过${limits.rows}格，未读取。请核对 colspan 与 rowspan，或拆成几个表。`,
      `The table has more than ${limits.rows} cells once spans are spread out; it was not read. Check colspan and rowspan, or split it.`,
    )
    return unread(log)
  }
  const headerRows = table.rows.findIndex(
    (row) => row.length === 0 || !row.every(({ header }) => header === true),
  )
  const allHeaders = headerRows === -1
  return readCells(
    {
      rows,
      ...(headerRows > 0 && !allHeaders && { headerRows }),
      ...(table.caption !== undefined && { caption: table.caption }),
      ...(table.footnotes && { notes: table.footnotes }),
    },
    { log, ...(options.file !== undefined && { file: options.file }) },
  )
}

/** All tables of a page that hold figures, each named in what is said of it; the others are named. */
export function readHtmlTables(tables: readonly TableCells[], { file }: HtmlTableOptions): Reading {
  return readTables(
    tables.map((table, i) => ({
      name: table.caption ?? `表${i + 1}`,
      read: (log) => readHtmlTable(table, { ...(file !== undefined && { file }), log }),
    })),
    file,
    {
      where: '网页里的',
      counted: '个表',
      of: 'of the tables of the page',
      advice: { zh: '若其中有数据，请另存为 CSV 后读取', en: 'If they hold data, save them as CSV' },
    },
  )
}

/** The HTML table model: each cell takes the first free slot of its row and all that it spans. */
function spread(rows: readonly (readonly TableCell[])[]): readonly (readonly string[])[] | undefined {
  const grid: string[][] = rows.map(() => [])
  const taken: boolean[][] = rows.map(() => [])
  const body = rows.findIndex((row) => row.some(({ text }) => /^[\d.,]+[%％]?$/.test(text.trim())))
  let cells = 0
  for (const [y, row] of rows.entries()) {
    let x = 0
    for (const cell of row) {
      while (taken[y]?.[x]) x++
      const width = span(cell.colspan, 1000)
      const height = Math.min(span(cell.rowspan, 65534), rows.length - y)
      cells += width * height
      if (cells > limits.rows) return undefined
      for (let dy = 0; dy < height; dy++) {
        for (let dx = 0; dx < width; dx++) {
          const line = grid[y + dy]
          const slots = taken[y + dy]
          if (!line || !slots) continue
          while (line.length <= x + dx) line.push('')
          // A name over two columns of names stands once, as one over a whole row does; a header stands over each.
          line[x + dx] = dx > 0 && (!cell.header || row.length === 1) && y >= body ? '' : cell.text
          slots[x + dx] = true
        }
      }
      x += width
    }
  }
  return grid
}

/** Bounds of the HTML standard; a span of 0 or nonsense counts as 1. */
function span(value: number | undefined, most: number): number {
  return value === undefined || !(value >= 1) ? 1 : Math.min(Math.floor(value), most)
}
