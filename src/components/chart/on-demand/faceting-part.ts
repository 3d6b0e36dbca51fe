/** Small multiples. */
// Also what every chart has, so that bundlers keep it in one file: it is here already.
import '../chart-element.js'

export { facets, layoutFacets } from '../layout/facets/facets.js'
export { layoutBySeries, layoutFewParts } from '../layout/plenty/many-series.js'
export { layoutApart } from '../layout/facets/panels-apart.js'
