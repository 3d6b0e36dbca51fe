/** The largest parts of many as bars: where most of a whole would be one cell of what is too small, its areas say nothing. */
import type { Selection, Series } from '../../data/series.js'
import type { Text } from '../../data/text.js'
import { tellFacts } from '../chart/layout/words/facts.js'
import { layoutPartList } from '../chart/layout/parts/part-list.js'
import type { ChartView, Frame } from '../chart/view.js'

/** More are read in the table. */
const mostListed = 40

/** `parts`: one figure a series. */
export function layoutLargest(parts: Selection, frame: Frame): ChartView {
  const sizeOf = ({ data: [datum] }: Series) =>
    datum === undefined || datum.derived === 'rest' ? -1 : (datum.figure.value ?? 0)
  const series = parts.series.toSorted((a, b) => sizeOf(b) - sizeOf(a))
  const listed = series.slice(0, mostListed)
  const order = new Map(series.flatMap(({ data }) => data).map(({ x }, i) => [x, i]))
  const axis = parts.axis.toSorted((a, b) => (order.get(a.key) ?? 0) - (order.get(b.key) ?? 0))
  const first = new Set(listed.flatMap(({ data }) => data.map(({ x }) => x)))
  const left = series.filter((one) => sizeOf(one) >= 0).length - listed.length
  const view = layoutPartList(
    { ...parts, series: listed, axis: axis.filter(({ key }) => first.has(key)) },
    frame,
    [why, ...(left > 0 ? [others(left)] : [])],
  )
  // The rows of what is drawn come first, so that targets know theirs.
  const facts = tellFacts({ ...parts, series, axis }, frame.locale)
  return { ...view, facts: { ...facts, legend: [], notes: view.facts.notes ?? [] } }
}

const why: Text = {
  zh: '多数部分太小，画成面积看不清，因此从大到小分列。',
  en: 'Most parts are too small to be seen as areas, so they are listed, the largest first.',
}

function others(left: number): Text {
  return {
    zh: `只列前${mostListed}项，其余${left}项见数据表。`,
    en: `The first ${mostListed} are listed; the other ${left} are in the table.`,
  }
}
