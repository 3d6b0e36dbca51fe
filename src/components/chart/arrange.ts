/** Which layout a selection gets: that of its kind, tiles, the first of very many, small multiples. */
import type { LitElement } from 'lit'
import type { Selection } from '../../data/series.js'
import { bucketsPart, faceting, tilesLayout } from './deferred-parts.js'
import { mostItems } from './layout/most-items.js'
import type { ChartView, Frame } from './view.js'

/** Undefined while a part of it is on its way. */
type Lay = (selection: Selection, frame: Frame) => ChartView | undefined

export interface KindLayout {
  readonly lay: Lay
  /** Those that may not be drawn together stand side by side as tiles, with the reason. */
  readonly mayDraw: (selection: Selection) => boolean
  /** However many items there are along the axis. */
  readonly drawsAll: boolean
  /** What small multiples go by. */
  readonly acrossPanels: (selection: Selection) => Selection
}

export function arranged(host: LitElement, kind: KindLayout): Lay {
  const each: Lay = (selection, frame) =>
    kind.mayDraw(selection)
      ? kind.lay(selection, frame)
      : tilesLayout.for(host)?.layoutTiles(selection, frame)
  const first: Lay = (selection, frame) =>
    selection.axis.length > mostItems && !kind.drawsAll
      ? bucketsPart.for(host)?.layFirst(selection, frame, each)
      : each(selection, frame)
  return (selection, frame) =>
    selection.facets
      ? faceting.now?.layoutFacets(kind.acrossPanels(selection), frame, first, kind.mayDraw(selection))
      : first(selection, frame)
}
