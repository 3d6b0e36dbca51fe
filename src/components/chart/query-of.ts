import type { LitElement } from 'lit'
import type { Dataset } from '../../data/dataset.js'
import { resolve } from '../../data/resolve.js'
import type { Dimension, Filter, Query, Sort } from '../../data/series.js'

/** The shared properties that say what to take of the data. */
export interface Asked {
  readonly indicator: string
  readonly by: Dimension
  readonly split: Dimension
  readonly facet: Dimension
  readonly where: string
  readonly sort: Sort
  readonly limit: number | undefined
}

/** Properties of an element → query. */
export function queryOf(
  asked: Asked,
  kind: Query,
  hidden: ReadonlySet<string>,
): Query & Required<Pick<Query, 'hidden'>> {
  const { indicator, by, split, facet, where, sort, limit } = asked
  return {
    ...kind,
    indicator: indicator.match(/\S+/g) ?? kind.indicator,
    by: by || kind.by,
    split: split || kind.split,
    facet: facet || kind.facet,
    where: kind.narrow?.parse(where),
    sort,
    limit,
    hidden,
  }
}

/** Is everything asked for, in its natural order? */
export function isWide({ where, sort, limit }: Asked, outer: Filter, dataset: Dataset | undefined): boolean {
  const restated = dataset && resolve(dataset).restated
  return sort === 'none' && !(where || limit !== undefined || restated || Object.keys(outer).length > 0)
}

/**
 * Puts right what a removed attribute or a framework leaves: null for no text, NaN for no number. Names the properties that
 * have a value they do not take, and the value, one a line. `left`: what scripts gave for numbers, from update to update.
 */
export function mend(host: LitElement, left: Record<string, unknown>): string {
  const given = host as unknown as Record<string, unknown>
  let odd = ''
  for (const [key, { type }] of (host.constructor as typeof LitElement).elementProperties) {
    const name = key as string
    let value = given[name]
    let bad: unknown
    // What stands in the element may be for where no script runs; an address beside data is read nowhere.
    if (type === String) bad = (given[name] ??= '') && name === 'src' && given['data']
    else if (type === Number) {
      const written = host.getAttribute(name)
      // What is no number is left out, and then still stands in the attribute, or was given by a script.
      if (value !== undefined) left[name] = written ? 0 : value
      value ??= written ?? left[name]
      bad = !isFinite(Number(value ?? 0))
      given[name] = bad || (given[name] ?? '') === '' ? undefined : Number(value)
      value = written ?? value
    } else if (Array.isArray(type)) bad = !type.includes((given[name] = value || type[0]))
    if (bad) odd += `${name}=${value as string}\n`
  }
  return odd
}
