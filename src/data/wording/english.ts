import type { Bound } from '../quantity.js'
import { decimal, toNumber } from './decimal.js'
import type { Figure } from './figure.js'

const bounds: readonly (readonly [Bound, string])[] = [
  ['atLeast', 'at least|not less than|no less than|not fewer than|no fewer than|a minimum of|not below'],
  ['atMost', 'at most|no more than|not more than|up to|not exceeding|a maximum of|not above|within'],
  ['over', 'more than|over|above|exceeding|in excess of|upwards of|greater than'],
  ['under', 'less than|fewer than|under|below'],
  ['nearly', 'nearly|almost|close to|approaching'],
  ['about', 'about|around|approximately|roughly|some|circa'],
]
const prefixes = bounds.map(([bound, words]) => [bound, new RegExp(`\\b(?:${words})\\s*$`, 'i')] as const)
const suffixes: readonly (readonly [Bound, RegExp])[] = [
  ['atLeast', /^\s*(?:or more|or above|and above|or higher|and over)\b/i],
  ['atMost', /^\s*(?:or less|or fewer|and below|or below)\b/i],
  ['over', /^(?:\+(?!\w)|[- ]odd\b)/],
  ['about', /^\s*or so\b/i],
]
const number = /\d{1,3}(?:,\d{3}){1,6}(?![\d])(?:\.\d+)?|\d{1,25}(?:\.\d{1,25})?/y
const scales: Record<string, number> = {
  thousand: 3,
  million: 6,
  billion: 9,
  trillion: 12,
  k: 3,
  m: 6,
  bn: 9,
}
const scale = /[ -]?(thousand|million|billion|trillion)\b|(k|m|bn)\b/iy
const money = /(?:RMB|CNY|[¥$€£])\s*$/i
const moneyUnit = /\s?(?:RMB|CNY|yuan)\b/iy
const points = /\s?(?:percentage|percent) points?\b|\s?pp\b/iy
const percent = /\s?(?:%|percent\b|per cent\b)/iy
const join = /\s*(?:-|~|to|and)\s*/iy
const noun = /\s([a-z]{2,24})\b/y
const notNoun =
  /^(?:of|in|and|or|to|the|by|for|from|were|was|are|is|have|has|had|with|on|at|as|per|more|times|than|people's)$/
const rise = /\b(?:up|rose|rise of|grew|growth of|increased?|increase of|gained?)(?: by)?\s*$/i
const fall = /\b(?:down|fell|fall of|declined?|decreased?|decrease of|dropped)(?: by)?\s*$/i

function at(pattern: RegExp, text: string, i: number): RegExpExecArray | null {
  pattern.lastIndex = i
  return pattern.exec(text)
}

interface Amount {
  readonly end: number
  readonly printed: string
  readonly power: number
}

function amountAt(text: string, i: number): Amount | null {
  const digits = at(number, text, i)?.[0]
  if (digits === undefined || /^0\d/.test(digits) || /\d/.test(text[i + digits.length] ?? '')) return null
  const end = i + digits.length
  const words = at(scale, text, end)
  const power = words ? scales[(words[1] ?? words[2])!.toLowerCase()]! : 0
  return { end: end + (words?.[0].length ?? 0), printed: digits.replaceAll(',', ''), power }
}

function unitAt(text: string, i: number, currency: string): { unit: string; end: number } {
  const point = at(points, text, i)
  if (point) return { unit: '百分点', end: i + point[0].length }
  const sign = at(percent, text, i)
  if (sign) return { unit: '%', end: i + sign[0].length }
  const yuan = at(moneyUnit, text, i)
  if (yuan) return { unit: '元', end: i + yuan[0].length }
  if (currency !== '') return { unit: currency, end: i }
  const word = at(noun, text, i)
  return word && !notNoun.test(word[1]!) ? { unit: word[1]!, end: i + word[0].length } : { unit: '', end: i }
}

const currencies: Record<string, string> = { $: '美元', '€': '欧元', '£': '英镑' }

function currencyBefore(text: string): { length: number; unit: string } {
  const sign = money.exec(text)?.[0]
  return sign ? { length: sign.length, unit: currencies[sign.trim()] ?? '元' } : { length: 0, unit: '' }
}

/** Reads an English figure whose number begins at `i`: more than 110, about 2.5 million, between 20 and 30. */
export function readEnglish(text: string, i: number): Figure | null {
  const low = amountAt(text, i)
  if (!low) return null
  const before = text.slice(Math.max(0, i - 28), i)
  const currency = currencyBefore(before)
  const lead = before.slice(0, before.length - currency.length)
  const prefix = prefixes.find(([, pattern]) => pattern.test(lead))
  const ranged = /\b(?:between|from)\s*$/i.exec(lead)
  let unit = unitAt(text, low.end, currency.unit)
  const link = at(join, text, unit.unit === '%' || unit.unit === '元' ? unit.end : low.end)
  const range = link && (ranged !== null || !/and/i.test(link[0])) ? amountAt(text, join.lastIndex) : null
  if (range) unit = unitAt(text, range.end, currency.unit)
  const suffix = suffixes.find(([, pattern]) => pattern.test(text.slice(unit.end, unit.end + 16)))
  const tail = suffix ? unit.end + suffix[1].exec(text.slice(unit.end, unit.end + 16))![0].length : unit.end
  const leadIn = (prefix ? prefix[1].exec(lead)![0].length : 0) + (range && ranged ? ranged[0].length : 0)
  const boundStart = i - currency.length - leadIn
  const ahead = before.slice(0, before.length - currency.length - leadIn)
  const change = rise.test(ahead) ? 'up' : fall.test(ahead) ? 'down' : undefined
  const bound = range ? 'between' : (prefix?.[0] ?? suffix?.[0] ?? 'exact')
  const power = range && low.power === 0 ? range.power : low.power
  const places = low.printed.split('.')[1]?.length ?? 0
  const bottom = decimal(low.printed, power)
  const top = range ? decimal(range.printed, range.power) : undefined
  if (top && toNumber(top) <= toNumber(bottom)) return null
  return {
    start: boundStart,
    core: i,
    tail: unit.end,
    end: tail,
    low: bottom,
    ...(top ? { high: top } : {}),
    bound,
    unit: unit.unit,
    ...(places > 0 && power === 0 ? { decimals: places } : {}),
    ...(change ? { change } : {}),
    han: false,
    small: false,
    bare: false,
    positional: false,
    bounded: bound !== 'exact' || power > 0,
  }
}
