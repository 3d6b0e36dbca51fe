import { decimal, shift, type Decimal } from './decimal.js'

/** A run of Chinese numerals, read. */
export interface HanNumber {
  readonly end: number
  readonly low: Decimal
  /** Second reading of adjacent numerals: 七八 → 8. */
  readonly high?: Decimal
  /** The other reading of an ambiguous run: 一百七 is 107 or 170. */
  readonly other?: Decimal
  /** Only multipliers, no digit: 百, 千万. */
  readonly bare: boolean
  /** One of 一 … 十, 两. */
  readonly small: boolean
  /** Digits one by one: 二〇二四. */
  readonly positional: boolean
  /** Said of about so many. */
  readonly about?: boolean
  readonly decimals?: number
}

const digits = '〇一二三四五六七八九'
const powers: Record<string, number> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 }
const run = /[〇零一二两三四五六七八九十百千万亿廿卅]+/y
const fraction =
  /(?:点|(?<=^[〇零]|[^\d〇零一二三四五六七八九十百千万][〇零])\.)([〇零一二三四五六七八九]+)(?![十百千])/y

function digitOf(character: string): number {
  return character === '零' ? 0 : character === '两' ? 2 : digits.indexOf(character)
}

interface Whole {
  readonly value: number
  readonly other?: number
}

/** 一千○四十九, 四万八千, 三万亿: null where the numerals do not go together. */
function wholeOf(numerals: string): Whole | null {
  let total = 0
  let section = 0
  let digit = -1
  let last = 9
  let zero = false
  for (const character of numerals) {
    const power = powers[character]
    if (power === undefined) {
      if (digit > 0) return null
      digit = digitOf(character)
      zero ||= digit === 0
    } else if (power < 4) {
      if (power >= last) return null
      section += (digit > 0 ? digit : 1) * 10 ** power
      digit = -1
      last = power
      zero = false
    } else {
      const group = section + Math.max(digit, 0)
      if (power === 8) total = (total + group || 1) * 1e8
      else total += (group || 1) * 1e4
      section = 0
      digit = -1
      last = power
      zero = false
    }
  }
  const value = total + section + Math.max(digit, 0)
  if (value > Number.MAX_SAFE_INTEGER) return null
  if (digit > 0 && !zero && last > 1 && last < 9)
    return { value, other: value - digit + digit * 10 ** (last - 1) }
  return { value }
}

/** Two digits side by side that mean “seven or eight”: neighbours, or 三五. */
function adjacent(first: string, second: string): boolean {
  const a = digitOf(first)
  const b = digitOf(second)
  return a > 0 && (b === a + 1 || (a === 3 && b === 5))
}

function approximate(numerals: string): { low: Whole; high: Whole } | null {
  for (let i = 0; i + 1 < numerals.length; i++) {
    if (powers[numerals[i]!] !== undefined || powers[numerals[i + 1]!] !== undefined) continue
    if (!adjacent(numerals[i]!, numerals[i + 1]!)) continue
    const low = wholeOf(numerals.slice(0, i + 1) + numerals.slice(i + 2))
    const high = wholeOf(numerals.slice(0, i) + numerals.slice(i + 1))
    // 一千四五 is 1400 to 1500.
    if (low?.other !== undefined && high?.other !== undefined)
      return { low: { value: low.other }, high: { value: high.other } }
    return low && high ? { low, high } : null
  }
  return null
}

/** 一百单八 is 一百零八; a 单 before anything else is a list or a unit. */
const odd = /(?<=[百千])单[二三四五六七八九](?![一二三四五六七八九十百千万])/y

/** 百八十人, 千八百元: about a hundred and eighty, spoken so without 一. */
const loose = /^(?:百八?十|千八百|万八千)$/

const whole = (value: number): Decimal => decimal(String(value))

function positionalOf(numerals: string): string | null {
  if (numerals.length < 3 || /[十百千万亿两]/.test(numerals)) return null
  if (numerals.length === 3 && !/[〇零]/.test(numerals)) return null
  return /^(一二三|二三四|三四五|零)/.test(numerals)
    ? null
    : numerals.replace(/./g, (c) => String(digitOf(c)))
}

const singles = new Map(
  [...'零一二三四五六七八九十', '两'].map((character) => [
    character,
    { low: whole(character === '十' ? 10 : digitOf(character)), bare: false, small: true, positional: false },
  ]),
)

/** 四亿五千万两 of silver */
const taels = /[百千万亿]两$/
const kilo = /[十百万亿]千$/
const kilos = '瓦伏米克'

/** 五十有三件 */
const archaic = /(?<=十)有[一二三四五六七八九](?=[件名位户家次个年])/y

/** The run without the 千 of 六百万千瓦, and with the 单八 of 一百单八. */
function withNeighbours(text: string, i: number, numerals: string): string {
  const next = text[i + numerals.length]
  if (taels.test(numerals)) return numerals.slice(0, -1)
  // 八十八千米, but 五千米
  if (numerals.endsWith('千') && kilos.includes(next ?? ' '))
    return kilo.test(numerals) || wholeOf(numerals) === null ? numerals.slice(0, -1) : numerals
  if (next === '有' && numerals.length > 1) {
    archaic.lastIndex = i + numerals.length
    return numerals + (archaic.exec(text)?.[0] ?? '')
  }
  if (next !== '单') return numerals
  odd.lastIndex = i + numerals.length
  return numerals + (odd.exec(text)?.[0] ?? '')
}

/** Words that end in a numeral: weekdays, 统一. */
const ofWord = /(?:周|星期|礼拜)[一二三四五六].$|[统唯单专逐]一[^一]$/

/** Reads the run of Chinese numerals at `i`; `end` is given even for a run that is no number. */
export function readHan(text: string, i: number): HanNumber | { readonly end: number; readonly low: null } {
  run.lastIndex = i
  const printed = run.exec(text)?.[0]
  if (printed === undefined) return { end: i, low: null }
  const numerals = withNeighbours(text, i, printed)
  const end = i + numerals.length
  if (numerals.length > 24) return { end, low: null }
  if (numerals.length === 1 && text[end] !== '点' && text[end] !== '.' && singles.has(numerals))
    return { ...singles.get(numerals)!, end }
  const spelt = numerals.replace('单', '零').replace('有', '').replace(/廿/g, '二十').replace(/卅/g, '三十')
  const bare = /^[百千万亿]/.test(spelt)
  const common = { bare, small: false, positional: false }
  // 二〇件, but 九〇后
  if (/^[一二三四五六七八九]〇$/.test(spelt) && !/[后年]/.test(text[end] ?? ''))
    return { ...common, end, low: whole(digitOf(spelt[0]!) * 10) }
  const position = positionalOf(spelt)
  if (position) return { ...common, end, low: decimal(position), positional: true }
  // 三两次
  if (spelt === '三两' && /[次个天句人名位件户家]/.test(text[end] ?? ''))
    return { ...common, end, low: whole(2), high: whole(3) }
  const pair = approximate(spelt)
  if (pair) return { ...common, end, low: whole(pair.low.value), high: whole(pair.high.value) }
  const read = wholeOf(spelt)
  // 周五三场, 统一八项: only the first is of the word.
  if (!read) return { end: ofWord.test(text.slice(Math.max(0, i - 2), i + 2)) ? i + 1 : end, low: null }
  fraction.lastIndex = end
  const point = fraction.exec(text)
  if (point) {
    const printed = point[1]!.replace(/./g, (c) => String(digitOf(c)))
    return {
      ...common,
      end: end + point[0].length,
      low: shift(decimal(`${read.value}.${printed}`), 0),
      decimals: printed.length,
    }
  }
  if (loose.test(spelt)) return { ...common, end, low: whole(read.value), about: true }
  const small = !bare && read.value <= 10
  const other = read.other === undefined ? {} : { other: whole(read.other) }
  return { ...common, end, low: whole(read.value), small, ...other }
}
