import type { Dataset, Observation } from '../dataset.js'
import type { Indicator } from '../indicator.js'
import { emptyDataset } from './reading.js'
import { rememberWhereabouts, whereaboutsOf, type Whereabouts } from './whereabouts.js'

/** Several tables as one dataset. An id taken by another indicator gets a number; one of the same label and unit is shared. */
export function merged(datasets: readonly Dataset[]): Dataset {
  const [first, ...others] = datasets
  if (!first || others.length === 0) return first ?? emptyDataset()
  const dataset = together(datasets)
  rememberWhereabouts(dataset, joined(datasets))
  return dataset
}

/** Where the observations of several tables stand, one after another as they are merged. */
function joined(datasets: readonly Dataset[]): Whereabouts {
  return (i, field) => {
    let first = 0
    for (const dataset of datasets) {
      const next = first + dataset.observations.length
      if (i < next) return whereaboutsOf(dataset)?.(i - first, field)
      first = next
    }
    return undefined
  }
}

function together(datasets: readonly Dataset[]): Dataset {
  const indicators = new Map<string, Indicator>()
  const observations: Observation[] = []
  for (const dataset of datasets) {
    const ids = new Map(dataset.indicators.map((indicator) => [indicator.id, idFor(indicator, indicators)]))
    for (const indicator of dataset.indicators) {
      const id = ids.get(indicator.id) ?? indicator.id
      if (indicators.has(id)) continue
      const whole = indicator.partOf === undefined ? undefined : ids.get(indicator.partOf)
      indicators.set(id, { ...indicator, id, ...(whole !== undefined && { partOf: whole }) })
    }
    for (const o of dataset.observations)
      observations.push({ ...o, indicator: ids.get(o.indicator) ?? o.indicator })
  }
  const sources = byId(datasets.flatMap((dataset) => dataset.sources ?? []))
  const places = byId(datasets.flatMap((dataset) => dataset.places ?? []))
  return {
    version: 1,
    indicators: [...indicators.values()],
    observations,
    ...(sources.length > 0 && { sources }),
    ...(places.length > 0 && { places }),
  }
}

function idFor({ id, label, unit }: Indicator, taken: ReadonlyMap<string, Indicator>): string {
  for (let n = 1; ; n++) {
    const wanted = n === 1 ? id : `${id}-${n}`
    const known = taken.get(wanted)
    if (!known || (known.label === label && known.unit === unit)) return wanted
  }
}

function byId<T extends { readonly id: string }>(items: readonly T[]): readonly T[] {
  return [...new Map(items.map((item) => [item.id, item])).values()]
}
