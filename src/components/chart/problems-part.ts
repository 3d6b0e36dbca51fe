/** What was asked for by names the data does not know, and how all that is wrong is said. */
// Also what every chart has, so that bundlers keep it in one file: it is here already.
import './chart-element.js'

export { checkQuery } from '../../data/check-query.js'
export { problems, styles } from './problems.js'
