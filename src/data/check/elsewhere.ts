/** How the classes of a table fare in its other rows: what they do there, they are meant to do here. */
import { grouped } from '../grouped.js'
import { exactValue, totalOf, zh, type Case, type Context } from './context.js'
import { leaveTheSame } from './share/fit.js'
import { countedParts, percentParts, type Parts } from './sum/parts-of.js'
import { wholeOf } from './sum/whole.js'

/** Do the same classes make their whole in most other places and years? Undefined where there are few of them. */
export function exhaustElsewhere(context: Context, parts: Parts): boolean | undefined {
  const others = othersIn(alikeIn(context).counts, parts)
  if (others.length < 1) return undefined
  const whole = others.filter((o) => {
    const total = exactValue(wholeOf(context, o.cases)?.case)
    return total !== undefined && total === totalOf(o.cases)
  })
  if (whole.length >= others.length * 0.6) return true
  return whole.length === 0 && others.length > 1 ? false : undefined
}

/** Of more places and years than a table has, enough is known from each by itself. */
const most = 200

/** Do percentages of the same classes make 100 in most other places and years? */
export function makeHundredElsewhere(context: Context, parts: Parts): boolean {
  const others = othersIn(alikeIn(context).shares, parts)
  const whole = others.filter((o) => leaveTheSame(o.cases, 0))
  return others.length > 0 && whole.length >= others.length * 0.6
}

interface Alike {
  readonly counts: ReadonlyMap<string, readonly Parts[]>
  readonly shares: ReadonlyMap<string, readonly Parts[]>
}

const known = new WeakMap<Context, Alike>()

/** The parts of each family in every place and period. */
function alikeIn(context: Context): Alike {
  let alike = known.get(context)
  if (!alike) {
    const byFamily = (parts: readonly Parts[]) => grouped(parts, (p) => p.first.family)
    alike = { counts: byFamily(countedParts(context)), shares: byFamily(percentParts(context)) }
    known.set(context, alike)
  }
  return alike
}

function othersIn(alike: ReadonlyMap<string, readonly Parts[]>, { first, cases }: Parts): readonly Parts[] {
  const all = alike.get(first.family) ?? []
  return all.length > most ? [] : all.filter((o) => o.first !== first && o.cases.length === cases.length)
}

/** 立案占比 100 % beside 占比 of its classes. */
export function isAllBeside({ undivided }: Context, share: Case): boolean {
  const label = zh(share.indicator.label)
  return (undivided.get(share.setting) ?? []).some(
    ({ indicator, figure }) =>
      indicator.kind === 'share' && figure.value === 100 && zh(indicator.label).endsWith(label),
  )
}
