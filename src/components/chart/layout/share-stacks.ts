/** Stacks drawn as shares: every item a hundred percent of what is listed for it, with its own sum beside it. */
import { ratioQuantities, restOf, sumQuantities, type Quantity } from '../../../data/quantity.js'
import { restDatum } from '../../../data/rest.js'
import type { Datum, Selection } from '../../../data/series.js'
import type { Locale, Text } from '../../../data/text.js'
import { slackOf } from '../../../data/whole.js'
import type { ChartView, Frame } from '../view.js'
import { groupBars, type Bar } from './bars.js'
import { figureText } from './facts.js'
import { layoutHorizontalBars } from './horizontal-bars.js'
import { groupWholes, refusalOf } from './parts.js'
import { withSentences } from './sentences.js'
import { stacksOf } from './stacking.js'
import { layoutStrips } from './strips.js'

export function layoutShareStacks(selection: Selection, frame: Frame): ChartView {
  const { locale } = frame
  const listed = groupBars(selection, frame).filter(({ bars }) => bars.length > 0)
  const silent = listed.flatMap(({ bars }) => bars.filter((bar) => bar.datum.figure.value === null))[0]
  const mixed = new Set(listed.flatMap(({ bars }) => bars.map((bar) => bar.datum.figure.unit))).size > 1
  const completed = mixed || silent ? selection : withWholes(selection)
  const wholes = groupWholes(completed, frame)
  const why = mixed
    ? [unitsDiffer]
    : silent
      ? [unknownSum(silent, locale)]
      : wholes.flatMap((group) => refusalOf(group, false, locale) ?? [])
  if (why.length > 0) return withSentences(layoutHorizontalBars(selection, frame), why)
  const summed = wholes.some(({ whole }) => whole?.origin === 'computed')
  return withSentences(layoutStrips(wholes, completed, frame), summed ? [ofWhatIsListed] : [])
}

/** Gives every figure the whole it is a share of, and percentages what they leave of a hundred. */
function withWholes(selection: Selection): Selection {
  const wholes = new Map(
    stacksOf(selection).flatMap((stack) => (stack[0] ? [[stack[0].x, wholeOf(stack)] as const] : [])),
  )
  const series = selection.series.map((one) => ({
    ...one,
    data: one.data.map((datum) => withShare(datum, wholes.get(datum.x))),
  }))
  const rests = stacksOf({ ...selection, series }).flatMap((stack) => restOfStack(stack) ?? [])
  const [rest] = rests
  if (!rest) return { ...selection, series }
  const named = { key: 'rest', label: rest.category ?? '' }
  return {
    ...selection,
    series: [...series, { ...named, data: rests }],
    legend: [...selection.legend, named],
  }
}

/** Percentages are parts of a hundred; anything else of the sum of what is listed. */
function wholeOf(stack: readonly Datum[]): Quantity {
  return areShares(stack)
    ? { value: 100, bound: 'exact', unit: '%' }
    : sumQuantities(stack.map((d) => d.figure))
}

function areShares([first]: readonly Datum[]): boolean {
  return first?.figure.unit === '%' && first.indicator.kind === 'share'
}

function withShare(datum: Datum, whole: Quantity | undefined): Datum {
  if (!whole) return datum
  const share = ratioQuantities(datum.figure, whole, { unit: '%', decimals: 1 })
  if (areShares([datum]) || share.value === null) return { ...datum, whole }
  return { ...datum, whole, base: whole, share }
}

function restOfStack(stack: readonly Datum[]): Datum | undefined {
  const [first] = stack
  if (!first?.whole || !areShares(stack) || first.indicator.complete) return undefined
  const figures = stack.map((d) => d.figure)
  if (figures.some((q) => q.bound !== 'exact')) return undefined
  const rest = restOf(first.whole, figures)
  return rest.value !== null && rest.value > slackOf(figures).below
    ? restDatum(first, rest, first.whole)
    : undefined
}

const unitsDiffer: Text = {
  zh: '单位不同，不能画成一个100%，因此并列。',
  en: 'Units differ, so the figures make no hundred percent and stand side by side.',
}

const ofWhatIsListed: Text = {
  zh: '每条以所列各项之和为100%（推算）。',
  en: 'Each bar is the sum of what is listed for it (derived).',
}

function unknownSum({ datum }: Bar, locale: Locale): Text {
  const said = figureText(datum, locale)
  return {
    zh: `“${said}”没有数字，百分比无从算出，因此并列。`,
    en: `“${said}” has no number, so there are no percentages; the figures stand side by side.`,
  }
}
