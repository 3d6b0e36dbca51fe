/** `civic-tally/data`: official figures without a chart, in Node, in a worker, in an editor. Imports neither Lit nor the DOM. */
export * from './check.js'
export { collectRest } from './collect.js'
export { comparable, comparableAll, type Comparability } from './comparable.js'
export * from './dataset.js'
export { severities, type Finding, type Severity } from './finding.js'
export {
  figureParts,
  formatNumber,
  formatQuantity,
  formatStyles,
  type FigurePart,
  type FormatOptions,
  type FormatStyle,
} from './format.js'
export * from './indicator.js'
export { overlaps, readPeriod, type PeriodRange } from './period.js'
export {
  bounds,
  compareQuantities,
  exactQuantity,
  isExact,
  rangeOf,
  ratioQuantities,
  restOf,
  sumQuantities,
  type Bound,
  type Quantity,
  type Range,
  type RatioOptions,
} from './quantity.js'
export { formats, readDataset, type Format, type Reading, type ReadOptions } from './read.js'
export { readDatasetFrom, type ReadFromOptions } from './read/from.js'
export { withRests } from './rest.js'
export { select } from './select.js'
export * from './series.js'
export { localeOf, locales, say, type Locale, type Text } from './text.js'
export { total, type Total } from './total.js'
export { formatWhere, parseWhere } from './where.js'
export { findPeriods, findQuantities, readQuantity, type FoundPeriod, type FoundQuantity } from './wording.js'
