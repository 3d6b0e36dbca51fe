import type { Quantity } from '../quantity.js'
import { addDecimals } from './decimal.js'
import { isOpen } from './open.js'
import { mirrored, rangeOf, type Range } from './range.js'

/**
 * How a bound behaves in arithmetic. lower: known from below (余 以上) · upper: known from above (不足 近) ·
 * inner: both ends known · open: anything.
 */
export type Tendency = 'exact' | 'lower' | 'upper' | 'inner' | 'about' | 'open'

/** A figure as it enters a calculation. */
export interface Term {
  readonly tendency: Tendency
  readonly value: number
  /** The value, or the middle of a range. */
  readonly centre: number
  readonly range: Range
}

export function termOf(q: Quantity): Term {
  const value = q.value ?? 0
  const tendency = tendencyOf(q)
  const centre = tendency === 'inner' ? addDecimals([value, q.high ?? value]) / 2 : value
  return { tendency, value, centre, range: rangeOf(q) }
}

function tendencyOf(q: Quantity): Tendency {
  if (isOpen(q)) return 'open'
  switch (q.bound) {
    case 'over':
    case 'atLeast':
      return 'lower'
    case 'under':
    case 'atMost':
    case 'nearly':
      return 'upper'
    case 'about':
      return q.high !== undefined && q.low === undefined ? 'inner' : 'about'
    default:
      return q.bound === 'exact' ? 'exact' : 'inner'
  }
}

export function negated({ tendency, value, centre, range }: Term): Term {
  return { tendency: opposite(tendency), value: -value, centre: -centre, range: mirrored(range) }
}

export function opposite(tendency: Tendency): Tendency {
  return tendency === 'lower' ? 'upper' : tendency === 'upper' ? 'lower' : tendency
}

/** What several tendencies make together: the one they share beside exact, else about. */
export function joined(tendencies: readonly Tendency[]): Tendency {
  const inexact = new Set(tendencies)
  inexact.delete('exact')
  if (inexact.has('open')) return 'open'
  const [only = 'exact', more] = inexact
  return more ? 'about' : only
}

/** Adds terms: values add and ranges add. Nothing is below `floor`. */
export function added(terms: readonly Term[], unit: string, floor = -Infinity): Quantity {
  const tendency = joined(terms.map((t) => t.tendency))
  const low = addDecimals(terms.map((t) => t.range.low))
  return derived(
    tendency,
    addDecimals(terms.map((t) => (tendency === 'about' ? t.centre : t.value))),
    {
      low: Math.max(floor, low),
      high: addDecimals(terms.map((t) => t.range.high)),
      lowOpen: low >= floor && terms.some((t) => t.range.lowOpen),
      highOpen: terms.some((t) => t.range.highOpen),
    },
    unit,
  )
}

/** The quantity that says of a computed figure what `range` allows to say. */
export function derived(tendency: Tendency, value: number, range: Range, unit: string): Quantity {
  const { low, high, lowOpen, highOpen } = range
  const q = { value, unit, origin: 'computed' } as const
  const [hasLow, hasHigh] = [Number.isFinite(low), Number.isFinite(high)]
  if (!Number.isFinite(value)) return unstated(unit)
  switch (tendency) {
    case 'exact':
      return { ...q, bound: 'exact' }
    case 'lower':
      return {
        ...q,
        bound: lowOpen ? 'over' : 'atLeast',
        ...(hasHigh && { [lowOpen && highOpen ? 'below' : 'high']: high }),
      }
    case 'upper':
      return { ...q, bound: highOpen ? 'under' : 'atMost', ...(low > 0 && { low }) }
    case 'inner':
      return { ...q, value: low, bound: 'between', high }
    default:
      if (tendency === 'about' && hasLow && hasHigh) return { ...q, bound: 'about', low, high }
      if (low > 0 && hasLow) return derived('lower', low, range, unit)
      return hasHigh ? derived('upper', high, range, unit) : unstated(unit)
  }
}

const beyond = { zh: '无法由所给数字算出', en: 'cannot be computed from the figures given' }

export function unstated(unit: string, note: Quantity['note'] & {} = beyond): Quantity {
  return { value: null, bound: 'unstated', unit, origin: 'computed', note }
}

/** The printed precision of the finest figure, where all are printed in one scale. */
export function precisionOf(list: readonly Quantity[]): Pick<Quantity, 'decimals' | 'scale'> {
  const scale = list[0]?.scale
  if (list.some((q) => q.scale !== scale)) return {}
  const decimals = Math.max(...list.map((q) => q.decimals ?? 0))
  return { ...(decimals > 0 && { decimals }), ...(scale && { scale }) }
}
