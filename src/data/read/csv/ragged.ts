/** Rows with more or fewer cells than the table has columns: a comma that was meant otherwise. */
import type { FindingLog } from '../log.js'

type Row = readonly string[]

/** Rows looked at to tell how many columns the table has. */
const sampled = 200

/** Puts together 1,386 and puts apart 陇南市，189 where that alone gives a row its number of cells; says so. */
export function evenRows(
  rows: readonly Row[],
  separator: string,
  log: FindingLog,
  first = 1,
): readonly Row[] {
  const width = separator === ',' ? widthWithFullWidth(rows) : usualWidth(rows)
  if (width < 2 || rows.every((row) => row.length === width)) return rows
  const model = rows.findLast((row) => row.length === width) ?? []
  return rows.map((row, i) => {
    if (row.length < width) return apart(row, width, separator, first + i, log)
    return row.length > width ? together(row, model, separator, first + i, log) : row
  })
}

/** As many columns as the header has with its full-width commas, where most rows agree. */
function widthWithFullWidth(rows: readonly Row[]): number {
  const width = usualWidth(rows)
  const header = rows.find((row) => row.length > 1) ?? []
  if (!header.some((cell) => cell.includes('，'))) return width
  const parted = usualWidth(rows.slice(0, sampled).map((row) => row.flatMap((cell) => cell.split('，'))))
  return parted === header.flatMap((cell) => cell.split('，')).length ? parted : width
}

/** The number of cells of most rows; 0 when there is no such number. */
function usualWidth(rows: readonly Row[]): number {
  const counts = new Map<number, number>()
  const sample = rows.filter((row) => row.length > 1 || row[0] !== '').slice(0, sampled)
  for (const { length } of sample) counts.set(length, (counts.get(length) ?? 0) + 1)
  const [width, count] = [...counts].reduce((most, next) => (next[1] > most[1] ? next : most), [0, 0])
  return count >= sample.length * 0.6 ? width : headerWidth(sample)
}

/** Where rows disagree, as many as the header has, if that is what the first row below a title is. */
function headerWidth(rows: readonly Row[]): number {
  const header = rows.find((row) => row.filter((cell) => cell.trim() !== '').length > 1) ?? rows[0] ?? []
  return header.every((cell) => cell.trim() !== '' && !/^[-+−]?[\d.]+%?$/.test(cell.trim()))
    ? header.length
    : 0
}

function apart(row: Row, width: number, separator: string, line: number, log: FindingLog): Row {
  if (separator !== ',' || !row.some((cell) => cell.includes('，'))) return row
  const cells = row.flatMap((cell) => cell.split('，'))
  if (cells.length !== width || /^(?:注|备注|说明|表|附)/.test(row[0] ?? '')) return row
  log.add(
    'note',
    'full-width-comma',
    `row ${line}`,
    `第${line}行用了全角逗号“，”分隔，按逗号读取。请改为半角“,”。`,
    `Row ${line} parts its cells with the full-width comma “，”; it was read as a comma. Write “,”.`,
    { row: line },
  )
  return cells
}

function together(row: Row, model: Row, separator: string, line: number, log: FindingLog): Row {
  const width = model.length
  const extra = row.slice(width)
  if (extra.every((cell) => cell.trim() === '')) return row.slice(0, width)
  const shifted = withoutBlank(row, model)
  if (shifted) {
    log.add(
      'warning',
      'shifted-cells',
      `row ${line}`,
      `第${line}行比表头多1格，像是多了一个空格子，其右各格错了一列；已去掉空格读取。请核对。`,
      `Row ${line} has 1 more cell than the header: an empty one seems to have moved those at its right by a column. It was read without it. Check it.`,
      { row: line },
    )
    return shifted
  }
  const joined = separator === ',' ? withThousands(row) : row
  if (joined.length === width && isLike(joined, model)) {
    const spot = { row: line }
    log.add(
      'warning',
      'split-thousands',
      `row ${line}`,
      `第${line}行的千分位逗号没有加引号，被拆成了几格，已按 ${joined.find((cell) => /\d,\d/.test(cell)) ?? ''} 读取。请核对，并去掉千分位逗号或给该格加引号。`,
      `Row ${line}: a thousands separator was not quoted and split a figure; it was read as ${joined.find((cell) => /\d,\d/.test(cell)) ?? ''}. Check it, and drop the separator or quote the cell.`,
      spot,
    )
    return joined
  }
  log.add(
    'warning',
    'extra-cells',
    `row ${line}`,
    `第${line}行比表头多${extra.length}格，多出的“${extra.join(separator).slice(0, 60)}”未采用。格内有逗号时，请给该格加英文引号。`,
    `Row ${line} has ${extra.length} more ${extra.length === 1 ? 'cell' : 'cells'} than the header; “${extra.join(separator).slice(0, 60)}” was left out. Quote a cell that holds a comma.`,
    { row: line, column: width + 1 },
  )
  return row.slice(0, width)
}

/** 白银市 | | 160 | 158 | 98.8% without its blank, where each cell is then like the one of `model`. */
function withoutBlank(row: Row, model: Row): Row | undefined {
  if (row.length !== model.length + 1) return undefined
  const isPercent = (cell = '') => /[%％]$/.test(cell.trim())
  const ways = row.flatMap((cell, i) => (i > 0 && cell.trim() === '' ? [row.toSpliced(i, 1)] : []))
  return ways.find(
    (way) =>
      isLike(way, model) &&
      way.every((cell, i) => cell.trim() !== '' && isPercent(cell) === isPercent(model[i])),
  )
}

/** Do figures stand where `model`, a row of the right width, has them? */
function isLike(row: Row, model: Row): boolean {
  const isFigure = (cell: string) => /^[-+−－(（]?[\d.]/.test(cell.trim())
  return row.every((cell, i) => cell.trim() === '' || isFigure(cell) || !isFigure(model[i] ?? ''))
}

/** 1 | 386 | 500 as 1,386,500. */
function withThousands(row: Row): Row {
  const cells: string[] = []
  let open = false
  for (const cell of row) {
    const last = cells.at(-1)
    if (open && last !== undefined && /^\d{3}(?!\d)/.test(cell)) {
      cells[cells.length - 1] = `${last},${cell}`
      open = /^\d{3}$/.test(cell)
    } else {
      cells.push(cell)
      open = /^\D{0,4}[1-9]\d{0,2}$/.test(cell)
    }
  }
  return cells
}
