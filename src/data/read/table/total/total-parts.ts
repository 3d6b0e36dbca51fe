/** Which figures a printed total adds up: by what it says of itself, by where it stands, by what it comes to. */
import { chosen } from '../../../proposers.js'
import type { Observation } from '../../../dataset.js'
import { grouped } from '../../../grouped.js'
import { likeliest } from '../../../made.js'
import type { Entries, Total } from '../entries.js'
import { isTotal } from '../header/roles.js'
import { fits } from './total-sum.js'

/** No printed table has more figures. */
const most = 20_000

type Field = 'place' | 'category' | 'period' | 'periodWording' | 'scope'
const fields: readonly Field[] = ['place', 'category', 'period', 'periodWording', 'scope']

/**
 * Of a total between columns, 主办 and 会办 at its left and A类, B类 and C类 at its right, those on the side that it adds up
 * in more rows than all of them.
 */
export function sideFinder(
  { observations, columns, totals }: Entries,
  partsOf: (total: Total) => readonly Observation[],
): (total: Total, parts: readonly Observation[]) => readonly Observation[] {
  const at = new Map(observations.map((part, i) => [part, columns[i] ?? 0]))
  const sides = new Map<number, Side>()
  const sideOf = (column: number): Side => {
    const known = sides.get(column)
    if (known) return known
    const own = totals.filter((total) => total.kind === 'total' && total.column === column).slice(0, 200)
    const best =
      likeliest([every, left, right], (side) =>
        own.map((total) => {
          const parts = partsOf(total).filter((part) => side(at.get(part), column))
          return { gap: fits(total, parts) ? 0 : 1 }
        }),
      ) ?? every
    sides.set(column, best)
    return best
  }
  return (total, parts) => {
    const { column } = total
    const isBetween =
      total.kind === 'total' &&
      parts.some((p) => left(at.get(p), column)) &&
      parts.some((p) => right(at.get(p), column))
    return isBetween ? parts.filter((part) => sideOf(column)(at.get(part), column)) : parts
  }
}

type Side = (at: number | undefined, column: number) => boolean
const every: Side = () => true
const left: Side = (at = 0, column) => at < column
const right: Side = (at = 0, column) => at > column

/** The figures of a subtotal’s column since the one before it. */
export function columnSince(
  since: number,
  { before, column, named }: Total,
  { observations, columns, within, subjects }: Entries,
): readonly Observation[] {
  const indicator = subjects.indicators.known(named)
  return observations
    .slice(since, before)
    .filter(
      (part, i) => columns[since + i] === column && part.indicator === indicator && !within.has(since + i),
    )
}

/** 立案总计 above 收到意见建议 is that of the rows above it, where it adds those up and not all. */
export function aboveIf(
  total: Total,
  parts: readonly Observation[],
  { observations }: Entries,
): readonly Observation[] {
  if (total.kind !== 'total' || observations.length > most || fits(total, parts)) return parts
  const above = new Set(observations.slice(0, total.before))
  const those = parts.filter((part) => above.has(part))
  return those.length > 1 && fits(total, those) ? those : parts
}

/** 重点提案 below 集体提案 and 委员提案 is some of them, where these make the total by themselves. */
export function isMadeWithoutSome(total: Total, parts: readonly Observation[]): boolean {
  if (total.kind !== 'total' || parts.length < 3 || fits(total, parts)) return false
  const others = parts.filter(({ category }) => !chosen.test([category ?? []].flat().join()))
  return others.length === parts.length - 1 && fits(total, others)
}

/** The figures of the total’s column in the rows from 其中 on. */
export function withinBefore(
  { before, column }: Total,
  { observations, columns, within }: Entries,
): readonly Observation[] {
  const first = observations.findLastIndex((_, i) => i < before && !within.has(i)) + 1
  return observations.slice(first, before).filter((_, i) => columns[first + i] === column)
}

/** Finds the figures that share everything with a total but the dimension it sums over. */
export function partsFinder(entries: Entries): (total: Total) => readonly Observation[] {
  const { observations, within, subjects } = entries
  const acrossOf = rowFinder(entries)
  const plain = observations.filter((_, i) => !within.has(i))
  const indexes = new Map<string, ReadonlyMap<string, readonly Observation[]>>()
  // 合计 of 2023 beside its quarters adds these up.
  const ofYear = (own: string, stated: Stated): readonly Observation[] => {
    const name = JSON.stringify(['year', stated])
    const index = indexes.get(name) ?? grouped(plain, (part) => keyOf(inItsYear(part), stated))
    indexes.set(name, index)
    return index.get(own) ?? []
  }
  return (total) => {
    const { named, keys, observation } = total
    const stated = statedBy(observation)
    const name = JSON.stringify([stated, keys.within])
    // 五年合计 of 其中：集体提案 adds up what stands in its own row.
    const index =
      indexes.get(name) ?? grouped(keys.within ? observations : plain, (part) => keyOf(part, stated))
    indexes.set(name, index)
    const indicator = subjects.indicators.known(named)
    if (indicator === undefined) return acrossOf(total)
    const own = keyOf({ ...observation, indicator }, stated)
    return index.get(own) ?? (stated.fields.includes('period') ? ofYear(own, stated) : [])
  }
}

/** Of 总计 right of 建议 and 提案, each with 主办 and 会办, all counts of its row, where they make it in most; below it, of all rows. */
function rowFinder({
  observations,
  rows,
  within,
  totals,
  subjects,
}: Entries): (total: Total) => readonly Observation[] {
  const across =
    totals.length > most
      ? []
      : totals.filter(
          ({ kind, named }) => kind === 'total' && isTotal(named.label) && !subjects.indicators.known(named),
        )
  const own = across.filter(({ keys }) => keys.total === undefined)
  if (own.length < 2) return () => []
  const byRow = new Map<number, Observation[]>()
  observations.forEach((part, i) => {
    if (within.has(i) || part.figure.unit === '%') return
    byRow.set(rows[i] ?? 0, [...(byRow.get(rows[i] ?? 0) ?? []), part])
  })
  const fitting = own.filter((total) => fits(total, byRow.get(total.row) ?? [])).length
  const isUsual = 2 * fitting >= own.length
  return (total) =>
    !isUsual || !across.includes(total)
      ? []
      : total.keys.total === undefined
        ? (byRow.get(total.row) ?? [])
        : [...byRow.values()].flat()
}

interface Stated {
  readonly fields: readonly Field[]
  readonly dimensions: readonly string[]
}

/** What a total says of itself, and sums over nothing of: its place, its 界别. */
function statedBy(total: Omit<Observation, 'figure'>): Stated {
  return {
    fields: fields.filter((field) => total[field] !== undefined),
    dimensions: Object.keys(total.dimensions ?? {}),
  }
}

function inItsYear(part: Observation): Observation {
  const [, year] = /^(\d{4})-\d\d(?:\/\1-\d\d)?$/.exec(part.period ?? '') ?? []
  return year === undefined ? part : { ...part, period: year }
}

function keyOf(observation: Observation, { fields: own, dimensions }: Stated): string {
  return JSON.stringify([
    observation.indicator,
    ...own.map((field) => observation[field]),
    ...dimensions.map((name) => observation.dimensions?.[name]),
  ])
}
