/** A list of records: several committees or sessions, each with its classes below each other. Which column names the classes? */
import { isMadeInMost, lackOf } from '../../../made.js'
import { isOneSlip } from '../../../slip.js'
import { grouped } from '../../../grouped.js'
import { addDecimals } from '../../../quantity/decimal.js'
import { numberIn } from '../total/come-to.js'
import { disposal, isRateName, isShareName, wholes } from '../header/kinds.js'
import type { FigureColumn } from '../header/meaning.js'
import type { KeyColumn } from '../plan.js'
import { besides, isRepeated } from '../total/repeated-wholes.js'
import { isTotal } from '../header/roles.js'
import { cell } from '../cell/cell.js'

type Row = readonly string[]

export function withClassGroups(
  keys: readonly KeyColumn[],
  figures: readonly FigureColumn[],
  rows: readonly Row[],
): readonly KeyColumn[] {
  const telling = keys.filter(({ role, explains }) => !explains && !besides.has(role))
  if (telling.length < 2 || telling.some(({ role }) => role === 'measure' || role === 'indicator'))
    return keys
  const known = telling.find(({ role }) => role === 'category')
  const groupsBy = (key: KeyColumn) => {
    const others = telling.filter((other) => other !== key)
    const groups = grouped(rows, (row) => others.map(({ column }) => cell(row, column)).join('\n'))
    return [...groups.values()].filter(({ length }) => length > 1)
  }
  const classes =
    known ?? telling.findLast((key) => key.role === 'dimension' && areDivided(groupsBy(key), key, figures))
  if (!classes) return keys
  const letters = classes.letters ?? areBelowWhole(groupsBy(classes), classes.column, figures)
  return keys.map((key) =>
    key === classes ? { ...key, role: 'category', ...(letters && { letters: true as const }) } : key,
  )
}

function countsIn(figures: readonly FigureColumn[]): readonly FigureColumn[] {
  return figures.filter(
    ({ label, unit, category, period, place }) =>
      [category, period, place].every((of) => of === undefined) &&
      unit?.unit !== '%' &&
      !isRateName(label) &&
      !isShareName(label),
  )
}

function sharesIn(figures: readonly FigureColumn[]): readonly FigureColumn[] {
  return figures.filter(({ label }) => isShareName(label))
}

function isWholeName(text: string): boolean {
  return isTotal(text) || wholes.test(text)
}

/** 内容分类, 办理情况: what a column of classes is called. */
const heading = /类别|分类|类型|结果|内容|领域|情况|等[次级]/

/** Their shares make 100 in most groups, or their whole stands in each of their rows or in one of its own. */
function areDivided(
  groups: readonly (readonly Row[])[],
  { column: named, label }: KeyColumn,
  figures: readonly FigureColumn[],
): boolean {
  const counts = countsIn(figures)
  const sums = sharesIn(figures).flatMap(({ column }) =>
    groups.flatMap((group) => sharesOf(group, named, column) ?? []),
  )
  const hundreds = sums.filter(isHundred).length
  if (hundreds > 0) return 2 * hundreds >= sums.length
  // Shares of another whole than these: none of the classes are all of it, but for a slip in the only group.
  if (sums.length > 1 || (sums.length === 1 && !heading.test(label))) return false
  return (
    sums.length === 1 ||
    counts.some((whole) => counts.some((part) => part !== whole && isRepeated(groups, whole, part))) ||
    areBelowWhole(groups, named, figures)
  )
}

interface Shares {
  readonly sum: number
  readonly slack: number
}

/** What the shares of a group come to, where each of its classes has one. */
function sharesOf(group: readonly Row[], named: number, column: number): Shares | undefined {
  const texts = group.flatMap((row) => (isWholeName(cell(row, named)) ? [] : cell(row, column)))
  const shares = texts.filter((text) => /^[\d.]+[%％]?$/.test(text))
  if (shares.length < 2 || shares.length < texts.length) return undefined
  const finest = Math.max(0, ...shares.map((text) => (/\.(\d+)/.exec(text)?.[1] ?? '').length))
  return {
    sum: addDecimals(shares.map((text) => Number(text.replace(/[%％]$/, '')))),
    slack: shares.length / 10 ** finest,
  }
}

function isHundred({ sum, slack }: Shares): boolean {
  return Math.abs(sum - 100) <= slack
}

/** 立案 in one row of each group, and as many as those in its other rows, but for a slip. */
function areBelowWhole(
  groups: readonly (readonly Row[])[],
  named: number,
  figures: readonly FigureColumn[],
): boolean {
  return countsIn(figures).some(({ column }) => {
    const come = groups.flatMap((group) => {
      const [whole, ...more] = group.filter((row) => isWholeName(cell(row, named)))
      const others = group.filter((row) => row !== whole)
      const parts = others.flatMap((row) => numberIn(row, column) ?? [])
      const total = whole && numberIn(whole, column)
      if (total === undefined || more.length > 0 || parts.length < Math.max(2, others.length)) return []
      const isSlip = isOneSlip(total, parts) && !others.some((row) => disposal.test(cell(row, named)))
      return [{ gap: lackOf(total, parts), isSlip }]
    })
    return (
      come.length > 0 &&
      come.length >= groups.length * 0.6 &&
      (isMadeInMost(come) || come.every(({ gap, isSlip }) => gap === 0 || isSlip))
    )
  })
}
