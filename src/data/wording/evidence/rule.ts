import type { Figure } from '../figure.js'
import { counted, made } from '../dictionary/nouns.js'
import { isNumberedPoint } from '../dictionary/rhetoric.js'

/** A small numeral in its clause. */
export interface Small {
  readonly text: string
  readonly figure: Figure
  readonly unit: string
  /** It is 一, which is an article as well. */
  readonly one: boolean
  readonly lead: string
  readonly rest: string
}

/** A row of the table: where all that it names is so, it tells whether the numeral counts. */
export interface Rule {
  /** The measure words it knows of; all where none are named. */
  readonly units?: RegExp
  /** Only of 一, or only of more than one. */
  readonly one?: boolean
  readonly lead?: { readonly test: (lead: string) => boolean }
  readonly rest?: RegExp
  /** Undefined where the rule cannot tell after all. */
  readonly counts: boolean | ((small: Small) => boolean | undefined)
}

export function verdict(rule: Rule, small: Small): boolean | undefined {
  if (rule.one !== undefined && rule.one !== small.one) return undefined
  if (rule.units && !rule.units.test(small.unit)) return undefined
  if (rule.lead && !rule.lead.test(small.lead)) return undefined
  if (rule.rest && !rule.rest.test(small.rest)) return undefined
  return typeof rule.counts === 'boolean' ? rule.counts : rule.counts(small)
}

/** A rule that only says that something counts, and leaves what it does not know to the rules below. */
export const yes = (told: boolean): true | undefined => told || undefined

export const noun = /^(?:[\u4e00-\u9fff]{2}|\d?[A-Z])/
export const isWork = (rest: string): boolean => counted.test(rest) || made.test(rest)
export const isThing = (rest: string): boolean => noun.test(rest) && !isNumberedPoint(rest)
