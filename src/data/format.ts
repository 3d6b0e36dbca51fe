import { englishUnit, englishWord, shortUnit } from './format/unit.js'
import { isOpen } from './quantity/open.js'
import { decimalsOf, plainDigits, shiftDecimal } from './quantity/decimal.js'
import type { Bound, Quantity } from './quantity.js'
import { localeOf } from './text.js'

export const formatStyles = ['full', 'short', 'spoken'] as const
export type FormatStyle = (typeof formatStyles)[number]

export interface FormatOptions {
  /** BCP 47; every `en…` is English, all else Chinese. Default `zh-CN`. */
  readonly locale?: string
  /** full: 不低于98% · short: ≥98% · spoken: 不低于百分之98. Default `full`. */
  readonly style?: FormatStyle
  /** Show the source's own words where they are in the language asked for. Default true. */
  readonly source?: boolean
}

/** A piece of a figure, so that the number can be set large and its bound and unit small. */
export interface FigurePart {
  readonly text: string
  readonly role: 'number' | 'bound' | 'unit'
}

interface Manner {
  readonly zh: boolean
  readonly style: FormatStyle
}

/**
 * A figure in words. The source's own wording stands as it is in its language (110余次); any other figure is worded from
 * its bound: 超过299次, more than 299 times. No digit is rounded away. Ranges and digits follow GB/T 15835-2011.
 */
export function formatQuantity(q: Quantity, options: FormatOptions = {}): string {
  return (
    spokenWording(q, options) ??
    wordedParts(q, options)
      .map((part) => part.text)
      .join('')
  )
}

function mannerOf({ locale, style = 'full' }: FormatOptions): Manner {
  return { zh: localeOf(locale) === 'zh-CN', style }
}

/** The figure worded from its bound, in pieces. */
export function wordedParts(q: Quantity, options: FormatOptions): readonly FigurePart[] {
  const manner = mannerOf(options)
  if (isOpen(q)) {
    return [{ text: silence(manner), role: 'bound' }]
  }
  const [before, after] = unitParts(q, manner)
  const parts: readonly FigurePart[] = [
    { text: changeWord(q, manner) + boundWord(q, manner), role: 'bound' },
    { text: before, role: 'unit' },
    { text: digits(q.value ?? 0, q, manner), role: 'number' },
    ...upperEnd(q, before, after, manner),
    { text: after, role: 'unit' },
  ]
  return parts.filter((part) => part.text !== '')
}

/** The source's own words where they are in the language asked for. */
export function spokenWording(q: Quantity, options: FormatOptions): string | undefined {
  const { zh, style } = mannerOf(options)
  const wording = options.source === false ? undefined : ownWords(q, zh)
  return wording !== undefined && style === 'spoken' ? speakable(wording) : wording
}

/** What was not printed (全部办结 → 100 %) has no words of its own. */
function ownWords(q: Quantity, zh: boolean): string | undefined {
  if (!q.wording || (q.value !== null && (q.origin ?? 'printed') !== 'printed')) return undefined
  const han = /\p{Script=Han}/u.test(q.wording)
  // 58.7% is no language: Chinese prints it as it stands, English spaces the sign.
  const latin = /[a-z]/i.test(q.wording)
  return (zh ? han || !latin : latin && !han) ? q.wording : undefined
}

function silence({ zh, style }: Manner): string {
  const short = style === 'short'
  if (!zh) return englishWord('silent', short)
  return short ? '未列' : '数量原文未列'
}

const words: Readonly<Record<Bound, readonly [full: string, short: string]>> = {
  exact: ['', ''],
  over: ['超过', '超'],
  atLeast: ['不少于', '≥'],
  under: ['不足', '<'],
  atMost: ['不超过', '≤'],
  nearly: ['近', '近'],
  about: ['约', '约'],
  between: ['', ''],
  unstated: ['', ''],
}

/** Measured along a scale rather than counted: lower, not fewer. */
function isMeasure(unit: string): boolean {
  return /[%‰‱倍元点]$/.test(unit)
}

function boundWord(q: Quantity, { zh, style }: Manner): string {
  const short = style === 'short'
  const word = words[q.bound][short ? 1 : 0]
  // 七八天 is about 7 to 8: the range alone says so.
  if (word === '' || upper(q) !== undefined) return ''
  const measured = isMeasure(q.unit)
  if (!zh) return englishWord(measured && q.bound === 'under' ? 'less' : q.bound, short)
  return measured && word === '不少于' ? '不低于' : word
}

function changeWord(q: Quantity, { zh, style }: Manner): string {
  if (!q.change) return ''
  if (!zh) return englishWord(q.change)
  const up = q.change === 'up'
  if (style === 'short') return up ? '增' : '降'
  if (q.unit === '百分点') return up ? '上升' : '下降'
  return /[%‰‱倍]$/.test(q.unit) ? (up ? '增长' : '下降') : up ? '增加' : '减少'
}

function upper(q: Quantity): number | undefined {
  const ranged = q.bound === 'between' || (q.bound === 'about' && q.low === undefined)
  return ranged && q.high !== undefined && q.high !== q.value ? q.high : undefined
}

/** GB/T 15835: % and scale words stand on both ends (15%～30%, 13万元～17万元), a plain unit once (20～30件). */
function upperEnd(q: Quantity, before: string, after: string, manner: Manner): readonly FigurePart[] {
  const high = upper(q)
  if (high === undefined) return []
  const both = manner.zh && (q.scale !== undefined || /[%‰‱]/.test(after))
  const sign = manner.style === 'spoken' ? (manner.zh ? '至' : ' to ') : manner.zh ? '～' : '–'
  return [
    { text: both ? after : '', role: 'unit' },
    { text: sign, role: 'bound' },
    { text: before, role: 'unit' },
    { text: digits(high, q, manner), role: 'number' },
  ]
}

/** `value` in the scale the source printed, with no digit dropped and the printed decimals kept. */
function digits(value: number, q: Quantity, { zh, style }: Manner): string {
  const places = q.scale === undefined ? 0 : q.scale === 10000 ? 4 : 8
  const number = zh ? shiftDecimal(value, -places) : shiftDecimal(value, unitZeros(q))
  const printed = (q.decimals ?? 0) - (zh ? 0 : places)
  const text = formatNumber(number, zh ? 'zh-CN' : 'en', Math.max(decimalsOf(number), printed))
  if (style !== 'spoken') return text
  return zh ? text.replaceAll(',', '').replace('−', '负') : text.replace('−', 'minus ')
}

/** English has no word for 万 and 亿: their zeros are written out, unless no number is that large. */
function unitZeros({ unit, value, high, low }: Quantity): number {
  const zeros = unit.startsWith('万') && unit !== '万' ? 4 : unit.startsWith('亿') ? 8 : 0
  const largest = Math.max(Math.abs(value ?? 0), Math.abs(high ?? 0), Math.abs(low ?? 0))
  return largest < 1e290 ? zeros : 0
}

const fractions: Readonly<Record<string, string>> = { '%': '百分之', '‰': '千分之', '‱': '万分之' }

/** What stands before and after the number. */
function unitParts(q: Quantity, { zh, style }: Manner): readonly [string, string] {
  const fraction = Object.hasOwn(fractions, q.unit) ? fractions[q.unit] : undefined
  if (fraction && style === 'spoken') return zh ? [fraction, ''] : ['', ` ${englishWord(q.unit)}`]
  const scale = zh && q.scale !== undefined ? (q.scale === 10000 ? '万' : '亿') : ''
  const unit = style === 'short' ? shortUnit(q.unit) : q.unit
  if (zh)
    return [
      '',
      scale + (unit === '百分点' ? '个百分点' : style === 'spoken' ? unit.replaceAll('/', '每') : unit),
    ]
  const bare = unitZeros(q) > 0 ? q.unit.slice(1) : q.unit
  const singular = Math.abs(q.value ?? 0) === 1 && upper(q) === undefined && bare === q.unit
  const text = englishUnit(style === 'short' ? shortUnit(bare) : bare, singular)
  if (text === '' || (style === 'short' && fraction)) return ['', text]
  return ['', ` ${style === 'spoken' ? text.replaceAll('/', ' per ') : text}`]
}

/** Symbols that a screen reader leaves out or misreads become words; the rest of the wording stands. */
function speakable(wording: string): string {
  return wording
    .replace(/([\d０-９]+(?:[.．][\d０-９]+)?)\s*([%％‰‱])+/g, (_, n: string, sign: string) => {
      return (fractions[sign] ?? '百分之') + n
    })
    .replace(/\s*[~～—–-]+\s*/g, '至')
    .replace(/(\d)[,，](?=\d{3})/g, '$1')
    .replace(/[≥≤<>+/]/g, (sign) => symbols[sign] ?? sign)
}

const symbols: Readonly<Record<string, string>> = {
  '≥': '不低于',
  '≤': '不超过',
  '>': '超过',
  '<': '不足',
  '+': '加',
  '/': '每',
}

/**
 * Digits without exponent and without Intl. Thousands are parted by commas in English, and in Chinese from five digits on
 * (GB/T 15835-2011, 5.1.1). With `decimals`, exactly so many, halves rounded away from zero; without, as many as there are.
 */
export function formatNumber(value: number, locale: string, decimals?: number): string {
  if (!Number.isFinite(value)) return '—'
  const text = plainDigits(
    Math.abs(value),
    decimals === undefined ? undefined : Math.min(Math.max(0, Math.round(decimals)) || 0, 400),
  )
  const whole = text.split('.')[0] ?? ''
  const parted =
    whole.length > (localeOf(locale) === 'en' ? 3 : 4) ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole
  const sign = value < 0 && /[1-9]/.test(text) ? '−' : ''
  return sign + parted + text.slice(whole.length)
}
