/** Columns of classes that divide one whole more than once, side by side: by who proposed, and by field. */
import { lackOf } from '../../../made.js'
import { numberIn } from '../total/come-to.js'
import type { FigureColumn } from '../header/meaning.js'
import { isTotal } from '../header/roles.js'
import { runFrom, runsIn } from '../row/runs.js'

type Row = readonly string[]

/** The columns after the first that come to the whole in most rows, as classes of a division of their own. */
export function dividedAgain(
  figures: readonly FigureColumn[],
  rows: readonly Row[],
): readonly FigureColumn[] {
  const isPlain = ({ indicator, period, place, body, measure, total, summary }: FigureColumn) =>
    (indicator ?? period ?? place ?? body ?? measure ?? summary) === undefined && !total
  const classes = figures.filter((figure) => figure.category !== undefined && isPlain(figure))
  if (classes.length < 4) return figures
  const wholes = figures.filter(
    ({ category, total, label, unit }) =>
      category === undefined && unit?.unit !== '%' && (total || isTotal(label) || classes.length > 0),
  )
  const found = wholes.flatMap((whole) => {
    const ways = rows.flatMap((row) => cutsIn(row, whole.column, classes))
    const usual = ways.find((way) => 2 * ways.filter((other) => other === way).length > rows.length)
    return usual === undefined ? [] : [usual]
  })
  const [cuts] = found
  if (cuts === undefined) return figures
  const ends = cuts.split(' ').map(Number)
  const nth = (category: string | undefined) => {
    const at = classes.findIndex((one) => one.category === category)
    return at < 0 ? 1 : ends.filter((end) => end <= at).length + 1
  }
  return figures.map((figure) =>
    figure.category === undefined || nth(figure.category) < 2 || figure.indicator !== undefined
      ? figure
      : { ...figure, indicator: `分类${nth(figure.category)}` },
  )
}

/** Where the sums of one row begin anew, as text; nothing where its columns do not come to the whole twice and more. */
function cutsIn(row: Row, whole: number, classes: readonly FigureColumn[]): readonly string[] {
  const total = numberIn(row, whole)
  if (!total) return []
  const isMade = (run: readonly FigureColumn[]): boolean => {
    const isRounded = /[%％]/.test(row[run.at(-1)?.column ?? -1] ?? '')
    const lack = lackOf(
      total,
      run.map(({ column }) => numberIn(row, column) ?? 0),
    )
    return run.length > 1 && Math.abs(lack) <= (isRounded ? 0.1 * run.length : 0)
  }
  const runs = runsIn(classes, (i) => runFrom(classes, i, (run) => (isMade(run) ? 'made' : 'short')))
  if (runs.length < 2 || runs.flat().length < classes.length) return []
  return [runs.map((run) => classes.indexOf(run.at(-1) as FigureColumn) + 1).join(' ')]
}
