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
  /** `X` for a digit: some month of the year, some year of the decade; the range is what it lies in. */
  readonly unspecified: boolean
  readonly precision: 'year' | 'month' | 'day' | 'interval'
}

const pattern = /^(-?\d{4}|\d{3}X|\d\dXX)(?:-(\d\d|XX)(?:-(\d\d|XX))?)?([~?%]?)$/

/**
 * Reads a year, month, day or an interval of them: 2024, 2024-03, 2024-03-08, 2022/2024, ../2024, /2024, 2022/, 2024~, 2024?,
 * 2024-XX, 202X.
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
    unspecified: ends.some((e) => e.unspecified),
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
  // What follows a part without its digits has none either.
  if (year.includes('X') ? month !== undefined : month === 'XX' && day !== undefined && day !== 'XX')
    return null
  const [m, d] = [digitsOf(month), digitsOf(day)]
  const y = Number(year.replaceAll('X', '0'))
  const start = utc(y, (m ?? 1) - 1, d ?? 1)
  const back = new Date(start)
  if (back.getUTCMonth() !== (m ?? 1) - 1 || back.getUTCDate() !== (d ?? 1)) return null
  return {
    start,
    end:
      m === undefined
        ? utc(Number(year.replaceAll('X', '9')) + 1, 0, 1)
        : d === undefined
          ? utc(y, m, 1)
          : utc(y, m - 1, d + 1),
    approximate: doubt === '~' || doubt === '%',
    uncertain: doubt === '?' || doubt === '%',
    unspecified: text.includes('X'),
    precision: m === undefined ? 'year' : d === undefined ? 'month' : 'day',
  }
}

function digitsOf(part: string | undefined): number | undefined {
  return part === undefined || part === 'XX' ? undefined : Number(part)
}

/** Date.UTC takes years 0…99 for 1900…1999; setUTCFullYear does not. */
function utc(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month, day)
}

export function overlaps(a: PeriodRange, b: PeriodRange): boolean {
  return a.start < b.end && b.start < a.end
}
