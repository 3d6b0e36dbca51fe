import type { Dataset, Observation, Source } from '../../dataset.js'
import type { Indicator } from '../../indicator.js'
import { nameOfCode } from '../../places.js'
import type { Total } from './entries.js'
import { Indicators } from './indicators.js'
import type { Draft, RowKeys } from './row-keys.js'

const suffixes = { total: '合计', subtotal: '合计', average: '平均', perHead: '人均' } as const

/** What the figures of a table are about: its indicators, and of places and sources what more than a name is said. */
export class Subjects {
  readonly indicators = new Indicators()
  readonly #places = new Map<string, string>()
  readonly #sources = new Map<string, Source>()

  note({ place, source }: Draft, { placeLabel, sourceTitle, sourceUrl }: RowKeys): void {
    if (place !== undefined && !this.#places.has(place)) {
      const label = (placeLabel ?? place) === place ? nameOfCode(place) : placeLabel
      if (label !== undefined) this.#places.set(place, label)
    }
    const isUrl = sourceUrl !== undefined && /^https?:\/\/\S+$/i.test(sourceUrl)
    if (source === undefined || !(isUrl || (sourceTitle !== undefined && sourceTitle !== source))) return
    this.#sources.set(source, { id: source, title: sourceTitle ?? source, ...(isUrl && { url: sourceUrl }) })
  }

  /** The observation of a total that is kept: its indicator is one of its own. */
  total({ kind, named, keys, observation }: Total): Observation {
    const { category, place, figure } = observation
    this.note(observation, keys)
    const suffix = suffixes[kind]
    const isOfClasses = category === undefined && place !== undefined && suffix === '合计'
    return { ...observation, indicator: this.indicators.totalOf(named, figure.unit, suffix, isOfClasses) }
  }

  /** @param observations - A figure without a unit gets the one that its indicator has somewhere. */
  datasetOf(observations: Observation[]): Dataset {
    const indicators = withoutImplied(this.indicators.list, observations)
    const units = new Map(indicators.map(({ id, unit }) => [id, unit]))
    for (const [i, observation] of observations.entries()) {
      const unit = observation.figure.unit === '' ? units.get(observation.indicator) : ''
      if (unit) observations[i] = { ...observation, figure: { ...observation.figure, unit } }
    }
    return {
      version: 1,
      indicators,
      observations,
      ...(this.#sources.size > 0 && { sources: [...this.#sources.values()] }),
      ...(this.#places.size > 0 && { places: [...this.#places].map(([id, label]) => ({ id, label })) }),
    }
  }
}

/** 18 below 办复 is no 18%, though 全部办结 stands beside it. */
function withoutImplied(
  indicators: readonly Indicator[],
  observations: readonly Observation[],
): readonly Indicator[] {
  const [printed, counted] = [new Set<string>(), new Set<string>()]
  for (const { indicator, figure } of observations) {
    if (figure.unit === '%' && figure.origin !== 'implied') printed.add(indicator)
    else if (figure.unit === '' && figure.value !== null) counted.add(indicator)
  }
  return indicators.map((indicator) =>
    indicator.unit === '%' && counted.has(indicator.id) && !printed.has(indicator.id)
      ? { ...indicator, unit: '', kind: 'count' }
      : indicator,
  )
}
