/** Names of places that are given by their codes. */
// Also what every chart has, so that bundlers keep it in one file: it is here already.
import '../chart/chart-element.js'

export { loadPlaces } from '../../data/places.js'
export { nameCodes } from '../../data/read/coded-places.js'
