import type { Dataset, Observation, Source } from '../../dataset.js'
import type { Indicator } from '../../indicator.js'
import { nameOfCode } from '../../places.js'
import { say, type Text } from '../../text.js'
import type { Total } from './entries.js'
import { Indicators } from './indicators.js'
import { isRateName, isShareName } from './kinds.js'
import type { Draft, RowKeys } from './row-keys.js'

const suffixes = { total: '合计', subtotal: '合计', average: '平均', perHead: '人均' } as const

/** What the figures of a table are about: its indicators, and of places and sources what more than a name is said. */
export class Subjects {
  readonly indicators = new Indicators()
  readonly #places = new Map<string, Text>()
  readonly #sources = new Map<string, Source>()

  note({ place, source }: Draft, keys: RowKeys): void {
    const { placeLabel, placeEn, sourceTitle, sourceEn, sourceUrl } = keys
    if (place !== undefined && !this.#places.has(place)) {
      const own = (placeLabel ?? place) === place ? nameOfCode(place) : placeLabel
      const label = placeEn === undefined ? own : { zh: own ?? place, en: placeEn }
      if (label !== undefined) this.#places.set(place, label)
    }
    const isUrl = sourceUrl !== undefined && /^https?:\/\/\S+$/i.test(sourceUrl)
    const isMore = isUrl || sourceEn !== undefined || (sourceTitle !== undefined && sourceTitle !== source)
    if (source === undefined || !isMore) return
    const zh = sourceTitle ?? source
    const title = sourceEn === undefined ? zh : { zh, en: sourceEn }
    this.#sources.set(source, { id: source, title, ...(isUrl && { url: sourceUrl }) })
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

/** 18 below 办复 is no 18%, though 全部办结 stands beside it, and 45, 38 and 12 below 件数 are none for one 98% among them. */
function withoutImplied(
  indicators: readonly Indicator[],
  observations: readonly Observation[],
): readonly Indicator[] {
  const [printed, counted] = [new Map<string, number>(), new Map<string, number>()]
  for (const { indicator, figure } of observations) {
    const found =
      figure.unit === '%' && figure.origin !== 'implied'
        ? printed
        : figure.unit === '' && figure.value !== null
          ? counted
          : undefined
    found?.set(indicator, (found.get(indicator) ?? 0) + 1)
  }
  return indicators.map((indicator) => {
    const { id, label, unit } = indicator
    const [shares = 0, counts = 0] = [printed.get(id), counted.get(id)]
    const isCount = shares === 0 ? counts > 0 : counts > 2 * shares && !isRelative(say(label, 'zh-CN'))
    return unit === '%' && isCount ? { ...indicator, unit: '', kind: 'count' } : indicator
  })
}

function isRelative(label: string): boolean {
  return isRateName(label) || isShareName(label)
}
