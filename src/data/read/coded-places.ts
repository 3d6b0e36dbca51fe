/** Places that a file names by their codes (GB/T 2260) and does not list. */
import type { Dataset } from '../dataset.js'
import { findPlace, isPlaceCode } from '../places.js'

/** Lists them, in the order of their codes; the dataset as it is while the list of codes is not loaded. */
export function nameCodes(dataset: Dataset): Dataset {
  const { places = [], observations } = dataset
  const listed = new Set(places.map(({ id }) => id))
  const codes = new Set(observations.flatMap(({ place = '' }) => (isPlaceCode(place) ? [place] : [])))
  const found = [...codes].filter((code) => !listed.has(code)).toSorted()
  const named = found.flatMap((code) => findPlace(code) ?? [])
  return named.length > 0 ? { ...dataset, places: [...places, ...named] } : dataset
}
