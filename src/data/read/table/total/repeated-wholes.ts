/** 立案总数 760 in each row of its classes: a list of records says their whole again and again, and it is one figure. */
import { grouped } from '../../../grouped.js'
import { numberIn } from './come-to.js'
import { isRateName, isShareName, wholes } from '../header/kinds.js'
import type { FigureColumn } from '../header/meaning.js'
import type { KeyColumn, Plan } from '../plan.js'
import { isTotal } from '../header/roles.js'
import { cell } from '../cell/cell.js'

type Row = readonly string[]

/** By column, the rows that say it anew: the first of each group, and those that differ from it. */
export type Repeated = ReadonlyMap<number, ReadonlySet<number>>

/** What a row says besides, and what tells no row from another. */
export const besides: ReadonlySet<KeyColumn['role']> = new Set([
  'unit',
  'note',
  'source',
  'sourceUrl',
  'locator',
])

export function wholesRepeated(rows: readonly Row[], { keys, figures }: Plan): Repeated {
  const [classes, ...more] = keys.filter(({ role }) => role === 'category')
  if (!classes || more.length > 0) return new Map()
  const others = keys.filter((key) => key !== classes && !key.explains && !besides.has(key.role))
  const groups = [
    ...grouped([...rows.keys()], (i) =>
      others.map(({ column }) => cell(rows[i] ?? [], column)).join('\n'),
    ).values(),
  ].filter((group) => group.length > 1)
  const lists = groups.map((group) => group.map((i) => rows[i] ?? []))
  const found = figures.filter((whole) =>
    figures.some((part) => part !== whole && isRepeated(lists, whole, part)),
  )
  return new Map(found.map(({ column }) => [column, anew(rows, groups, column)]))
}

/** Is `whole` the same in the rows of a group, but for a slip, and no less than `part` beside it, which is not? */
export function isRepeated(
  groups: readonly (readonly Row[])[],
  whole: FigureColumn,
  part: FigureColumn,
): boolean {
  if (!mayBeWhole(whole) || !isCount(whole) || !isCount(part)) return false
  const pairs = groups.map((group) =>
    group.flatMap((row) => {
      const [w, p] = [whole, part].map(({ column }) => numberIn(row, column))
      return w === undefined || p === undefined ? [] : [[w, p] as const]
    }),
  )
  const all = pairs.flat()
  const alike = pairs.filter((group) => group.length > 1 && isNearlyOne(group.map(([w]) => w)))
  return (
    alike.length > 0 &&
    alike.length >= groups.length * 0.6 &&
    all.filter(([w, p]) => p <= w).length >= all.length * 0.8 &&
    pairs.some((group) => new Set(group.map(([, p]) => p)).size > 1)
  )
}

function isCount({ label, category, period, place, body, measure, unit }: FigureColumn): boolean {
  return (
    [category, period, place, body, measure].every((of) => of === undefined) &&
    unit?.unit !== '%' &&
    !isRateName(label) &&
    !isShareName(label)
  )
}

function mayBeWhole({ label }: FigureColumn): boolean {
  return wholes.test(label) || isTotal(label) || /^(?:总|承办)/.test(label)
}

function isNearlyOne(values: readonly number[]): boolean {
  // A loop, since a table may have more values than a call may have arguments.
  const most = [...grouped(values, String).values()].reduce((n, { length }) => Math.max(n, length), 0)
  return values.length === 2 ? most === 2 : most >= values.length - 1
}

function anew(
  rows: readonly Row[],
  groups: readonly (readonly number[])[],
  column: number,
): ReadonlySet<number> {
  const repeats = groups.flatMap((group) => {
    const seen = new Set<string>()
    return group.filter((i) => {
      const text = cell(rows[i] ?? [], column)
      if (text === '' || seen.has(text)) return true
      seen.add(text)
      return false
    })
  })
  const all = new Set(rows.keys())
  for (const i of repeats) all.delete(i)
  return all
}
