import { firstVarying } from '../../data/select-with.js'
import type { Selection } from '../../data/series.js'
import type { Text } from '../../data/text.js'
import type { ChartView } from './view.js'

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

/** Strips and squares, in panels of this key, name their whole beside them; a list of parts in their place does not. */
export function subtitleUnlessNamed(
  selection: Selection,
  view: ChartView | undefined,
  key: string,
): readonly Text[] {
  const isNamed = view?.panels.some((panel) => panel.key.endsWith(key))
  return isNamed ? selection.common : subtitleOfWhole(selection)
}
