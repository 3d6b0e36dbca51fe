/**
 * What charts of many figures as columns need, with the page instead of on demand: for a page that begins with such a
 * chart. Without it the chart loads the same when it first needs it, and is drawn that much later.
 *
 *     import 'civic-tally/components/line-chart'
 *     import 'civic-tally/columns'
 */
import { bucketLayer } from './components/chart/bucket-layer.js'
import { bucketsAround, rangeOf, shownBuckets } from './components/chart/buckets.js'
import { columnsPart, plentyPart } from './components/chart/deferred-parts.js'
import { styles, timeToolbar } from './components/controllers/time-toolbar.js'
import {
  columnLines,
  columnSeries,
  momentsAlong,
  momentsOf,
  placeColumns,
  shownColumns,
  withColumnFacts,
  withColumnTargets,
} from './components/line-chart/column-parts.layout.js'

// Named one by one: a module taken whole would carry a list of its names on every page.
columnsPart.provide({
  columnLines,
  columnSeries,
  momentsAlong,
  momentsOf,
  placeColumns,
  shownColumns,
  withColumnFacts,
  withColumnTargets,
})
plentyPart.provide({ bucketLayer, bucketsAround, rangeOf, shownBuckets, timeToolbar, styles })
