import type { Dataset, Observation, Source } from '../../dataset.js'
import type { Indicator } from '../../indicator.js'
import { nameOfCode } from '../../places.js'
import { say, type Text } from '../../text.js'
import type { Total } from './entries.js'
import { Indicators } from './indicators.js'
import { isRateName, isShareName } from './header/kinds.js'
import type { Draft, RowKeys } from './row/row-keys.js'

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
    const indicators = withoutStray(this.indicators.list, observations)
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

/** The figures of an indicator: those with its unit, and those without one. */
interface Written {
  printed: number
  bare: number
  /** Are those without one whole numbers, as counts are, and is one of them more than a share can be? */
  whole: boolean
  large: boolean
}

/** 18 below 办复 is no 18%, though 全部办结 stands beside it; nor are 45, 38 and 12 for one 98% among them, or all in 人 for one. */
function withoutStray(
  indicators: readonly Indicator[],
  observations: readonly Observation[],
): readonly Indicator[] {
  const all = new Map(
    indicators.map(({ id }) => [id, { printed: 0, bare: 0, whole: true, large: false } satisfies Written]),
  )
  for (const { indicator, figure } of observations) {
    const written: Written | undefined = all.get(indicator)
    if (!written || figure.value === null) continue
    if (figure.unit !== '') written.printed += figure.origin === 'implied' ? 0 : 1
    else {
      written.bare++
      written.whole &&= Number.isInteger(figure.value)
      written.large ||= figure.value > 100
    }
  }
  return indicators.map((indicator) => {
    const { id, label, unit } = indicator
    const written = all.get(id)
    if (unit === '' || !written || written.bare === 0) return indicator
    const isStray = unit === '%' ? isNoShare(written, say(label, 'zh-CN')) : written.bare > written.printed
    return isStray ? { ...indicator, unit: '', kind: 'count' } : indicator
  })
}

/** Are the figures without % no shares? */
function isNoShare({ printed, bare, whole, large }: Written, label: string): boolean {
  if (printed === 0) return true
  return !isRelative(label) && (bare > 2 * printed || large || (whole && bare === 2 * printed))
}

function isRelative(label: string): boolean {
  return isRateName(label) || isShareName(label)
}
