import { comparableAll } from '../../data/comparable.js'
import { grouped } from '../../data/grouped.js'
import { firstVarying, joinLabels } from '../../data/select-with.js'
import type { Datum, Selection } from '../../data/series.js'
import type { Text } from '../../data/text.js'
import { tellFacts } from '../chart/layout/words/facts.js'
import { keep, layoutIndicatorBlocks } from '../chart/layout/bars/indicator-blocks.js'
import { stackViews, type StackedView } from '../chart/layout/bars/stack-views.js'
import type { ChartView, Frame } from '../chart/view.js'
import { layoutShareBar } from '../share-bar/share-bar.layout.js'

/** Counts and rates by indicator, and under them a strip of classes for every whole. */
export function layoutProposals(
  selection: Selection,
  frame: Frame,
  isClass: (datum: Datum) => boolean,
): ChartView {
  const figures = withClasses(keep(selection, (d) => !isClass(d)))
  const kept = keep(selection, isClass)
  const classes = { ...kept, reasons: judge(kept.series.flatMap((one) => one.data)) }
  const stack: StackedView[] = []
  if (figures.series.length > 0) stack.push({ key: 'figures', view: layoutIndicatorBlocks(figures, frame) })
  const strips = classes.series.length > 0 ? layoutShareBar(classes, frame) : undefined
  if (strips) stack.push({ key: 'classes', view: strips })
  const facts = tellFacts({ ...selection, reasons: [] }, frame.locale)
  // Figures that are no classes have one colour; the classes keep theirs.
  const colors = new Map([...(strips?.frame.colors ?? frame.colors), ['', 0]] as [string, number][])
  return stackViews(stack, frame.fontSize * 1.5, { ...facts, legend: [] }, { ...frame, colors })
}

/** Figures of classes that are no parts of a whole stand in rows, which have no colour to tell them by. */
function withClasses(figures: Selection): Selection {
  const data = figures.series.flatMap((one) => one.data)
  const named = new Map(data.map((d) => [d.x, joinLabels([d.label, d.category ?? ''])]))
  const name = <T extends { readonly label: Text }>(spot: T, x: string): T => ({
    ...spot,
    label: named.get(x) ?? spot.label,
  })
  const divided = [...grouped(data, (d) => d.indicator.id).values()].some((own) =>
    firstVarying(own, ['category']),
  )
  if (!divided) return figures
  return {
    ...figures,
    axis: figures.axis.map((spot) => name(spot, spot.key)),
    series: figures.series.map((one) => ({ ...one, data: one.data.map((d) => name(d, d.x)) })),
  }
}

/** Strips answer for themselves only. */
function judge(data: readonly Datum[]): Selection['reasons'] {
  const listed = data.filter((d) => d.derived === undefined)
  const indicators = [...new Set(listed.map((d) => d.indicator))]
  const schemes = [...new Set(listed.flatMap((d) => d.scheme ?? []))]
  const observations = listed.map((d) => d.observation)
  return comparableAll(observations, { version: 1, indicators, observations: [], schemes }).reasons
}
