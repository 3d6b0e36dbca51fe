/** What charts need whose figures may not share an axis, or are more than are drawn. */
import type { Selection } from '../../../../data/series.js'
import type { ChartView, Frame } from '../../view.js'
import { layFirst } from '../plenty/first-items.js'
import { layoutTiles as layoutAll } from './tiles.js'

export { layFirst }

/** Under figures that may not be compared stands the reason, and none of the notes: each tile says for itself what is not given. */
export function layoutTiles(selection: Selection, frame: Frame): ChartView {
  const said = selection.reasons.length > 0 ? { ...selection, notes: [] } : selection
  return layFirst(said, frame, layoutAll)
}
