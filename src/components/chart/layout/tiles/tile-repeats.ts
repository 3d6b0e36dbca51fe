/** What several tiles would say in the same words is said once: a period of all over them, a note of some under them. */
import type { Datum } from '../../../../data/series.js'
import { say, type Locale } from '../../../../data/text.js'
import type { Row } from '../../view.js'

export interface Repeats {
  /** Of all of several; else empty. */
  readonly period: string
  /** With the period of the figures they are about: 十一届一次：年份由届次推得。 */
  readonly notes: readonly string[]
  /** What a tile of that figure need not say. */
  readonly said: ReadonlySet<string>
}

/** Up to so many each say it themselves. */
const few = 3

export function repeatsOf(
  data: readonly Datum[],
  rows: readonly Pick<Row, 'period'>[],
  locale: Locale,
): Repeats {
  const periods = new Set(rows.map(({ period }) => period))
  const [first = ''] = periods
  const period = data.length > few && periods.size === 1 ? first : ''
  const said = new Set(period === '' ? [] : [period])
  const notes = [...new Set(data.map((datum) => noteOf(datum, locale)))].flatMap((note) => {
    const own = rows.filter((_, i) => noteOf(data[i] as Datum, locale) === note)
    const [at = ''] = own.map((row) => row.period)
    // Said of a period, a note is about all of its figures.
    const all = rows.filter((row) => row.period === at)
    if (note === '' || own.length < 2 || own.length < all.length || own.some((row) => row.period !== at))
      return []
    said.add(note)
    return [at === '' || periods.size === 1 ? note : at + (locale === 'en' ? ': ' : '：') + note]
  })
  return { period, notes, said }
}

function noteOf({ observation }: Datum, locale: Locale): string {
  return say(observation.note, locale)
}
