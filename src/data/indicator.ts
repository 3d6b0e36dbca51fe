import type { Text } from './text.js'

export const indicatorKinds = ['count', 'amount', 'share', 'rate', 'change'] as const
export type IndicatorKind = (typeof indicatorKinds)[number]

export const timings = ['stock', 'flow', 'cumulative'] as const
export type Timing = (typeof timings)[number]

export const additiveDimensions = ['place', 'period', 'category'] as const
export type AdditiveDimension = (typeof additiveDimensions)[number]

/** What is measured: an SDMX measure with its statistical definition. */
export interface Indicator {
  readonly id: string
  readonly label: Text
  readonly unit: string
  readonly kind: IndicatorKind
  /** stock: at a moment · flow: in a period · cumulative: since a start. */
  readonly timing?: Timing
  /** The indicator its categories add up to (outcome → proposals). */
  readonly partOf?: string
  /** Do its categories exhaust the whole; unknown unless said or the parts add up. */
  readonly complete?: boolean
  /** share, rate: the denominator's indicator (it may have no observations). */
  readonly base?: string
  /** share: the counts whose printed percentages these are. */
  readonly shareOf?: string
  /** rate: the classes its numerator includes (does 满意率 count 基本满意?). */
  readonly counts?: readonly string[]
  readonly scheme?: string
  /** Along which dimensions its figures may be added. */
  readonly additive?: readonly AdditiveDimension[]
  /** The most it can be; 100 for shares and rates on a base. */
  readonly max?: number
}

/** One body's classification over one span of years. Letters of different schemes never mean the same. */
export interface Scheme {
  readonly id: string
  readonly label: Text
  readonly classes: readonly SchemeClass[]
}

export interface SchemeClass {
  readonly id: string
  readonly label: Text
  readonly definition?: Text
}
