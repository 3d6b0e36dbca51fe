/** 371件（63.1%）: a count and its share in one cell are two figures, as if each had a column of its own. */
import { absenceOf } from '../../figure.js'
import { isFigureText } from './cell.js'
import type { Grid, Layout } from '../layout.js'
import { isDated } from './period.js'
import { readHeading } from '../header/header-unit.js'
import { isMeasureWord, roleOf, type Role } from '../header/roles.js'

const countFirst =
  /^([^（(]*\d[^（(%％]*?)(?:\s*[（(,，/／、;；]\s*|(?<=[\d件个条份项人])\s+)(?:(?:占|\p{Script=Han}{1,4}率)[^\d]{0,6})?([\d.]+\s*[%％]|0?\.\d{2,}(?=\s*[)）]))\s*[)）]?$/u
const shareFirst = /^([\d.]+\s*[%％])\s*[（(]\s*([^（()）%％]*\d[^（()）%％]*)[)）]$/

/** 提案数 names what is counted and how. */
const isTotalName = /^(?:提案|建议|议案)(?:件?数|数量)$/

/** Longer cells are texts. */
const longest = 60

/** Count and share, or undefined where the cell holds no two. */
function bothIn(cell: string): readonly [count: string, share: string] | undefined {
  const text = cell.trim()
  if (text.length > longest) return undefined
  const [, count, share] = countFirst.exec(text) ?? []
  if (count !== undefined && share !== undefined) return [count, share]
  const [, first, second] = shareFirst.exec(text) ?? []
  return first !== undefined && second !== undefined ? [second.trim(), first] : undefined
}

/** 占80.3%, in a column of notes. */
const shareAlone = /^(?:约?占|比[例重])[^\d]{0,8}([\d.]+\s*[%％])[。；;]?$/
/** 立案率92.7%, in the remark of 立案. */
const rateAlone = /^(\p{Script=Han}{2,4})率[为达到]{0,2}([\d.]+\s*[%％])[。；;]?$/u

function pairIn(
  cell: string,
  isNote: boolean,
  row: readonly string[],
): readonly [count: string, share: string] | undefined {
  const both = bothIn(cell)
  const [, of = '', rate] = (isNote && rateAlone.exec(cell.trim())) || []
  const isOwn = rate !== undefined && row.some((text) => text !== cell && text.includes(of))
  const [, alone] = (isNote && !both && shareAlone.exec(cell.trim())) || (isOwn ? ['', rate] : [])
  return alone === undefined ? both : ['', alone]
}

/** Does the cell hold a second figure beside the one that was read from it? Years and what stands in brackets are none. */
export function holdsMore(cell: string, wording: string): boolean {
  if (bothIn(cell)) return true
  const rest = cell.includes(wording) ? cell.replace(wording, '') : ''
  return /\d/.test(
    rest.replace(/[（(【[][^）)】\]]*[）)】\]]|\d{4}年(?:\d{1,2}月)?|\d{4}-\d\d(?:-\d\d)?/g, ''),
  )
}

/** Is it of a class, with its count or alone? */
function holdsShare(cell: string): boolean {
  return bothIn(cell) !== undefined || shareAlone.test(cell.trim())
}

export interface Parted {
  readonly grid: Grid
  readonly layout: Layout
  /** The column of the file for each that was added to its right, by its number in the grid. */
  readonly origins: ReadonlyMap<number, number>
}

/** The table with the shares of such columns in columns of their own, at its right. */
export function partFigures(grid: Grid, layout: Layout): Parted {
  const width = layout.headers.length
  const roles = layout.headers.map((levels) => roleOf(levels.join(' ')))
  const sample = layout.body.slice(0, 200).map((i) => grid.rows[i] ?? [])
  const columns = layout.headers.flatMap((levels, column) => {
    const isNote = isNotes(levels)
    if (!isNote && !mayHoldTwo(levels, roles)) return []
    const cells = sample.filter((row) => !absenceOf(row[column] ?? ''))
    const both = cells.filter(
      (row) => /[%％]|[（(]\s*0?\.\d/.test(row[column] ?? '') && pairIn(row[column] ?? '', isNote, row),
    ).length
    // 489件（65.6%） for each class, and 745件 for all of them.
    // A remark beside counts of the same column would be taken for one of them.
    const isRemark = (cell: string) => !bothIn(cell) && !isFigureText(cell.trim())
    if (
      isNote &&
      cells.some((row) => bothIn(row[column] ?? '')) &&
      cells.some((row) => isRemark(row[column] ?? ''))
    )
      return []
    // 564件（70.41%）, 207件 and 30件: of a report that gives the share of one class alone.
    const areCounts = cells.every(
      (row) => bothIn(row[column] ?? '') || isFigureText((row[column] ?? '').trim()),
    )
    const least = both > 2 || (!isNote && areCounts) ? 0.15 : both > 1 ? 0.3 : 0.6
    return both > 0 && both >= cells.length * least ? [column] : []
  })
  if (columns.length === 0) return { grid, layout, origins: new Map() }
  const body = new Set(layout.body)
  const notes = new Set(columns.filter((column) => isNotes(layout.headers[column] ?? [])))
  const rows = grid.rows.map((row, i) => (body.has(i) ? partRow(row, columns, width, notes) : row))
  const headers = [...layout.headers]
  const hasCounts = (column: number) => sample.some((row) => bothIn(row[column] ?? ''))
  const remarked = new Set<number>(layout.remarked)
  columns.forEach((column, n) => {
    const levels = layout.headers[column] ?? []
    // A class whose remark gives no share lacks it; what has no rate beside it lacks nothing.
    const hasShares = sample.some((row) => holdsShare(row[column] ?? ''))
    if (notes.has(column) && !hasShares) remarked.add(width + n)
    const [count, share] = notes.has(column)
      ? [[hasCounts(column) ? '件数' : levels.join(' ')], ['占比']]
      : headersOf(levels)
    headers[column] = count
    headers[width + n] = share
  })
  return {
    grid: { ...grid, rows },
    layout: { ...layout, headers, remarked },
    origins: new Map(columns.map((column, n) => [width + n, column])),
  }
}

/** In a list of records, whose rows name their units, each has one figure. */
function mayHoldTwo(levels: readonly string[], roles: readonly (Role | undefined)[]): boolean {
  const role = roleOf(levels.join(' '))
  const isList = roles.includes('unit')
  return role === undefined || role === 'category' || role === 'subject' || (role === 'figure' && !isList)
}

function isNotes(levels: readonly string[]): boolean {
  return roleOf(levels.join(' ')) === 'note'
}

function partRow(
  row: readonly string[],
  columns: readonly number[],
  width: number,
  notes: ReadonlySet<number>,
): readonly string[] {
  const cells = Array.from({ length: width }, (_, column) => row[column] ?? '')
  const shares = columns.map((column) => {
    const text = cells[column] ?? ''
    const [count, share] = pairIn(text, notes.has(column), row) ?? [text, '']
    cells[column] = count
    return share
  })
  return [...cells, ...shares]
}

/** 件数（占比） names both; any other header stands over the two. */
function headersOf(levels: readonly string[]): readonly [readonly string[], readonly string[]] {
  const upper = levels.slice(0, -1)
  const { label } = readHeading(levels.at(-1) ?? '')
  const isAny =
    /^(?:figure|subject)$/.test(roleOf(label) ?? '') || /^\S{0,2}(?:情况|数据|统计|结果)$/.test(label)
  if (isAny && upper.length === 0) return [['件数'], ['占比']]
  if (isMeasureWord(label) || isTotalName.test(label))
    return [
      [...upper, label],
      [...upper, '占比'],
    ]
  const [, count, share] =
    /^(.+?)[（(/／、及和]+(占?比[例重]?|占比|百分比)[)）]?$/.exec(levels.at(-1) ?? '') ?? []
  // 2022年（占比） stands over the two, as 2022年 does.
  if (count !== undefined && share !== undefined && isDated(count))
    return [
      [...upper, count, '件数'],
      [...upper, count, share],
    ]
  // A类（占比） beside B类（占比）: each is the share of its class.
  if (count !== undefined && share !== undefined)
    return [
      [...upper, count],
      [...upper, isMeasureWord(count) || isTotalName.test(count) ? share : count + share],
    ]
  return [
    [...levels, '件数'],
    [...levels, '占比'],
  ]
}
