import type { Quantity } from '../quantity.js'
import { added, negated, precisionOf, termOf, unstated } from './derive.js'
import { isOpen } from './open.js'

/**
 * Adds figures of one unit: values add and ranges add. Exact with 余 or 以上 gives over or atLeast, with upper bounds
 * likewise, anything else about with its ends; what is unstated leaves a lower bound, with a note.
 * @throws RangeError when units differ, or when changes are added to levels.
 */
export function sumQuantities(list: readonly Quantity[]): Quantity {
  const first = list[0]
  if (!first) return { value: 0, bound: 'exact', unit: '', origin: 'computed' }
  for (const q of list) {
    if (q.unit !== first.unit) {
      throw new RangeError(`Figures of different units cannot be added: ${first.unit}, ${q.unit}`)
    }
    if (!q.change !== !first.change) throw new RangeError('A change cannot be added to a level')
  }
  const same = list.every((q) => q.change === first.change)
  const sum = same ? sumOfMagnitudes(list) : sumOfOpposed(list)
  const silent = list.filter(isOpen).length
  return {
    ...sum,
    ...precisionOf(list),
    ...(same && first.change && { change: first.change }),
    ...(silent && {
      note: { zh: `${silent}项数量原文未列，未计入`, en: `${silent} not given and not counted` },
    }),
  }
}

function magnitude({ change: _, ...q }: Quantity): Quantity {
  return q
}

function sumOfMagnitudes(list: readonly Quantity[]): Quantity {
  return added(
    list.map((q) => termOf(magnitude(q))),
    list[0]?.unit ?? '',
  )
}

/** Rises and falls together say something only when all are exact. */
function sumOfOpposed(list: readonly Quantity[]): Quantity {
  const terms = list.map((q) => (q.change === 'down' ? negated(termOf(magnitude(q))) : termOf(magnitude(q))))
  const sum = added(terms, list[0]?.unit ?? '')
  if (sum.bound !== 'exact' || sum.value === null) return unstated(sum.unit)
  return { ...sum, value: Math.abs(sum.value), change: sum.value < 0 ? 'down' : 'up' }
}
