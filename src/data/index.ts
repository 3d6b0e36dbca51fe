/**
 * `civic-tally/data`: the figures of public bodies as data, without a chart. Runs in Node, in workers and in browsers.
 * @packageDocumentation
 */
import './format/measure-words.js'

export { locales, localeOf, say, type Locale, type Text } from './text.js'
export { severities, type Finding, type Severity } from './finding.js'
export {
  bounds,
  compareQuantities,
  exactQuantity,
  rangeOf,
  ratioQuantities,
  restOf,
  sumQuantities,
  type Bound,
  type Quantity,
  type Range,
  type RatioOptions,
} from './quantity.js'
export {
  additiveDimensions,
  indicatorKinds,
  timings,
  type AdditiveDimension,
  type Indicator,
  type IndicatorKind,
  type Scheme,
  type SchemeClass,
  type Timing,
} from './indicator.js'
export {
  statuses,
  type Columns,
  type Dataset,
  type Observation,
  type Place,
  type Source,
  type Status,
} from './dataset.js'
export { findPeriods, findQuantities, readQuantity, type FoundPeriod, type FoundQuantity } from './wording.js'
export {
  formatNumber,
  formatQuantity,
  formatStyles,
  type FigurePart,
  type FormatOptions,
  type FormatStyle,
} from './format.js'
export { figureParts } from './format/parts.js'
export { checkDataset, type CheckOptions } from './check.js'
export { comparable, type Comparability } from './comparable.js'
export { total, type Total } from './total.js'
export { overlaps, readPeriod, type PeriodRange } from './period.js'
export { findPlace, loadPlaces, samePlace, shortPlaceName, type PlaceList } from './places.js'
export { select } from './select.js'
export { bothFilters, formatWhere, parseWhere } from './where.js'
export {
  dimensions,
  sorts,
  type Datum,
  type Dimension,
  type Filter,
  type Query,
  type Reason,
  type Selection,
  type Series,
  type Sort,
} from './series.js'
export {
  formats,
  readDataset,
  type Format,
  type Reading,
  type ReadOptions,
  type ResolvePath,
} from './read.js'
export { readDatasetFrom, type ReadFromOptions } from './read/from.js'
export type { TableCell, TableCells } from './read/html-table.js'
export { writeCsv, type WriteCsvOptions } from './write/csv.js'
export { writeJson, type WriteJsonOptions } from './write/json.js'
export { writeJsonStat } from './write/json-stat.js'
export type { Written } from './write/written.js'
