/** More items along an axis than anybody reads one by one: the first are drawn, and the table has all. */
import type { Datum, Selection } from '../../../../data/series.js'
import type { ChartView, Facts, Frame, Row, Target } from '../../view.js'
import { tellFacts } from '../words/facts.js'
import { mostItems } from './most-items.js'

type Lay<View> = (selection: Selection, frame: Frame) => View

/** `lay` given the first items only. A kind that draws fewer of its own accord is given all, and says itself what it leaves out. */
export function layFirst<View extends ChartView | undefined>(
  selection: Selection,
  frame: Frame,
  lay: Lay<View>,
): View | ChartView {
  if (selection.axis.length <= mostItems) return lay(selection, frame)
  const keys = new Set(selection.axis.slice(0, mostItems).map(({ key }) => key))
  const kept = only(selection, ({ x }) => keys.has(x))
  const view = lay(kept, frame)
  if (!view) return view
  if (view.targets.length < mostItems) return lay(selection, frame)
  const [all, left] = [selection, only(selection, ({ x }) => !keys.has(x))].map((of) =>
    tellFacts(of, frame.locale),
  ) as [Facts, Facts]
  const note = leftOut(selection.axis.length - mostItems, frame)
  const facts = {
    ...withRows(view.facts, left),
    sources: all.sources,
    summary: summarise(view.facts.summary, kept, all, note, frame),
    notes: [...(view.facts.notes ?? []), note],
  }
  return { ...view, facts, targets: shifted(view, left.rows.length) }
}

/** Of all figures where that is said in the common words; a kind's own words are of what is drawn, and the note follows. */
function summarise(own: string, kept: Selection, all: Facts, note: string, { locale }: Frame): string {
  const said = tellFacts(kept, locale).summary
  return own.includes(said)
    ? own.replace(said, () => all.summary)
    : own + (locale === 'en' ? ` ${note}.` : `${note}。`)
}

function only(selection: Selection, kept: (datum: Datum) => boolean): Selection {
  const series = selection.series
    .map((one) => ({ ...one, data: one.data.filter(kept) }))
    .filter(({ data }) => data.length > 0)
  const keys = new Set(series.flatMap(({ data }) => data.map(({ x }) => x)))
  return { ...selection, series, axis: selection.axis.filter(({ key }) => keys.has(key)) }
}

function leftOut(left: number, { locale }: Frame): string {
  return locale === 'en'
    ? `the first ${mostItems} are drawn, the other ${left} are in the table`
    : `只画前${mostItems}项，其余${left}项见数据表`
}

/** The rows that are drawn, then those that are not; what stands behind them stays behind. */
function withRows(drawn: Facts, left: Facts): Facts {
  const own = drawn.rows
  const more = left.rows.length
  const at = (i: number): Row => {
    if (i < own.length) return own.at(i)
    return i < own.length + more ? left.rows.at(i - own.length) : own.at(i - more)
  }
  return { ...drawn, rows: { ...own, length: own.length + more, at } }
}

function shifted({ targets, facts }: ChartView, by: number): ChartView['targets'] {
  if (!facts.rows.behind) return targets
  const at = (i: number): Target => {
    const target = targets.at(i)
    return target.row < facts.rows.length ? target : { ...target, row: target.row + by }
  }
  return { ...targets, at }
}
