import { formatQuantity } from '../../../../data/format.js'
import type { Text } from '../../../../data/text.js'
import type { ChartView } from '../../view.js'
import { figureOf, type RuleAnnotation } from '../annotations/annotation.js'

/** 98% · 20～30件 · 2020 · 2020—2022. */
export function figureWords(rule: RuleAnnotation, { facts, frame }: ChartView): string {
  const { locale } = frame
  const unit = facts.rows.length > 0 ? facts.rows.at(0).figure.unit : ''
  const said = (given: number | string) => {
    const value = rule.axis === 'time' ? undefined : figureOf(given)
    return value === undefined ? String(given) : formatQuantity({ value, bound: 'exact', unit }, { locale })
  }
  if (rule.value !== undefined) return said(rule.value)
  const { from, to } = rule
  if (from !== undefined && to !== undefined)
    return `${said(from)}${locale === 'en' ? ' – ' : '～'}${said(to)}`
  const words: Text = from === undefined ? { zh: '至', en: 'up to ' } : { zh: '起', en: 'from ' }
  const one = said(from ?? to ?? '')
  return locale === 'en' ? words.en + one : from === undefined ? words.zh + one : one + words.zh
}
