/** Tables in one: the same names again and again below headings, 2022年 or 甲县政协, or below the wholes they divide. */
import { grouped } from '../../../grouped.js'
import { addDecimals } from '../../../quantity/decimal.js'
import { cell, isFigureText } from '../cell/cell.js'
import { withoutNumber } from '../cell/clean.js'
import { numberIn } from '../total/come-to.js'
import { editorPlan } from '../editor-layout.js'
import type { Grid, Layout } from '../layout.js'
import type { Parted } from '../cell/two-figures.js'
import { isTotal } from '../header/roles.js'
import { longest } from '../sides.js'

type Row = readonly string[]

/** A row of the grid, and the heading that it stands below. */
interface Placed {
  readonly i: number
  readonly head: string
}

/** The table with the headings in a column of their own, at its right, where the rows alone do not tell their blocks apart. */
export function headingsApart(grid: Grid, layout: Layout): Parted {
  const plain = { grid, layout, origins: new Map<number, number>() }
  const width = layout.headers.length
  if (grid.records || width < 2 || layout.body.length > longest) return plain
  // The editor's rows each name what they are of.
  if (editorPlan(grid, layout)) return plain
  const rowAt = (i: number): Row => grid.rows[i] ?? []
  const placed = belowHeadings(layout, rowAt) ?? belowWholes(layout.body, rowAt)
  if (!placed) return plain
  const heads = new Map(placed.map(({ i, head }) => [i, head]))
  const headers =
    isHeaded(layout) && placed[0]?.head === layout.headers[0]?.[0]
      ? layout.headers.with(0, [])
      : layout.headers
  const rows = grid.rows.map((row, i) => {
    const head = heads.get(i)
    if (head === undefined) return row
    const cells = Array.from({ length: width + 1 }, (_, column) => row[column] ?? '')
    // What is divided is the total of its block.
    const own = cells[0]?.trim() === head ? cells.with(0, '合计') : cells
    return own.with(width, head)
  })
  return {
    grid: { ...grid, rows },
    layout: { ...layout, headers: [...headers, ['—']], body: [...heads.keys()], blocks: true },
    origins: new Map([[width, 0]]),
  }
}

function belowHeadings({ body, headers }: Layout, rowAt: (i: number) => Row): readonly Placed[] | undefined {
  // 甲县 | 件数 | 占比 over its rows, and below them 乙县 | 件数 | 占比.
  const repeated = (row: Row): string | undefined =>
    headers.every(
      (levels, column) => levels.length === 1 && (column === 0 || levels[0] === row[column]?.trim()),
    )
      ? cell(row, 0)
      : undefined
  const isRepeated = body.some((i) => repeated(rowAt(i)) !== undefined)
  const own = (i: number) => repeated(rowAt(i)) ?? headingIn(rowAt(i))
  let head = isRepeated ? (headers[0]?.[0] ?? '') : ''
  if (head === '' && own(body[0] ?? -1) === undefined) return undefined
  const placed = body.flatMap((i) => {
    const named = own(i)
    if (named === undefined) return { i, head }
    head = named
    return []
  })
  return areAlike(placed, rowAt) ? placed : undefined
}

/** Every column has one header: the first of them may name a block. */
function isHeaded({ headers }: Layout): boolean {
  return headers.every((levels) => levels.length === 1)
}

/** One text, alone in the first cell or in all of them. */
function headingIn(row: Row): string | undefined {
  const texts = row.map((text) => text.trim())
  const [first = '', ...others] = texts
  const isAlone = others.every((text) => text === '') || others.every((text) => text === first)
  return isAlone && first !== '' && !isFigureText(first) ? withoutNumber(first) : undefined
}

/** 人大建议 128 over A类, B类 and C类, and 政协提案 96 over the same: each line is what the next ones come to. */
function belowWholes(body: readonly number[], rowAt: (i: number) => Row): readonly Placed[] | undefined {
  const names = body.map((i) => cell(rowAt(i), 0))
  const counted = rowAt(body[0] ?? -1).findIndex(
    (_, column) => column > 0 && numberIn(rowAt(body[0] ?? -1), column) !== undefined,
  )
  if (counted < 1 || names.some((name) => name === '' || isTotal(name))) return undefined
  const second = names.indexOf(names[1] ?? '', 2)
  if (second < 4 || names.indexOf(names[0] ?? '', 1) >= 0) return undefined
  let head = ''
  const placed = body.map((i, n) => {
    if (n === 0 || names[n + 1] === names[1]) head = names[n] ?? ''
    return { i, head }
  })
  const blocks = [...grouped(placed, (row) => row.head).values()]
  const made = blocks.filter((block) => {
    const [whole, ...parts] = block.map(({ i }) => numberIn(rowAt(i), counted))
    return parts.length > 1 && addDecimals(parts.map((part) => part ?? 0)) === whole
  })
  return 2 * made.length >= blocks.length && areAlike(placed, rowAt) ? placed : undefined
}

/** Two blocks and more, in which the same names are met, none of them twice in one. */
function areAlike(placed: readonly Placed[], rowAt: (i: number) => Row): boolean {
  const blocks = [...grouped(placed, ({ head }) => head).values()]
  const names = blocks.map((block) => block.map(({ i }) => cell(rowAt(i), 0)))
  const [first = [], ...others] = names
  return (
    others.length > 0 &&
    names.every((block) => new Set(block).size === block.length) &&
    others.every((block) => block.filter((name) => !isTotal(name) && first.includes(name)).length > 1)
  )
}
