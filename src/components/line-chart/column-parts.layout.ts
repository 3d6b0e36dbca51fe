/** What a line of many figures needs beside what every line needs. */
export { withColumns } from '../../data/column-series.js'
export { momentsAlong } from '../chart/layout/axis/moments-along.js'
export { withColumnFacts } from './column-facts.layout.js'
export { withColumnTargets } from './column-targets.layout.js'
export { placeColumns } from './column-path.layout.js'
export { columnLines, momentsOf, shownColumns } from './columns.layout.js'
