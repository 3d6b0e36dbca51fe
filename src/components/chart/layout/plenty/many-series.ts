/** More series than colours: no two of one colour stand for different things. */
import type { Selection, Series } from '../../../../data/series.js'
import type { ChartView, Frame } from '../../view.js'
import { layoutFacets } from '../facets/facets.js'

export { layoutFewParts } from './few-series.js'

type Lay = (selection: Selection, frame: Frame) => ChartView

/** One panel an item along the axis, where the series are named beside their figures, on one scale. */
export function layoutBySeries(selection: Selection, frame: Frame, lay: Lay): ChartView {
  const { split = '', by, axis, series, legend: _named, ...shared } = selection
  const panels = axis.map((item) => ({
    item,
    series: series.flatMap(({ key, label, data }) =>
      data.filter(({ x }) => x === item.key).map((datum) => ({ ...datum, x: key, label })),
    ),
  }))
  const turned: Selection = {
    ...shared,
    by: split,
    axis: series.map(({ key, label }) => ({ key, label })),
    legend: [],
    series: panels.map(({ item, series: data }): Series => ({
      key: only,
      label: item.label,
      data,
      facet: item,
    })),
    facet: by,
    facets: axis,
    colors: new Map([[only, 0]]),
  }
  // Panels within a panel are measured by the scales that all of them have in common.
  const { whole: _outer, ...own } = frame
  return layoutFacets(turned, { ...own, colors: turned.colors }, lay, true) ?? lay(selection, frame)
}

const only = 'all'
