/** English words and fonts, for charts in English. */
// Also what every chart has, so that bundlers keep it in one file: it is here already.
import '../chart-element.js'
import '../../../data/format/measure-words.js'
import '../layout/words/english-words.js'

export { styles } from '../styles/english.styles.js'
