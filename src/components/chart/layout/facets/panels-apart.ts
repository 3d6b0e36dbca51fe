/** What differs at one moment, a panel for each on one scale. */
import { grouped } from '../../../../data/grouped.js'
import { inOrder } from '../../../../data/order.js'
import type { Resolved } from '../../../../data/resolve.js'
import type { Datum, Dimension, Selection } from '../../../../data/series.js'
import type { ChartView, Frame } from '../../view.js'
import { atMoment, nameBy } from './several-at-once.js'
import { layoutFacets } from './facets.js'

type Lay = (selection: Selection, frame: Frame) => ChartView | undefined

export function layoutApart(
  selection: Selection,
  dimensions: readonly Dimension[],
  resolved: Resolved,
  frame: Frame,
  lay: Lay,
): ChartView | undefined {
  const [facet = ''] = dimensions
  const { by, series } = selection
  const data = series.flatMap((one) => one.data)
  const spots = new Map(data.map((datum) => [datum.x, atMoment(datum, by)]))
  const axis = selection.axis.flatMap(({ key }) => {
    const { x, label } = spots.get(key) ?? {}
    return x === undefined || label === undefined ? [] : [[x, { key: x, label }] as const]
  })
  const firsts = new Map<string, Datum>(data.map((datum) => [nameBy(datum, dimensions).key, datum]))
  const turned: Selection = {
    ...selection,
    facet,
    facets: inOrder(firsts, ([, datum]) => datum, facet, resolved).map(([, datum]) =>
      nameBy(datum, dimensions),
    ),
    axis: [...new Map(axis).values()],
    series: series.flatMap((one) => {
      const panels = grouped(one.data, (datum) => nameBy(datum, dimensions).key)
      return [...panels.values()].map((own) => ({
        ...one,
        data: own.map((datum) => atMoment(datum, by)),
        facet: nameBy(own[0] as Datum, dimensions),
      }))
    }),
  }
  // Panels within a panel are measured by the scales that all of them have in common.
  const { whole: _outer, ...own } = frame
  return layoutFacets(turned, own, lay, true)
}
