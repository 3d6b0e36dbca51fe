/**
 * The small guard every chart carries: lets a well-formed dataset through without the validator.
 * It never repairs and never reports: whatever is not plainly right is left to `readJson`, which does both.
 */
import { statuses, type Dataset, type Observation } from '../dataset.js'
import { additiveDimensions, indicatorKinds, timings } from '../indicator.js'
import type { Quantity } from '../quantity.js'
import { keyOf } from '../resolve.js'
import { exactQuantity, isSafeFigure } from './exact.js'

export type PlainReading =
  { readonly dataset: Dataset } | { readonly needs: 'figures' | 'places' | 'validator' }

/** What not every file needs. */
export interface Readers {
  /** Reads a figure that is not a plain number; null for what is none. */
  readonly figures?: (written: unknown) => Quantity | null
  /** Lists the places that are named by their codes alone. */
  readonly places?: (dataset: Dataset) => Dataset
}

type Check = (value: unknown) => boolean
export type Fields = Readonly<Record<string, Check>>

export const isText: Check = (value) => typeof value === 'string'
export const oneOf =
  (list: readonly unknown[]): Check =>
  (value) =>
    list.includes(value)
export const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check)

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || !value) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return !prototype || prototype === Object.prototype
}

/** Own, known keys with fitting values only: an own `__proto__` is an unknown key. */
export const record =
  (required: Fields, optional: Fields = {}): Check =>
  (value) =>
    isPlainObject(value) &&
    Object.keys(required).every((key) => Object.hasOwn(value, key)) &&
    Object.keys(value).every((key) =>
      Object.hasOwn(required, key)
        ? required[key]?.(value[key])
        : Object.hasOwn(optional, key) && (value[key] === undefined || optional[key]?.(value[key])),
    )

const isBilingual = record({ zh: isText }, { en: isText })
export const words: Check = (value) => isText(value) || isBilingual(value)
const texts = listOf(isText)
const oneOrMore: Check = (value) => isText(value) || texts(value)

const dimensions: Check = (value) =>
  isPlainObject(value) && Object.keys(value).every((key) => key !== '__proto__' && isText(value[key]))

/** As JSON has them: it writes null for NaN. Of a typed array one says what all are: a bigint is no number. */
const numbers: Check = (value) =>
  listOf((item) => item === null || typeof item === 'number')(
    ArrayBuffer.isView(value) ? [(value as Float64Array)[0] ?? 0] : value,
  )

/** Readers follow links: only the web's own schemes pass. */
const url: Check = (value) => isText(value) && /^https?:\/\/\S+$/i.test(value as string)

const isDataset = record(
  {
    version: oneOf([1]),
    indicators: listOf(
      record(
        {
          id: isText,
          label: words,
          // 万元 and the like are shifted by the validator.
          unit: (unit) => isText(unit) && !/^[十百千万亿](?!分)/.test(unit as string),
          kind: oneOf(indicatorKinds),
        },
        {
          timing: oneOf(timings),
          partOf: isText,
          complete: oneOf([true, false]),
          base: isText,
          shareOf: isText,
          counts: texts,
          scheme: isText,
          additive: listOf(oneOf(additiveDimensions)),
          max: isSafeFigure,
        },
      ),
    ),
    observations: listOf(
      record(
        { indicator: isText, figure: () => true },
        {
          place: isText,
          period: isText,
          periodWording: words,
          scope: words,
          category: oneOrMore,
          dimensions,
          base: words,
          status: oneOf(statuses),
          asOf: isText,
          source: isText,
          locator: isText,
          note: words,
        },
      ),
    ),
  },
  {
    title: words,
    columns: listOf(record({ indicator: isText, period: numbers, figure: numbers }, { dimensions })),
    sources: listOf(
      record({ id: isText, title: words }, { publisher: words, published: isText, url, retrieved: isText }),
    ),
    schemes: listOf(
      record({
        id: isText,
        label: words,
        classes: listOf(record({ id: isText, label: words }, { definition: words })),
      }),
    ),
    places: listOf(record({ id: isText, label: words }, { within: isText })),
  },
)

/**
 * A raw value in the dataset's shape as a Dataset, or what is needed to read it: one of the readers, or the validator. Numbers become exact quantities in the indicator's unit. Never throws.
 * @param raw - Parsed JSON or an object of the page's script.
 * @param readers - Those that are loaded.
 */
export function readPlain(raw: unknown, readers: Readers = {}): PlainReading {
  if (!isDataset(raw)) return { needs: 'validator' }
  const file = raw as Dataset
  const units = new Map(file.indicators.map(({ id, unit }) => [id, unit]))
  const sound =
    units.size === file.indicators.length &&
    !file.columns?.some(
      (column) => !units.has(column.indicator) || column.period.length !== column.figure.length,
    )
  if (!sound) return { needs: 'validator' }

  const observations: Observation[] = []
  const listed = new Set(file.places?.map(({ id }) => id))
  let coded = false
  const stated = new Set<string>()
  for (const observation of file.observations) {
    const { indicator, place = '', asOf } = observation
    const unit = units.get(indicator)
    const written: unknown = observation.figure
    const plain = isSafeFigure(written)
    if (!plain && !readers.figures) return { needs: 'figures' }
    const figure = plain ? exactQuantity(written, '') : readers.figures?.(written)
    if (unit === undefined || !figure) return { needs: 'validator' }
    // Six digits, as a code of GB/T 2260 has.
    coded ||= /^[1-9]\d{5}$/.test(place) && !listed.has(place)
    // What two records state is for the validator to name.
    stated.add(keyOf(observation, indicator, place) + asOf)
    observations.push({ ...observation, figure: { ...figure, unit: figure.unit || unit } })
  }
  if (stated.size < observations.length) return { needs: 'validator' }
  if (coded && !readers.places) return { needs: 'places' }
  const dataset = { ...file, observations }
  return { dataset: (coded && readers.places?.(dataset)) || dataset }
}
