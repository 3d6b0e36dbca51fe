/** English measure words, for charts in English. */
// Also what every chart has, so that bundlers keep it in one file: it is here already.
import './chart-element.js'
import '../../data/format/measure-words.js'

/** Here: what was to be learnt has been. */
export const learnt = true
