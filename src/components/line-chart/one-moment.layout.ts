/** Figures of one period alone have no course: bars compare them, where points with leaders across the plot would not. */
import { readPeriod } from '../../data/period.js'
import { dimensionKey, dimensionLabel } from '../../data/resolve.js'
import { say, type Text } from '../../data/text.js'
import type { Selection } from '../../data/series.js'
import { nameBy, severalAtOnce } from '../chart/layout/facets/several-at-once.js'
import { layoutHorizontalBars } from '../chart/layout/bars/horizontal-bars.js'
import { mostItems } from '../chart/layout/plenty/most-items.js'
import type { ChartView, Frame } from '../chart/view.js'

const only = 'all'

/** Rows of bars, one a series; undefined where there is more than one period, or panels that share a scale over time. */
export function layoutMoment(selection: Selection, frame: Frame): ChartView | undefined {
  const { axis, by, legend, series, split } = selection
  const [period] = axis
  if (!period || by !== 'period' || frame.whole) return undefined
  if (series.length > mostItems || series.some(({ columns }) => columns)) return undefined
  if (!isShown(selection, frame)) return undefined
  if (axis.length > 1) return layoutSeveral(selection, frame)
  if (series.length === 1) return layoutHorizontalBars(selection, frame)
  const colors = new Map([[only, 0]])
  const data = series.flatMap(({ key, label, data: own }) =>
    own.map((datum) => ({ ...datum, x: key, label })),
  )
  const turned: Selection = {
    ...selection,
    by: split ?? by,
    axis: series.map(({ key, label }) => ({ key, label })),
    legend: [],
    series: [{ key: only, label: period.label, data }],
    colors,
  }
  const view = ofPeriod(period.label, layoutHorizontalBars(turned, { ...frame, colors }), frame)
  // Each row has its name; the legend, where it is asked for, shows again what was hidden when there were lines.
  const asked = legend.map(({ key, label }) => ({ key, label: say(label, frame.locale), color: 0 }))
  return { ...view, named: true, facts: { ...view.facts, legend: asked } }
}

/** Rows of what figures of one series and one period differ by, a bar a series in each. */
function layoutSeveral(selection: Selection, frame: Frame): ChartView | undefined {
  const { by, series } = selection
  const dimensions = severalAtOnce(selection)
  const data = series.flatMap((one) => one.data)
  const moments = new Map(data.map((datum) => [dimensionKey(datum, by), dimensionLabel(datum, by)]))
  const [period = ''] = moments.values()
  if (dimensions.length === 0 || moments.size > 1) return undefined
  const named = series.map((one) => ({
    ...one,
    data: one.data.map((datum) => {
      const { key, label } = nameBy(datum, dimensions)
      return { ...datum, x: key, label }
    }),
  }))
  const rows = named.flatMap((one) => one.data.map(({ x, label }) => [x, { key: x, label }] as const))
  const turned: Selection = {
    ...selection,
    by: dimensions[0] ?? by,
    axis: [...new Map(rows).values()],
    series: named,
  }
  return ofPeriod(period, layoutHorizontalBars(turned, frame), frame)
}

function ofPeriod(period: Text, view: ChartView, { locale }: Frame): ChartView {
  const when = say(period, locale)
  const note = locale === 'en' ? `all of ${when}` : `均为${when}`
  const summary = `${when}${locale === 'en' ? ': ' : '：'}${view.facts.summary}`
  return { ...view, facts: { ...view.facts, summary, notes: [note] } }
}

/** Does the part of time that is shown hold anything of the period? */
function isShown({ series }: Selection, { domains }: Frame): boolean {
  const dated = series.flatMap(({ data }) => data).find(({ observation }) => observation.period !== undefined)
  const period = readPeriod(dated?.observation.period ?? '')
  const [from, to] = domains?.['time'] ?? [-Infinity, Infinity]
  return !period || (period.start <= to && period.end >= from)
}
