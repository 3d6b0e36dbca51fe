/** Days of the year as a grid: weeks from Monday (ISO 8601, GB/T 7408). All in UTC. */

const dayLength = 864e5

/** A day without its time: UTC milliseconds. */
export type Day = number

export interface Spot {
  readonly day: Day
  /** 0 for January. */
  readonly month: number
  /** 0 for Monday. */
  readonly weekday: number
  /** Weeks since the one of the first of the year or of the month. */
  readonly week: number
}

/** Every day of a year. */
export function daysOfYear(year: number): readonly Spot[] {
  return daysBetween(utc(year, 0), utc(year + 1, 0))
}

export function daysOfMonth(year: number, month: number): readonly Spot[] {
  return daysBetween(utc(year, month), utc(year, month + 1))
}

function daysBetween(start: Day, end: Day): readonly Spot[] {
  const offset = weekdayOf(start)
  return Array.from({ length: Math.round((end - start) / dayLength) }, (_, i) => {
    const day = start + i * dayLength
    const weekday = weekdayOf(day)
    return { day, month: new Date(day).getUTCMonth(), weekday, week: Math.floor((i + offset) / 7) }
  })
}

export function yearOf(day: Day): number {
  return new Date(day).getUTCFullYear()
}

function weekdayOf(day: Day): number {
  return (new Date(day).getUTCDay() + 6) % 7
}

/** Date.UTC takes years 0…99 for 1900…1999; setUTCFullYear does not. */
function utc(year: number, month: number): Day {
  return new Date(0).setUTCFullYear(year, month, 1)
}
