import { dimensionKey, type Resolved } from './resolve.js'
import type { Datum, Dimension } from './series.js'

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

/** Along the axis in the natural order of its dimension. */
export function inOrder(
  data: readonly Datum[],
  by: Dimension,
  resolved: Resolved,
  indicators?: readonly string[],
): readonly Datum[] {
  const order = byPosition(by, resolved, indicators)
  return [...data].sort((a, b) => order(['', a], ['', b]))
}
