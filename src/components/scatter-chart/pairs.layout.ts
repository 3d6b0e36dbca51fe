/** Figures of two indicators → pairs: what belongs to the same place, period, class and scope stands at one point. */
import { comparableAll } from '../../data/comparable.js'
import type { Indicator } from '../../data/indicator.js'
import { dimensionKey, dimensionLabel } from '../../data/resolve.js'
import { joinLabels, ownDimensions } from '../../data/select-with.js'
import type { Datum, Dimension, Reason, Selection } from '../../data/series.js'
import { say, spellings, type Locale, type Text } from '../../data/text.js'

export interface Pair {
  readonly key: string
  readonly name: string
  readonly series: string
  readonly x: Datum
  readonly y: Datum
  /** Place of the second figure in the facts. */
  readonly row: number
}

export interface Pairs {
  /** Along the bottom and up the side; undefined where there are not two. */
  readonly indicators: readonly [Indicator, Indicator] | undefined
  readonly pairs: readonly Pair[]
  /** Names of what has only one of the two. */
  readonly halves: readonly string[]
  /** More indicators than two. */
  readonly more: number
}

const told: readonly Dimension[] = ['place', 'category', 'period', 'scope']

/** `asked` names the indicators in their order; without it the first two of the data. */
export function pairsOf(selection: Selection, asked: readonly string[], locale: Locale): Pairs {
  const data = selection.series.flatMap((series) =>
    series.data.map((datum) => ({ datum, series: series.key })),
  )
  const known = [...new Map(data.map(({ datum: { indicator } }) => [indicator.id, indicator])).values()]
  const position = (one: Indicator) => {
    const i = asked.findIndex((name) => [one.id, ...spellings(one.label)].includes(name))
    return i < 0 ? asked.length : i
  }
  const [first, second, ...others] = known.toSorted((a, b) => position(a) - position(b))
  if (!first || !second) return { indicators: undefined, pairs: [], halves: [], more: 0 }
  const dims = [...new Set([selection.by, ...told, ...ownDimensions(data.map(({ datum }) => datum))])].filter(
    (name) => name !== 'indicator' && name !== 'source',
  )
  const keyed = new Map<string, { x: Datum[]; y: { datum: Datum; series: string; row: number }[] }>()
  data.forEach(({ datum, series }, row) => {
    if (datum.indicator !== first && datum.indicator !== second) return
    const key = dims.map((name) => keyAlong(datum, name)).join('\u0001')
    const spot = keyed.get(key) ?? { x: [], y: [] }
    keyed.set(key, spot)
    if (datum.indicator === first) spot.x.push(datum)
    else spot.y.push({ datum, series, row })
  })
  const pairs: Pair[] = []
  const lonely: Datum[] = []
  for (const [key, { x, y }] of keyed) {
    for (let i = 0; i < Math.max(x.length, y.length); i++) {
      const [a, b] = [x[i], y[i]]
      if (a && b && a.figure.value !== null && b.datum.figure.value !== null)
        pairs.push({ key: `pair|${key}|${i}`, name: '', series: b.series, x: a, y: b.datum, row: b.row })
      else lonely.push((a ?? b?.datum) as Datum)
    }
  }
  const naming = namedBy([...pairs.map(({ y }) => y), ...lonely], dims)
  return {
    indicators: [first, second],
    pairs: pairs.map((pair) => ({ ...pair, name: say(naming(pair.y), locale) })),
    halves: lonely.map((datum) => say(naming(datum), locale)),
    more: others.length,
  }
}

/** Classes of two schemes are one where they have one name. */
function keyAlong(datum: Datum, name: Dimension): string {
  return name === 'category' ? say(datum.category, 'zh-CN') : dimensionKey(datum, name)
}

/** As many dimensions as it takes to tell the points apart. */
function namedBy(data: readonly Datum[], dims: readonly Dimension[]): (datum: Datum) => Text {
  const used: Dimension[] = []
  const distinct = () =>
    new Set(data.map((d) => used.map((name) => dimensionKey(d, name)).join('\u0001'))).size
  for (const name of dims) {
    const so = distinct()
    if (used.length > 0 && so === data.length) break
    used.push(name)
    if (distinct() === so && (so > 1 || data.every((d) => dimensionKey(d, name) === ''))) used.pop()
  }
  return (datum) => joinLabels(used.map((name) => dimensionLabel(datum, name)))
}

/** Why figures of one of the two may not share its axis. */
export function reasonsWithin(selection: Selection): readonly Reason[] {
  const data = selection.series.flatMap((series) => series.data).filter((d) => d.figure.value !== null)
  const indicators = new Map(data.map((d) => [d.indicator.id, d.indicator]))
  const reasons = [...indicators.values()].flatMap((indicator) => {
    const own = data.filter((d) => d.indicator === indicator)
    const schemes = [...new Set(own.flatMap((d) => d.scheme ?? []))]
    const { reasons } = comparableAll(
      own.map((d) => d.observation),
      { version: 1, indicators: [indicator], observations: [], schemes },
    )
    return reasons.map(({ code, message }): Reason => {
      const [zh, en] = [say(indicator.label, 'zh-CN'), say(indicator.label, 'en')]
      return { code, message: { zh: `“${zh}”${message.zh}`, en: `“${en}”: ${message.en}` } }
    })
  })
  return reasons
}
