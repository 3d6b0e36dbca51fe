/** More ribbons from one stage are a comb, in which none is followed: the least become one. */
import { collectRest } from '../../data/collect.js'
import type { Datum } from '../../data/series.js'

const mostClasses = 24
/** As many as are still told apart beside what is collected. */
const kept = 15

/** The greatest in their order, and after them the others as one. */
export function fewClasses(classes: readonly Datum[]): readonly Datum[] {
  if (classes.length <= mostClasses) return classes
  const value = ({ figure }: Datum) => figure.value ?? 0
  const greatest = new Set(classes.toSorted((a, b) => value(b) - value(a)).slice(0, kept))
  const others = classes.filter((d) => !greatest.has(d))
  const rest = collectRest(others, others.length)
  // Shares and rates are not added: together they would have no figure.
  return rest.figure.value === null ? classes : [...classes.filter((d) => greatest.has(d)), rest]
}
