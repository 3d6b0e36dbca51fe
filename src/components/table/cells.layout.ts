/** One figure as it stands in a cell: the number, and after it what the column's header does not say already. */
import { formatQuantity } from '../../data/format.js'
import { figureParts } from '../../data/format/parts.js'
import type { Quantity } from '../../data/quantity.js'
import type { Datum } from '../../data/series.js'
import type { Locale } from '../../data/text.js'
import { figureText } from '../chart/layout/words/facts.js'

export interface FigureCell {
  /** Up to the end of the number, so that digits stand under digits. */
  readonly number: string
  /** The bound's word and the unit after it. */
  readonly after: string
  /** Words in place of a number. */
  readonly words: string
}

/**
 * Exact figures leave out the unit that `unit`, the header's, says already. What is not exact, implied or derived stands
 * in its own words, whole.
 */
export function figureCell(datum: Datum, unit: string | undefined, locale: Locale): FigureCell {
  const text = figureText(datum, locale)
  if (datum.figure.value === null) return { number: '', after: '', words: text }
  const bare = unit === undefined ? undefined : bareNumber(datum, unit, locale)
  const parts =
    bare === undefined ? figureParts(datum.figure, { locale }) : figureParts(bare, { locale, source: false })
  const whole = parts.map((part) => part.text).join('')
  // Longer words (其余…，原文未分列) have no digits to stand under others.
  if (bare === undefined && whole !== text) return { number: '', after: '', words: text }
  const last = parts.findLastIndex((part) => part.role === 'number')
  const texts = parts.map((part) => part.text)
  return { number: texts.slice(0, last + 1).join(''), after: texts.slice(last + 1).join(''), words: '' }
}

/** The figure without its unit, where that is all its wording says beside the digits. */
function bareNumber({ figure, derived }: Datum, unit: string, locale: Locale): Quantity | undefined {
  const said = figure.bound === 'exact' && figure.unit === unit && derived === undefined
  if (!said || figure.origin === 'implied' || figure.change !== undefined) return undefined
  const { wording, ...rest } = figure
  const full = formatQuantity(rest, { locale: 'zh-CN', source: false })
  if (wording !== undefined && fold(wording) !== fold(full)) return undefined
  // English writes 万 out in digits, which takes the unit to know.
  return locale === 'en' && rest.scale ? { ...rest, unit: '', decimals: 0 } : { ...rest, unit: '' }
}

function fold(text: string): string {
  return text.normalize('NFKC').replace(/[,\s]/g, '')
}
