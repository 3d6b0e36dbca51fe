/** Women, members of minorities and members of a party among all: classes that share members, and rightly exceed their whole. */
import { exactValue, type Case, type Context } from '../context.js'
import { countsFor, forClassesOf } from '../families.js'
import { fitOf } from '../share/fit.js'
import { partsIn } from './parts-of.js'
import { wholeOf } from './whole.js'

/** Sex, people, party, age, schooling, term: whoever is of one may be of another. */
const traits = [/[男女]/, /族/, /党|中共/, /岁|青年/, /学历|学位|本科|大专|硕士|博士/, /连任|新任|留任/]

export function areTraits(cases: readonly Case[]): boolean {
  const names = cases.map((c) => c.classes.join())
  const told = names.map((name) => traits.findIndex((trait) => trait.test(name)))
  return names.length > 1 && !told.includes(-1) && new Set(told).size > 1
}

/** Is each percentage that of its count, though together they come to far more than the whole? No slip does that. */
export function areOverlapping(context: Context, shares: readonly Case[]): boolean {
  const [first] = shares
  // The classes of a scheme, or letters, shut each other out.
  if (first?.scheme || shares.some(({ classes }) => /^[A-Z](?:类|$)/.test(classes[0] ?? ''))) return false
  if (areTraits(shares)) return true
  const family = first && countsFor(context, first)?.family
  const parts = family && partsIn(context, family, first)
  const total = parts && exactValue(wholeOf(context, parts.cases)?.case)
  if (!total || shares.length < 3) return false
  const counted = shares.map((c) => forClassesOf(family, c).map((count) => exactValue(count) ?? NaN))
  const sum = counted.flat().reduce((a, b) => a + b, 0)
  return (
    sum > 1.1 * total &&
    counted.every(([count = NaN], i) =>
      /rounded|truncated/.test(fitOf((shares[i] as Case).figure, count, total)),
    )
  )
}
