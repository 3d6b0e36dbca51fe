import type { Dataset, Observation, Place, Source } from './dataset.js'
import type { Indicator, Scheme } from './indicator.js'
import { plainlyComparable, type Plain } from './plainly-comparable.js'
import type { Datum, Dimension } from './series.js'
import { say, spellings, type Text } from './text.js'

/** Finds things by id or by any of their labels. */
export class Catalogue<T extends { readonly id: string; readonly label?: Text; readonly title?: Text }> {
  readonly #byName = new Map<string, T>()
  readonly #order = new Map<string, number>()

  constructor(items: readonly T[] | undefined) {
    items?.forEach((item, i) => {
      this.#order.set(item.id, i)
      for (const name of [item.id, ...spellings(item.label ?? item.title ?? item.id)]) {
        if (!this.#byName.has(name)) this.#byName.set(name, item)
      }
    })
  }

  find(name: string | undefined): T | undefined {
    return name === undefined ? undefined : this.#byName.get(name)
  }

  /** Place in the file, after all listed ones when it is not listed. */
  position(id: string): number {
    return this.#order.get(id) ?? this.#order.size
  }
}

/** A dataset with everything its observations refer to, looked up once. */
export interface Resolved {
  readonly data: readonly Datum[]
  readonly indicators: Catalogue<Indicator>
  readonly places: Catalogue<Place>
  readonly schemes: Catalogue<Scheme>
  readonly sources: Catalogue<Source>
  /** May all be compared without a word; undefined where it takes `comparableAll` to say. */
  readonly plain: Plain | undefined
  /** Is it said of some figures when they were stated? */
  readonly restated: boolean
}

const cache = new WeakMap<Dataset, Resolved>()

export function resolve(dataset: Dataset): Resolved {
  let resolved = cache.get(dataset)
  if (!resolved) cache.set(dataset, (resolved = resolveAll(dataset)))
  return resolved
}

function resolveAll(dataset: Dataset): Resolved {
  const indicators = new Catalogue(dataset.indicators)
  const places = new Catalogue(dataset.places)
  const schemes = new Catalogue(dataset.schemes)
  const sources = new Catalogue(dataset.sources)
  const keys = new Map<string, number>()
  const data: Datum[] = []
  for (const observation of dataset.observations) {
    const indicator = indicators.find(observation.indicator)
    if (!indicator) continue
    const place = findPlace(observation, places)
    const source = sources.find(observation.source) ?? namedOnly(observation.source)
    const scheme = schemes.find(indicator.scheme)
    const category = categoryLabel(observation, scheme)
    const stem = keyOf(observation, indicator.id, place?.id)
    const seen = keys.get(stem) ?? 0
    keys.set(stem, seen + 1)
    data.push({
      key: seen === 0 ? stem : `${stem}#${seen}`,
      x: '',
      label: '',
      figure: observation.figure,
      status: observation.status ?? 'normal',
      indicator,
      observation,
      ...(place && { place }),
      ...(scheme && { scheme }),
      ...(source && { source }),
      ...(category !== undefined && { category }),
    })
  }
  return {
    ...{ data, indicators, places, schemes, sources },
    plain: plainlyComparable(data, dataset.columns),
    restated: dataset.observations.some(({ asOf }) => asOf),
  }
}

function findPlace(observation: Observation, places: Catalogue<Place>): Place | undefined {
  if (observation.place === undefined) return undefined
  return places.find(observation.place) ?? { id: observation.place, label: observation.place }
}

function namedOnly(source: string | undefined): Source | undefined {
  return source === undefined ? undefined : { id: source, title: source }
}

function categoryLabel(observation: Observation, scheme: Scheme | undefined): Text | undefined {
  if (observation.category === undefined) return undefined
  const ids = typeof observation.category === 'string' ? [observation.category] : observation.category
  const labels = ids.map(
    (id) => scheme?.classes.find((c) => c.id === id || spellings(c.label).includes(id))?.label ?? id,
  )
  if (labels.length === 1) return labels[0]
  return { zh: labels.map((l) => say(l, 'zh-CN')).join('、'), en: labels.map((l) => say(l, 'en')).join(', ') }
}

/** What makes two observations the same one: everything but figure, status and date of statement. */
export function keyOf(o: Observation, indicator: string, place: string | undefined): string {
  const own = Object.entries(o.dimensions ?? {}).map(([name, value]) => `${name}=${value}|`)
  const period = o.period ?? zh(o.periodWording)
  return `${indicator}|${place ?? ''}|${period}|${zh(o.scope)}|${categoryKey(o)}|${own.sort().join('')}${o.source ?? ''}`
}

function zh(text: Text | undefined): string {
  return say(text, 'zh-CN')
}

export function categoryKey(o: Observation): string {
  return o.category === undefined ? '' : typeof o.category === 'string' ? o.category : o.category.join('+')
}

/** The key of `datum` along `dimension`; '' where it has none. */
export function dimensionKey(datum: Datum, dimension: Dimension): string {
  const o = datum.observation
  switch (dimension) {
    case 'indicator':
      return datum.indicator.id
    case 'place':
      return datum.place?.id ?? ''
    case 'period':
      return o.period ?? zh(o.periodWording)
    case 'category':
      // A class means something only within its scheme.
      return o.category === undefined
        ? ''
        : datum.scheme
          ? `${datum.scheme.id}:${categoryKey(o)}`
          : categoryKey(o)
    case 'scope':
      return zh(o.scope)
    case 'source':
      return datum.source?.id ?? ''
    default:
      return Object.hasOwn(o.dimensions ?? {}, dimension) ? (o.dimensions?.[dimension] ?? '') : ''
  }
}

/** The label of `datum` along `dimension`. */
export function dimensionLabel(datum: Datum, dimension: Dimension): Text {
  const o = datum.observation
  switch (dimension) {
    case 'indicator':
      return datum.indicator.label
    case 'place':
      return datum.place?.label ?? ''
    case 'period':
      return periodLabel(o)
    case 'category':
      return datum.category ?? ''
    case 'scope':
      return o.scope ?? ''
    case 'source':
      return datum.source?.title ?? ''
    default:
      return dimensionKey(datum, dimension)
  }
}

/** 2024年, 2024年3月, 2022—2024年, 2024年起, 截至2024年; a worded period stays as worded. */
export function periodLabel({ period, periodWording = '' }: Observation): Text {
  if (period === undefined) return periodWording
  const [from = '', to = from] = period.split('/')
  return { zh: zhSpan(zhDate(from), zhDate(to)), en: englishSpan(from, to) }
}

function zhSpan(from: string, to: string): string {
  if (from === to) return from
  if (from === '') return `截至${to}`
  return to === '' ? `${from}起` : `${from}—${to}`
}

let englishSpan = (from: string, to: string) => (from === to ? from : `${from}/${to}`)

/** Gives the words: what is only ever said in Chinese carries none, and would write 2022-03/2024-03. */
export function learnEnglishSpans(span: (from: string, to: string) => string): void {
  englishSpan = span
}

/** EDTF: `~` approximate, `?` uncertain, `%` both, `XX` not specified. */
export const edtf = /^(-?\d\d[\dX]{2})(?:-(\d\d|XX))?(?:-(\d\d|XX))?([~?%]?)$/

function zhDate(text: string): string {
  const m = edtf.exec(text)
  if (!m) return text === '..' ? '' : text
  const doubt = { '?': '（存疑）', '~': '（约）', '%': '（约，存疑）' }[m[4] ?? ''] ?? ''
  return `${m[1]}年${m[2] ? `${+m[2] || '某'}月` : ''}${m[3] ? `${+m[3] || '某'}日` : ''}${doubt}`
}
