/**
 * For pages whose elements are rendered on a server: import it before the elements, there and in the browser.
 *
 *     import 'civic-tally/ssr'
 *     import 'civic-tally'
 *
 * Neither side may wait for the reader of worded figures, since both must draw the same at once; so it is loaded here.
 * In the browser Lit takes the server's markup over. A policy without 'unsafe-inline' blocks the `<style>` in it, so the
 * elements' own style sheets are adopted; where the `<style>` works, the two say the same.
 */
import '@lit-labs/ssr-client/lit-element-hydrate-support.js'
import { adoptStyles, LitElement } from 'lit'
import {
  divergingLayout,
  formOf,
  lollipopDrawing,
  shareStackLayout,
  stackLayout,
} from './components/bar-chart/forms.js'
import { asShares, shareRefusal } from './components/area-chart/shares.layout.js'
import { bucketLayer } from './components/chart/reader/bucket-layer.js'
import { bucketsAround, rangeOf, shownBuckets } from './components/chart/reader/buckets.js'
import { styles as englishStyles } from './components/chart/styles/english.styles.js'
import {
  annotating,
  barForms,
  boundBars,
  columnsLayout,
  columnsPart,
  donutPart,
  english,
  faceting,
  judging,
  legendPart,
  narrowing,
  plentyPart,
  problemsPart,
  rareLines,
  servedPlot,
  shareAreas,
  tilesLayout,
  wholesPart,
} from './components/chart/deferred-parts.js'
import { providedStyles, stylesOf, type Deferred } from './components/chart/deferred.js'
import { manySeries } from './components/chart/on-demand/many-series-part.js'
import { fillStyles } from './components/chart/styles/fills.styles.js'
import { svgTemplate } from './components/chart/paint/svg-template.js'
import { layRamped, legend, styles as legendStyles, doubtsOf } from './components/chart/reader/legend.js'
import { layWith } from './components/chart/lay-annotated.js'
import { annotationsAmong } from './components/chart/layout/annotations/annotation.js'
import { askedInVain } from './components/chart/on-demand/problems-part.js'
import { problems, staleMessage, styles as problemsStyles } from './components/chart/told/problems.js'
import { layFirst } from './components/chart/layout/plenty/first-items.js'
import { layoutDivergingBars } from './components/chart/layout/bars/diverging-bars.js'
import { facets, layoutFacets } from './components/chart/layout/facets/facets.js'
import { lollipops } from './components/chart/layout/bars/lollipop-marks.js'
import { layoutBySeries, layoutFewParts } from './components/chart/layout/plenty/many-series.js'
import { learnStatuses } from './components/chart/layout/words/facts.js'
import { layRestAside } from './components/chart/layout/bars/rest-aside.js'
import { listColumns } from './components/chart/listed.js'
import { layoutApart } from './components/chart/layout/facets/panels-apart.js'
import { layoutHorizontalBars } from './components/chart/layout/bars/horizontal-bars.js'
import { layoutShareStacks } from './components/chart/layout/bars/share-stacks.js'
import { layoutStackedBars } from './components/chart/layout/bars/stacked-bars.js'
import { statusText } from './components/chart/layout/words/status-words.js'
import { layoutTiles } from './components/chart/layout/tiles/tiles-part.js'
import { columnsFit, layoutVerticalBars } from './components/chart/layout/bars/vertical-bars.js'
import { layoutDonut } from './components/donut-chart/donut-chart.layout.js'
import {
  columnLines,
  withColumns,
  momentsAlong,
  momentsOf,
  placeColumns,
  shownColumns,
  withColumnFacts,
  withColumnTargets,
} from './components/line-chart/column-parts.layout.js'
import { laidRare } from './components/line-chart/laid-rare.js'
import { breakStyles } from './components/line-chart/break.styles.js'
import {
  alongAxis,
  bandMarks,
  breakMarks,
  layoutMoment,
  leftOut,
  logAxis,
  noLogarithm,
  partShown,
  withUndrawn,
  readPeriod,
} from './components/line-chart/rare.layout.js'
import { styles as toolbarStyles, timeToolbar } from './components/controllers/time-toolbar.js'
import { readers } from './components/controllers/readers.js'
import './components/chart/layout/words/english-words.js'
import './data/format/measure-words.js'
import { collectRest } from './data/collect.js'
import { comparableAll } from './data/comparable.js'
import { narrow } from './data/narrow.js'
import { knownPlaces } from './data/places.js'
import codes from './data/places/gb2260.js'
import { nameCodes } from './data/read/coded-places.js'
import { isQuantity } from './data/read/written-out.js'
import { withRests } from './data/rest.js'
import { readQuantity } from './data/wording/read-quantity.js'

/** What Lit's hydration support leaves for a LitElement that is evaluated after it. */
const { litElementHydrateSupport: support } = globalThis as unknown as {
  litElementHydrateSupport: (modules: { LitElement: typeof LitElement }) => void
}

// Bundlers do not keep the order of imports from packages: where Lit came first, it has not seen the support yet.
if (!Object.hasOwn(LitElement, 'observedAttributes')) support({ LitElement })

interface Creating {
  createRenderRoot(this: LitElement): HTMLElement | DocumentFragment
}
const prototype = LitElement.prototype as unknown as Creating
const create = prototype.createRenderRoot

prototype.createRenderRoot = function (): HTMLElement | DocumentFragment {
  const fromServer = this.shadowRoot
  const root = create.call(this)
  if (fromServer !== null) adoptStyles(fromServer, (this.constructor as typeof LitElement).elementStyles)
  return root
}

/** An element's own style sheets are then those of its parts too. */
function provide<T>(part: Deferred<T>, module: T): void {
  part.provide(module)
  const styles = stylesOf(module)
  if (styles) providedStyles.push(styles)
}

readers.figures = (written) =>
  typeof written === 'string' ? readQuantity(written) : isQuantity(written) ? written : null
readers.places = nameCodes
knownPlaces(codes)
learnStatuses(statusText)
// Named one by one: a module taken whole would carry a list of its names on every page.
provide(annotating, { annotationsAmong, layWith })
provide(barForms, { divergingLayout, formOf, lollipopDrawing, shareStackLayout, stackLayout })
provide(boundBars, { layoutHorizontalBars })
provide(columnsLayout, { columnsFit, layoutVerticalBars })
provide(columnsPart, {
  columnLines,
  withColumns,
  momentsAlong,
  momentsOf,
  placeColumns,
  shownColumns,
  withColumnFacts,
  withColumnTargets,
})
provide(divergingLayout, { layoutDivergingBars })
provide(donutPart, { layoutDonut, styles: fillStyles })
provide(english, { styles: englishStyles })
provide(faceting, { facets, layoutApart, layoutBySeries, layoutFacets, layoutFewParts })
provide(judging, { comparableAll })
provide(legendPart, { layRamped, legend, styles: legendStyles, doubtsOf })
provide(lollipopDrawing, { lollipops })
provide(manySeries, { facets, layoutApart, layoutBySeries, layoutFacets, layoutFewParts })
provide(narrowing, { collect: collectRest, layRestAside, listColumns, narrow })
provide(plentyPart, {
  bucketLayer,
  bucketsAround,
  rangeOf,
  shownBuckets,
  timeToolbar,
  styles: toolbarStyles,
})
provide(problemsPart, { askedInVain, problems, staleMessage, styles: problemsStyles })
provide(rareLines, {
  alongAxis,
  bandMarks,
  breakMarks,
  laidRare,
  layoutMoment,
  leftOut,
  logAxis,
  noLogarithm,
  partShown,
  withUndrawn,
  readPeriod,
  styles: breakStyles,
})
provide(servedPlot, { svgTemplate })
provide(shareAreas, { asShares, shareRefusal })
provide(shareStackLayout, { layoutShareStacks })
provide(stackLayout, { layoutStackedBars })
provide(tilesLayout, { layFirst, layoutTiles })
provide(wholesPart, { withRests })
