import type { Selection } from '../../data/series.js'
import { say, type Locale } from '../../data/text.js'
import { words } from './layout/words/words.js'

/** The names of what is shown, for a chart without a heading of its own. */
export function indicatorsOf(selection: Selection | undefined, locale: Locale): string {
  const shown = selection?.series.flatMap(({ data, columns }) => [
    ...data.map(({ indicator }) => indicator),
    ...(columns ? [columns.indicator] : []),
  ])
  // Of very many figures there are few indicators.
  const names = [...new Set(Array.from(new Set(shown), ({ label }) => say(label, locale)))]
  const { and, more } = words(locale)
  return names.slice(0, 3).join(and) + (names[3] ? more : '')
}
