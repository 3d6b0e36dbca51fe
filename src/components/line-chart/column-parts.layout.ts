/** What a line of many figures needs beside what every line needs. */
export { columnSeries } from '../../data/column-series.js'
export { withColumnFacts, withColumnTargets } from './column-facts.layout.js'
export { columnLines, momentsOf, placeColumns } from './columns.layout.js'
