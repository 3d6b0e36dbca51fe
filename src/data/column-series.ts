/** Many exact figures as columns → one series a column pair, without an object a figure. */
import { lookThrough, type Learnt } from './column-blocks.js'
import type { Columns, Dataset, Observation } from './dataset.js'
import type { Indicator } from './indicator.js'
import { finestOf, isMoment, numbersOf, unitOfDays, writeMoment, type MomentUnit } from './moments.js'
import { periodLabel, resolve } from './resolve.js'
import type { Dimension, Facet, Filter, OrderedColumns, Query, Selection, Series } from './series.js'
import { spellings } from './text.js'

interface Asked {
  readonly dataset: Dataset
  readonly key: string
  readonly columns: Columns
  readonly indicator: Indicator
}

/** What is selected of the observations, with what the query asks for of the dataset's columns, in their order. */
export function withColumns(
  rest: Selection,
  dataset: Dataset,
  query: Query,
  judge: (own: readonly Observation[]) => Pick<Selection, 'reasons' | 'notes'>,
): Selection {
  const asked = askedFor(dataset, query)
  const every = seriesOf(asked, query)
  if (every.length === 0) return rest
  const isShown = ({ key }: Series) => !query.hidden?.has(key)
  const shown = [...rest.series, ...every].filter(isShown)
  const { colors } = rest
  const own = new Map([...colors, ...asked.map(({ key }, i) => [key, colors.size + i] as const)])
  const keys = [...rest.legend, ...every].map(({ key }) => key)
  return {
    ...rest,
    ...judge(every.flatMap(({ columns }) => columns?.standIn ?? [])),
    legend: [...rest.legend, ...every.map(({ key, label }) => ({ key, label }))],
    // With every series hidden there would be nothing to show them again with.
    series: shown.length > 0 ? shown : [...rest.series, ...every],
    common: rest.legend.length === 0 && every.length === 1 ? ofOne(every, asked, query) : [],
    colors: query.narrow?.coloursLeft(own, keys) ?? own,
  }
}

/** Columns of the indicators asked for, whatever else is asked for. */
function askedFor(dataset: Dataset, query: Query): readonly Asked[] {
  const { indicators } = resolve(dataset)
  const ids = new Set(query.indicator?.map((name) => indicators.find(name)?.id))
  return (dataset.columns ?? []).flatMap((columns, i) => {
    const indicator = indicators.find(columns.indicator)
    if (!indicator || (ids.size > 0 && !ids.has(indicator.id))) return []
    return [{ dataset, key: `columns/${i}`, columns, indicator }]
  })
}

function seriesOf(asked: readonly Asked[], { where, facet: panel }: Query): readonly Series[] {
  const units = unitsByIndicator(asked)
  return asked.flatMap((one): readonly Series[] => {
    const { key, columns, indicator } = one
    const own = Object.entries(columns.dimensions ?? {})
    if (!answers(own, [indicator.id, ...spellings(indicator.label)], where)) return []
    const unit = units.get(indicator) ?? 'day'
    const ordered = { ...ofPeriods(columnsOf(one), indicator, unit, where?.['period']), unit }
    if (ordered.period.length === 0) return []
    const facet = panel && facetOf(panel, indicator, columns)
    return [
      {
        key,
        label: own.length > 0 ? own.map(([, value]) => value).join(' · ') : indicator.label,
        data: [],
        columns: { indicator, standIn: standInOf(indicator), ...ordered },
        ...(facet && { facet }),
      },
    ]
  })
}

/** One day beside many days of the same indicator is a day, though a year begins with it. */
function unitsByIndicator(asked: readonly Asked[]): ReadonlyMap<Indicator, OrderedColumns['unit']> {
  const units = new Map<Indicator, OrderedColumns['unit']>()
  for (const one of asked) {
    const { unit } = columnsOf(one)
    units.set(one.indicator, finestOf([units.get(one.indicator) ?? unit, unit]))
  }
  return units
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

/** Do columns of this indicator, by its names, and of these dimensions answer, whatever their moments? */
function answers(
  own: readonly (readonly [string, string])[],
  names: readonly string[],
  { period: _, ...where }: Filter = {},
): boolean {
  return Object.entries(where).every(([dimension, values]) => {
    const given =
      dimension === 'indicator' ? names : own.flatMap(([name, value]) => (name === dimension ? [value] : []))
    return values.length === 0 || given.some((value) => values.includes(value))
  })
}

/** What a line that is alone is of, but for what its panel is named after. */
function ofOne([line]: readonly Series[], asked: readonly Asked[], { facet }: Query): Selection['common'] {
  const { dimensions = {} } = asked.find(({ key }) => key === line?.key)?.columns ?? {}
  return Object.entries(dimensions).flatMap(([name, value]) => (name === facet ? [] : [value]))
}

/** The moments that `where` names, by key or by label. */
function ofPeriods(
  all: OrderedColumns,
  indicator: Indicator,
  unit: MomentUnit,
  asked: readonly string[] = [],
): OrderedColumns {
  if (asked.length === 0) return all
  const worded = asked.some((name) => !/^\d{4}(-|$)/.test(name))
  const isAsked = (moment: number) => {
    const period = writeMoment(moment, unit)
    if (asked.includes(period)) return true
    const label = worded && periodLabel({ ...standInOf(indicator), period })
    return label !== false && spellings(label).some((name) => asked.includes(name))
  }
  const places = Array.from(all.period, (_, i) => i).filter((i) => isAsked(all.period[i] ?? NaN))
  return placed(all, places)
}

const inOrder = new WeakMap<Dataset, Map<Columns, OrderedColumns>>()

/**
 * In order of time; as given where they are, sorted once where they are not. A moment that is none goes. Known as long
 * as the dataset is: another may have the same arrays, filled anew.
 */
function columnsOf({ dataset, columns }: Asked): OrderedColumns {
  const known = inOrder.get(dataset) ?? new Map<Columns, OrderedColumns>()
  inOrder.set(dataset, known)
  const ordered = known.get(columns) ?? orderedOf(columns)
  known.set(columns, ordered)
  return ordered
}

function orderedOf(given: Columns): OrderedColumns {
  const [period, figure] = [numbersOf(given.period), numbersOf(given.figure)]
  const learnt = lookThrough(period, figure)
  if (learnt.ordered) return toldIn({ period, figure }, learnt)
  const places = Array.from(period, (_, i) => i).filter((i) => isMoment(period[i] ?? NaN))
  return placed(
    { period, figure },
    places.sort((a, b) => (period[a] ?? 0) - (period[b] ?? 0)),
  )
}

type Pair = Pick<Columns, 'period' | 'figure'>

function placed(of: Pair, places: readonly number[]): OrderedColumns {
  const period = Float64Array.from(places, (i) => of.period[i] ?? NaN)
  const figure = Float64Array.from(places, (i) => of.figure[i] ?? NaN)
  return toldIn({ period, figure }, lookThrough(period, figure))
}

function toldIn({ period, figure }: Pair, { begins, extent, missing, blocks }: Learnt): OrderedColumns {
  return { period, figure, extent, missing, blocks, unit: begins === 'day' ? unitOfDays(period) : begins }
}
