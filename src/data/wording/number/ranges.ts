import { characters } from '../dictionary/characters.js'
import { coreOf, type Core } from './number-and-unit.js'
import { shift, toNumber, type Decimal } from './decimal.js'
import { measureAt } from '../unit/measure-at.js'
import { readNumeral, type Numeral } from './numerals.js'
import { countsNothing } from '../evidence/counts-nothing.js'

/** Two numbers that are one figure: 3至5个, 5、6件. */

const rangeOpens = characters('-~至到')
const dash = /(?:-{1,2}|~{1,2}|至|到)(?:百分之)?/y

/** 3—5万元 is 3万 to 5万: a scale printed once serves both ends where that keeps them in order. */
function distribute(low: Numeral, high: Numeral, lowHasUnit: boolean): Decimal {
  const places = high.scale === undefined ? 0 : high.scale === 10000 ? 4 : 8
  if (low.scale === undefined && !lowHasUnit && places > 0) {
    if (toNumber(low.low) < toNumber(shift(high.low, -places))) return shift(low.low, places)
  }
  // 5—6千元
  const tens = high.han || high.scale !== undefined ? 0 : high.low.exponent
  if (!low.han && low.scale === undefined && !lowHasUnit && tens > 0) {
    if (toNumber(low.low) < toNumber(shift(high.low, -tens))) return shift(low.low, tens)
  }
  if (low.han && low.small && !lowHasUnit) {
    const power = /^[1-9](0+)$/.exec(String(toNumber(high.low)))?.[1]!.length ?? 0
    if (power > 0 && toNumber(low.low) < toNumber(shift(high.low, -power))) return shift(low.low, power)
  }
  return low.low
}

const between = /(?:不等|之间)/y

/** 补助30%—20%不等, 128万至30万: down to the lower end, where nothing fell; from one to the other elsewhere. */
function descending(text: string, low: Numeral, high: Numeral, core: Core): Core | null {
  between.lastIndex = core.end
  const whole = low.start === 0 && core.end === text.length
  const alike = core.unit !== '' || (low.scale !== undefined && high.scale !== undefined)
  if (!alike || low.low === high.low || !(whole || between.test(text))) return null
  return { ...core, core: low.start, low: high.low, high: low.low, inside: 'between', bounded: true }
}

function twoEnds(low: Numeral, bottom: Decimal, high: Numeral, unit: string, end: number): Core {
  return {
    ...coreOf(high, unit, end),
    core: low.start,
    low: bottom,
    high: high.high ?? high.low,
    inside: 'between',
    bounded: true,
    decimals: Math.max(low.decimals ?? 0, high.decimals ?? 0) || undefined,
  }
}

const above = /以上[、,至]?/y
const below = /以[下内]/y

/** 200人以上300人以下 */
function readThresholds(text: string, low: Numeral, unit: string, from: number): Core | null {
  above.lastIndex = from
  if (unit === '' || !above.test(text) || !/[\d一二三四五六七八九十百千]/.test(text[above.lastIndex] ?? ''))
    return null
  const high = readNumeral(text, above.lastIndex)
  const named = high.low === null ? null : measureAt(text, high)
  if (high.low === null || named?.unit !== unit || toNumber(high.low) <= toNumber(low.low)) return null
  below.lastIndex = named.end
  if (!below.test(text)) return null
  return twoEnds(low, low.low, high, unit, below.lastIndex)
}

/** 少则3件，多则8件 */
const fewest = /[少短低小近快轻]则$/
const most = /[,、]?[多长高大远慢重](?:则|的)/y

function readExtremes(text: string, low: Numeral, unit: string, from: number): Core | null {
  most.lastIndex = from
  if (!fewest.test(text.slice(Math.max(0, low.start - 2), low.start)) || !most.test(text)) return null
  const high = readNumeral(text, most.lastIndex)
  const named = high.low === null ? null : measureAt(text, high)
  if (high.low === null || named === null || (unit !== '' && named.unit !== unit)) return null
  if (toNumber(high.low) <= toNumber(low.low)) return null
  return twoEnds(low, low.low, high, named.unit, named.end)
}

/** 3至5个, 20—30次, 5000万元至1亿元; null where the second number does not continue the first. */
export function readRange(text: string, low: Numeral, lowUnit: string, from: number): Core | null {
  if (low.tail === 'about') return null
  if (text[from] === '以') return readThresholds(text, low, lowUnit, from)
  if (text[low.start - 1] === '则') return readExtremes(text, low, lowUnit, from)
  if (!rangeOpens(text, from)) return null
  dash.lastIndex = from
  const sign = dash.exec(text)
  if (!sign) return null
  const start = from + sign[0].length
  if (!/[\d一二三四五六七八九十两百千]/.test(text[start] ?? '')) return null
  const high = readNumeral(text, start)
  if (high.low === null || high.tail === 'about') return null
  const unit = measureAt(text, high)
  const named = unit?.unit ?? ''
  if (lowUnit !== '' && named !== lowUnit) return null
  // 由3至5名委员牵头, but 从3到5个
  if ((lowUnit === '' ? /从/ : /[从由]/).test(text[low.start - 1] ?? '') && /[至到]/.test(sign[0]))
    return null
  if (countsNothing(text, high.end) && !unit)
    return { ...coreOf(high, '', high.end), core: low.start, nothing: true }
  const bottom = distribute(low, high, lowUnit !== '')
  if (toNumber(bottom) >= toNumber(high.low))
    return high.high ? null : descending(text, low, high, coreOf(high, named, unit?.end ?? high.end))
  return twoEnds(low, bottom, high, named, unit?.end ?? high.end)
}

const neighbours =
  /(?:[2-8]、[3-9]|(?<=[\u4e00-\u9fff])1、2|^1、2(?=.{1,2}$))(?=[十百千万亿多余件个人次名位家户场天岁元倍项篇份座台辆株亩吨公])/y
/** 第5、6件 and 分别为5、6件 are lists. */
const listing = /(?:[第、和与月级栋号-]|(?<!每)年)$|分别[^,。;]{0,6}$|各为?$/

/** 5、6件 is 五六件: five or six. */
export function readNeighbours(text: string, low: Numeral): Core | null {
  if (low.han || text[low.end] !== '、') return null
  neighbours.lastIndex = low.start
  if (!neighbours.test(text) || Number(text[low.end + 1]) !== toNumber(low.low) + 1) return null
  if (listing.test(text.slice(Math.max(0, low.start - 9), low.start))) return null
  const high = readNumeral(text, low.end + 1)
  if (high.low === null || high.tail) return null
  const unit = measureAt(text, high)
  const core = coreOf(high, unit?.unit ?? '', unit?.end ?? high.end)
  const bottom = shift(low.low, high.low.exponent)
  return { ...core, core: low.start, low: bottom, high: high.low, inside: 'about', bounded: true }
}
