/** What a dashboard's filter offers and what a chosen value means; pure. */
import type { Columns, Dataset } from '../../data/dataset.js'
import { listColumns } from '../../data/listed-columns.js'
import { inOrder } from '../../data/order.js'
import { dimensionKey, dimensionLabel, resolve } from '../../data/resolve.js'
import { filterData } from '../../data/narrow.js'
import type { Datum, Dimension, Filter } from '../../data/series.js'
import { say, spellings, type Text } from '../../data/text.js'

export interface FilterOption {
  readonly key: string
  readonly label: Text
  /** What stands for it in `where`: its label, or its key where two labels are the same. */
  readonly value: string
}

/** The values of `dimension` in the data that `outer` leaves, in the dimension's own order. */
export function filterOptions(
  dataset: Dataset,
  dimension: Dimension,
  outer: Filter,
): readonly FilterOption[] {
  // Moments of columns are a stretch of time and no choices.
  const resolved = resolve(dimension === 'period' ? dataset : withNames(dataset))
  const found = new Map<string, Datum>()
  for (const datum of filterData(resolved.data, outer)) {
    const key = dimensionKey(datum, dimension)
    if (key !== '' && !found.has(key)) found.set(key, datum)
  }
  const sorted = inOrder(found, ([, datum]) => datum, dimension, resolved)
  const named = sorted.map(([key, datum]) => ({ key, label: dimensionLabel(datum, dimension) }))
  const twice = (label: string) => named.filter((other) => say(other.label, 'zh-CN') === label).length > 1
  return named.map(({ key, label }) => {
    const words = say(label, 'zh-CN')
    return { key, label, value: words === '' || twice(words) ? key : words }
  })
}

/**
 * `where` with every spelling of what it names: 嘉峪关市, 620200 and Jiayuguan are one place, and a chart's own `where`
 * may use any of them.
 */
export function withSpellings(where: Filter, dataset: Dataset | undefined): Filter {
  if (!dataset) return where
  const { data } = resolve(withNames(dataset))
  const widened = Object.entries(where).map(([dimension, values]) => {
    const all = new Set(values)
    for (const datum of data) {
      const names = [dimensionKey(datum, dimension), ...spellings(dimensionLabel(datum, dimension))]
      if (names.some((name) => values.includes(name))) for (const name of names) all.add(name)
    }
    return [dimension, [...all]] as const
  })
  return Object.fromEntries(widened)
}

/** The option that `values` names; undefined where it names none or several. */
export function chosenOption(
  options: readonly FilterOption[],
  values: readonly string[] | undefined,
): FilterOption | undefined {
  const chosen = options.filter(({ key, label, value }) =>
    [key, value, ...spellings(label)].some((name) => values?.includes(name)),
  )
  return chosen.length === 1 ? chosen[0] : undefined
}

/** How many figures `where` leaves; of columns too many to list, whatever their moments. */
export function countFigures(dataset: Dataset, where: Filter): number {
  const listed = listColumns(dataset)
  if (listed) return filterData(resolve(listed).data, where).length
  const { period: _, ...ofAny } = where
  const lengths = (dataset.columns ?? []).map((column) => {
    const named = withNames({ ...dataset, observations: [], columns: [column] })
    return filterData(resolve(named).data, ofAny).length * column.period.length
  })
  return lengths.reduce((sum, length) => sum + length, filterData(resolve(dataset).data, where).length)
}

const named = new WeakMap<Dataset, Dataset>()

/** A figure for every column, which tells its names. */
function withNames(dataset: Dataset): Dataset {
  const { columns } = dataset
  if (!columns?.[0]) return dataset
  let own = named.get(dataset)
  if (!own) {
    const one = (column: Columns): Columns => ({ ...column, period: [NaN], figure: [NaN] })
    own = listColumns({ ...dataset, columns: columns.map(one) }) ?? dataset
    named.set(dataset, own)
  }
  return own
}
