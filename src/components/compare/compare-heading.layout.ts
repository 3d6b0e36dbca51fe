/** What a comparison of many topics is called: by its places, since a few of its topics would stand for all. */
import type { ChartView } from '../chart/view.js'
import { firstNames } from '../chart/layout/words/first-names.js'

/** More topics, or places, than these are not named. */
const mostNamed = 3

/** Empty where the topics are few enough to name. */
export function placesCompared({ facts: { rows }, frame, panels }: ChartView): string {
  const topics = panels.filter(({ key }) => key !== 'places').length
  if (topics <= mostNamed) return ''
  const every = Array.from({ length: rows.length }, (_, i) => rows.at(i).place).filter(Boolean)
  const places = [...new Set(every)]
  if (places.length === 0) return ''
  const named = firstNames(places.slice(0, mostNamed), places.length, frame.locale, '地')
  return frame.locale === 'en' ? `${named}: figures by topic` : `${named}各项数字`
}
