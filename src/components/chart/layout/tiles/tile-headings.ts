/** The line over the figure of a tile. */
import type { Datum } from '../../../../data/series.js'
import { say, type Locale } from '../../../../data/text.js'
import type { Row } from '../../view.js'

export function tileHeading(datum: Datum, row: Row, oneIndicator: boolean, locale: Locale): string {
  const own = [row.place, oneIndicator ? row.category : row.category || row.indicator].filter(Boolean)
  return own.join(' · ') || say(datum.indicator.label, locale)
}

/** Whatever tells a figure apart, its place and its class, each once. */
export function fullHeading({ label, series, place, category }: Row, placed: boolean): string {
  const told = [label, series].filter((part, i) => part !== '' && (i === 0 || part !== label))
  const rest = (part: string) => (part === '' || told.some((said) => said.includes(part)) ? [] : [part])
  return [...(placed ? [] : rest(place)), ...told, ...rest(category)].join(' · ')
}
