/** Lines of more than years. */
// Also what every chart has, so that bundlers keep it in one file: it is here already.
import '../chart/chart-element.js'

export { laidRare } from './laid-rare.js'
export { breakStyles as styles } from './break.styles.js'
export * from './rare.layout.js'
