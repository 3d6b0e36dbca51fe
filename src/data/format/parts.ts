import { spokenWording, wordedParts, type FigurePart, type FormatOptions } from '../format.js'
import type { Quantity } from '../quantity.js'
import { wordingParts } from './wording.js'

/** The pieces of `formatQuantity(q, options)`, in order; joined they are that text. */
export function figureParts(q: Quantity, options: FormatOptions = {}): readonly FigurePart[] {
  const wording = spokenWording(q, options)
  return wording === undefined ? wordedParts(q, options) : wordingParts(wording, q)
}
