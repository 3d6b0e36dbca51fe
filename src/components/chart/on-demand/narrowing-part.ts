/** A part of the data, another order, what `limit` leaves out as one figure, and columns figure by figure. */
// Also what every chart has, so that bundlers keep it in one file: it is here already.
import '../chart-element.js'
// A part may be asked for by its English name on a page in Chinese.
import '../../../data/format/measure-words.js'

export { collectRest as collect } from '../../../data/collect.js'
export { narrow } from '../../../data/narrow.js'
export { layRestAside } from '../layout/bars/rest-aside.js'
export { listColumns } from '../listed.js'
