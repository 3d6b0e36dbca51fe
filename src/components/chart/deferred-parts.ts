/** What not every chart needs. `civic-tally/ssr` provides them all at once. */
import { Deferred } from './deferred.js'

export const tilesLayout = new Deferred(() => import('./layout/tiles.js'))
export const columnsLayout = new Deferred(() => import('./layout/vertical-bars.js'))
export const stackLayout = new Deferred(() => import('./layout/stacked-bars.js'))
export const shareStackLayout = new Deferred(() => import('./layout/share-stacks.js'))
export const divergingLayout = new Deferred(() => import('./layout/diverging-bars.js'))
export const lollipopDrawing = new Deferred(() => import('./layout/lollipop-marks.js'))

/** Many figures as columns. */
export const columnsPart = new Deferred(() => import('../line-chart/column-parts.layout.js'))

/** Stacked areas as shares. */
export const shareAreas = new Deferred(() => import('../area-chart/shares.layout.js'))

/** Rules, bands and notes. */
export const annotating = new Deferred(() => import('./layout/annotate.js'))

/** Small multiples. */
export const faceting = new Deferred(() => import('./layout/facets.js'))

/** What `limit` leaves out, as one figure. */
export const collecting = new Deferred(async () => {
  const { collectRest } = await import('../../data/collect.js')
  return { collect: collectRest }
})

/** Why figures may not share an axis; what is plain needs none. */
export const judging = new Deferred(() => import('../../data/comparable.js'))

/** What was asked for by names the data does not know. */
export const asking = new Deferred(() => import('../../data/check-query.js'))

/** A legend stands only over several series. */
export const legendPart = new Deferred(() => import('./legend.js'))
