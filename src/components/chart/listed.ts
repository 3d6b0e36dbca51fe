import type { Dataset } from '../../data/dataset.js'
import { listColumns as list, mostListed } from '../../data/listed-columns.js'
import { warnOnce } from './told/warn.js'

/** What is left of datasets without columns that are too many: the same for the same, else it were laid out at every update. */
const without = new WeakMap<Dataset, Dataset>()

/** Columns figure by figure, for charts of any kind; without them, and said so, where they are too many. */
export function listColumns(dataset: Dataset): Dataset {
  const listed = list(dataset) ?? without.get(dataset)
  if (listed) return listed
  warnOnce({
    zh: `按列给的数字多于${mostListed}个，只有 <tally-line-chart> 和 <tally-area-chart> 能画。`,
    en: `Columns of more than ${mostListed} figures are drawn by <tally-line-chart> and <tally-area-chart> only.`,
  })
  const { columns: _, ...rest } = dataset
  without.set(dataset, rest)
  return rest
}
