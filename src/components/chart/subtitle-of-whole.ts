import type { Selection } from '../../data/series.js'
import type { Text } from '../../data/text.js'

/** A ring or a rectangle has no axis that names its whole: the subtitle does. */
export function subtitleOfWhole({ axis, common }: Selection): readonly Text[] {
  return axis.length === 1 ? [...axis.map(({ label }) => label), ...common] : common
}
