import { formatQuantity } from '../../../data/format.js'
import type { Datum } from '../../../data/series.js'
import type { Locale } from '../../../data/text.js'
import { figureText } from './facts.js'
import { textWidth } from './text-width.js'

/**
 * The figure in as many of its words as `width` holds: in full, in short (超110, ≥98%, 265万), or none rather than a part. With
 * `bare`, exact figures leave out the unit that the legend says.
 */
export function cellText(
  datum: Datum,
  width: number,
  size: number,
  locale: Locale,
  bare = false,
): string | undefined {
  const { wording: _wording, ...own } = datum.figure
  const short = own.value === null ? [] : [formatQuantity(own, { locale, style: 'short' })]
  // 265万 is the same number: no part of it is rounded away.
  const scaled =
    locale !== 'en' &&
    own.scale === undefined &&
    own.value !== null &&
    own.value % 10_000 === 0 &&
    own.value >= 100_000
      ? [formatQuantity({ ...own, scale: 10_000 }, { locale, style: 'short' })]
      : []
  const full = bare && own.bound === 'exact' && short.length > 0 ? [] : [figureText(datum, locale)]
  return [...full, ...short, ...scaled].find((text) => textWidth(text, size) <= width)
}
