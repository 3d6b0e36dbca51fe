/** A part of the data, or another order. */
// Also what every chart has, so that bundlers keep it in one file: it is here already.
import './chart-element.js'

export { narrow } from '../../data/narrow.js'
