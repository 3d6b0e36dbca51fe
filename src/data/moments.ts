/** Moments in UTC milliseconds: the unit they are told in, and how ISO 8601 writes them; and the numbers of columns. */

/** The coarsest first. */
const units = ['year', 'month', 'day', 'minute', 'second', 'millisecond'] as const
export type MomentUnit = (typeof units)[number]

/** Characters of a moment to its unit, as ISO 8601 writes the years from 0 to 9999. */
const written = { year: 4, month: 7, day: 10, minute: 16, second: 19, millisecond: 23 } as const

/** No calendar of the web goes further (ECMA-262, time values). */
export function isMoment(moment: number): boolean {
  return Math.abs(moment) <= 864e13
}

/** The coarsest unit that every moment begins; what is no moment has no say. */
export function unitOfMoments(period: ArrayLike<number>): MomentUnit {
  const begin = (length: number) => Array.from(period).every((at) => !isMoment(at) || at % length === 0)
  if (begin(864e5)) return unitOfDays(period)
  return begin(6e4) ? 'minute' : begin(1000) ? 'second' : 'millisecond'
}

/** The same of beginnings of days. */
export function unitOfDays(period: ArrayLike<number>): 'year' | 'month' | 'day' {
  const every = (begins: (moment: Date) => boolean) => {
    for (let i = period.length - 1; i >= 0; i--) {
      const moment = period[i] as number
      if (isMoment(moment) && !begins(new Date(moment))) return false
    }
    return true
  }
  if (!every((moment) => moment.getUTCDate() === 1)) return 'day'
  return every((moment) => moment.getUTCMonth() === 0) ? 'year' : 'month'
}

/** The finest of some. */
export function finestOf<T extends MomentUnit>(some: readonly T[]): T {
  return some.reduce((a, b) => (units.indexOf(b) > units.indexOf(a) ? b : a))
}

/** 2024, 2024-03, 2024-03-08, 2024-03-08 08:30; empty for what is no moment. */
export function writeMoment(moment: number, unit: MomentUnit): string {
  if (!isMoment(moment)) return ''
  const text = new Date(moment).toISOString()
  // A year beyond four digits has a sign and six of them.
  return text.slice(0, text.length - 24 + written[unit]).replace('T', ' ')
}

/** Numbers as JSON has them, which writes null for NaN. */
export function numbersOf(list: ArrayLike<number>): ArrayLike<number> {
  const written: readonly (number | null)[] = Array.isArray(list) ? list : []
  return written.includes(null) ? Float64Array.from(written, (value) => value ?? NaN) : list
}
