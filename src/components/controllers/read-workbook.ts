/** What reads workbooks: larger than all that most pages load. */
// Also what every chart has, so that bundlers keep it in one file: it is here already.
import '../chart/chart-element.js'

export { readXlsx } from '../../data/read/xlsx.js'
