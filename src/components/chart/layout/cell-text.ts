import { formatQuantity } from '../../../data/format.js'
import type { Datum } from '../../../data/series.js'
import type { Locale } from '../../../data/text.js'
import { figureText } from './facts.js'
import { textWidth } from './text-width.js'

/** The figure in as many of its words as `width` holds: in full, in short (超110, ≥98%), or none rather than a part. */
export function cellText(datum: Datum, width: number, size: number, locale: Locale): string | undefined {
  const { wording: _wording, ...bare } = datum.figure
  const short = bare.value === null ? [] : [formatQuantity(bare, { locale, style: 'short' })]
  return [figureText(datum, locale), ...short].find((text) => textWidth(text, size) <= width)
}
