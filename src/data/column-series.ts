/** Many exact figures as columns → one series a column pair, without an object a figure. */
import { lookThrough } from './column-blocks.js'
import type { Columns, Dataset, Observation } from './dataset.js'
import type { Indicator } from './indicator.js'
import { resolve } from './resolve.js'
import type { Dimension, Facet, Filter, OrderedColumns, Query, Series } from './series.js'
import { spellings } from './text.js'

/** What the query asks for of the dataset's columns, in their order. */
export function columnSeries(dataset: Dataset, query: Query): readonly Series[] {
  const { indicators } = resolve(dataset)
  const ids = new Set(query.indicator?.map((name) => indicators.find(name)?.id))
  return (dataset.columns ?? []).flatMap((columns, i) => {
    const indicator = indicators.find(columns.indicator)
    if (!indicator || (ids.size > 0 && !ids.has(indicator.id))) return []
    const own = Object.entries(columns.dimensions ?? {})
    if (!answers(own, [indicator.id, ...spellings(indicator.label)], query.where)) return []
    const label = own.length > 0 ? own.map(([, value]) => value).join(' · ') : indicator.label
    const facet = query.facet && facetOf(query.facet, indicator, columns)
    return [
      {
        key: `columns/${i}`,
        label,
        data: [],
        columns: { indicator, standIn: standInOf(indicator), ...columnsOf(columns) },
        ...(facet && { facet }),
      },
    ]
  })
}

/** What is judged of many figures at once: they are dated, exact and of one indicator. */
function standInOf({ id, unit }: Indicator): Observation {
  return { indicator: id, period: '2000', figure: { value: 0, bound: 'exact', unit } }
}

/** The panel that columns stand in: by their indicator or by a dimension of their own. */
function facetOf(dimension: Dimension, { id, label }: Indicator, { dimensions = {} }: Columns): Facet {
  if (dimension === 'indicator') return { key: id, label }
  const own = Object.hasOwn(dimensions, dimension) ? (dimensions[dimension] ?? '') : ''
  return { key: own, label: own }
}

/** Columns know their indicator and their own dimensions; of any other they have no value to keep out. */
function answers(
  own: readonly (readonly [string, string])[],
  names: readonly string[],
  where: Filter = {},
): boolean {
  return Object.entries(where).every(([dimension, values]) => {
    const given =
      dimension === 'indicator' ? names : own.flatMap(([name, value]) => (name === dimension ? [value] : []))
    return values.length === 0 || given.some((value) => values.includes(value))
  })
}

const inOrder = new WeakMap<Columns, OrderedColumns>()

/** In order of time; as given where they are, sorted once where they are not. A moment that is none goes. */
function columnsOf(columns: Columns): OrderedColumns {
  let ordered = inOrder.get(columns)
  if (!ordered) inOrder.set(columns, (ordered = orderedOf(columns)))
  return ordered
}

function orderedOf(given: Columns): OrderedColumns {
  const learnt = lookThrough(given.period, given.figure)
  const { period, figure } = learnt.ordered ? given : sorted(given)
  return { given, period, figure, ...(learnt.ordered ? learnt : lookThrough(period, figure)) }
}

function sorted({ period, figure }: Columns): Pick<Columns, 'period' | 'figure'> {
  const places: number[] = []
  for (let i = 0; i < period.length; i++) if (Number.isFinite(period[i])) places.push(i)
  places.sort((a, b) => (period[a] ?? 0) - (period[b] ?? 0))
  return {
    period: Float64Array.from(places, (i) => period[i] ?? NaN),
    figure: Float64Array.from(places, (i) => figure[i] ?? NaN),
  }
}
