/** More parts of a sum than can be told apart: some are drawn each, the others together; the table has all. */
import { ratioQuantities, sumQuantities, type Quantity } from '../../../../data/quantity.js'
import type { Datum, Selection, Series } from '../../../../data/series.js'
import { say, type Locale, type Text } from '../../../../data/text.js'
import type { ChartView, Facts, Frame, Row } from '../../view.js'
import { tellFacts } from '../words/facts.js'
import { mostColours } from './most-items.js'

const collected = 'collected'

/** Those `left` over as one; `selection` itself where that is one only, which is no less to tell apart under another name. */
export function fewSeries(selection: Selection, left: readonly Series[]): Selection {
  if (left.length < 2) return selection
  const label = { zh: `其余${left.length}项`, en: `${left.length} others` }
  // In their place: what is not broken down stays last.
  const series = selection.series.flatMap((one) =>
    one === left[0] ? together(left, label) : left.includes(one) ? [] : one,
  )
  return { ...selection, series }
}

function together(left: readonly Series[], label: Text): Series {
  const spots = new Map<string, Datum[]>()
  for (const datum of left.flatMap(({ data }) => data)) {
    const here = spots.get(datum.x)
    if (here) here.push(datum)
    else spots.set(datum.x, [datum])
  }
  return { key: collected, label, data: [...spots.values()].map((group) => sumOf(group, label)) }
}

function sumOf(group: readonly Datum[], category: Text): Datum {
  const [first] = group as readonly [Datum]
  const { x, label, status: _own, source: _one, place: _where, share: _part, observation, ...shared } = first
  const { indicator, period, periodWording, scope } = observation
  const figure = figureOf(group)
  const share = first.share && first.whole && ratioQuantities(figure, first.whole, { unit: '%', decimals: 1 })
  return {
    ...shared,
    ...{ key: `${collected}|${x}`, x, label, category },
    figure,
    ...(share && share.value !== null && { share }),
    derived: 'collected',
    status: 'derived',
    observation: {
      ...{ indicator, figure: first.figure },
      ...(period !== undefined && { period }),
      ...(periodWording !== undefined && { periodWording }),
      ...(scope !== undefined && { scope }),
    },
  }
}

/** With a figure that has no number there is no sum: the areas have a gap. */
function figureOf(group: readonly Datum[]): Quantity {
  const silent = group.find(({ figure }) => figure.value === null)
  return silent?.figure ?? sumQuantities(group.map(({ figure }) => figure))
}

/** `view` of the series of `drawn`, with the facts of all that was selected, and `note`. */
export function withAllFigures(
  view: ChartView,
  drawn: Selection,
  selection: Selection,
  note: string,
): ChartView {
  const { facts, targets, frame } = view
  const all = tellFacts(selection, frame.locale)
  const rowOf = new Map(selection.series.flatMap(({ data }) => data).map(({ key }, i) => [key, i]))
  const sums = Array.from({ length: facts.rows.length }, (_, i) => facts.rows.at(i)).filter(
    ({ key }) => !rowOf.has(key),
  )
  sums.forEach(({ key }, i) => rowOf.set(key, all.rows.length + i))
  const { length } = all.rows
  const at = (i: number): Row => (i < length ? all.rows.at(i) : (sums[i - length] as Row))
  const said = tellFacts(drawn, frame.locale).summary
  return {
    ...view,
    facts: {
      ...facts,
      legend: legendOf(facts.legend, drawn, selection, frame.locale),
      rows: { length, behind: sums.length, at },
      sources: all.sources,
      summary: facts.summary.replace(said, () => all.summary),
      notes: [...(facts.notes ?? []), note],
    },
    targets: {
      ...targets,
      at: (i) => {
        const target = targets.at(i)
        return { ...target, row: rowOf.get(target.key) ?? 0 }
      },
    },
  }
}

/** One entry for what is drawn together, in the place of its first: there is nothing of it to hide. */
function legendOf(
  legend: Facts['legend'],
  drawn: Selection,
  selection: Selection,
  locale: Locale,
): Facts['legend'] {
  const as = drawn.series.find(({ key }) => key === collected)
  const own = new Set(drawn.series.map(({ key }) => key))
  const together = new Set(selection.series.map(({ key }) => key).filter((key) => !own.has(key)))
  const [first] = together
  return legend.flatMap((item) => {
    if (!as || !together.has(item.key)) return [item]
    return item.key === first
      ? [{ key: collected, label: say(as.label, locale), color: -1, of: together.size }]
      : []
  })
}

/** Parts of a sum: those without a colour of their own as one, in the neutral colour. */
export function layoutFewParts(
  selection: Selection,
  frame: Frame,
  lay: (selection: Selection, frame: Frame) => ChartView,
): ChartView {
  const left = withoutColour(selection)
  const few = fewSeries(selection, left)
  const view = lay(few, frame)
  return few === selection ? view : withAllFigures(view, few, selection, leftOut(left.length, frame))
}

/** Those beyond the colours: all of them in the neutral one. */
export function withoutColour({ series, colors }: Selection): readonly Series[] {
  return series.filter(({ key }) => (colors.get(key) ?? 0) >= mostColours - 1)
}

function leftOut(left: number, { locale }: Frame): string {
  return locale === 'en'
    ? `more parts than colours: ${left} of them are drawn together, in grey (derived); each is in the table`
    : `项目多于可辨的颜色：其中${left}项合为灰色一段（推算），逐项见数据表`
}
