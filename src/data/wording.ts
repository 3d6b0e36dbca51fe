/** Reads official figures as they are worded: one phrase, or the figures in prose. */
export { readQuantity } from './wording/read-quantity.js'
export { findQuantities, type FoundQuantity } from './wording/find.js'
export { findPeriods, type FoundPeriod } from './wording/periods.js'
