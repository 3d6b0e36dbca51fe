import { dimensionKey, type Resolved } from './resolve.js'
import type { Datum, Dimension } from './series.js'

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
  return ranked.sort((a, b) => (a.rank < b.rank ? -1 : Number(a.rank > b.rank))).map(({ item }) => item)
}

/** Where a figure stands: numbers along one dimension, words along another. */
function rankOf(
  datum: Datum,
  dimension: Dimension,
  resolved: Resolved,
  asked: readonly (string | undefined)[] | undefined,
): number | string {
  const key = dimensionKey(datum, dimension)
  switch (dimension) {
    case 'place':
      return /^\d{6}$/.test(key) ? Number(key) : 1e6 + resolved.places.position(key)
    case 'period':
      // Worded ones after the dated, in the order of the file.
      return /^-?\d{4}|^\//.test(key) ? key : '~'
    case 'indicator':
      return asked?.length ? asked.indexOf(key) : resolved.indicators.position(key)
    case 'category':
      return classPosition(datum)
    default:
      return 0
  }
}

function classPosition(datum: Datum): number {
  const classes = datum.scheme?.classes
  const category = datum.observation.category
  const id = typeof category === 'string' ? category : category?.[0]
  const i = classes?.findIndex((c) => c.id === id) ?? -1
  return i === -1 ? Number.MAX_SAFE_INTEGER : i
}
