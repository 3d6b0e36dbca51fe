/** Rings with a list beside them, and the list where there can be no ring. */
// Also what every chart has, so that bundlers keep it in one file: it is here already.
import '../chart/chart-element.js'

export { fillStyles as styles } from '../chart/styles/fills.styles.js'
export { layoutDonut } from './donut-chart.layout.js'
