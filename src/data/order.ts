import { dimensionKey, type Resolved } from './resolve.js'
import type { Datum, Dimension } from './series.js'

/** Where something stands: in which of two groups, and where within it. */
type Rank = readonly [group: number, within: number | string]

/**
 * Along `dimension` in its natural order: GB/T 2260 for places with codes, time for periods, the scheme's for classes,
 * else as the file has them.
 */
export function inOrder<T>(
  items: Iterable<T>,
  datumOf: (item: T) => Datum,
  dimension: Dimension,
  resolved: Resolved,
  indicators?: readonly string[],
): T[] {
  const asked = indicators?.map((name) => resolved.indicators.find(name)?.id)
  const ranked = Array.from(items, (item) => ({
    item,
    rank: rankOf(datumOf(item), dimension, resolved, asked),
  }))
  return ranked.sort((a, b) => compare(a.rank, b.rank)).map(({ item }) => item)
}

function rankOf(
  datum: Datum,
  dimension: Dimension,
  resolved: Resolved,
  asked: readonly (string | undefined)[] | undefined,
): Rank {
  const key = dimensionKey(datum, dimension)
  switch (dimension) {
    case 'place':
      return /^\d{6}$/.test(key) ? [0, key] : [1, resolved.places.position(key)]
    case 'period':
      // Worded ones after the dated.
      return /^-?\d{4}|^\//.test(key) ? [0, key] : [1, 0]
    case 'indicator':
      return [0, asked?.length ? asked.indexOf(key) : resolved.indicators.position(key)]
    case 'category':
      return [0, classPosition(datum)]
    default:
      return [0, 0]
  }
}

function compare([group, a]: Rank, [other, b]: Rank): number {
  return group - other || (a < b ? -1 : Number(a > b))
}

function classPosition(datum: Datum): number {
  const classes = datum.scheme?.classes
  const category = datum.observation.category
  const id = typeof category === 'string' ? category : category?.[0]
  const i = classes?.findIndex((c) => c.id === id) ?? -1
  return i === -1 ? Number.MAX_SAFE_INTEGER : i
}
