/** How findings name the figures they speak of. */
import { formatNumber, formatQuantity } from '../format.js'
import { periodLabel } from '../resolve.js'
import { say, type Text } from '../text.js'
import type { Locale } from '../text.js'
import { totalOf, type Case, type Context } from './context.js'

/** 立案的提案（760件）. */
export function named(c: Case, locale: Locale = 'zh-CN'): string {
  const text = formatQuantity(c.figure, { locale })
  return locale === 'en' ? `${titled(c, 'en')} (${text})` : `${titled(c, locale)}（${text}）`
}

/** 办理结果“A类”: what a figure is of, without the figure. */
export function titled(c: Case, locale: Locale): string {
  const label = say(c.indicator.label, locale)
  const part = c.classes.length > 0 ? className(c, locale) : ''
  if (part === '') return label
  return locale === 'en' ? `${label}, ${part}` : `${label}“${part}”`
}

/** A、B or the labels of the classes. */
export function className(c: Case, locale: Locale): string {
  const labels = c.classes.map((id) => say(c.scheme?.classes.find((s) => s.id === id)?.label ?? id, locale))
  return labels.join(locale === 'en' ? ', ' : '、')
}

/** 甘肃省2007年, to open a finding with; empty where the data says neither place nor period. */
function whereOf(context: Context, c: Case, locale: Locale): string {
  const place = c.o.place === undefined ? '' : placeLabel(context, c, locale)
  const scope = say(c.o.scope, locale)
  const parts = [place, say(periodLabel(c.o), locale), scope].filter(Boolean)
  return locale === 'en' ? parts.join(', ') : parts.join('')
}

/** The same with what follows it set apart. */
export function opening(context: Context, c: Case, locale: Locale): string {
  const where = whereOf(context, c, locale)
  if (where === '') return ''
  return locale === 'en' ? `${where}: ` : `${where}：`
}

/** An English sentence behind what opens a finding: it begins with a capital where nothing does. */
export function afterOpening(context: Context, c: Case, sentence: string): string {
  const where = opening(context, c, 'en')
  return where === '' ? sentence.charAt(0).toUpperCase() + sentence.slice(1) : where + sentence
}

/** A count so far beyond the other was likely printed in 万, or taken to be. */
export function magnitudeHint(a: number, b: number): { readonly zh: string; readonly en: string } {
  const isFar = a > 0 && b > 0 && Math.max(a, b) >= 1000 * Math.min(a, b)
  return isFar
    ? {
        zh: '两者相差千倍以上，单位可能多写或漏写了“万”。',
        en: ' They are a thousand times apart: a 万 may be too many or missing.',
      }
    : { zh: '', en: '' }
}

function placeLabel({ names, places }: Context, c: Case, locale: Locale): string {
  const name = c.o.place ?? ''
  const label: Text = names.places.find(name)?.label ?? places?.find(name)?.label ?? name
  return say(label, locale)
}

export function digits(value: number, decimals?: number): string {
  return formatNumber(value, 'zh-CN', decimals)
}

/** 242 ÷ 760 = 31.842%, two decimals finer than what is printed. */
export function division(count: number, base: number, decimals: number, per = 100): string {
  const quotient = digits((per * count) / base, decimals + 2)
  return `${digits(count)} ÷ ${digits(base)} = ${quotient}${per === 100 ? '%' : ''}`
}

/** Shown of a long list. */
export function some<T>(items: readonly T[], show: (item: T) => string, joint: string, most = 12): string {
  const shown = items.slice(0, most).map(show).join(joint)
  return items.length > most ? `${shown}${joint}…` : shown
}

/** 300 + 200 + 88 = 588. */
export function sumOf(cases: readonly Case[]): string {
  const terms = some(
    cases,
    (c) => formatQuantity(c.figure, { source: false, style: 'short' }).replace(/%$/, ''),
    ' + ',
  )
  const sum = totalOf(cases)
  return cases.length === 1 ? terms : `${terms} = ${digits(sum)}`
}
