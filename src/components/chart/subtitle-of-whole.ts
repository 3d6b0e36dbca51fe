import { dimensionKey } from '../../data/resolve.js'
import type { Selection } from '../../data/series.js'
import type { Text } from '../../data/text.js'

/**
 * A ring or a rectangle has no axis that names its whole: the subtitle does. Not where it is of one part alone, which
 * stands along the axis for all of them.
 */
export function subtitleOfWhole({ axis, by, common, series }: Selection): readonly Text[] {
  const along = new Set(series.flatMap(({ data }) => data.map((datum) => dimensionKey(datum, by))))
  return axis.length === 1 && along.size < 2 ? [...axis.map(({ label }) => label), ...common] : common
}
