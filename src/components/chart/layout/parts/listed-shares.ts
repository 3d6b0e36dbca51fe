/** Every figure a share of what is listed beside it. */
import { ratioQuantities, restOf, sumQuantities, type Quantity } from '../../../../data/quantity.js'
import { restDatum } from '../../../../data/rest.js'
import type { Datum, Selection } from '../../../../data/series.js'
import { slackOf } from '../../../../data/slack.js'
import { stacksOf } from '../bars/stacking.js'

/** Gives every figure the whole it is a share of, and percentages what they leave of a hundred. */
export function withWholes(selection: Selection): Selection {
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

export function areShares([first]: readonly Datum[]): boolean {
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
