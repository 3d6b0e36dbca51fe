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
export function queryOf(asked: Asked, kind: Query, hidden: ReadonlySet<string>): Query {
  const indicator = asked.indicator.split(/\s+/).filter(Boolean)
  return {
    ...kind,
    ...(indicator.length > 0 && { indicator }),
    ...(asked.by && { by: asked.by }),
    ...(asked.split && { split: asked.split }),
    ...(asked.facet && { facet: asked.facet }),
    ...(kind.narrow && { where: kind.narrow.parse(asked.where) }),
    sort: asked.sort,
    ...(asked.limit && { limit: asked.limit }),
    hidden,
  }
}

/** Is everything asked for, in its natural order? */
export function isWide({ where, sort, limit }: Asked, outer: Filter, dataset: Dataset | undefined): boolean {
  const restated = dataset && resolve(dataset).restated
  return sort === 'none' && !(where || limit || restated || Object.keys(outer).length > 0)
}

/**
 * Puts right what a removed attribute or a framework leaves: null for no text, NaN for no number. Names the properties that
 * have a value they do not take.
 */
export function mend(host: LitElement): string {
  const given = host as unknown as Record<PropertyKey, unknown>
  // What stands in the element may be for where no script runs; an address beside data is read nowhere.
  let odd = given['data'] && given['src'] ? 'src ' : ''
  for (const [name, { type }] of (host.constructor as typeof LitElement).elementProperties) {
    const value = given[name]
    if (type === String) given[name] ??= ''
    else if (type === Number) {
      // What is no number is left out, and then still stands in the attribute.
      if (!isFinite((value ?? host.getAttribute(name as string)) as number)) odd += `${name as string} `
      given[name] = (value ?? '') !== '' && isFinite(value as number) ? Number(value) : undefined
    } else if (Array.isArray(type) && !type.includes((given[name] = value || type[0])))
      odd += `${name as string} `
  }
  return odd
}
