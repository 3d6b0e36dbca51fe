/** The guard of figures that are written out as quantities. */
// Also what every chart has, so that bundlers keep it in one file: it is here already.
import '../chart/chart-element.js'

export { isQuantity } from '../../data/read/written-out.js'
