/** Figures to areas: by GB/T 2260 code or by name, 嘉峪关 being 嘉峪关市. */
import { findPlace, shortPlaceName, type PlaceList } from '../../data/places.js'
import type { Datum } from '../../data/series.js'
import { spellings } from '../../data/text.js'
import { latest } from '../chart/layout/place-figures.js'
import type { MapArea } from './map-shapes.layout.js'

export interface Joined {
  readonly areas: readonly { readonly area: MapArea; readonly datum?: Datum }[]
  /** Figures without an area. */
  readonly elsewhere: readonly Datum[]
  /** Figures of an area beside the one shown. */
  readonly unshown: number
}

export function joinAreas(areas: readonly MapArea[], data: readonly Datum[], list?: PlaceList): Joined {
  const index = new AreaIndex(areas, list)
  const own = new Map<MapArea, Datum[]>()
  const elsewhere: Datum[] = []
  for (const datum of data) {
    const area = index.find(namesOf(datum, list))
    if (!area) elsewhere.push(datum)
    else if (own.has(area)) own.get(area)?.push(datum)
    else own.set(area, [datum])
  }
  return {
    areas: areas.map((area) => {
      const datum = latest(own.get(area) ?? [])
      return { area, ...(datum && { datum }) }
    }),
    elsewhere,
    unshown: [...own.values()].reduce((sum, { length }) => sum + length - 1, 0),
  }
}

/** Looked up, not compared one by one: a country has thousands of counties. */
class AreaIndex {
  readonly #full = new Map<string, MapArea>()
  readonly #short = new Map<string, MapArea | 'several'>()

  constructor(areas: readonly MapArea[], list: PlaceList | undefined) {
    for (const area of areas)
      for (const name of withCode(area.names, list)) {
        if (!this.#full.has(name)) this.#full.set(name, area)
        const short = shortPlaceName(name)
        const known = this.#short.get(short)
        // 吉林 may be the province and the city: then only the full name tells.
        this.#short.set(short, known === undefined || known === area ? area : 'several')
      }
  }

  find(names: readonly string[]): MapArea | undefined {
    for (const name of names) {
      const area = this.#full.get(name)
      if (area) return area
    }
    for (const name of names) {
      // Of two names one must be the short one: 吉林省 is not 吉林市.
      const [short, full] = [this.#short.get(name), this.#full.get(shortPlaceName(name))]
      const area = full ?? short
      if (area !== undefined && area !== 'several') return area
    }
    return undefined
  }
}

function namesOf({ place }: Datum, list: PlaceList | undefined): readonly string[] {
  return place ? withCode([place.id, ...spellings(place.label)], list) : []
}

function withCode(names: readonly string[], list: PlaceList | undefined): readonly string[] {
  const folded = names.map((name) => name.normalize('NFKC').replace(/\s+/g, ''))
  return [...folded, ...folded.flatMap((name) => (list && findPlace(name, list)?.id) ?? [])]
}
