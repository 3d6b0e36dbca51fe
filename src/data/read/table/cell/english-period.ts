/** Periods as English tables write them → EDTF: January 2024, Jan-24, 1 March 2024, Q1 2024, Jan–Mar 2024. */

const names = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const name =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const year = '((?:19|20)\\d\\d)'
const day = '(\\d{1,2})(?:st|nd|rd|th)?'
const to = '(?:-|–|—|to|until)'
const weekday = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[,.]?(?=\d|[a-z])/

const month = new RegExp(`^${name}[.,-]?${year}$|^${year}[.,-]?${name}$`)
/** Apr-24, as spreadsheets show a month; 24-Apr is a day of an unknown year. */
const shortMonth = new RegExp(`^${name}[-'’](\\d\\d)$`)
const dayFirst = new RegExp(`^${day}(?:of)?[-.]?${name}[.,-]?${year}$`)
const monthFirst = new RegExp(`^${name}[.-]?${day},?${year}$`)
const months = new RegExp(`^${name}\\.?${year}?${to}${name}\\.?,?${year}$`)
const quarter = new RegExp(`^(?:q([1-4])|([1-4])q|(first|second|third|fourth)quarter)(?:of)?[-/,.]?${year}$`)
const half = new RegExp(`^(?:h([12])|([12])h|(first|second)half)(?:of)?[-/,.]?${year}$|^${year}[-/]?h([12])$`)
const ordinals = ['first', 'second', 'third', 'fourth']

/** @param written - Without spaces. Undefined for what is no such period. */
export function englishPeriod(written: string): string | undefined {
  if (!/[a-z]/i.test(written) || !/\d\d/.test(written) || written.length > 32) return undefined
  const text = written.toLowerCase().replace(weekday, '')
  const [ofMonth, a, b, c, d] = month.exec(text) ?? []
  if (ofMonth !== undefined) return `${b ?? c}-${monthNumber(a ?? d)}`
  const short = shortMonth.exec(text)
  if (short) return `20${short[2]}-${monthNumber(short[1])}`
  const early = dayFirst.exec(text)
  if (early) return dateOf(early[3], early[2], early[1])
  const late = monthFirst.exec(text)
  if (late) return dateOf(late[3], late[1], late[2])
  const [ofMonths, from, ownYear, last, lastYear] = months.exec(text) ?? []
  if (ofMonths !== undefined)
    return `${ownYear ?? lastYear}-${monthNumber(from)}/${lastYear}-${monthNumber(last)}`
  const [ofQuarter, q, n, word, ofYear] = quarter.exec(text) ?? []
  if (ofQuarter !== undefined) return partOf(ofYear, Number(q ?? n) || ordinals.indexOf(word ?? '') + 1, 3)
  const [ofHalf, h, m, term, y, z, k] = half.exec(text) ?? []
  return ofHalf === undefined
    ? undefined
    : partOf(y ?? z, Number(h ?? m ?? k) || ordinals.indexOf(term ?? '') + 1, 6)
}

/** January is 1, as is Jan. */
export function englishMonth(text: string): number | undefined {
  return new RegExp(`^${name}\\.?$`, 'i').test(text.trim()) ? Number(monthNumber(text.trim())) : undefined
}

function monthNumber(text = ''): string {
  return two(names.indexOf(text.slice(0, 3).toLowerCase()) + 1)
}

function dateOf(
  ofYear: string | undefined,
  ofMonth: string | undefined,
  ofDay: string | undefined,
): string | undefined {
  const number = Number(ofDay)
  return number >= 1 && number <= 31 ? `${ofYear}-${monthNumber(ofMonth)}-${two(number)}` : undefined
}

function partOf(ofYear: string | undefined, ordinal: number, length: number): string {
  return `${ofYear}-${two((ordinal - 1) * length + 1)}/${ofYear}-${two(ordinal * length)}`
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
