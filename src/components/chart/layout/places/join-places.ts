/** Figures to what stands for their places, by GB/T 2260 code or by name, 嘉峪关 being 嘉峪关市. */
import { findPlace, shortPlaceName, type PlaceList } from '../../../../data/places.js'
import type { Datum } from '../../../../data/series.js'
import { spellings } from '../../../../data/text.js'
import { latest } from './place-figures.js'

/** Codes and names it may be found by. */
interface Named {
  readonly names: readonly string[]
}

export interface Joined<Item> {
  readonly places: readonly { readonly item: Item; readonly datum?: Datum }[]
  /** Figures of no place among them. */
  readonly elsewhere: readonly Datum[]
  /** Figures of places among them: several of one place beside the one shown. */
  readonly every: readonly Datum[]
}

/** One figure a place, the latest of several. */
export function joinPlaces<Item extends Named>(
  items: readonly Item[],
  data: readonly Datum[],
  list?: PlaceList,
): Joined<Item> {
  const index = new PlaceIndex(items, list)
  const own = new Map<Item, Datum[]>()
  const elsewhere: Datum[] = []
  for (const datum of data) {
    const item = index.find(datum.place)
    if (!item) elsewhere.push(datum)
    else if (own.has(item)) own.get(item)?.push(datum)
    else own.set(item, [datum])
  }
  return {
    places: items.map((item) => {
      const datum = latest(own.get(item) ?? [])
      return { item, ...(datum && { datum }) }
    }),
    elsewhere,
    every: [...own.values()].flat(),
  }
}

/** Looked up, not compared one by one: a country has thousands of counties. */
class PlaceIndex<Item extends Named> {
  readonly #full = new Map<string, Item>()
  readonly #short = new Map<string, Item | 'several'>()
  /** By id: places repeat themselves. */
  readonly #found = new Map<string, Item | undefined>()

  constructor(
    items: readonly Item[],
    private readonly list: PlaceList | undefined,
  ) {
    for (const item of items)
      for (const name of withCode(item.names, list)) {
        if (!this.#full.has(name)) this.#full.set(name, item)
        const short = shortPlaceName(name)
        const known = this.#short.get(short)
        // 吉林 may be the province and the city: then only the full name tells.
        this.#short.set(short, known === undefined || known === item ? item : 'several')
      }
  }

  find(place: Datum['place']): Item | undefined {
    if (!place) return undefined
    if (!this.#found.has(place.id))
      this.#found.set(place.id, this.#lookUp(withCode([place.id, ...spellings(place.label)], this.list)))
    return this.#found.get(place.id)
  }

  #lookUp(names: readonly string[]): Item | undefined {
    for (const name of names) {
      const item = this.#full.get(name)
      if (item) return item
    }
    for (const name of names) {
      // Of two names one must be the short one: 吉林省 is not 吉林市.
      const [short, full] = [this.#short.get(name), this.#full.get(shortPlaceName(name))]
      const item = full ?? short
      if (item !== undefined && item !== 'several') return item
    }
    return undefined
  }
}

function withCode(names: readonly string[], list: PlaceList | undefined): readonly string[] {
  const folded = names.map((name) => name.normalize('NFKC').replace(/\s+/g, ''))
  return [...folded, ...folded.flatMap((name) => (list && findPlace(name, list)?.id) ?? [])]
}
