/** What charts need whose figures may not share an axis, or are more than are drawn. */
import type { Selection } from '../../../data/series.js'
import type { ChartView, Frame } from '../view.js'
import { layFirst } from './first-items.js'
import { layoutTiles as layoutAll } from './tiles.js'

export { layFirst }

export function layoutTiles(selection: Selection, frame: Frame): ChartView {
  return layFirst(selection, frame, layoutAll)
}
