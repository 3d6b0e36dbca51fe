/** Takes a grid apart: title, unit line, header rows, body, notes under the table. */
import { absenceOf, saysAll } from '../figure.js'
import type { PrintedUnit } from '../unit.js'
import { isFigureText, isUnitRow, mayBeHeader } from './cell/cell.js'
import { withoutSetting } from './cell/clean.js'
import { frameOf, titleOf } from './frame.js'
import { isUnit, unitLine } from './header/header-unit.js'
import { levelsApart } from './header/levels-apart.js'
import { isDated } from './cell/period.js'
import { roleOf } from './header/roles.js'

/** A table as texts: what CSV, HTML, spreadsheets and lists of objects come down to. */
export interface Grid {
  readonly rows: readonly (readonly string[])[]
  /** How many leading rows are headers, where the format says so. */
  readonly headerRows?: number
  /** 1-based row of the file of each grid row; the grid's own count when absent. */
  readonly lines?: readonly number[]
  readonly caption?: string
  readonly notes?: readonly string[]
  /** Its rows are records, not lines of a printed table: what one leaves blank is not what stands above. */
  readonly records?: true
  /** Columns of figures of records of different kinds: a row without one has no such figure. */
  readonly apart?: ReadonlySet<number>
  /** Columns that name a row or another table's, and count nothing, though they hold numbers. */
  readonly keys?: ReadonlySet<number>
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
  /** Columns such as those of rates that stood in remarks: a row without one has no such figure. */
  readonly remarked?: ReadonlySet<number>
  /** Its rows stand in blocks, each of which may name its whole: 立案 over A类 and B类. */
  readonly blocks?: true
  /** Rows left out because they repeat the header. */
  readonly repeated: number
}

export function layoutOf(grid: Grid): Layout | undefined {
  const filled = grid.rows.flatMap((row, i) => (row.some((cell) => cell.trim() !== '') ? [i] : []))
  const width = grid.rows.reduce((most, row) => Math.max(most, row.length), 0)
  const at = (i: number): readonly string[] => grid.rows[filled[i] ?? -1] ?? []
  const { first, last, titles, notes } = frameOf(at, filled.length, width)
  const caption = [grid.caption ?? '', ...titles].filter(Boolean)
  const said = (grid.headerRows ?? 0) - first
  const count =
    grid.headerRows === undefined || said < 1
      ? headerCount(at, first, last)
      : levelsFrom(Math.min(said, last - first), at, first, last)
  if (count >= last - first && count > 0 && last - first < 2 && filled.length < 2) return undefined
  const unit = caption.map(unitLine).find(Boolean)
  const header = Array.from({ length: count }, (_, i) => at(first + i))
  const body = filled.slice(first + count, last)
  // 甲 | 1 over 乙 | 2 are counted.
  const areNames = body.some((i) => (grid.rows[i]?.[0] ?? '').trim() === '乙')
  const own = body.filter(
    (i) => !repeats(grid.rows[i] ?? [], header.at(-1)) && (areNames || !numbersColumns(grid.rows[i] ?? [])),
  )
  return {
    caption: titleOf(caption),
    ...(unit && { unit }),
    ...(grid.apart && { remarked: grid.apart }),
    headers: levelsApart(headersOf(header, width)),
    body: own,
    notes: [...(grid.notes ?? []), ...notes],
    headless: count === 0,
    repeated: body.filter((i) => repeats(grid.rows[i] ?? [], header.at(-1))).length,
  }
}

/** Tables printed over several pages repeat their header. */
function repeats(row: readonly string[], header: readonly string[] | undefined): boolean {
  if (header === undefined || (row[0] ?? '').trim() !== (header[0] ?? '').trim()) return false
  const same = header.filter((cell, i) => cell.trim() === (row[i] ?? '').trim())
  return same.length === header.length && header.filter((cell) => cell.trim() !== '').length > 1
}

/** No figure stands in it: years and dates may. */
function isHeaderRow(row: readonly string[]): boolean {
  return row.every((cell) => {
    const text = cell.trim()
    return (
      text === '' ||
      [isDated, saysAll, mayBeHeader].some((is) => is(text)) ||
      roleOf(text) !== undefined ||
      !isFigureText(text)
    )
  })
}

function headerCount(at: (i: number) => readonly string[], first: number, last: number): number {
  return first >= last || !isHeaderRow(at(first)) ? 0 : levelsFrom(1, at, first, last)
}

/** A lower level may be set in plain cells, though the upper one is not. */
function levelsFrom(
  known: number,
  at: (i: number) => readonly string[],
  first: number,
  last: number,
): number {
  let count = known
  while (count < 4 && first + count < last - 1 && continues(at(first + count - 1), at(first + count))) count++
  return count
}

/** A second header level: the row above leaves cells empty or repeats them, as merged cells do, and this one has no figures. */
function continues(above: readonly string[], row: readonly string[]): boolean {
  if (isUnitRow(row)) return true
  const inner = above.slice(1).map((cell) => cell.trim())
  const merged = inner.some((cell, i) => cell === '' && (row[i + 1] ?? '').trim() !== '')
  const repeated = new Set(inner.filter(Boolean)).size < inner.filter(Boolean).length
  const texts = row.filter((cell) => cell.trim() !== '' && !absenceOf(cell))
  return (merged || repeated) && texts.length > 1 && isHeaderRow(row)
}

/** 甲 | 乙 | 1 | 2: yearbooks number their columns below the header. */
function numbersColumns(row: readonly string[]): boolean {
  if ((row[0] ?? '').trim() !== '甲') return false
  const numbers = row.map((cell) => cell.trim()).filter((text) => !/^[甲乙丙丁]?$/.test(text))
  return numbers.every((text, i) => text === String(i + 1))
}

function headersOf(rows: readonly (readonly string[])[], width: number): readonly (readonly string[])[] {
  const units = rows.length > 1 && isUnitRow(rows.at(-1) ?? []) ? rows.at(-1) : undefined
  const levels = units ? rows.slice(0, -1) : rows
  const filled = levels.map((row, level) =>
    level < levels.length - 1 ? fillRight(row, levels.slice(level + 1), width) : row,
  )
  return Array.from({ length: width }, (_, column) => {
    const labels = filled
      .map((row) => withoutSetting((row[column] ?? '').trim()).replace(/\s+/g, ' '))
      .filter(Boolean)
    const unit = (units?.[column] ?? '').trim().replace(/^[(（](.+)[)）]$/, '$1')
    const last = labels.at(-1)
    if (isUnit(unit) && last !== undefined) labels[labels.length - 1] = `${last}(${unit})`
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
