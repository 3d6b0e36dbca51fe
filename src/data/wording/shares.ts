import { characters } from './dictionary/characters.js'
import { decimal, shift, toNumber, type Decimal } from './number/decimal.js'
import { readHalf } from './number/halves.js'
import type { Core } from './number/number-and-unit.js'
import { readNumeral, type Numeral } from './number/numerals.js'

const parts: Record<string, string> = { 百: '%', 千: '‰', 万: '‱', 十万: '/10万' }
const perHundred = /(十万|[百千万])分之/y
const hundred = /百分百/y
const more = /(?:-{1,2}|~{1,2}|至|到)(?:[百千万]分之)?/y
/** 三成立, 一成不变: 成 is no tenth. */
const tenth =
  /成(?![立果员功为效本长套品都分熟语交绩千百型像因形片]|群(?!众)|就(?!业)|人(?:教育|高考|高校|学|礼|仪|中专|用品|之)|上[千百万])/y

const share = { han: true, small: false, bare: false, positional: false, bounded: true } as const

function at(pattern: RegExp, text: string, i: number): RegExpExecArray | null {
  pattern.lastIndex = i
  return pattern.exec(text)
}

function insideOf(number: Numeral): Pick<Core, 'inside'> {
  return number.tail ? { inside: number.tail } : number.high ? { inside: 'about' } : {}
}

function printed(number: Numeral): Pick<Core, 'decimals'> {
  return number.decimals ? { decimals: number.decimals } : {}
}

/** 百分之九十八点五, 百分之98.5, 百分之三十到四十. */
function readPerHundred(text: string, i: number): Core | null {
  const whole = at(hundred, text, i)
  if (whole) return { ...share, core: i, end: i + 3, low: decimal('100'), unit: '%' }
  const words = at(perHundred, text, i)
  if (!words) return null
  const unit = parts[words[1]!]!
  if (/^百(?![分零一二三四五六七八九])/.test(text.slice(i + 4, i + 6)))
    return { ...share, core: i, end: i + 5, low: decimal('100'), unit }
  const number = readNumeral(text, i + words[0].length)
  if (number.low === null) return null
  const base = { ...share, core: i, unit, ...printed(number) }
  const sign = at(more, text, number.end)
  const high =
    sign && /[\d一二三四五六七八九十百]/.test(text[number.end + sign[0].length] ?? '')
      ? readNumeral(text, number.end + sign[0].length)
      : null
  if (high?.low && toNumber(high.low) > toNumber(number.low))
    return { ...base, end: high.end, low: number.low, high: high.low, inside: 'between' }
  return {
    ...base,
    end: number.end,
    low: number.low,
    ...(number.high ? { high: number.high } : {}),
    ...insideOf(number),
  }
}

/** 三分之二 → 66.6667 %, to four places. */
function readFraction(text: string, i: number, below: Numeral): Core | null {
  if (!text.startsWith('分之', below.end) || below.low.exponent < 0) return null
  const above = readNumeral(text, below.end + 2)
  if (above.low === null) return null
  const ratio = (toNumber(above.low) / toNumber(below.low)) * 100
  if (!(ratio <= Number.MAX_SAFE_INTEGER)) return null
  return { ...share, core: i, end: above.end, low: decimal(String(Number(ratio.toFixed(4)))), unit: '%' }
}

/** 三成八点六 */
const behindPoint = /点([一二三四五六七八九])(?![一二三四五六七八九十个])/y

const tenths = (number: Decimal): Decimal => shift(number, 1)

/** 九成, 九成五, 八九成, 八至九成. */
function readTenths(text: string, i: number, number: Numeral): Core | null {
  let top = number
  const sign = at(more, text, text[number.end] === '成' ? number.end + 1 : number.end)
  if (
    sign &&
    number.tail === undefined &&
    /[\d一二两三四五六七八九]/.test(text[sign.index + sign[0].length] ?? '')
  ) {
    const next = readNumeral(text, sign.index + sign[0].length)
    const tens = next.low !== null && (text[number.end] !== '成' || at(tenth, text, next.end) !== null)
    if (tens && next.low !== null) top = next
  }
  if (!at(tenth, text, top.end) || toNumber(top.low) > 10) return null
  let end = top.end + 1
  const base = { ...share, core: i, unit: '%', bounded: top !== number || number.high !== undefined }
  if (top !== number)
    return { ...base, end, low: tenths(number.low), high: tenths(top.low), inside: 'between' }
  const digit = '一二三四五六七八九'.indexOf(text[end] === '半' ? '五' : (text[end] ?? ' ')) + 1
  if (digit > 0 && !/[成个项十百千]/.test(text[end + 1] ?? '')) {
    const point = at(behindPoint, text, end + 1)?.[1]
    const low = `${number.low.digits}${digit}`
    if (!point) return { ...base, end: end + 1, low: decimal(low) }
    const decimals = '一二三四五六七八九'.indexOf(point) + 1
    return { ...base, end: end + 3, low: decimal(`${low}.${decimals}`), decimals: 1 }
  }
  if (text[end] === '多' || text[end] === '余') {
    end += 1
    const below = decimal(String(toNumber(number.low) * 10 + 10))
    return { ...base, bounded: true, end, low: tenths(number.low), below, inside: 'over' }
  }
  return {
    ...base,
    end,
    low: tenths(number.low),
    ...(number.high ? { high: tenths(number.high) } : {}),
    ...insideOf(number),
  }
}

const inTen = /十之([一二三四五六七八九])([一二三四五六七八九])?(?![一二三四五六七八九十百])/y

/** 十之八九 */
function readInTen(i: number, match: RegExpExecArray): Core {
  const digitOf = (c: string): number => '一二三四五六七八九'.indexOf(c) + 1
  const [, low = '', high] = match
  return {
    ...share,
    core: i,
    end: i + match[0].length,
    unit: '%',
    low: decimal(`${digitOf(low)}0`),
    ...(high === undefined ? {} : { high: decimal(`${digitOf(high)}0`), inside: 'about' as const }),
  }
}

/** Shares in words at `i`: 百分之…, 三分之二, 九成, 一半, 半(数). */
export function readShare(text: string, i: number): Core | null {
  const hundredth = readPerHundred(text, i)
  if (hundredth) return hundredth
  const tens = at(inTen, text, i)
  if (tens) return readInTen(i, tens)
  return readHalf(text, i)
}

const perLakh = /\/(?:10|十)万(?![元余多])人?/y

/** 15/10万, 15/10万人: cases in a hundred thousand people. */
function readPerLakh(i: number, number: Numeral, text: string): Core | null {
  const match = at(perLakh, text, number.end)
  if (!match) return null
  return {
    ...share,
    ...printed(number),
    core: i,
    end: number.end + match[0].length,
    low: number.low,
    unit: '/10万',
  }
}

const slashed = /(\d{1,2})\/(\d{1,3})(?![\d/.])/y

const ofWhole = /占[^,。;、\d]{0,8}$/

/** 2/3 → 66.6667 %: a proper fraction, never a date or 24/7. */
function readSlashed(text: string, i: number): Core | null {
  const match = at(slashed, text, i)
  if (!match || /[\d/.]/.test(text[i - 1] ?? '')) return null
  const [above, below] = [Number(match[1]), Number(match[2])]
  if (above === 0 || above >= below || below > 100) return null
  // 占耕地1/18; elsewhere 3/18 is as often a date.
  if (below > 10 && below % 5 !== 0 && !(above === 1 && ofWhole.test(text.slice(Math.max(0, i - 10), i))))
    return null
  const low = decimal(String(Number(((above / below) * 100).toFixed(4))))
  return { ...share, core: i, end: i + match[0].length, low, unit: '%', bounded: false, slashed: true }
}

const shareOpens = characters('分成至到~-')

/** Shares whose first word is a number: 三分之二, 九成. */
export function readShareOf(text: string, i: number, number: Numeral): Core | null {
  if (text[number.end] === '/') return readPerLakh(i, number, text) ?? readSlashed(text, i)
  if (!shareOpens(text, number.end)) return null
  return readFraction(text, i, number) ?? readTenths(text, i, number)
}
