import { characters } from '../dictionary/characters.js'
import { add, decimal, shift, stepUp, toNumber, type Decimal } from './decimal.js'
import { readHan } from './han.js'
import { unitAt } from '../unit/units.js'

/** A number as printed, with the words that are inside it: 1350余万, 19746万余, 十几, 七八百. */
export interface Numeral {
  readonly start: number
  readonly end: number
  readonly low: Decimal
  /** Adjacent numerals. */
  readonly high?: Decimal | undefined
  readonly other?: Decimal | undefined
  /** 余 多 几 → over, 来 and 把 (千把人) → about. */
  readonly tail?: 'over' | 'about' | undefined
  /** The conventional reach of 余 多 几. */
  readonly below?: Decimal | undefined
  readonly scale?: 10000 | 100000000 | undefined
  readonly decimals?: number | undefined
  readonly han: boolean
  readonly bare: boolean
  readonly small: boolean
  readonly positional: boolean
}

/** Where no number stands, but characters are used up that must not be read again. */
export interface Unreadable {
  readonly end: number
  readonly low: null
}

const arabic = /\d{1,3}(?:[, ]\d{3}){1,6}(?!\d)(?:\.\d+)?|\d+(?:\.\d+|[·点]\d+(?=[%万亿]))?/y
const plainDigits = /^[\d.]*$/
const exponents = new Map([
  ['十', 1],
  ['百', 2],
  ['千', 3],
  ['万', 4],
  ['亿', 8],
])
const notScale = /千[瓦米克卡伏字帕兆]|千牛(?=$|[,。;、])|百分|百姓|百强|十(?![余多几万亿])|万[源州宁]/y
const notNumber = /千[瓦米克卡伏字帕兆]|千牛(?=$|[,。;、])|百[姓强]|一[切些般旦律致直定]/y
const wordsBegin = characters('千百一')
const notTail =
  /多(?:[样维层媒功民]|党(?!员))|多元[化文]|多(?:部门|方面|渠道)|余额|几乎|来[自源到看说访信电函华]/y

function at(pattern: RegExp, text: string, i: number): boolean {
  pattern.lastIndex = i
  return pattern.test(text)
}

function isDigit(text: string, i: number): boolean {
  const code = text.charCodeAt(i)
  return code >= 48 && code <= 57
}

const bracketed = /^\([余多]\)/
const manyMillions = /^个[多余几]亿/

/** 投资3个亿, but 3个亿元村 */
const spoken = /个亿(?![元级吨斤])/y

/** The scale words at `i` and their power of ten. */
function readScale(text: string, i: number): { end: number; power: number; last: string } {
  if (text[i] === '个' && at(spoken, text, i)) return { end: i + 2, power: 8, last: '亿' }
  let power = 0
  let last = ''
  while (power < 16) {
    const next = exponents.get(text[i] ?? '')
    if (next === undefined || at(notScale, text, i)) break
    power += next
    last = text[i++]!
  }
  return { end: i, power, last }
}

function scaleOf(last: string): 10000 | 100000000 | undefined {
  return last === '万' ? 10000 : last === '亿' ? 100000000 : undefined
}

/** Digits alone, or null for telephone numbers, codes and what no figure is as long as. */
function readDigits(text: string, i: number): { end: number; printed: string | null } {
  arabic.lastIndex = i
  const match = arabic.exec(text)?.[0]
  if (match === undefined) return { end: i, printed: null }
  const printed = plainDigits.test(match) ? match : match.replace(/[, ]/g, '').replace(/[·点]/, '.')
  const plausible = printed.length <= 30 && !/^0\d/.test(printed)
  return { end: i + match.length, printed: plausible ? printed : null }
}

/** 1亿2733万, 12万4300: the smaller part after a scale word. */
function readRest(
  text: string,
  i: number,
  power: number,
): { end: number; rest: Decimal; last: string } | null {
  const from = text[i] === '零' ? i + 1 : i
  const { end, printed } = readDigits(text, from)
  if (printed === null) return null
  const scale = readScale(text, end)
  const rest = decimal(printed, scale.power)
  const fits = toNumber(rest) < 10 ** power && scale.power < power
  // 1亿2000余万: the scale of the smaller part stands behind 余.
  const late = power === 8 && scale.power === 0 && /^[余多几]万/.test(text.slice(end, end + 2))
  const plain = scale.power > 0 || from > i || printed.length === power || late
  return fits && plain ? { end: scale.end, rest, last: scale.last } : null
}

/** Before 余 多 几: the last scale word is remembered for what follows. */
interface Mantissa extends Numeral {
  readonly last: string
}

function arabicNumber(
  start: number,
  end: number,
  low: Decimal,
  last: string,
  decimals: number | undefined,
): Mantissa {
  return {
    start,
    end,
    low,
    high: undefined,
    other: undefined,
    tail: undefined,
    below: undefined,
    scale: scaleOf(last),
    decimals,
    han: false,
    bare: false,
    small: false,
    positional: false,
    last,
  }
}

function readArabic(text: string, start: number): Mantissa | Unreadable {
  const { end, printed } = readDigits(text, start)
  if (printed === null) return { end, low: null }
  const scale = readScale(text, end)
  const rest = scale.power >= 3 ? readRest(text, scale.end, scale.power) : null
  if (rest)
    return arabicNumber(start, rest.end, add(decimal(printed, scale.power), rest.rest), rest.last, undefined)
  const point = printed.indexOf('.')
  const printedIn = scale.power === 0 || scale.power === 4 || scale.power === 8
  const decimals = point >= 0 && printedIn ? printed.length - point - 1 : undefined
  return arabicNumber(start, scale.end, decimal(printed, scale.power), scale.last, decimals)
}

function readChinese(text: string, start: number): Mantissa | Unreadable {
  const han = readHan(text, start)
  if (han.low === null) return han
  const scale =
    han.decimals === undefined && !(text[han.end] === '个' && at(spoken, text, han.end))
      ? { end: han.end, power: 0, last: text[han.end - 1]! }
      : readScale(text, han.end)
  return {
    start,
    end: scale.end,
    low: shift(han.low, scale.power),
    high: han.high,
    other: han.other,
    tail: han.about ? 'about' : undefined,
    below: undefined,
    scale: scaleOf(scale.last),
    decimals: han.decimals,
    han: true,
    bare: han.bare,
    small: han.small && scale.power === 0,
    positional: han.positional,
    last: scale.last,
  }
}

const roundDigits = /[1-9]\d*0$/

/** 三十来件, 100来人: 来 says about only of a round number that counts something. */
function isRound({ han, low, end }: Mantissa, text: string): boolean {
  const rounded = roundDigits.test(low.digits) || low.exponent > 0 || /^[万亿]/.test(text[end + 1] ?? '')
  return rounded && (han || /^[万亿]/.test(text[end + 1] ?? '') || unitAt(text, end + 1) !== null)
}

const hundredMillion = 10n ** 8n

/** 五亿二千多万: the scale behind 多 is that of the smaller part. */
function scaled(low: Decimal, power: number): Decimal {
  if (power !== 4 || toNumber(low) <= 1e8) return shift(low, power)
  const whole = BigInt(low.digits) * 10n ** BigInt(Math.max(low.exponent, 0))
  const rest = whole % hundredMillion
  if (low.exponent < 0 || rest === 0n || rest >= 10000n) return shift(low, power)
  return decimal(String(whole - rest + rest * 10000n))
}

/** The smaller part behind 余: it has a scale of its own, so that it is no figure beside the first. */
function restBehind(
  text: string,
  i: number,
  { low, last, han }: Mantissa,
): (Pick<Numeral, 'end'> & { low: Decimal }) | null {
  const power = exponents.get(last) ?? 0
  if (power < 4 || !(han ? /[一二三四五六七八九]/ : /\d/).test(text[i] ?? '')) return null
  const rest = han ? readChinese(text, i) : readArabic(text, i)
  if (rest.low === null || !/[百千]/.test(rest.last) || toNumber(rest.low) >= 10 ** power) return null
  return { end: rest.end, low: add(low, rest.low) }
}

/** Reads the number that starts at `start`, scale words and 余 多 几 in any order. */
export function readNumeral(text: string, start: number): Numeral | Unreadable {
  if (wordsBegin(text, start) && at(notNumber, text, start)) return { end: start + 2, low: null }
  const mantissa = isDigit(text, start) ? readArabic(text, start) : readChinese(text, start)
  if (mantissa.low === null) return mantissa
  const number: Mantissa = mantissa
  // 100(余)件
  if (bracketed.test(text.slice(number.end, number.end + 3)))
    return { ...number, end: number.end + 3, small: false, tail: 'over', below: stepUp(number.low) }
  // 三十好几
  const behind = text.startsWith('好几', number.end) ? number.end + 1 : number.end
  const word = text[behind] ?? ''
  if (word === '把' && number.bare && unitAt(text, number.end + 1))
    return { ...number, end: number.end + 1, tail: 'about' }
  // 3个多亿, 两个多亿元
  if (manyMillions.test(text.slice(number.end, number.end + 3))) {
    const low = shift(number.low, 8)
    return {
      ...number,
      end: number.end + 3,
      low,
      small: false,
      scale: 100000000,
      tail: 'over',
      below: stepUp(low),
    }
  }
  // 十数家
  if (
    word === '数' &&
    text.startsWith('十', start) &&
    number.end === start + 1 &&
    unitAt(text, number.end + 1)
  )
    return { ...number, end: number.end + 1, small: false, tail: 'over', below: stepUp(number.low) }
  if (word === '' || !'余多几来'.includes(word) || at(notTail, text, number.end)) return number
  if (word === '来' && !isRound(number, text)) return number
  const inner = readScale(text, behind + 1)
  // 20多万余元: said twice
  const scale =
    inner.power > 0 && /[余多]/.test(text[inner.end] ?? '') && !at(notTail, text, inner.end)
      ? { ...inner, end: inner.end + 1 }
      : inner
  // 三多三少, 三余镇: more than three is never said so.
  const loose = scale.power === 0 && /^(?:|[镇乡村])$/.test(unitAt(text, scale.end)?.unit ?? '')
  if (number.small && loose && toNumber(number.low) < 10) return number
  // 12万余5千元
  const rest = scale.power === 0 && word === '余' ? restBehind(text, behind + 1, number) : null
  if (rest)
    return { ...number, end: rest.end, low: rest.low, small: false, tail: 'over', below: stepUp(rest.low) }
  // 一百几十件
  if (word === '几' && text[behind + 1] === '十' && (exponents.get(number.last) ?? 0) > 1)
    return { ...number, end: behind + 2, small: false, tail: 'over', below: stepUp(number.low) }
  // 三千几百: some hundreds more; 十几万: the scale of all of it.
  const within = word === '几' && scale.power > 0 && scale.power < (exponents.get(number.last) ?? 0)
  const low = within ? number.low : scaled(number.low, scale.power)
  const printedIn = scaleOf(scale.last) ?? number.scale
  const base = { ...number, end: scale.end, low, small: false, scale: printedIn }
  return word === '来' ? { ...base, tail: 'about' } : { ...base, tail: 'over', below: stepUp(low) }
}
