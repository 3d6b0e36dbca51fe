import type { Quantity } from './quantity.js'
import { dimensionKey, type Resolved } from './resolve.js'
import type { Datum, Dimension, Sort } from './series.js'
import { say } from './text.js'

type Entry = readonly [string, Datum]

/** GB/T 2260 order for places with codes, time for periods, scheme order for classes, else as the file has them. */
export function byPosition(
  dimension: Dimension,
  resolved: Resolved,
  indicators?: readonly string[],
): (a: Entry, b: Entry) => number {
  const asked = indicators?.map((name) => resolved.indicators.find(name)?.id)
  return ([, a], [, b]) => compareKeys(a, b, dimension, resolved, asked)
}

function compareKeys(
  a: Datum,
  b: Datum,
  dimension: Dimension,
  resolved: Resolved,
  asked: readonly (string | undefined)[] | undefined,
): number {
  const [p, q] = [dimensionKey(a, dimension), dimensionKey(b, dimension)]
  if (p === q) return 0
  switch (dimension) {
    case 'place':
      if (isCode(p) && isCode(q)) return p < q ? -1 : 1
      if (isCode(p) !== isCode(q)) return isCode(p) ? -1 : 1
      return resolved.places.position(p) - resolved.places.position(q)
    case 'period':
      return comparePeriods(p, q)
    case 'indicator':
      if (asked?.length) return asked.indexOf(p) - asked.indexOf(q)
      return resolved.indicators.position(p) - resolved.indicators.position(q)
    case 'category':
      return classPosition(a) - classPosition(b)
    default:
      return 0
  }
}

function isCode(place: string): boolean {
  return /^\d{6}$/.test(place)
}

/** Dated periods in time, worded ones after them in the order of the file. */
function comparePeriods(p: string, q: string): number {
  const [dp, dq] = [/^-?\d{4}|^\//.test(p), /^-?\d{4}|^\//.test(q)]
  if (dp && dq) return p < q ? -1 : 1
  return dp === dq ? 0 : dp ? -1 : 1
}

function classPosition(datum: Datum): number {
  const classes = datum.scheme?.classes
  const category = datum.observation.category
  const id = typeof category === 'string' ? category : category?.[0]
  const i = classes?.findIndex((c) => c.id === id) ?? -1
  return i === -1 ? Number.MAX_SAFE_INTEGER : i
}

/** Sorts along the axis. Stable; figures without a value come last; `none` keeps the natural order of the dimension. */
export function bySort(
  data: readonly Datum[],
  by: Dimension,
  sort: Sort,
  resolved: Resolved,
  indicators?: readonly string[],
): readonly Datum[] {
  const natural = [...data].sort((a, b) =>
    compareKeys(
      a,
      b,
      by,
      resolved,
      indicators?.map((n) => resolved.indicators.find(n)?.id),
    ),
  )
  if (sort === 'label') {
    return natural.sort((a, b) => compareText(say(a.label, 'zh-CN'), say(b.label, 'zh-CN')))
  }
  if (sort !== 'ascending' && sort !== 'descending') return natural
  const totals = totalByKey(natural)
  const way = sort === 'ascending' ? 1 : -1
  return natural.sort((a, b) => {
    const [p, q] = [totals.get(a.x) ?? null, totals.get(b.x) ?? null]
    if (p === null || q === null) return Number(p === null) - Number(q === null)
    return (p - q) * way
  })
}

/** By code point: the same order in every environment. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** A fall is less than nothing. */
function signed({ value, change }: Quantity): number {
  return change === 'down' ? -Math.abs(value ?? 0) : (value ?? 0)
}

function totalByKey(data: readonly Datum[]): ReadonlyMap<string, number | null> {
  const totals = new Map<string, number | null>()
  for (const d of data) {
    const so = totals.get(d.x) ?? null
    const value = d.derived === 'rest' || d.figure.value === null ? null : signed(d.figure)
    totals.set(d.x, value === null ? so : (so ?? 0) + value)
  }
  return totals
}
