import type { Bound } from '../../quantity.js'
import type { Figure } from '../figure.js'
import type { Numeral } from './numerals.js'

/** The part between the bound words. */
export interface Core extends Omit<Figure, 'start' | 'end' | 'bound' | 'change' | 'tail'> {
  readonly end: number
  readonly inside?: Bound | undefined
  /** Needs a bound before it (半). */
  readonly needsBound?: boolean
}

export function coreOf(number: Numeral, unit: string, end: number): Core {
  return {
    low: number.low,
    high: number.high,
    other: number.other,
    below: number.below,
    decimals: number.decimals,
    scale: number.scale,
    han: number.han,
    small: number.small,
    bare: number.bare,
    positional: number.positional,
    core: number.start,
    end,
    unit,
    tailed: number.tail !== undefined,
    bounded: number.tail !== undefined || number.high !== undefined,
    inside: number.tail ?? (number.high ? 'about' : undefined),
  }
}
