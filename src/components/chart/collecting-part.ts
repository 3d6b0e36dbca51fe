/** What `limit` leaves out, as one figure. */
// Also what every chart has, so that bundlers keep it in one file: it is here already.
import './chart-element.js'

export { collectRest as collect } from '../../data/collect.js'
export { layRestAside } from './layout/rest-aside.js'
