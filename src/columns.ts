/**
 * What charts of many figures as columns need, asked for with the page instead of when the first such chart comes: for a
 * page that begins with one.
 *
 *     import 'civic-tally/components/line-chart'
 *     import 'civic-tally/columns'
 */
import { columnsPart, plentyPart } from './components/chart/deferred-parts.js'

// What cannot be had is asked for again, and said, by the chart that needs it.
const later = (): void => {}

import('./components/line-chart/columns-part.js').then((part) => columnsPart.provide(part), later)
import('./components/chart/on-demand/plenty-part.js').then((part) => plentyPart.provide(part), later)
