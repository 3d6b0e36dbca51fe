/** A part of the data, or another order. */
// Also what every chart has, so that bundlers keep it in one file: it is here already.
import './chart-element.js'
// A part may be asked for by its English name on a page in Chinese.
import '../../data/format/measure-words.js'

export { narrow } from '../../data/narrow.js'
