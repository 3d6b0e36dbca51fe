/** What is said of stacks beside their drawing. */
import { formatQuantity } from '../../data/format.js'
import { sumQuantities } from '../../data/quantity.js'
import { say, type Locale } from '../../data/text.js'
import { figureText } from '../chart/layout/words/facts.js'
import { seriesOf, type Stack } from './bands.layout.js'

/** Clauses without a full stop: where the areas have a gap, and where they hold other parts than elsewhere. */
export function stackNotes(stacks: readonly Stack[], locale: Locale): readonly string[] {
  const en = locale === 'en'
  const silent = stacks.filter((stack) => stack.silent.length > 0)
  const names = silent.map(nameOf(locale))
  const [figure] = silent[0]?.silent ?? []
  const said = figure ? figureText(figure.datum, locale) : ''
  const most = 3
  const listed = names.slice(0, most).join(en ? ', ' : '、') + (names.length > most ? (en ? ' …' : '等') : '')
  const several = silent.some(({ figures }) => figures.length > 1)
  const differ = new Set(stacks.filter(({ parts }) => parts.length > 0).map(seriesOf)).size > 1
  return [
    ...stacks.filter(breaks).map((stack) => {
      const name = nameOf(locale)(stack)
      return en ? `${name}: not continued as before` : `${name}起与此前不连续`
    }),
    ...(several
      ? [
          en
            ? `${listed}: a figure has no number (${said}), so there is no sum and the areas have a gap`
            : `${listed}有的项没有数字（${said}），合计无从得出，堆叠在此断开`,
        ]
      : []),
    ...(differ
      ? [
          en
            ? 'not every period lists the same parts: a stack holds what is listed then, and the areas break where that changes'
            : '各时段所列项目不尽相同，堆叠只含当时所列，项目有变处断开',
        ]
      : []),
  ]
}

function breaks({ figures }: Stack): boolean {
  return figures.some(({ figure }) => figure.datum.status === 'break')
}

const nameOf = (locale: Locale) => (stack: Stack) => {
  const [first] = stack.figures
  return first ? say(first.figure.datum.label, locale) : ''
}

/** The sum of each stack, of many the first and the last; a sentence. */
export function totalWords(stacks: readonly Stack[], locale: Locale): string {
  const en = locale === 'en'
  const summed = stacks.filter(({ parts }) => parts.length > 0)
  if (!summed.some(({ parts }) => parts.length > 1)) return ''
  const shown = summed.length > 6 ? [summed[0], summed.at(-1)].flatMap((stack) => stack ?? []) : summed
  const said = shown.map((stack) => {
    const sum = sumQuantities(stack.parts.map(({ figure }) => figure.datum.figure))
    return `${nameOf(locale)(stack)}${en ? ' ' : ''}${formatQuantity(sum, { locale, style: 'spoken' })}`
  })
  return en ? `In total: ${said.join(', ')}.` : `合计：${said.join('，')}。`
}
