import type { Quantity } from '../quantity.js'

/** Does the figure leave its number open? */
export function isOpen(q: Quantity): boolean {
  return q.bound === 'unstated' || q.value === null || !Number.isFinite(q.value)
}
