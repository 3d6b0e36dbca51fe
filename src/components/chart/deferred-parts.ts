/** What not every chart needs. `civic-tally/ssr` provides them all at once. */
import { Deferred } from './deferred.js'

/** Tiles, and the first of very many items. */
export const tilesLayout = /* @__PURE__ */ new Deferred(() => import('./layout/tiles/tiles-part.js'))
export const columnsLayout = /* @__PURE__ */ new Deferred(() => import('./layout/bars/vertical-bars.js'))

/** Bars of figures that are not exact, or with a goal. */
export const boundBars = /* @__PURE__ */ new Deferred(() => import('./on-demand/bound-bars-part.js'))

/** What a bar chart does beside setting bars and columns next to each other. */
export const barForms = /* @__PURE__ */ new Deferred(() => import('../bar-chart/forms.js'))

/** Rings with a list beside them, and the list where there can be no ring. */
export const donutPart = /* @__PURE__ */ new Deferred(() => import('../donut-chart/donut-part.js'))

/** Parts of wholes that take more than adding and dividing. */
export const wholesPart = /* @__PURE__ */ new Deferred(() => import('./on-demand/wholes-part.js'))

/** Many figures as columns. */
export const columnsPart = /* @__PURE__ */ new Deferred(() => import('../line-chart/columns-part.js'))

/** Lines of more than years. */
export const rareLines = /* @__PURE__ */ new Deferred(() => import('../line-chart/rare-part.js'))

/** Stacked areas as shares. */
export const shareAreas = /* @__PURE__ */ new Deferred(() => import('../area-chart/shares.layout.js'))

/** Rules, bands and notes. */
export const annotating = /* @__PURE__ */ new Deferred(() => import('./on-demand/annotating-part.js'))

/** Small multiples. */
export const faceting = /* @__PURE__ */ new Deferred(() => import('./on-demand/faceting-part.js'))

/** English words. */
export const english = /* @__PURE__ */ new Deferred(() => import('./on-demand/english-part.js'))

/** A part of the data, another order, what `limit` leaves out as one figure, and columns figure by figure. */
export const narrowing = /* @__PURE__ */ new Deferred(() => import('./on-demand/narrowing-part.js'))

/** Why figures may not share an axis; what is plain needs none. */
export const judging = /* @__PURE__ */ new Deferred(() => import('./on-demand/judging-part.js'))

/** What could not be read, and what was asked for by names the data does not know. */
export const problemsPart = /* @__PURE__ */ new Deferred(() => import('./on-demand/problems-part.js'))

/** A legend stands only over several series. */
export const legendPart = /* @__PURE__ */ new Deferred(() => import('./reader/legend.js'))

/** More figures than are met one by one, and more time than is seen at once. */
export const plentyPart = /* @__PURE__ */ new Deferred(() => import('./on-demand/plenty-part.js'))

/** Drawings of very many marks, of figures that stream in, or taller than half a sheet. */
export const paintingPart = /* @__PURE__ */ new Deferred(() => import('./on-demand/painting-part.js'))

/** The drawing as a server writes it. */
export const servedPlot = /* @__PURE__ */ new Deferred(() => import('./paint/svg-template.js'))

/** What a reader needs who comes near. */
export const interactive = /* @__PURE__ */ new Deferred(() => import('./reader/interactive.js'))
