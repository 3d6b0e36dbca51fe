/** What a column is called, and what its cells have to say beside their figures so that none is read as another. */
import { dimensionLabel } from '../../data/resolve.js'
import type { Datum, Dimension, Selection, Series } from '../../data/series.js'
import { say, type Locale } from '../../data/text.js'
import { dimensionName } from '../chart/layout/words/dimension-name.js'
import { untold } from '../chart/layout/words/untold.js'

export interface Head {
  readonly series: Series
  readonly label: string
  /** 首批 behind a figure that counts no more, where others of the column count all. */
  readonly beside: (datum: Datum) => readonly string[]
}

export function headsOf(selection: Selection, locale: Locale): readonly Head[] {
  const { facet: _, series, split, ...others } = selection
  // A table has no panels whose names would tell it.
  const apart = series.map(({ facet: _panel, ...one }) => one)
  const dimensions = untold({ ...others, ...(split !== undefined && { split }), series: apart })
  return series.map((one) => {
    const labels = (dimension: Dimension) =>
      new Set(one.data.map((datum) => say(dimensionLabel(datum, dimension), locale)))
    const shared = dimensions.filter((dimension) => labels(dimension).size === 1)
    const own = dimensions.filter((dimension) => !shared.includes(dimension))
    return {
      series: one,
      label: [nameOf(one, split, locale), ...shared.flatMap((dimension) => [...labels(dimension)])]
        .filter(isNew)
        .join(' · '),
      beside: (datum) =>
        datum.derived === undefined
          ? own.map((dimension) => say(dimensionLabel(datum, dimension), locale)).filter(isNew)
          : [],
    }
  })
}

/** Figures without a value along the columns bear the name of their indicator, if they are of one. */
function nameOf({ label, data }: Series, split: Dimension | undefined, locale: Locale): string {
  const [first] = data
  const several = new Set(data.map(({ indicator }) => indicator.id)).size > 1
  if (!first || !several || split === undefined || first.derived !== undefined) return say(label, locale)
  if (say(dimensionLabel(first, split), locale) !== '') return say(label, locale)
  return `${dimensionName(split, locale)}${locale === 'en' ? ' not given' : '原文未列'}`
}

function isNew(words: string, i: number, all: readonly string[]): boolean {
  return words !== '' && all.indexOf(words) === i
}
