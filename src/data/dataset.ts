import type { Indicator, Scheme } from './indicator.js'
import type { Quantity } from './quantity.js'
import type { Text } from './text.js'

/** SDMX observation status, with the states a report's silence needs. */
export const statuses = [
  'normal',
  'provisional',
  'estimated',
  'revised',
  'derived',
  'break',
  'missing',
  'suppressed',
  'notGiven',
] as const
export type Status = (typeof statuses)[number]

/** What is known: a file has the same shape, except that figures may be numbers or wordings. */
export interface Dataset {
  readonly version: 1
  readonly title?: Text
  readonly indicators: readonly Indicator[]
  readonly observations: readonly Observation[]
  readonly columns?: readonly Columns[]
  readonly sources?: readonly Source[]
  readonly schemes?: readonly Scheme[]
  readonly places?: readonly Place[]
}

/** One figure and everything that says what it means (SDMX terms). */
export interface Observation {
  /** Id or label of the indicator. */
  readonly indicator: string
  /** Id, name or GB/T 2260 code. */
  readonly place?: string
  /** EDTF: 2024, 2024-03, 2022/2024, /2024; only when the source dates it. */
  readonly period?: string
  /** 近两年, 连续多年, 自…成立以来: kept as worded, never resolved. */
  readonly periodWording?: Text
  /** 首批, 省市县三级: which part is counted. */
  readonly scope?: Text
  /** Several = one figure for all of them, never split. */
  readonly category?: string | readonly string[]
  readonly dimensions?: Readonly<Record<string, string>>
  readonly figure: Quantity
  readonly base?: Text | 'notGiven'
  readonly status?: Status
  /** Of several with the same key, the latest is drawn and all are kept. */
  readonly asOf?: string
  readonly source?: string
  readonly locator?: string
  readonly note?: Text
}

export interface Source {
  readonly id: string
  readonly title: Text
  readonly publisher?: Text
  readonly published?: string
  readonly url?: string
  readonly retrieved?: string
}

export interface Place {
  /** GB/T 2260 code where there is one. */
  readonly id: string
  readonly label: Text
  readonly within?: string
}

/** Many exact figures of one indicator as columns. */
export interface Columns {
  readonly indicator: string
  readonly dimensions?: Readonly<Record<string, string>>
  /** Milliseconds since 1970 in UTC. */
  readonly period: ArrayLike<number>
  /** In the indicator's unit; NaN = missing. */
  readonly figure: ArrayLike<number>
}
