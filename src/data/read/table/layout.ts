/** Takes a grid apart: title, unit line, header rows, body, notes under the table. */
import { absenceOf, readBareNumber, readFigure } from '../figure.js'
import { isDated } from './period.js'
import { splitUnit, type PrintedUnit } from '../unit.js'
import { unitLine } from './header-unit.js'
import { roleOf } from './roles.js'

/** A table as texts: what CSV, HTML, spreadsheets and lists of objects come down to. */
export interface Grid {
  readonly rows: readonly (readonly string[])[]
  /** How many leading rows are headers, where the format says so. */
  readonly headerRows?: number
  /** 1-based row of the file of each grid row; the grid's own count when absent. */
  readonly lines?: readonly number[]
  readonly caption?: string
  readonly notes?: readonly string[]
}

export interface Layout {
  readonly caption: string
  readonly unit?: PrintedUnit
  /** Labels of each column, from the top level down, without repetitions. */
  readonly headers: readonly (readonly string[])[]
  /** Grid indices of the body. */
  readonly body: readonly number[]
  readonly notes: readonly string[]
  /** There was no header: the labels are made up. */
  readonly headless: boolean
}

const noteLine =
  /^(?:注|备注|说明|附注|资料来源|数据来源|来源|note|source|remark)s?\s*\d*\s*[:：.、]|^(?:[*＊†‡]|[①-⑳]|\[\d+\])\s*\S/i

export function layoutOf(grid: Grid): Layout | undefined {
  const filled = grid.rows.flatMap((row, i) => (row.some((cell) => cell.trim() !== '') ? [i] : []))
  const width = grid.rows.reduce((most, row) => Math.max(most, row.length), 0)
  const at = (i: number): readonly string[] => grid.rows[filled[i] ?? -1] ?? []
  let first = 0
  const titles: string[] = []
  while (width > 1 && first < filled.length - 1 && isBanner(at(first), width))
    titles.push(onlyText(at(first++)))
  let last = filled.length
  const notes: string[] = []
  while (width > 1 && last > first + 1 && isNote(at(last - 1))) notes.unshift(onlyText(at(--last)))
  const caption = [grid.caption ?? '', ...titles].filter(Boolean)
  const said = (grid.headerRows ?? 0) - first
  const count =
    grid.headerRows === undefined || said < 1 ? headerCount(at, first, last) : Math.min(said, last - first)
  if (count >= last - first && count > 0 && last - first < 2 && filled.length < 2) return undefined
  const unit = caption.map(unitLine).find(Boolean)
  return {
    caption: title(caption),
    ...(unit && { unit }),
    headers: headersOf(
      Array.from({ length: count }, (_, i) => at(first + i)),
      width,
    ),
    body: filled.slice(first + count, last),
    notes: [...(grid.notes ?? []), ...notes],
    headless: count === 0,
  }
}

/** A row that holds one text: alone, or spread over the whole width. */
function isBanner(row: readonly string[], width: number): boolean {
  const texts = row.filter((cell) => cell.trim() !== '')
  return texts.length === 1 || (width > 2 && texts.length === width && new Set(texts).size === 1)
}

function isNote(row: readonly string[]): boolean {
  const distinct = new Set(row.map((cell) => cell.trim()).filter(Boolean))
  return distinct.size === 1 && noteLine.test([...distinct][0] ?? '')
}

function onlyText(row: readonly string[]): string {
  return row.find((cell) => cell.trim() !== '')?.trim() ?? ''
}

/** The title without its number and unit: “表1 各市委员工作室数（单位：个）” is 各市委员工作室数. */
function title(captions: readonly string[]): string {
  const cleaned = captions.map((caption) =>
    caption
      .replace(/[(（]?\s*(?:计量)?单位\s*[:：]\s*[^\s()（）]+\s*[)）]?/g, '')
      .replace(/^(?:附?表|table)\s*[\d一二三四五六七八九十]+(?:[-.—]\d+)*\s*[:：.、]?\s*/i, '')
      .trim(),
  )
  return cleaned.find(Boolean) ?? ''
}

/** No figure stands in it: years and dates may. */
function isHeaderRow(row: readonly string[]): boolean {
  return row.every((cell) => {
    const text = cell.trim()
    return text === '' || isDated(text) || roleOf(text) !== undefined || !isFigureText(text)
  })
}

export function isFigureText(text: string): boolean {
  if (absenceOf(text)) return false
  if (readBareNumber(text)) return true
  return text.length <= 24 && !readFigure(text, splitUnit('')).problem
}

function headerCount(at: (i: number) => readonly string[], first: number, last: number): number {
  if (first >= last || !isHeaderRow(at(first))) return 0
  let count = 1
  while (count < 3 && first + count < last - 1 && continues(at(first + count - 1), at(first + count))) count++
  return count
}

/** A second header level: the row above leaves cells empty or repeats them, as merged cells do, and this one has no figures. */
function continues(above: readonly string[], row: readonly string[]): boolean {
  const inner = above.slice(1).map((cell) => cell.trim())
  const merged = inner.some((cell, i) => cell === '' && (row[i + 1] ?? '').trim() !== '')
  const repeated = new Set(inner.filter(Boolean)).size < inner.filter(Boolean).length
  const texts = row.filter((cell) => cell.trim() !== '' && !absenceOf(cell))
  return (merged || repeated) && texts.length > 1 && isHeaderRow(row)
}

function headersOf(rows: readonly (readonly string[])[], width: number): readonly (readonly string[])[] {
  const filled = rows.map((row, level) =>
    level < rows.length - 1 ? fillRight(row, rows.slice(level + 1), width) : row,
  )
  return Array.from({ length: width }, (_, column) => {
    const labels = filled.map((row) => (row[column] ?? '').replace(/\s+/g, ' ').trim()).filter(Boolean)
    return labels.filter((label, i) => label !== labels[i - 1])
  })
}

/** Merged header cells come out of a spreadsheet as one text and empty cells to its right. */
function fillRight(
  row: readonly string[],
  below: readonly (readonly string[])[],
  width: number,
): readonly string[] {
  let label = ''
  return Array.from({ length: width }, (_, column) => {
    const own = (row[column] ?? '').trim()
    if (own !== '') label = own
    return own === '' && below.some((lower) => (lower[column] ?? '').trim() !== '') ? label : own
  })
}
