import type { Observation } from '../dataset.js'
import type { Quantity } from '../quantity.js'
import { say } from '../text.js'
import { inChinese, type FindingLog, type Spot } from './log.js'

/** What makes two observations the same one, date of statement and source included. */
function keyOf(o: Observation): string {
  const own = o.dimensions ? Object.entries(o.dimensions).sort(([a], [b]) => (a < b ? -1 : 1)) : []
  const category = typeof o.category === 'string' ? o.category : (o.category?.join('+') ?? '')
  const period = o.period ?? say(o.periodWording, 'zh-CN')
  const scope = say(o.scope, 'zh-CN')
  // 242件 and 31.8% of one class are two figures.
  const relative = o.figure.unit === '%'
  const parts = [o.indicator, o.place, period, scope, category, o.asOf, o.source, relative, ...own.flat()]
  return parts.join('\u0000')
}

/** 110余 and 110 are not the same figure. */
function isSame(a: Quantity, b: Quantity): boolean {
  return a.value === b.value && a.bound === b.bound && a.high === b.high
}

/** Notices observations that state the same thing twice. Both stay. `Place` is where one stands. */
export class Duplicates<Place> {
  readonly #seen = new Map<string, { readonly place: Place; readonly figure: Quantity }>()
  readonly #pathOf: (place: Place) => string

  constructor(pathOf: (place: Place) => string) {
    this.#pathOf = pathOf
  }

  check(observation: Observation, place: Place, log: FindingLog, spot?: Spot): void {
    const key = keyOf(observation)
    const first = this.#seen.get(key)
    this.#seen.set(key, { place, figure: observation.figure })
    if (!first) return
    const same = isSame(first.figure, observation.figure)
    const [path, firstPath] = [this.#pathOf(place), this.#pathOf(first.place)]
    const other = inChinese(firstPath)
    log.add(
      same ? 'note' : 'warning',
      'duplicate-observation',
      path,
      same
        ? `${path} 与 ${other} 完全重复，两条都保留。请删去一条。`
        : `${path} 与 ${other} 说的是同一项，数字不同，两条都保留。若是修订，请用 asOf 写明日期；若口径不同，请写明 scope 或 base。`,
      same
        ? `${path} repeats ${firstPath}; both are kept. Delete one.`
        : `${path} and ${firstPath} state the same thing with different figures; both are kept. For a revision give the date in asOf; for another coverage name the scope or base.`,
      spot,
    )
  }
}
