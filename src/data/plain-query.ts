import type { Dataset } from './dataset.js'
import { resolve } from './resolve.js'
import { dimensions, type Dimension, type Query } from './series.js'

/** Every dimension a query names beside those of `where`. */
export function namedDimensions({ by, split, facet }: Query): readonly Dimension[] {
  return [by, split === 'none' ? undefined : split, facet].filter((name) => name !== undefined)
}

/** One of the six, or one that some observation has. */
export function hasDimension(dataset: Dataset, name: Dimension): boolean {
  return (
    (dimensions as readonly string[]).includes(name) ||
    [...dataset.observations, ...(dataset.columns ?? [])].some(
      (o) => o.dimensions && Object.hasOwn(o.dimensions, name),
    )
  )
}

/** True where the dataset knows every name the query uses: `checkQuery` then has nothing to say. */
export function isPlainQuery(dataset: Dataset, query: Query): boolean {
  const { indicators } = resolve(dataset)
  return (
    !query.odd &&
    !query.narrow?.unmet(dataset, query).length &&
    (query.indicator ?? []).every((name) => indicators.find(name)) &&
    namedDimensions(query).every((name) => hasDimension(dataset, name))
  )
}
