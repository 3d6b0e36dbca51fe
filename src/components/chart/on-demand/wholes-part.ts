/** Parts of wholes that take more than adding and dividing. */
// Also what every chart has, so that bundlers keep it in one file: it is here already.
import '../chart-element.js'

export { withRests } from '../../../data/rest.js'
