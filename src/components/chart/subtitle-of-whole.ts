import { firstVarying } from '../../data/select-with.js'
import type { Selection } from '../../data/series.js'
import type { Text } from '../../data/text.js'

/**
 * A ring or a rectangle has no axis that names its whole: the subtitle does. Not where it is of one part alone, which
 * stands along the axis for all of them.
 */
export function subtitleOfWhole({ axis, by, common, series }: Selection): readonly Text[] {
  const isOne =
    axis.length === 1 &&
    !firstVarying(
      series.flatMap(({ data }) => data),
      [by],
    )
  return isOne ? [...axis.map(({ label }) => label), ...common] : common
}
