/** Totals a table prints are checked against their parts, never added to them. */
import type { Observation } from '../../dataset.js'
import type { FindingLog } from '../log.js'
import type { Entries, PathOf, Total } from './entries.js'
import { finestPeriods, reportOverlap } from './overlaps.js'

type Field = 'place' | 'category' | 'period' | 'periodWording' | 'scope'
const fields: readonly Field[] = ['place', 'category', 'period', 'periodWording', 'scope']

export interface SettledTotals {
  /** Those that say more than their parts: they disagree, or cannot be checked. */
  readonly unsettled: readonly Total[]
  /** Indicators every class of which was found in a total that agrees: their classes exhaust them. */
  readonly complete: readonly string[]
}

/** Checks the totals that a table prints against their parts. */
export function settleTotals(entries: Entries, pathOf: PathOf, log: FindingLog): SettledTotals {
  if (entries.totals.length === 0) return { unsettled: [], complete: [] }
  const partsOf = partsFinder(entries)
  const settled = new Set<Observation>()
  const subtotal = { row: 0, since: 0, next: 0 }
  const kept = entries.totals.filter((total) => {
    if (total.kind === 'subtotal') {
      if (total.row !== subtotal.row) Object.assign(subtotal, { row: total.row, since: subtotal.next })
      subtotal.next = total.before
    }
    const parts = total.kind === 'subtotal' ? columnSince(subtotal.since, total, entries) : partsOf(total)
    const path = pathOf(total.row, total.header)
    const finest = finestPeriods(total, parts)
    const overlapping = finest.length < parts.length && !fits(total, finest) && fits(total, parts)
    if (overlapping) reportOverlap(total, parts, path, log)
    else if (!agrees(total, finest, path, log)) return true
    if (sumsClasses(total, parts)) for (const part of parts) settled.add(part)
    return false
  })
  const agreeing = entries.totals.length - kept.length
  if (agreeing > 0) {
    log.add(
      'note',
      'totals-checked',
      '',
      `${agreeing}个合计数与各项之和相符，只作核对，不作为一项画出。`,
      agreeing === 1
        ? '1 total agrees with its parts; it was checked and is not drawn as a part.'
        : `${agreeing} totals agree with their parts; they were checked and are not drawn as parts.`,
    )
  }
  return { unsettled: kept, complete: exhausted(entries, settled) }
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

/** Finds the figures that share everything with a total but the dimension it sums over. */
function partsFinder({ observations, within, subjects }: Entries): (total: Total) => readonly Observation[] {
  const parts = observations.filter((_, i) => !within.has(i))
  const indexes = new Map<string, ReadonlyMap<string, readonly Observation[]>>()
  return ({ named, observation }) => {
    const stated = statedBy(observation)
    const name = JSON.stringify(stated)
    const index = indexes.get(name) ?? grouped(parts, stated)
    indexes.set(name, index)
    const indicator = subjects.indicators.known(named) ?? ''
    return index.get(keyOf({ ...observation, indicator }, stated)) ?? []
  }
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

interface Sum {
  readonly sum: number
  /** Decimals to which total and parts are printed. */
  readonly places: number
  readonly fits: boolean
}

/** What the parts come to, within their rounding; undefined where they are missing, inexact or cannot be added. */
function sumOf({ observation }: Total, parts: readonly Observation[]): Sum | undefined {
  const { value, bound, unit, decimals = 0, scale = 1 } = observation.figure
  const figures = parts.map(({ figure }) => figure)
  const exact = figures.every((part) => part.bound === 'exact' && (part.unit === unit || part.unit === ''))
  const comparable = unit !== '%' || Math.round(value ?? 0) === 100
  if (value === null || bound !== 'exact' || parts.length === 0 || !exact || !comparable) return undefined
  const places = Math.max(decimals, ...figures.map((part) => part.decimals ?? 0))
  const sum = Number(figures.reduce((sum, part) => sum + (part.value ?? 0), 0).toFixed(places))
  // Counts add up exactly; whole percentages are rounded like any other.
  const rounds = places > 0 || unit === '%'
  const tolerance = rounds ? 0.5 * 10 ** -places * scale * (parts.length + 1) : 0
  return { sum, places, fits: Math.abs(sum - value) <= tolerance }
}

function fits(total: Total, parts: readonly Observation[]): boolean {
  return sumOf(total, parts)?.fits === true
}

/** Does the printed total equal the sum of its parts? Reports where it does not. */
function agrees(total: Total, parts: readonly Observation[], path: string, log: FindingLog): boolean {
  const added = sumOf(total, parts)
  if (!added) {
    reportUnchecked(total, path, log)
    return false
  }
  if (added.fits) return true
  const { sum, places } = added
  const value = total.observation.figure.value ?? 0
  const terms =
    parts.length <= 8 ? `${parts.map(({ figure }) => figure.value).join('+')}=${sum}` : String(sum)
  const difference = Number(Math.abs(sum - value).toFixed(places))
  log.add(
    'warning',
    'total-mismatch',
    path,
    `${path}：各项之和为 ${terms}，合计写的是 ${value}，差 ${difference}。两者都保留，合计另列为一个指标。请核对各项或合计。`,
    `${path}: the parts add up to ${terms}, the printed total is ${value}, a difference of ${difference}. Both are kept, the total as an indicator of its own. Check parts and total.`,
    { row: total.row, column: total.column },
  )
  return false
}

function reportUnchecked(total: Total, path: string, log: FindingLog): void {
  log.add(
    'note',
    'total-unchecked',
    path,
    `${path}：这个合计无法核对（各项有缺、不是确数，或不能相加），另列为一个指标。`,
    `${path}: this total cannot be checked (parts are missing, inexact or cannot be added); it is kept as an indicator of its own.`,
    { row: total.row, column: total.column },
  )
}
