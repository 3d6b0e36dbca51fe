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
  annotating,
  asking,
  collecting,
  columnsLayout,
  columnsPart,
  divergingLayout,
  faceting,
  judging,
  legendPart,
  lollipopDrawing,
  shareAreas,
  shareStackLayout,
  stackLayout,
  tilesLayout,
} from './components/chart/deferred-parts.js'
import * as areaShares from './components/area-chart/shares.layout.js'
import * as legend from './components/chart/legend.js'
import * as annotate from './components/chart/layout/annotate.js'
import * as diverging from './components/chart/layout/diverging-bars.js'
import * as facets from './components/chart/layout/facets.js'
import * as lollipop from './components/chart/layout/lollipop-marks.js'
import * as shareStack from './components/chart/layout/share-stacks.js'
import * as stack from './components/chart/layout/stacked-bars.js'
import * as tiles from './components/chart/layout/tiles.js'
import * as columns from './components/chart/layout/vertical-bars.js'
import * as columnParts from './components/line-chart/column-parts.layout.js'
import { useWordingReader } from './components/controllers/wording-reader.js'
import * as checkQuery from './data/check-query.js'
import { collectRest } from './data/collect.js'
import * as comparable from './data/comparable.js'
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

useWordingReader(readQuantity)
annotating.provide(annotate)
asking.provide(checkQuery)
collecting.provide({ collect: collectRest })
columnsLayout.provide(columns)
columnsPart.provide(columnParts)
divergingLayout.provide(diverging)
faceting.provide(facets)
lollipopDrawing.provide(lollipop)
shareAreas.provide(areaShares)
shareStackLayout.provide(shareStack)
judging.provide(comparable)
legendPart.provide(legend)
stackLayout.provide(stack)
tilesLayout.provide(tiles)
