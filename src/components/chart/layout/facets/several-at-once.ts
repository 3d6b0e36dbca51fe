/** Figures of several places, or of whatever else, in one series: a line would join what has no course. */
import { apartBy, courses, firstVarying, joinLabels } from '../../../../data/select-with.js'
import { dimensionKey, dimensionLabel } from '../../../../data/resolve.js'
import type { Datum, Dimension, Facet, Selection } from '../../../../data/series.js'

/** What they differ by; empty where a series is of one thing, or where several sources tell of the same one. */
export function severalAtOnce({ by, split, facet, series }: Selection): readonly Dimension[] {
  if (by !== 'period' || series.some(({ columns }) => columns)) return []
  const data = series.flatMap((one) => one.data)
  // What is collected stands at no moment.
  const isAlone = data.every((d) => d.derived !== undefined || d.x === dimensionKey(d, by))
  const crowded = isAlone ? [] : apartBy(data, by, split, facet)
  const joined = courses.filter((dimension) => series.some((one) => differsIn(one.data, dimension)))
  return [...new Set([...joined, ...crowded])].filter((dimension) => dimension !== 'source')
}

function differsIn(data: readonly Datum[], dimension: Dimension): boolean {
  return !!firstVarying(
    data.filter(({ derived }) => derived === undefined),
    [dimension],
  )
}

/** A figure at its moment; what is collected of several moments stays where it is. */
export function atMoment(datum: Datum, by: Dimension): Datum {
  if (datum.derived === 'collected') return datum
  return { ...datum, x: dimensionKey(datum, by), label: dimensionLabel(datum, by) }
}

export function nameBy(datum: Datum, dimensions: readonly Dimension[]): Facet {
  if (datum.derived === 'collected') return { key: datum.x, label: datum.label }
  return {
    key: dimensions.map((dimension) => dimensionKey(datum, dimension)).join('·'),
    label: joinLabels(dimensions.map((dimension) => dimensionLabel(datum, dimension))),
  }
}

export function isOneMoment({ by, series }: Selection): boolean {
  return new Set(series.flatMap(({ data }) => data.map((datum) => dimensionKey(datum, by)))).size === 1
}
