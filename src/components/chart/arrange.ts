/** Which layout a selection gets: that of its kind, tiles, the first of very many, small multiples. */
import type { LitElement } from 'lit'
import type { Selection } from '../../data/series.js'
import { faceting, legendPart, tilesLayout } from './deferred-parts.js'
import { mostItems } from './layout/plenty/most-items.js'
import type { ChartView, Frame } from './view.js'

/** Undefined while a part of it is on its way. */
type Lay = (selection: Selection, frame: Frame) => ChartView | undefined

export interface KindLayout {
  readonly lay: Lay
  /** What the page adds around a layout, that of a panel and that of all of them. */
  readonly stage: (selection: Selection, frame: Frame, lay: Lay) => ChartView | undefined
  /** Those that may not be drawn together stand side by side as tiles, with the reason. */
  readonly mayDraw: (selection: Selection) => boolean
  /** However many items there are along the axis. */
  readonly drawsAll: boolean | undefined
  /** What small multiples go by. */
  readonly acrossPanels: (selection: Selection) => Selection
}

export function arranged(host: LitElement, kind: KindLayout): Lay {
  const each: Lay = (selection, frame) =>
    kind.mayDraw(selection)
      ? kind.stage(selection, frame, kind.lay)
      : tilesLayout.for(host)?.layoutTiles(selection, frame)
  const first: Lay = (selection, frame) =>
    selection.axis.length > mostItems && !kind.drawsAll
      ? tilesLayout.for(host)?.layFirst(selection, frame, each)
      : each(selection, frame)
  const among: Lay = (selection, frame) =>
    selection.facets
      ? kind.stage(selection, frame, (of, within) =>
          faceting.now?.layoutFacets(kind.acrossPanels(of), within, first, kind.mayDraw(of)),
        )
      : first(selection, frame)
  return (selection, frame) =>
    selection.split === 'period'
      ? legendPart.for(host)?.layRamped(selection, frame, among)
      : among(selection, frame)
}
