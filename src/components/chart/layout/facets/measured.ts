/** What the scales of one panel among several are measured over: the figures of all of them. */
import type { Selection, Series } from '../../../../data/series.js'
import type { Frame } from '../../view.js'
import { groupBars, type BarGroup } from '../bars/bars.js'

/** Groups of all panels, panel by panel; without panels the own ones. */
export function measuredGroups(own: readonly BarGroup[], frame: Frame): readonly BarGroup[] {
  const { whole } = frame
  if (!whole?.facets) return own
  return whole.facets.flatMap(({ key }) => {
    const series = whole.series.filter(({ facet }) => facet?.key === key)
    return groupBars({ ...whole, series }, frame)
  })
}

/** Series of all panels, those of one key as one. */
export function measuredSeries({ series }: Selection, { whole }: Frame): readonly Series[] {
  if (!whole) return series
  const byKey = new Map<string, Series>()
  for (const one of whole.series) {
    const before = byKey.get(one.key)
    byKey.set(one.key, before ? { ...before, data: [...before.data, ...one.data] } : one)
  }
  return [...byKey.values()]
}
