/** What the presets for one subject share: which indicators of a dataset are theirs. */
import type { Dataset } from '../../data/dataset.js'
import type { Indicator } from '../../data/indicator.js'
import type { Laid, Query } from '../../data/series.js'
import { spellings } from '../../data/text.js'

/** Indicators whose id or label, in any language, matches; ids in the order of the data. */
export function indicatorsLike(
  dataset: Dataset | undefined,
  like: RegExp,
  fits: (indicator: Indicator) => boolean = () => true,
): readonly string[] {
  const named = ({ id, label }: Indicator) => [id, ...spellings(label)].some((name) => like.test(name))
  return (dataset?.indicators ?? [])
    .filter((indicator) => named(indicator) && fits(indicator))
    .map(({ id }) => id)
}

/** For a query: these indicators, and where there are none, no figure at all. */
export function onlyThese(indicator: readonly string[]): Query {
  return indicator.length > 0 ? { indicator } : { whole: layNothing }
}

function layNothing(): Laid {
  return { by: 'place', split: undefined, listed: [], all: [] }
}
