/** Why figures may not share an axis, and how those stand that are not ordinary. */
// Also what every chart has, so that bundlers keep it in one file: it is here already.
import '../chart-element.js'
import '../../../data/format/measure-words.js'
import { learnStatuses } from '../layout/words/facts.js'
import { statusText } from '../layout/words/status-words.js'

learnStatuses(statusText)

export { comparableAll } from '../../../data/comparable.js'
