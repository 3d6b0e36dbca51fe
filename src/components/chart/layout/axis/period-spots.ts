/** Where periods stand in time. */
import { readPeriod } from '../../../../data/period.js'
import { timeUnits, type TimeUnit } from './time-units.js'

/** UTC milliseconds. `from` and `to` differ for an interval, whose figure holds for all of it. */
export interface PeriodSpot {
  readonly at: number
  readonly from: number
  readonly to: number
}

export interface PeriodSpots {
  /** One a period, in the order given. */
  readonly spots: readonly PeriodSpot[]
  /** The finest precision: an axis of years has no months on it. */
  readonly finest: TimeUnit
  /** Every period is a quarter: 2024-01/2024-03. */
  readonly quarters: boolean
}

/**
 * Dates of one precision stand at their start, where the tick of that year or month stands; of several, each at its
 * middle. Undefined where one is undated, worded or open on both sides: such periods have an order and no distance.
 */
export function periodSpots(periods: readonly (string | undefined)[]): PeriodSpots | undefined {
  const parted = new Map<string, readonly [string, string]>()
  for (const period of new Set(periods)) {
    if (period === undefined || !readPeriod(period)) return undefined
    const [a = '', b = a] = period.split('/')
    parted.set(period, [a, b])
  }
  const ends = [...parted.values()].flat().filter((end) => end !== '' && end !== '..')
  const precisions = new Set(ends.map(precisionOf))
  const found = new Map([...parted].map(([period, pair]) => [period, spotOf(pair, precisions.size > 1)]))
  const finest = timeUnits.findLast((unit) => precisions.has(unit)) ?? 'year'
  const quarters = parted.size > 0 && [...parted.values()].every(isQuarter)
  return { spots: periods.map((period) => found.get(period ?? '') as PeriodSpot), finest, quarters }
}

function precisionOf(date: string): TimeUnit {
  return readPeriod(date)?.precision === 'day' ? 'day' : /\d-\d/.test(date) ? 'month' : 'year'
}

function isQuarter([from, to]: readonly [string, string]): boolean {
  const [a, b] = [/^(\d{4})-(01|04|07|10)$/.exec(from), /^(\d{4})-(03|06|09|12)$/.exec(to)]
  return a !== null && b !== null && a[1] === b[1] && Number(b[2]) - Number(a[2]) === 2
}

function spotOf([from, to]: readonly [string, string], mixed: boolean): PeriodSpot {
  const [first, last] = [readPeriod(from), readPeriod(to)]
  // An open end is drawn at the end that is known.
  const [a, b] = [first ?? last, last ?? first]
  const [start, end] = [a?.start ?? 0, (mixed ? b?.end : b?.start) ?? 0]
  const interval = from !== to && first !== null && last !== null
  // The middle of a quarter's first and last month is the month between them.
  const at = mixed || interval ? (start + end) / 2 : start
  return interval ? { at, from: start, to: end } : { at, from: at, to: at }
}
