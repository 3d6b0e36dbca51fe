/** Many figures as columns. */
// Also what every chart has, so that bundlers keep it in one file: it is here already.
import '../chart/chart-element.js'

export * from './column-parts.layout.js'
