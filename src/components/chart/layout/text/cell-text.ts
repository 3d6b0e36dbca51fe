import { formatQuantity } from '../../../../data/format.js'
import type { Datum } from '../../../../data/series.js'
import type { Locale } from '../../../../data/text.js'
import { figureText } from '../words/facts.js'
import { textWidth } from './text-width.js'

/** How the figures of cells that stand side by side are written: all at one size and, where it may be, in one form. */
export interface CellWords {
  readonly size: number
  /** None where the cell has no room, rather than a part. */
  readonly of: (datum: Datum) => string | undefined
}

/** Smaller than small text: for a figure that would otherwise be left out beside others that are written. */
const smallest = 0.85

/**
 * The first of `size` and a smaller one at which every figure fits its cell, all in full words or else all in short. Where
 * none does, those that fit at the smaller are written; where these are fewer than half, none is.
 */
export function cellWords(
  data: readonly Datum[],
  roomOf: (datum: Datum) => number,
  size: number,
  locale: Locale,
): CellWords {
  // Where no number is given, the outline says so too.
  const numbers = data.filter(({ figure }) => figure.value !== null)
  const sizes = [size, size * smallest]
  const written = (at: number, full: boolean) => (datum: Datum) =>
    texts(datum, full, locale).find((text) => textWidth(text, at) <= roomOf(datum))
  for (const at of sizes)
    for (const full of [true, false]) {
      const of = written(at, full)
      if (numbers.every((datum) => of(datum) !== undefined)) return { size: at, of }
    }
  const at = size * smallest
  const of = written(at, false)
  const fitting = numbers.filter((datum) => of(datum) !== undefined).length
  return fitting * 2 < numbers.length ? { size, of: () => undefined } : { size: at, of }
}

/** The figure in as many of its words as `width` holds: in full, in short (超110, ≥98%, 265万), or none rather than a part. */
export function cellText(datum: Datum, width: number, size: number, locale: Locale): string | undefined {
  return [...texts(datum, true, locale), ...texts(datum, false, locale)].find(
    (text) => textWidth(text, size) <= width,
  )
}

const scales = [100_000_000, 10_000] as const

/** In full words, or in short ones from the longest; exact figures leave out the unit that the legend says. */
function texts(datum: Datum, full: boolean, locale: Locale): readonly string[] {
  const { wording: _wording, ...own } = datum.figure
  if (own.value === null || (full && own.bound !== 'exact')) return [figureText(datum, locale)]
  // 265万 and 0.1亿 are the same number: no part of it is rounded away.
  const { value } = own
  const scaled = scales
    .filter((scale) => locale !== 'en' && own.scale === undefined && value % (scale / 10) === 0 && value > 0)
    // 1.2亿 rather than 12,000万, 5000万 rather than 0.5亿.
    .sort((a, b) => Number(value >= b) - Number(value >= a))
  return [own, ...scaled.map((scale) => ({ ...own, scale }))].map((q) =>
    formatQuantity(q, { locale, style: 'short' }),
  )
}
