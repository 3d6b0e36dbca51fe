/** The guard of figures that are written out as quantities. */
import type { Quantity } from '../quantity.js'
import { bounds } from '../quantity/bounds.js'
import { isSafeFigure } from './exact.js'
import { isText, listOf, oneOf, record, words, type Fields } from './plain.js'

const quantityShape: Fields = {
  value: (value) => value === null || isSafeFigure(value),
  bound: oneOf(bounds),
  unit: isText,
}
const quantityFields: Fields = {
  high: isSafeFigure,
  low: isSafeFigure,
  below: isSafeFigure,
  decimals: (value) => Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 100,
  scale: oneOf([10000, 100000000]),
  change: oneOf(['up', 'down']),
  note: words,
  wording: isText,
  origin: oneOf(['printed', 'implied', 'computed']),
}
const hasQuantityShape = record(quantityShape, {
  ...quantityFields,
  alternatives: listOf(record(quantityShape, quantityFields)),
})

/** Is it a well-formed quantity, which may stand as it is? */
export function isQuantity(value: unknown): value is Quantity {
  return (
    hasQuantityShape(value) &&
    ((value as Quantity).value === null) === ((value as Quantity).bound === 'unstated')
  )
}
