/** Totals a table prints are checked against their parts, never added to them. */
import type { FindingLog } from '../log.js'
import type { Entry, PathOf } from './entries.js'

export interface Totals {
  /** The figures that are no totals. */
  readonly parts: readonly Entry[]
  /** Totals that say more than their parts: they disagree, or cannot be checked. */
  readonly kept: readonly Entry[]
}

type Field = 'place' | 'category' | 'period' | 'periodWording' | 'scope'
const fields: readonly Field[] = ['place', 'category', 'period', 'periodWording', 'scope']

export function separateTotals(entries: readonly Entry[], pathOf: PathOf, log: FindingLog): Totals {
  if (!entries.some(({ total }) => total)) return { parts: entries, kept: [] }
  const parts = entries.filter(({ total }) => !total)
  const summed = parts.filter(({ within }) => !within)
  const indexes = new Map<string, ReadonlyMap<string, readonly Entry[]>>()
  const kept: Entry[] = []
  let agreeing = 0
  const subtotal = { row: 0, since: 0, next: 0 }
  entries.forEach((entry, i) => {
    if (!entry.total) return
    if (entry.total === 'subtotal') {
      if (entry.row !== subtotal.row) Object.assign(subtotal, { row: entry.row, since: subtotal.next })
      subtotal.next = i + 1
    }
    const own =
      entry.total === 'subtotal'
        ? sameColumn(entries.slice(subtotal.since, i), entry)
        : partsOf(entry, summed, indexes)
    if (agrees(entry, own, pathOf(entry.row, entry.header), log)) agreeing++
    else kept.push(entry)
  })
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
  return { parts, kept }
}

function sameColumn(entries: readonly Entry[], total: Entry): readonly Entry[] {
  return entries.filter(
    (entry) =>
      !entry.total && !entry.within && entry.column === total.column && entry.indicator === total.indicator,
  )
}

/** The figures that share everything with the total but the dimension it sums over. */
function partsOf(
  total: Entry,
  parts: readonly Entry[],
  indexes: Map<string, ReadonlyMap<string, readonly Entry[]>>,
): readonly Entry[] {
  const stated = fields.filter((field) => total.draft[field] !== undefined)
  const name = stated.join()
  const index = indexes.get(name) ?? grouped(parts, stated)
  indexes.set(name, index)
  return index.get(keyOf(total, stated)) ?? []
}

function grouped(parts: readonly Entry[], stated: readonly Field[]): ReadonlyMap<string, readonly Entry[]> {
  const groups = new Map<string, Entry[]>()
  for (const part of parts) {
    const key = keyOf(part, stated)
    const group = groups.get(key)
    if (group) group.push(part)
    else groups.set(key, [part])
  }
  return groups
}

function keyOf({ indicator, draft }: Entry, stated: readonly Field[]): string {
  return JSON.stringify([indicator, ...stated.map((field) => draft[field])])
}

/** Does the printed total equal the sum of its parts, within their rounding? Reports where it does not. */
function agrees(total: Entry, parts: readonly Entry[], path: string, log: FindingLog): boolean {
  const { value, bound, unit, decimals = 0 } = total.reading.figure
  const exact = parts.every(
    ({ reading }) =>
      reading.figure.bound === 'exact' && (reading.figure.unit === unit || reading.figure.unit === ''),
  )
  const comparable = unit !== '%' || Math.round(value ?? 0) === 100
  if (value === null || bound !== 'exact' || parts.length === 0 || !exact || !comparable) {
    reportUnchecked(total, path, log)
    return false
  }
  const places = Math.max(decimals, ...parts.map(({ reading }) => reading.figure.decimals ?? 0))
  const scale = total.reading.figure.scale ?? 1
  const sum = Number(parts.reduce((so, { reading }) => so + (reading.figure.value ?? 0), 0).toFixed(places))
  // Counts add up exactly; whole percentages are rounded like any other.
  const rounds = places > 0 || unit === '%'
  const tolerance = rounds ? 0.5 * 10 ** -places * scale * (parts.length + 1) : 0
  if (Math.abs(sum - value) <= tolerance) return true
  const terms =
    parts.length <= 8 ? `${parts.map(({ reading }) => reading.figure.value).join('+')}=${sum}` : String(sum)
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

function reportUnchecked(total: Entry, path: string, log: FindingLog): void {
  log.add(
    'note',
    'total-unchecked',
    path,
    `${path}：这个合计无法核对（各项有缺、不是确数，或不能相加），另列为一个指标。`,
    `${path}: this total cannot be checked (parts are missing, inexact or cannot be added); it is kept as an indicator of its own.`,
    { row: total.row, column: total.column },
  )
}
