/** Totals a table prints are checked against their parts, never added to them. */
import { chosen } from '../../classified.js'
import type { Observation } from '../../dataset.js'
import { FindingLog } from '../log.js'
import type { Entries, PathOf, Total } from './entries.js'
import { isTotal } from './roles.js'
import { finestPeriods, reportOverlap } from './overlaps.js'
import { fits, judgeTotal } from './total-sum.js'

/** No printed table has more figures. */
const most = 20_000

type Field = 'place' | 'category' | 'period' | 'periodWording' | 'scope'
const fields: readonly Field[] = ['place', 'category', 'period', 'periodWording', 'scope']

export interface SettledTotals {
  /** Those that say more than their parts: they disagree, or cannot be checked. */
  readonly unsettled: readonly Total[]
  /** Indicators every class of which was found in a total that agrees: their classes exhaust them. */
  readonly complete: readonly string[]
  /** Those of rows in which none is wrong. */
  readonly sound: readonly Total[]
}

/** Checks the totals that a table prints against their parts. */
export function settleTotals(entries: Entries, pathOf: PathOf, log: FindingLog): SettledTotals {
  if (entries.totals.length === 0) return { unsettled: [], complete: [], sound: [] }
  const partsOf = partsFinder(entries)
  const besideOf = sideFinder(entries, partsOf)
  const settled = new Set<Observation>()
  const wrong = new Set<number>()
  const said = new Set<string>()
  const subtotal = { row: 0, since: 0, next: 0 }
  const kept = entries.totals.filter((total) => {
    if (total.kind === 'subtotal' && !total.keys.within) {
      if (total.row !== subtotal.row) Object.assign(subtotal, { row: total.row, since: subtotal.next })
      subtotal.next = total.before
    }
    const parts =
      total.keys.within && total.keys.total
        ? withinBefore(total, entries)
        : total.kind === 'subtotal'
          ? columnSince(subtotal.since, total, entries)
          : partsOf(total)
    const path = pathOf(total.row, total.header)
    const finest = aboveIf(total, finestPeriods(total, besideOf(total, parts)), entries)
    // Then it is more than its parts say: not all of them are added up.
    if (isMadeWithoutSome(total, finest)) return true
    const overlapping = finest.length < parts.length && !fits(total, finest) && fits(total, parts)
    if (overlapping) reportOverlap(total, parts, path, log)
    else {
      const spot = `${total.row} ${total.column}`
      // A total of two divisions that fits neither is wrong once.
      const judged = judgeTotal(total, finest, path, said.has(spot) ? new FindingLog() : log)
      if (judged === 'differs') {
        wrong.add(total.row)
        said.add(spot)
      }
      if (judged !== 'agrees') return true
    }
    if (sumsClasses(total, finest)) for (const part of finest) settled.add(part)
    return false
  })
  const averages = (totals: readonly Total[]) => totals.filter(({ kind }) => kind === 'average').length
  const agreeing = averages(entries.totals) - averages(kept)
  reportAgreeing(entries.totals.length - kept.length - agreeing, ['合计数与各项之和', 'total'], log)
  reportAgreeing(agreeing, ['平均数与各项', 'average'], log)
  return {
    unsettled: kept,
    complete: exhausted(entries, settled),
    sound: entries.totals.filter(({ kind, row }) => kind === 'total' && !wrong.has(row)),
  }
}

function reportAgreeing(count: number, [zh, en]: readonly [string, string], log: FindingLog): void {
  if (count === 0) return
  log.add(
    'note',
    'totals-checked',
    '',
    `${count}个${zh}相符，只作核对，不作为一项画出。`,
    count === 1
      ? `1 ${en} agrees with its parts; it was checked and is not drawn as a part.`
      : `${count} ${en}s agree with their parts; they were checked and are not drawn as parts.`,
  )
}

/** A total of the classes, and not of places or years that each have their classes’ own. */
function sumsClasses({ kind, observation }: Total, parts: readonly Observation[]): boolean {
  return (
    kind === 'total' &&
    observation.category === undefined &&
    parts.length > 1 &&
    parts.every(({ category }) => category !== undefined)
  )
}

function exhausted({ observations, within }: Entries, settled: ReadonlySet<Observation>): readonly string[] {
  const complete = new Set([...settled].map(({ indicator }) => indicator))
  observations.forEach((part, i) => {
    if (!within.has(i) && part.category !== undefined && !settled.has(part)) complete.delete(part.indicator)
  })
  return [...complete]
}

/**
 * Of a total between columns, 主办 and 会办 at its left and A类, B类 and C类 at its right, those on the side that it adds up
 * in more rows than all of them.
 */
function sideFinder(
  { observations, columns, totals }: Entries,
  partsOf: (total: Total) => readonly Observation[],
): (total: Total, parts: readonly Observation[]) => readonly Observation[] {
  const at = new Map(observations.map((part, i) => [part, columns[i] ?? 0]))
  const sides = new Map<number, Side>()
  const sideOf = (column: number): Side => {
    const known = sides.get(column)
    if (known) return known
    const own = totals.filter((total) => total.kind === 'total' && total.column === column).slice(0, 200)
    const counts = ([every, left, right] as const).map(
      (side) =>
        own.filter((total) =>
          fits(
            total,
            partsOf(total).filter((part) => side(at.get(part), column)),
          ),
        ).length,
    )
    const best = ([left, right] as const).find((_, i) => (counts[i + 1] ?? 0) > (counts[0] ?? 0)) ?? every
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
function columnSince(
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
function aboveIf(
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
function isMadeWithoutSome(total: Total, parts: readonly Observation[]): boolean {
  if (total.kind !== 'total' || parts.length < 3 || fits(total, parts)) return false
  const others = parts.filter(({ category }) => !chosen.test([category ?? []].flat().join()))
  return others.length === parts.length - 1 && fits(total, others)
}

/** The figures of the total’s column in the rows from 其中 on. */
function withinBefore(
  { before, column }: Total,
  { observations, columns, within }: Entries,
): readonly Observation[] {
  const first = observations.findLastIndex((_, i) => i < before && !within.has(i)) + 1
  return observations.slice(first, before).filter((_, i) => columns[first + i] === column)
}

/** Finds the figures that share everything with a total but the dimension it sums over. */
function partsFinder(entries: Entries): (total: Total) => readonly Observation[] {
  const { observations, within, subjects } = entries
  const acrossOf = rowFinder(entries)
  const plain = observations.filter((_, i) => !within.has(i))
  const indexes = new Map<string, ReadonlyMap<string, readonly Observation[]>>()
  return (total) => {
    const { named, keys, observation } = total
    const stated = statedBy(observation)
    const name = JSON.stringify([stated, keys.within])
    // 五年合计 of 其中：集体提案 adds up what stands in its own row.
    const index = indexes.get(name) ?? grouped(keys.within ? observations : plain, stated)
    indexes.set(name, index)
    const indicator = subjects.indicators.known(named)
    if (indicator === undefined) return acrossOf(total)
    return index.get(keyOf({ ...observation, indicator }, stated)) ?? []
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

function grouped(parts: readonly Observation[], stated: Stated): ReadonlyMap<string, readonly Observation[]> {
  const groups = new Map<string, Observation[]>()
  for (const part of parts) {
    const key = keyOf(part, stated)
    const group = groups.get(key)
    if (group) group.push(part)
    else groups.set(key, [part])
  }
  return groups
}

function keyOf(observation: Observation, { fields: own, dimensions }: Stated): string {
  return JSON.stringify([
    observation.indicator,
    ...own.map((field) => observation[field]),
    ...dimensions.map((name) => observation.dimensions?.[name]),
  ])
}
