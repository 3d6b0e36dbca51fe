/** How the classes of a table fare in its other rows: what they do there, they are meant to do here. */
import { grouped } from '../grouped.js'
import { addDecimals } from '../quantity/decimal.js'
import { exactValue, type Context } from './context.js'
import { leaveTheSame } from './fit.js'
import { countedParts, percentParts, type Parts } from './parts-of.js'
import { wholeOf } from './whole.js'

/** Do the same classes make their whole in most other places and years? Undefined where there are few of them. */
export function exhaustElsewhere(context: Context, { first, cases }: Parts): boolean | undefined {
  const others = alike(context, first.family).filter(
    (o) => o.first !== first && o.cases.length === cases.length,
  )
  if (others.length < 1 || others.length > most) return undefined
  const whole = others.filter((o) => {
    const total = exactValue(wholeOf(context, o.cases)?.case)
    return total !== undefined && total === addDecimals(o.cases.map((c) => c.figure.value ?? 0))
  })
  if (whole.length >= others.length * 0.6) return true
  return whole.length === 0 && others.length > 1 ? false : undefined
}

/** Of more places and years than a table has, enough is known from each by itself. */
const most = 200

/** Do percentages of the same classes make 100 in most other places and years? */
export function makeHundredElsewhere(context: Context, { first, cases }: Parts): boolean {
  const others = percentParts(context).filter(
    (o) => o.first !== first && o.first.family === first.family && o.cases.length === cases.length,
  )
  const whole = others.filter((o) => leaveTheSame(o.cases, 0))
  return others.length > 0 && others.length <= most && whole.length >= others.length * 0.6
}

const known = new WeakMap<Context, ReadonlyMap<string, readonly Parts[]>>()

/** The parts of one family in every place and period. */
function alike(context: Context, family: string): readonly Parts[] {
  let parts = known.get(context)
  if (!parts) known.set(context, (parts = grouped(countedParts(context), (p) => p.first.family)))
  return parts.get(family) ?? []
}
