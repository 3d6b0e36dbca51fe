import type { Quantity } from '../quantity.js'
import { added, negated, precisionOf, termOf, unstated } from './derive.js'

/**
 * What remains of `whole` (a number stands in the unit of the parts) when the parts are taken away: 100 − 58.7 = 41.3.
 * A part known from below leaves a rest known from above: 98以上 leaves atMost 2.
 * Parts that exceed the whole leave 0 with a note.
 * @throws RangeError when units differ.
 */
export function restOf(whole: number | Quantity, parts: readonly Quantity[]): Quantity {
  const unit = parts[0]?.unit ?? '%'
  const of: Quantity = typeof whole === 'number' ? { value: whole, bound: 'exact', unit } : whole
  for (const part of parts) {
    if (part.unit !== of.unit) throw new RangeError(`${part.unit} cannot be taken from a whole in ${of.unit}`)
  }
  if (of.value === null) return unstated(of.unit)
  const rest = added([termOf(of), ...parts.map((part) => negated(termOf(part)))], of.unit, 0)
  const precision = precisionOf(typeof whole === 'number' ? parts : [of, ...parts])
  if (rest.value === null || rest.value >= 0) return { ...rest, ...precision }
  // 100 − 120以内 may leave anything.
  if (!/exact|under|atMost/.test(rest.bound)) return unstated(of.unit)
  return { value: 0, bound: 'exact', unit: of.unit, origin: 'computed', note: exceeded }
}

const exceeded = { zh: '各部分之和超过总体', en: 'the parts exceed the whole' }
