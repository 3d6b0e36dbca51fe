/** What an EDTF date (ISO 8601-2, levels 0 and 1 in part) covers: a half-open range of UTC milliseconds. */
export interface PeriodRange {
  /** −Infinity when the start is open or unknown. */
  readonly start: number
  /** The first moment after it; Infinity when the end is open or unknown. */
  readonly end: number
  /** `~` or `%`: the date is approximate. */
  readonly approximate: boolean
  /** `?` or `%`: the source is not sure of it. */
  readonly uncertain: boolean
  readonly precision: 'year' | 'month' | 'day' | 'interval'
}

const pattern = /^(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?([~?%]?)$/

/**
 * Reads a year, month, day or an interval of them: 2024, 2024-03, 2024-03-08, 2022/2024, ../2024, /2024, 2022/, 2024~, 2024?.
 * Null for anything else, impossible dates and intervals that end before they start included.
 */
export function readPeriod(text: string): PeriodRange | null {
  if (text.length > 40) return null
  const [from = '', to, more] = text.split('/')
  if (more !== undefined) return null
  if (to === undefined) return readDate(from)
  const [a, b] = [readEnd(from), readEnd(to)]
  if (!a || !b || (a === 'open' && b === 'open')) return null
  const start = a === 'open' ? -Infinity : a.start
  const end = b === 'open' ? Infinity : b.end
  if (start >= end) return null
  const ends = [a, b].filter((e) => e !== 'open')
  return {
    start,
    end,
    approximate: ends.some((e) => e.approximate),
    uncertain: ends.some((e) => e.uncertain),
    precision: 'interval',
  }
}

function readEnd(text: string): PeriodRange | 'open' | null {
  return text === '' || text === '..' ? 'open' : readDate(text)
}

function readDate(text: string): PeriodRange | null {
  const match = pattern.exec(text)
  if (!match) return null
  const [, year = '', month, day, doubt = ''] = match
  const [y, m, d] = [
    Number(year),
    month === undefined ? 0 : Number(month) - 1,
    day === undefined ? 1 : Number(day),
  ]
  const start = utc(y, m, d)
  const back = new Date(start)
  if (back.getUTCMonth() !== m || back.getUTCDate() !== d) return null
  return {
    start,
    end: day !== undefined ? utc(y, m, d + 1) : month !== undefined ? utc(y, m + 1, 1) : utc(y + 1, 0, 1),
    approximate: doubt === '~' || doubt === '%',
    uncertain: doubt === '?' || doubt === '%',
    precision: day !== undefined ? 'day' : month !== undefined ? 'month' : 'year',
  }
}

/** Date.UTC takes years 0…99 for 1900…1999; setUTCFullYear does not. */
function utc(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month, day)
}

export function overlaps(a: PeriodRange, b: PeriodRange): boolean {
  return a.start < b.end && b.start < a.end
}
