/** What every map of places says beside its drawing: one figure a place, what has no place on it, who is silent. */
import { dimensionLabel } from '../../../../data/resolve.js'
import { firstVarying } from '../../../../data/select-with.js'
import type { Datum } from '../../../../data/series.js'
import { say, type Locale } from '../../../../data/text.js'
import { figureText } from '../words/facts.js'
import { firstNames, nameWithFigure } from '../words/first-names.js'
import { differencesBut, telling } from '../words/untold.js'
import { whichShown } from '../words/which-shown.js'

/** The figure of the latest period. */
export function latest(data: readonly Datum[]): Datum | undefined {
  return data.reduce<Datum | undefined>(
    (last, datum) =>
      last === undefined || (datum.observation.period ?? '') > (last.observation.period ?? '') ? datum : last,
    undefined,
  )
}

export interface PlaceCounts {
  /** Figures whose place is not on the map. */
  readonly elsewhere: readonly Datum[]
  /** Figures of places that are. */
  readonly every: readonly Datum[]
  /** One of each place. */
  readonly shown: readonly Datum[]
  readonly places: number
  /** Places without a figure. */
  readonly silent: number
}

const named = 6

export function placeNotes(
  { elsewhere, every, shown, places, silent }: PlaceCounts,
  locale: Locale,
): readonly string[] {
  const en = locale === 'en'
  const differing = telling.filter((name) => name !== 'place' && firstVarying(elsewhere, [name]))
  const list = elsewhere.slice(0, named).map((datum) => {
    const place = say(datum.place?.label, locale) || (en ? 'place not given' : '地区原文未列')
    const names = [place, ...differing.map((dimension) => say(dimensionLabel(datum, dimension), locale))]
    return nameWithFigure(names.filter(Boolean).join(' · '), figureText(datum, locale), locale)
  })
  return [
    ...(silent > 0 && silent < places
      ? [en ? `${silent} of ${places} places are not given` : `${places}地中${silent}地原文未列`]
      : []),
    ...(list.length > 0
      ? [(en ? 'Not on this map: ' : '不在图上：') + firstNames(list, elsewhere.length, locale)]
      : []),
    ...(every.length > shown.length ? [oneEach(shown, every, locale)] : []),
    ...differencesBut(['place'], shown).map((text) => say(text, locale)),
  ]
}

/** Which of several figures stand for their places. */
function oneEach(shown: readonly Datum[], every: readonly Datum[], locale: Locale): string {
  const unshown = every.length - shown.length
  const en = locale === 'en'
  const isLatest = firstVarying(every, ['period']) !== undefined
  const which = whichShown(shown, every, 'place', locale)
  const [named, last] = en
    ? [which && `: ${which}`, isLatest ? ', the latest' : '']
    : [which && `：${which}`, isLatest ? '，以最近的为准' : '']
  return en
    ? `One figure a place is shown${last}${named}; ${unshown} more are in the data table`
    : `每地显示一个数字${last}${named}；另有${unshown}个见数据表`
}
