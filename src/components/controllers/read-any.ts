/** The whole validator and the reader of tables. */
// Also what every chart has, so that bundlers keep it in one file: it is here already.
import '../chart/chart-element.js'

export { readDataset } from '../../data/read.js'
export { readTableElement } from './table-cells.js'
