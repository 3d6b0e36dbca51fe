/** 立案率 in a row, over 件数 and 占比: it stands in one of them, and is neither a count nor a share of itself. */
import { absenceOf } from '../../figure.js'
import { cell } from '../cell/cell.js'
import { isRateName, isShareName } from '../header/kinds.js'
import type { FigureColumn } from '../header/meaning.js'

/** Where such a row has its rate; undefined for any other. */
export function rateIn(
  row: readonly string[],
  name: string,
  figure: FigureColumn,
  figures: readonly FigureColumn[],
): 'here' | 'elsewhere' | undefined {
  if (!isRateName(name)) return undefined
  const beside = figures.filter(
    ({ period, place, category, body }) =>
      period === figure.period &&
      place === figure.place &&
      category === figure.category &&
      body === figure.body,
  )
  const [share, ...others] = beside.toSorted((a, b) => Number(isShare(b)) - Number(isShare(a)))
  const [count, ...more] = others
  if (!share || !count || more.length > 0 || !isShare(share) || isShare(count)) return undefined
  const isBlank = ({ column }: FigureColumn) => cell(row, column) === '' || absenceOf(cell(row, column))
  if (isBlank(share) === isBlank(count)) return undefined
  return isBlank(figure) ? 'elsewhere' : 'here'
}

function isShare({ measure, indicator, label }: FigureColumn): boolean {
  return isShareName(measure ?? indicator ?? label)
}
