/** What `limit` collects may be far more than each of what is listed: drawn to the same scale it would leave them no length. */
import { formatQuantity } from '../../../../data/format.js'
import type { Datum, Selection } from '../../../../data/series.js'
import type { ChartView, Frame } from '../../view.js'
import { tellFacts } from '../words/facts.js'

/** So many times the greatest of those listed is still drawn beside them. */
const comparable = 2

/** `lay` of the selection; a sum of the rest that dwarfs what is listed is written where it would stand and not drawn. */
export function layRestAside(
  selection: Selection,
  frame: Frame,
  lay: (selection: Selection) => ChartView | undefined,
): ChartView | undefined {
  const all = (frame.whole ?? selection).series.flatMap(({ data }) => data)
  const greatest = (data: readonly Datum[]) =>
    Math.max(0, ...data.map(({ figure }) => Math.abs(figure.high ?? figure.value ?? 0)))
  const isRest = (datum: Datum) => datum.derived === 'collected'
  const listed = greatest(all.filter((datum) => !isRest(datum)))
  if (listed === 0 || greatest(all.filter(isRest)) <= listed * comparable) return lay(selection)
  const written = writtenOnly(selection, isRest, frame)
  const view = lay(written)
  if (!view) return undefined
  const [drawn, told] = [tellFacts(written, frame.locale), tellFacts(selection, frame.locale)]
  return {
    ...view,
    facts: {
      ...view.facts,
      rows: told.rows,
      summary: view.facts.summary.replace(drawn.summary, () => told.summary),
      notes: [...(view.facts.notes ?? []), note(frame)],
    },
  }
}

function writtenOnly(selection: Selection, isRest: (datum: Datum) => boolean, frame: Frame): Selection {
  const written = (datum: Datum): Datum => {
    const { figure } = datum
    const wording = formatQuantity(figure, { locale: frame.locale })
    return { ...datum, figure: { value: null, bound: 'unstated', unit: figure.unit, wording } }
  }
  const series = selection.series.map((one) => ({
    ...one,
    data: one.data.map((datum) => (isRest(datum) && datum.figure.value !== null ? written(datum) : datum)),
  }))
  return { ...selection, series }
}

function note({ locale }: Frame): string {
  return locale === 'en'
    ? 'the others add up to far more than any of those listed: their sum is written, not drawn'
    : '其余各项之和远大于所列各项，只写数字，不画长短'
}
