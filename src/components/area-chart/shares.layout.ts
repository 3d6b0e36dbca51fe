/** Every stack as a hundred percent of what is listed for it. */
import { addDecimals } from '../../data/quantity/decimal.js'
import type { Datum, Selection } from '../../data/series.js'
import type { Locale, Text } from '../../data/text.js'
import { slackOf } from '../../data/slack.js'
import { figureText } from '../chart/layout/words/facts.js'
import { areShares, withWholes } from '../chart/layout/parts/listed-shares.js'
import { stacksOf } from '../chart/layout/bars/stacking.js'
import type { Amount } from './bands.layout.js'

/** A share has a place only where all others are exact too. */
export function shareRefusal(selection: Selection, locale: Locale): Text | undefined {
  const stacks = stacksOf(selection)
  const doubtful = stacks
    .filter((stack) => stack.every(({ figure }) => figure.value !== null))
    .flat()
    .find(({ figure }) => figure.bound !== 'exact')
  if (doubtful) {
    const said = figureText(doubtful, locale)
    return {
      zh: `“${said}”不是确数，各部分所占的百分比无从确定，因此画成线。`,
      en: `“${said}” is not exact, so the shares are not certain and the figures are drawn as lines.`,
    }
  }
  const beyond = stacks.find(
    (stack) => areShares(stack) && sumOf(stack) > 100 + slackOf(stack.map((d) => d.figure)).above,
  )
  if (beyond) {
    return {
      zh: `各项百分比合计${sumOf(beyond)}%，超过100%，不是一个总体的各部分，因此画成线。`,
      en: `The percentages add up to ${sumOf(beyond)} %, more than 100 %, and are not parts of one whole, so the figures are drawn as lines.`,
    }
  }
  const [first] = stacks.flat()
  return selection.series.length < 2 && first && !areShares([first])
    ? {
        zh: '只有一个系列，没有可分的百分比，因此画成线。',
        en: 'One series alone has no shares, so it is drawn as a line.',
      }
    : undefined
}

function sumOf(stack: readonly Datum[]): number {
  return addDecimals(stack.map(({ figure }) => figure.value ?? 0))
}

export interface AsShares {
  /** With the wholes, and what the source does not break down of a hundred. */
  readonly completed: Selection
  readonly amount: Amount
  readonly sentence?: Text
}

export function asShares(selection: Selection): AsShares {
  const completed = withWholes(selection)
  const data = completed.series.flatMap((one) => one.data)
  return {
    completed,
    amount: shareOf,
    ...(data.some(({ whole }) => whole?.origin === 'computed') && { sentence: ofWhatIsListed }),
  }
}

const shareOf: Amount = ({ figure, whole }) => {
  if (figure.value === null || !whole?.value) return undefined
  return figure.unit === '%' ? figure.value : (figure.value / whole.value) * 100
}

const ofWhatIsListed: Text = {
  zh: '各时段以所列各项之和为100%（推算）。',
  en: 'For each period the sum of what is listed is 100 % (derived).',
}
