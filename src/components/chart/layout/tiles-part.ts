/** Tiles, for charts that need them only where their figures may not share an axis. */
import type { Selection } from '../../../data/series.js'
import type { ChartView, Frame } from '../view.js'
import { layFirst } from './first-items.js'
import { layoutTiles as layoutAll } from './tiles.js'

export function layoutTiles(selection: Selection, frame: Frame): ChartView {
  return layFirst(selection, frame, layoutAll)
}
