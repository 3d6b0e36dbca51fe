/** Two figures set against each other in a sentence, and a figure against its goal: only as far as bounds allow. */
import { comparable } from '../../../../data/comparable.js'
import { formatQuantity } from '../../../../data/format.js'
import { compareQuantities, restOf, type Quantity } from '../../../../data/quantity.js'
import { rangeOf } from '../../../../data/quantity.js'
import type { Datum } from '../../../../data/series.js'
import { say, type Locale } from '../../../../data/text.js'
import { figureText } from './facts.js'

/** 比2013年（251件）多39件 where the two may be compared; else both figures and the reason why not. */
export function compareSentence(a: Datum, b: Datum, nameOfB: string, locale: Locale): string {
  const en = locale === 'en'
  const text = figureText(b, locale)
  const name = nameOfB || (en ? 'the other figure' : '另一数字')
  if (a.figure.value === null || b.figure.value === null)
    return en ? `${name}: ${text}.` : `${name}：${text}。`
  const { reasons, unknown } = judge(a, b)
  if (reasons.length > 0) {
    const said = reasons.map((reason) => reason.message[en ? 'en' : 'zh']).join(en ? '; ' : '；')
    return en ? `${name}: ${text}. Not comparable: ${said}.` : `${name}为${text}。不可比：${said}。`
  }
  const doubts = unknown.map((doubt) => say(doubt, locale)).join(en ? '; ' : '；')
  const doubt = doubts === '' ? '' : en ? ` (${doubts})` : `（${doubts}）`
  return `${difference(a, b, name, text, en)}${doubt}${en ? '.' : '。'}`
}

function judge(a: Datum, b: Datum) {
  const schemes = [a.scheme, b.scheme].flatMap((scheme) => scheme ?? [])
  return comparable(a.observation, b.observation, {
    version: 1,
    indicators: [a.indicator, ...(b.indicator === a.indicator ? [] : [b.indicator])],
    observations: [],
    schemes,
  })
}

function difference(a: Datum, b: Datum, name: string, text: string, en: boolean): string {
  const order = compareQuantities(a.figure, b.figure)
  if (order === 0) return en ? `The same as ${name} (${text})` : `与${name}（${text}）持平`
  if (order === 'uncertain') {
    return en
      ? `Whether more or less than ${name} (${text}) is not certain`
      : `与${name}（${text}）相比，孰多孰少无从确定`
  }
  const measured = a.figure.unit === '%' || a.indicator.kind === 'change'
  const [zhWord, enWord] = measured
    ? order > 0
      ? ['高', 'higher']
      : ['低', 'lower']
    : order > 0
      ? ['多', 'more']
      : ['少', 'less']
  const by = distance(a.figure, b.figure, order)
  const said = by ? formatQuantity(by, { locale: en ? 'en' : 'zh-CN' }) : ''
  return en
    ? `${capital(`${said} ${enWord}`.trim())} than ${name} (${text})`
    : `比${name}（${text}）${zhWord}${said}`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** How far the two lie apart; undefined where it cannot be worked out. */
function distance(a: Quantity, b: Quantity, order: 1 | -1): Quantity | undefined {
  if (a.change !== undefined || b.change !== undefined) return undefined
  const [more, less] = order > 0 ? [a, b] : [b, a]
  const { wording: _wording, ...by } = restOf(more, [less])
  if (by.value === null) return undefined
  return by.unit === '%' ? { ...by, unit: '百分点' } : by
}

export const goalStates = ['reached', 'missed', 'uncertain'] as const
export type GoalState = (typeof goalStates)[number]

/** Is the goal certainly reached, certainly not, or does the bound leave it open? `max`: the most the figure can be. */
export function goalState(figure: Quantity, goal: number, max?: number): GoalState {
  const range = rangeOf(figure, max)
  if (range.low >= goal) return 'reached'
  return range.high < goal || (range.high === goal && range.highOpen) ? 'missed' : 'uncertain'
}

/** 已达到目标95%。 */
export function goalSentence(figure: Quantity, goal: number, locale: Locale, max?: number): string {
  const en = locale === 'en'
  const target: Quantity = {
    value: goal,
    bound: 'exact',
    unit: figure.unit,
    ...(figure.scale && { scale: figure.scale }),
  }
  const text = formatQuantity(target, { locale })
  switch (goalState(figure, goal, max)) {
    case 'reached':
      return en ? `The goal of ${text} is reached.` : `已达到目标${text}。`
    case 'uncertain':
      return en
        ? `Whether the goal of ${text} is reached is not certain.`
        : `是否达到目标${text}，按原文无从确定。`
    case 'missed': {
      const by = distance(target, figure, 1)
      const said = by ? formatQuantity(by, { locale }) : ''
      if (en)
        return said === ''
          ? `The goal of ${text} is not reached.`
          : `${capital(said)} short of the goal of ${text}.`
      return `未达到目标${text}${said === '' ? '' : `，差${said}`}。`
    }
  }
}
