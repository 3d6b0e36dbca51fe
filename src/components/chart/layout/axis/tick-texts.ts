/** Numbers along an axis as text: the unit once, 万, 亿 and 万亿, or million and so on, where no digit is lost by them. */
import { englishUnit } from '../../../../data/format/unit.js'
import { formatNumber } from '../../../../data/format.js'
import { decimalsOf, shiftDecimal } from '../../../../data/quantity/decimal.js'
import type { Locale } from '../../../../data/text.js'

export interface TickTexts {
  /** One a value. */
  readonly texts: readonly string[]
  /** 单位：万元; empty where there is none to say. */
  readonly unit: string
  /** What all of them are counted in beside the unit's own: 万, million. */
  readonly scale: string
}

export function tickTexts(values: readonly number[], unit: string, locale: Locale): TickTexts {
  const en = locale === 'en'
  const own = /^[万亿]./.exec(unit)?.[0][0] ?? ''
  // English has no word for 万 and 亿: their zeros are written out, or counted in millions.
  const zeros = en ? 4 * words.indexOf(own) : 0
  const places = en || own === '' ? scaleFor(values, unit, zeros, en) : 0
  const scale = (en ? places > 0 && englishUnit(`@e${places}`, true) : words[places / 4]) || ''
  const shifted = values.map((value) => shiftDecimal(value, zeros - places))
  const decimals = Math.min(12, Math.max(0, ...shifted.map(decimalsOf)))
  const named = en ? `${scale} ${englishUnit(own === '' ? unit : unit.slice(1), false)}`.trim() : scale + unit
  // Thousands are parted on the whole axis or nowhere on it.
  const parting = shifted.some((value) => Math.abs(value) >= 1e4) ? 'en' : locale
  return {
    texts: shifted.map((value) =>
      Math.abs(value) < unread ? formatNumber(value, parting, value && decimals) : powerText(value),
    ),
    unit: named === '' ? '' : en ? `Unit: ${named}` : `单位：${named}`,
    scale,
  }
}

/** By the fours of zeros they stand for. */
const words = ['', '万', '亿', '万亿']

/** 12, 8 or 4 for 万亿, 亿 or 万, in English 12, 9 or 6, 0 for none: the largest that leaves no more than one decimal. */
function scaleFor(values: readonly number[], unit: string, zeros: number, en: boolean): number {
  const largest = Math.max(0, ...values.map(Math.abs))
  if (/[%‰‱]/.test(unit) || largest >= unread) return 0
  const short = (places: number) =>
    largest >= 10 ** places && values.every((value) => decimalsOf(shiftDecimal(value, -places)) <= 1)
  return (en ? [12, 9, 6] : [12, 8, 4]).find((places) => short(places - zeros)) ?? 0
}

/** So many digits are read by no one. */
const unread = 1e15
const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** 2×10¹⁸. */
function powerText(value: number): string {
  const [mantissa = '', exponent = ''] = value.toExponential().split('e')
  const power = exponent
    .replace('+', '')
    .replace(/\d/g, (d) => raised[Number(d)] ?? d)
    .replace('-', '⁻')
  return `${mantissa.slice(0, 6).replace('-', '−')}×10${power}`
}
