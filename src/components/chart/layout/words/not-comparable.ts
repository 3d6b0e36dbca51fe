/** Figures that may not share an axis: what is said of them beside the drawing. */
import type { Selection } from '../../../../data/series.js'
import type { Locale } from '../../../../data/text.js'
import type { Facts } from '../../view.js'
import { tellFacts } from './facts.js'

/** Why, without a full stop; '' where they may. */
export function notComparableIn({ reasons }: Pick<Selection, 'reasons'>, locale: Locale): string {
  const en = locale === 'en'
  return reasons.map(({ message }) => message[en ? 'en' : 'zh']).join(en ? '; ' : '；')
}

/** As `tellFacts`, with the reasons that a file of the figures has to carry. */
export function tellApart(selection: Selection, locale: Locale): Facts {
  return { ...tellFacts(selection, locale), notComparable: notComparableIn(selection, locale) }
}
