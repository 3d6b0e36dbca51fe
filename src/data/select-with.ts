/** Dataset + query → Selection: lay along axis and colour; `narrow` filters, supersedes, sorts and limits. */
import type { comparableAll } from './comparable.js'
import type { Dataset, Observation } from './dataset.js'
import { grouped } from './grouped.js'
import { inOrder } from './order.js'
import { dimensionKey, dimensionLabel, resolve, type Resolved } from './resolve.js'
import type { Datum, Dimension, Laid, Query, Selection, Series } from './series.js'
import { say, type Text } from './text.js'

/** What is offered to axis and colour when the query leaves them open, in this order. */
const axisOrder: readonly Dimension[] = ['place', 'category', 'indicator', 'period', 'scope']
const colourOrder: readonly Dimension[] = ['category', 'indicator', 'place', 'period']
/** Told apart when several figures would stand on one spot. */
export const tellApart: readonly Dimension[] = ['indicator', 'place', 'category', 'period', 'scope', 'source']
/** What no line joins, be it at one moment or from one to the next. */
export const courses: readonly Dimension[] = ['indicator', 'place', 'category']

/** Says why observations may not share an axis, and what is unknown about that. */
export type Judge = (
  observations: readonly Observation[],
  dataset: Dataset,
) => Pick<ReturnType<typeof comparableAll>, 'reasons' | 'unknown'>

/**
 * `select` with the judge of comparability given and the query unchecked, so that a chart carries neither where it needs
 * none. Without `narrow` it takes everything, in its natural order.
 */
export function selectWith(dataset: Dataset, query: Query, judge: Judge): Selection {
  const resolved = resolve(dataset)
  const { narrow } = query
  const latest = (data: readonly Datum[]) => narrow?.latest(data) ?? data
  const asked = latest(ofIndicators(resolved, query.indicator))
  const data = narrow?.filter(asked, query.where) ?? asked
  const { by, split, listed, all } = query.whole
    ? query.whole(asked, latest(resolved.data), query)
    : lay(data, asked, query)
  const every = coloursOf(all, split, resolved)
  const colors = narrow?.colours(every, listed, split) ?? every
  const visible = listed.filter((d) => !query.hidden?.has(seriesKey(d, split)))
  // A chart with every series hidden would leave the reader nothing to show them again with.
  const drawn = visible.length > 0 ? visible : listed
  const natural = inOrder(drawn, (datum) => datum, by, resolved, query.indicator)
  const ordered = narrow?.arrange(natural, query, split) ?? natural
  // A figure without a number is not drawn to any scale: it is listed with its words.
  const measured = listed.filter((d) => d.figure.value !== null && d.derived === undefined)
  const judged = (own: readonly Observation[]) => {
    const { reasons, unknown: notes } = judge([...measured.map((d) => d.observation), ...own], dataset)
    return { reasons, notes }
  }
  const selection = {
    // What is not broken down is named where it stands and cannot be hidden.
    legend: group(listed, split, undefined, resolved, query.indicator)
      .filter(({ key }) => key !== 'rest')
      .map(({ key, label }) => ({ key, label })),
    series: group(ordered, split, query.facet, resolved, query.indicator),
    axis: [...new Map(ordered.map((d) => [d.x, { key: d.x, label: d.label }])).values()],
    by,
    ...(split !== undefined && { split }),
    ...query.facets?.(listed, query, resolved),
    ...judged([]),
    common: inCommon(listed, [by, query.facet]),
    findings: [],
    colors,
  }
  return query.columns?.(selection, dataset, query, judged) ?? selection
}

function lay(data: readonly Datum[], asked: readonly Datum[], query: Query): Laid {
  const own = ownDimensions(data)
  const free = (order: readonly Dimension[]) => [...order, ...own].filter((d) => d !== query.facet)
  const by = query.by ?? firstVarying(data, free(axisOrder)) ?? (data[0]?.place ? 'place' : 'category')
  const open = () =>
    firstVarying(
      data,
      free(colourOrder).filter((d) => d !== by),
    )
  const split = query.split === 'none' ? undefined : (query.split ?? open())
  return { by, split, listed: place(data, by, split, query.facet), all: asked }
}

export function ofIndicators(
  { data, indicators }: Resolved,
  names: readonly string[] | undefined,
): readonly Datum[] {
  if (!names?.length) return data
  const ids = new Set(names.map((name) => indicators.find(name)?.id))
  return data.filter((d) => ids.has(d.indicator.id))
}

export function ownDimensions(data: readonly Datum[]): readonly string[] {
  return [...new Set(data.flatMap((d) => Object.keys(d.observation.dimensions ?? {})))]
}

export function firstVarying(
  data: readonly Datum[],
  candidates: readonly Dimension[],
): Dimension | undefined {
  return candidates.find((dimension) => {
    const first = data[0] && dimensionKey(data[0], dimension)
    return data.some((d) => dimensionKey(d, dimension) !== first)
  })
}

/** Gives each figure its spot along the axis; figures that would share one are told apart by what differs. */
function place(
  data: readonly Datum[],
  by: Dimension,
  split: Dimension | undefined,
  facet: Dimension | undefined,
): readonly Datum[] {
  const dims = [by, ...apartBy(data, by, split, facet)]
  return data.map((d) => ({
    ...d,
    x: dims.map((dim) => dimensionKey(d, dim)).join('·'),
    label: joinLabels(dims.map((dim) => dimensionLabel(d, dim))),
  }))
}

/** What tells apart figures that would share a spot: no more than it takes, since else it only makes labels long. */
export function apartBy(
  data: readonly Datum[],
  by: Dimension,
  split: Dimension | undefined,
  facet: Dimension | undefined,
): readonly Dimension[] {
  const spots = grouped(data, (d) => panelKey(d, by) + panelKey(d, split) + panelKey(d, facet))
  let crowded = [...spots.values()].filter((spot) => spot.length > 1)
  const extra: Dimension[] = []
  for (const dim of tellApart.concat(ownDimensions(data))) {
    if (!crowded.some((spot) => firstVarying(spot, [dim]))) continue
    extra.push(dim)
    crowded = crowded.flatMap((spot) => [...grouped(spot, (d) => dimensionKey(d, dim)).values()])
  }
  return extra
}

/** Of which place, class, period and scope all of them are, beside what stands along the axis or over the panels. */
export function inCommon(
  data: readonly Datum[],
  shown: readonly (Dimension | undefined)[] = [],
): readonly Text[] {
  const shared = tellApart.slice(1, -1).filter((dim) => !shown.includes(dim) && !firstVarying(data, [dim]))
  return data.slice(0, 1).flatMap((first) => shared.map((dim) => dimensionLabel(first, dim)))
}

export function joinLabels(labels: readonly Text[]): Text {
  const named = labels.filter((label) => say(label, 'zh-CN') !== '')
  if (named.length < 2) return named[0] ?? ''
  return {
    zh: named.map((label) => say(label, 'zh-CN')).join(' · '),
    en: named.map((label) => say(label, 'en')).join(' · '),
  }
}

/** The key a figure's colour goes by. */
export function seriesKey(datum: Datum, split: Dimension | undefined): string {
  if (datum.derived === 'rest') return 'rest'
  return split === undefined ? 'all' : dimensionKey(datum, split)
}

export function panelKey(datum: Datum, facet: Dimension | undefined): string {
  return facet ? `${dimensionKey(datum, facet)}\u0001` : ''
}

function coloursOf(
  data: readonly Datum[],
  split: Dimension | undefined,
  resolved: Resolved,
): ReadonlyMap<string, number> {
  const keys = new Map<string, Datum>()
  for (const d of data) {
    const key = seriesKey(d, split)
    if (d.derived !== 'rest' && !keys.has(key)) keys.set(key, d)
  }
  const sorted = split === undefined ? [...keys] : inOrder(keys, ([, datum]) => datum, split, resolved)
  return new Map(sorted.map(([key], i) => [key, i]))
}

function group(
  data: readonly Datum[],
  split: Dimension | undefined,
  facet: Dimension | undefined,
  resolved: Resolved,
  indicators: readonly string[] | undefined,
): readonly Series[] {
  const groups = grouped(data, (d) => panelKey(d, facet) + seriesKey(d, split))
  const all = [...groups.values()].map((members) => seriesOf(members as [Datum, ...Datum[]], split, facet))
  const sorted = split === undefined ? all : inOrder(all, firstOf, split, resolved, indicators)
  // What is not broken down comes last.
  return sorted.sort((a, b) => Number(isRest(a)) - Number(isRest(b)))
}

function seriesOf(
  data: readonly [Datum, ...Datum[]],
  split: Dimension | undefined,
  facet: Dimension | undefined,
): Series {
  const [first] = data
  // Of a figure that has no value along the dimension of colour, its indicator is the name.
  const own = split === undefined || first.derived === 'rest' ? '' : dimensionLabel(first, split)
  const named = say(own, 'zh-CN') !== ''
  return {
    key: seriesKey(first, split),
    label: named ? own : first.derived === 'rest' ? first.label : first.indicator.label,
    data,
    ...(facet && { facet: { key: dimensionKey(first, facet), label: dimensionLabel(first, facet) } }),
  }
}

function firstOf(series: Series): Datum {
  return series.data[0] as Datum
}

function isRest(series: Series): boolean {
  return firstOf(series).derived === 'rest'
}
