/** What a line chart takes that shows more than the years of whole lines. */
export { readPeriod } from '../../data/period.js'
export { alongAxis } from '../chart/layout/axis/along-axis.js'
export { logAxis } from '../chart/layout/axis/log-axis.js'
export { layoutMoment } from './one-moment.layout.js'
export { leftOut, noLogarithm, partShown, withUndrawn } from './rare-lines.layout.js'
export { bandMarks, breakMarks } from './rare-marks.layout.js'
