import { add, decimal, shift, type Decimal } from '../number/decimal.js'

/** A number in English, digits or words, with its scale. */
export interface Amount {
  readonly end: number
  readonly value: Decimal
  /** Scale words, as a power of ten: a range may lend them to its other end. */
  readonly power: number
  readonly decimals: number
  readonly word: boolean
  readonly separated: boolean
}

const digits = /\d{1,3}(?:,\d{3}){1,6}(?!\d)(?:\.\d+)?|\d{1,25}(?:\.\d{1,25})?/y
const scales: Readonly<Record<string, number>> = {
  hundred: 2,
  thousand: 3,
  million: 6,
  mn: 6,
  billion: 9,
  trillion: 12,
  k: 3,
  m: 6,
  bn: 9,
}
const scale = /[ -]?(hundred|thousand|million|billion|trillion|mn|bn)\b|(k|m)\b(?![²³])/iy

const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const small: Readonly<Record<string, number>> = Object.fromEntries([
  ['nil', 0] as const,
  ...ones.map((word, i) => [word, i] as const),
  ...tens.map((word, i) => [word, (i + 2) * 10] as const),
])
const word = new RegExp(`(?:${Object.keys(small).join('|')})\\b`, 'iy')
const larger = /[ -](hundred|thousand|million|billion|trillion)\b/iy
const joined = new RegExp(`(?:[ -]and)?[ -](?=(?:${Object.keys(small).join('|')})\\b)`, 'iy')
const article = /an?[ -](?=(?:hundred|thousand|million|billion)\b)/iy
/** a dozen, half a dozen, two dozen */
const dozen = new RegExp(`(?:(half )?an?|(${ones.slice(1, 10).join('|')})) dozen\\b(?! of)`, 'iy')

function at(pattern: RegExp, text: string, i: number): RegExpExecArray | null {
  pattern.lastIndex = i
  return pattern.exec(text)
}

/** twenty-three, two hundred and thirty, nine: up to 999 before a larger scale word. */
function readSection(text: string, start: number): { end: number; value: number } | null {
  let value = 0
  let limit = Infinity
  let end = start
  for (let i = start; ;) {
    const match = at(word, text, i)
    const number = match ? small[match[0].toLowerCase()]! : -1
    // “twenty three” goes down; “two three” and “ten five” do not go together.
    if (!match || number >= limit) break
    value += number
    end = i + match[0].length
    limit = number >= 20 ? 10 : 0
    const hundred = /^[ -]hundred\b/i.exec(text.slice(end, end + 9))
    if (hundred && value < 100) {
      value *= 100
      end += hundred[0].length
      limit = 100
    }
    const link = at(joined, text, end)
    if (!link) break
    i = end + link[0].length
  }
  return end > start ? { end, value } : null
}

function readDozen(text: string, start: number): Amount | null {
  const match = at(dozen, text, start)
  if (!match) return null
  const value = match[2] ? small[match[2].toLowerCase()]! * 12 : match[1] ? 6 : 12
  return {
    end: start + match[0].length,
    value: decimal(String(value)),
    power: 0,
    decimals: 0,
    word: true,
    separated: false,
  }
}

/** half a million, half a percentage point */
const halfOf = /half an? (?:(million|billion|trillion)\b|(?=percentage point))/iy

function readHalfOf(text: string, start: number): Amount | null {
  const match = at(halfOf, text, start)
  if (!match) return null
  const power = match[1] ? scales[match[1].toLowerCase()]! : 0
  return {
    end: start + match[0].length,
    value: decimal('0.5', power),
    power,
    decimals: 0,
    word: true,
    separated: false,
  }
}

/** two and a half hours */
const andHalf = / and a half\b/iy

function readWords(text: string, start: number): Amount | null {
  const worded = readDozen(text, start) ?? readHalfOf(text, start)
  if (worded) return worded
  const lead = at(article, text, start)
  let i = start + (lead?.[0].length ?? 0)
  let total: Decimal = decimal('0')
  let end = start
  let power = 0
  for (let parts = 0; parts < 4; parts++) {
    const bare = lead && parts === 0 ? at(/(?:hundred|thousand|million|billion)\b/iy, text, i) : null
    const section = bare ? { end: i - 1, value: 1 } : readSection(text, i)
    if (!section) break
    end = section.end
    const words = at(larger, text, end)
    power = words ? scales[words[1]!.toLowerCase()]! : 0
    total = add(total, decimal(String(section.value), power))
    end += words?.[0].length ?? 0
    const link = at(joined, text, end)
    if (!words || !link) break
    i = end + link[0].length
  }
  if (end === start) return null
  const half = power === 0 ? at(andHalf, text, end) : null
  if (half) [end, total] = [end + half[0].length, add(total, decimal('0.5'))]
  return { end, value: total, power, decimals: half ? 1 : 0, word: true, separated: false }
}

/** Reads the number at `i`: 1,350, 2.5 million, 1.2bn, ninety-eight, two hundred and thirty. */
export function readAmount(text: string, i: number): Amount | null {
  const printed = at(digits, text, i)?.[0]
  if (printed === undefined) return readWords(text, i)
  if (/^0\d/.test(printed) || /\d/.test(text[i + printed.length] ?? '')) return null
  const end = i + printed.length
  const words = at(scale, text, end)
  const power = words ? scales[(words[1] ?? words[2])!.toLowerCase()]! : 0
  const plain = printed.replaceAll(',', '')
  return {
    end: end + (words?.[0].length ?? 0),
    value: decimal(plain, power),
    power,
    decimals: power === 0 ? (plain.split('.')[1]?.length ?? 0) : 0,
    word: false,
    separated: printed.includes(','),
  }
}

const parts: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  quarter: 4,
  fifth: 5,
  sixth: 6,
  eighth: 8,
  tenth: 10,
}
const fraction =
  /(?:(one|two|three|four|five|seven|nine|a)[ -])?(third|quarter|fifth|sixth|eighth|tenth)s?\b|(?:one[ -]|a )?half\b(?![- ](?:year|day|hour|an?|time|way))/iy

const outOf = new RegExp(
  `(${ones.slice(1, 10).join('|')}|[1-9]) (?:(?:in|out of)(?: every)?) (${ones.slice(2, 11).join('|')}|twenty|(?:10|100)(?!\\d)|(?<=\\b(?:1|one) in (?:every )?)[1-9]\\d?(?![\\d.,]*\\d)(?! (?:year|month|week|day)s)|(?<=of (?:every )?)[2-9](?![\\d.,]\\d))\\b`,
  'iy',
)

/** one in five, nine out of ten */
function readOutOf(text: string, i: number): { end: number; value: Decimal } | null {
  const match = at(outOf, text, i)
  if (!match) return null
  const numberOf = (word: string): number => small[word.toLowerCase()] ?? Number(word)
  const share = (numberOf(match[1]!) / numberOf(match[2]!)) * 100
  return share < 100 ? { end: i + match[0].length, value: decimal(String(Number(share.toFixed(4)))) } : null
}

/** a third party, a quarter century */
const ordinal = /^ (?:part(?:y|ies)|countr(?:y|ies)|persons?|century|time|place|generation|term|session)\b/

/** half, two-thirds, a quarter, three-quarters: in percent, to four places. */
export function readFraction(text: string, i: number): { end: number; value: Decimal } | null {
  const match = at(fraction, text, i)
  if (!match) return readOutOf(text, i)
  const end = i + match[0].length
  if (match[2] === undefined) return { end, value: decimal('50') }
  if (match[1] === undefined) return null
  if (match[1].toLowerCase() === 'a' && ordinal.test(text.slice(end, end + 12))) return null
  const above = match[1].toLowerCase() === 'a' ? 1 : small[match[1].toLowerCase()]!
  const share = (above / parts[match[2].toLowerCase()]!) * 100
  return share < 100 ? { end, value: shift(decimal(String(Number(share.toFixed(4)))), 0) } : null
}
