/** Rules, bands and notes. */
// Also what every chart has, so that bundlers keep it in one file: it is here already.
import '../chart-element.js'

export { layWith } from '../lay-annotated.js'
export { annotationsAmong } from '../layout/annotations/annotation.js'
