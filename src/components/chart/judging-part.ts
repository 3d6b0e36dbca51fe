/** Why figures may not share an axis. */
// Also what every chart has, so that bundlers keep it in one file: it is here already.
import './chart-element.js'
import '../../data/format/measure-words.js'

export { comparableAll } from '../../data/comparable.js'
