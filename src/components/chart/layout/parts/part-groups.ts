/** Parts that are listed in groups: what those of a group have in common stands once over them. */
import { grouped } from '../../../../data/grouped.js'
import { dimensionKey, dimensionLabel } from '../../../../data/resolve.js'
import type { Datum, Selection, Series } from '../../../../data/series.js'
import type { Frame } from '../../view.js'
import { mostPanels } from '../facets/facets.js'

/** One group an item along the axis, its parts by their series; undefined where one list says it as well. */
export function partGroups(selection: Selection, frame: Frame): Selection | undefined {
  if (frame.whole) return undefined
  const groups = byPlace(selection) ?? selection
  return groups.axis.length <= mostPanels && areGroups(groups) ? groups : undefined
}

function areGroups({ series, axis, split }: Selection): boolean {
  const parts = axis.map(({ key }) => series.map(({ data }) => data.filter(({ x }) => x === key).length))
  // A series names its part in each of them.
  const named = split !== undefined && parts.every((counts) => Math.max(0, ...counts) < 2)
  return named && parts.filter((counts) => counts.filter(Boolean).length > 1).length > 1
}

/** One figure a place and a period, along an axis of both: a group a place, named once, over its periods. */
function byPlace(selection: Selection): Selection | undefined {
  const data = selection.series.flatMap((series) => series.data)
  const alone = new Set(data.map(({ x }) => x)).size === data.length
  const places = grouped(data, (datum) => spotOf(datum)[0])
  const periods = grouped(data, (datum) => spotOf(datum)[1])
  const spots = new Set(data.map((datum) => spotOf(datum).join('|')))
  if (!alone || places.has('') || places.size < 2 || periods.size < 2 || spots.size < data.length)
    return undefined
  const series = [...periods].map(([key, [first]]): Series => ({
    key,
    label: first ? dimensionLabel(first, 'period') : '',
    data: data.filter((d) => spotOf(d)[1] === key).map((d) => ({ ...d, x: spotOf(d)[0] })),
  }))
  const axis = [...places].map(([key, [first]]) => ({
    key,
    label: first ? dimensionLabel(first, 'place') : '',
  }))
  return { ...selection, by: 'place', split: 'period', series, axis }
}

const spotOf = (datum: Datum) => [dimensionKey(datum, 'place'), dimensionKey(datum, 'period')] as const
