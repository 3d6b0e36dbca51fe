/** Bars of figures that are not exact, or with a goal. */
// Also what every chart has, so that bundlers keep it in one file: it is here already.
import '../chart-element.js'

export { layoutHorizontalBars } from '../layout/bars/horizontal-bars.js'
