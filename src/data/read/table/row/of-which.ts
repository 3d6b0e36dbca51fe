/** 其中 marks the first of several rows: 其中：A类 and, below it, B类. */
import { chosen } from '../../../proposers.js'
import { areExhaustive } from '../../../exhaustive.js'
import { lettered } from '../../../outcomes.js'
import { countsIn, sums, type Come } from '../total/come-to.js'
import { readHeading } from '../header/header-unit.js'
import { isRateName } from '../header/kinds.js'
import type { Plan } from '../plan.js'
import { isSubtotal, isTotal } from '../header/roles.js'
import { cell } from '../cell/cell.js'
import { isRelative, ofWhich } from './row-names.js'
import { runFrom } from './runs.js'

type Row = readonly string[]

/** What becomes of all proposals divides none of them. */
const stage = /收到|立案|交办|办[复结理]|答复|率$/
/** No printed table divides a row into more. */
const most = 30

/**
 * The rows with 其中 before each row that goes on from one marked so: by its letter, indented below what is divided, or
 * because they add up to it; and before the total of them.
 */
export function marked(written: readonly Row[], plan: Plan): readonly Row[] {
  const { keys } = plan
  const rows = numbersAsIndents(written, plan)
  const at = keys.find(({ role }) => role === 'indicator' || role === 'category')?.column
  if (at === undefined || !rows.some((row) => ofWhich.test(cell(row, at)) || isIndented(row[at] ?? '')))
    return rows
  const values = countsIn(plan)
  const within = new Set<number>()
  rows.forEach((row, i) => {
    if (within.has(i) || !ofWhich.test(cell(row, at))) return
    const above = rows.slice(0, i).findLast((before) => !isRateName(cell(before, at)))
    const first = cell(row, at).replace(ofWhich, '') === '' ? i + 1 : i
    const end = Math.max(
      writtenAlike(rows, at, i),
      above ? addedUp(rows, at, first, (parts) => sums(values, above, parts)) : 0,
      upToTotal(rows, at, i, (total) => sums(values, total, rows.slice(0, i))?.gap === 0),
    )
    const total = rows[end]
    const isOfThem =
      total && isTotal(cell(total, at)) && sums(values, total, rows.slice(first, end))?.gap === 0
    const last = isOfThem || (total && isSubtotal(cell(total, at))) ? end + 1 : end
    for (let n = first; n < last; n++) within.add(n)
  })
  for (const i of indented(rows, at, values)) within.add(i)
  return rows.map((row, i) =>
    within.has(i) && !ofWhich.test(cell(row, at)) ? row.with(at, `其中：${cell(row, at)}`) : row,
  )
}

const hanNumber = /^[一二三四五六七八九十]{1,3}、\s*/
const digitNumber = /^\d{1,2}[.、．](?!\d)\s*/
const number = new RegExp(`${hanNumber.source}|${digitNumber.source}`)
const lowerNumber = /^(?:[（(][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[.．]\d{1,2}[.、．]?(?!\d))\s*/

/** 一、 and below it （一） and （二） are indents; a number over no figures heads a section. */
function numbersAsIndents(rows: readonly Row[], { keys, figures }: Plan): readonly Row[] {
  const at = keys.find(({ role }) => /^(?:indicator|category|dimension)$/.test(role))?.column
  const has = (is: RegExp) => at !== undefined && rows.some((row) => is.test(cell(row, at)))
  // 一、 over 1. and 2.
  const lower = has(lowerNumber) ? lowerNumber : has(hanNumber) ? digitNumber : lowerNumber
  if (at === undefined || !has(number) || !has(lower)) return rows
  return rows.map((row) => {
    const text = cell(row, at)
    if (figures.every(({ column }) => cell(row, column) === '')) return row
    return row.with(at, lower.test(text) ? `\u3000${text.replace(lower, '')}` : text.replace(number, ''))
  })
}

/** Those indented below a row; where several rows are divided so, most of them just so. */
function indented(rows: readonly Row[], at: number, values: readonly number[]): readonly number[] {
  const heads = rows.flatMap((row, i) =>
    !isIndented(row[at] ?? '') && isIndented(rows[i + 1]?.[at] ?? '') ? [i] : [],
  )
  const blocks = heads.flatMap((head) => {
    const next = rows.findIndex((row, i) => i > head && !isIndented(row[at] ?? ''))
    const end = next < 0 ? rows.length : next
    // 重点提案 is some of the others.
    const parts = rows.slice(head + 1, end).filter((row) => !chosen.test(cell(row, at)))
    const sum = sums(values, rows[head] ?? [], parts)
    return sum ? [{ head, end, gap: sum.gap }] : []
  })
  const sound = blocks.filter(({ gap }) => gap === 0)
  if (blocks.length > 1 && 2 * sound.length < blocks.length) return []
  return blocks.flatMap(({ head, end }) => Array.from({ length: end - head - 1 }, (_, n) => head + 1 + n))
}

/** The row after those that go on by their letters, or indented below what is divided. */
function writtenAlike(rows: readonly Row[], at: number, first: number): number {
  const written = (i: number): string => rows[i]?.[at] ?? ''
  const isLettered = lettered.test(written(first).trim().replace(ofWhich, ''))
  const isFlush = !isIndented(written(first - 1))
  let end = first + 1
  const isPart = (text: string): boolean =>
    (isLettered && lettered.test(text.trim())) || (isFlush && isIndented(text))
  const goesOn = (text: string): boolean => isPart(text) && !isShareOf(text.trim())
  while (end < rows.length && goesOn(written(end)) && !ofWhich.test(written(end).trim())) end++
  return end
}

/** A类占比（%） below A类（件） is measured otherwise, and adds nothing up. */
function isShareOf(name: string): boolean {
  const { label, unit } = readHeading(name)
  return unit?.unit === '%' || isRelative(label)
}

function isIndented(written: string): boolean {
  return /^\s+\S/.test(written)
}

/** The total below, where what stands above 其中 makes it by itself. */
function upToTotal(rows: readonly Row[], at: number, first: number, isMade: (total: Row) => boolean): number {
  // 总数 in the first row is divided by all that stands below it.
  if (first === 1 && isTotal(cell(rows[0] ?? [], at))) {
    const other = rows.findIndex((row, i) => i > 0 && (stage.test(cell(row, at)) || isTotal(cell(row, at))))
    return other < 0 ? rows.length : other
  }
  const end = rows.findIndex((row, i) => i > first && isTotal(cell(row, at)))
  const total = rows[end]
  const isPlain = rows
    .slice(0, end)
    .every((row, i) => i === first || (!ofWhich.test(cell(row, at)) && !isTotal(cell(row, at))))
  return total && isPlain && end - first <= most && isMade(total) ? end : 0
}

/** The row after those that together come to what is divided, or nearly so with names of one form or all in money. */
function addedUp(
  rows: readonly Row[],
  at: number,
  first: number,
  come: (parts: readonly Row[]) => Come | undefined,
): number {
  const nameOf = (row: Row | undefined): string => cell(row ?? [], at)
  const name = nameOf(rows[first]).replace(ofWhich, '')
  const run = runFrom(rows, first, (parts, after) => {
    const [, ...names] = parts.map(nameOf)
    const next = names.at(-1)
    if (next === undefined) return 'short'
    if (next === '' || isTotal(next) || ofWhich.test(next) || isShareOf(next)) return 'none'
    const isPlain = !names.some((other) => stage.test(other))
    const isAlike = isPlain && name !== '' && names.every((other) => other.endsWith(name.slice(-1)))
    const isList = isPlain && names.length > 1
    const { gap = 1, unit = '', isSlip = false } = come(parts) ?? {}
    if (gap === 0) return 'made'
    const isNear =
      gap <= (isAlike ? 0.05 : isList ? 0.03 : 0) ||
      (unit === '元' && gap <= 0.1) ||
      (names.length === 1 && areExhaustive([name, next])) ||
      // Up to 立案 below them, or the end, but for a slip.
      (isList && isSlip && stage.test(nameOf(after) || '率'))
    return isNear ? 'near' : 'short'
  })
  return run ? first + run.length : 0
}
