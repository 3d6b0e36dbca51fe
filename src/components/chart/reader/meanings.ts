import type { Bound } from '../../../data/quantity.js'
import type { Locale } from '../../../data/text.js'

const meanings: Record<Bound, readonly [string, string]> = {
  exact: ['', ''],
  over: ['原文说多于此数，未给确数', 'The source says more than this and gives no exact figure'],
  atLeast: ['原文说不少于此数，未给确数', 'The source says at least this and gives no exact figure'],
  under: ['原文说少于此数，未给确数', 'The source says fewer than this and gives no exact figure'],
  atMost: ['原文说不多于此数，未给确数', 'The source says at most this and gives no exact figure'],
  nearly: ['原文说接近此数，未达到', 'The source says close to this, not reaching it'],
  about: ['原文给的是约数', 'The source gives an approximate figure'],
  between: ['原文给的是区间', 'The source gives a range'],
  unstated: ['原文未给数量', 'The source gives no number'],
}

/** What the bound of a figure means, for its tooltip; '' for an exact one. */
export function meaningOf(bound: Bound, locale: Locale): string {
  return meanings[bound][locale === 'en' ? 1 : 0]
}
