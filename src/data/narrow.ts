/** What takes a part of a dataset or another order: filter, supersede, sort, limit. Loaded by charts that are asked for it. */
import type { Dataset } from './dataset.js'
import { hasDimension } from './plain-query.js'
import { samePlace } from './places.js'
import type { Quantity } from './quantity.js'
import { categoryKey, dimensionKey, dimensionLabel, keyOf, resolve } from './resolve.js'
import { ofIndicators, panelKey, seriesKey } from './select-with.js'
import type { Datum, Dimension, Filter, Narrowing, Query, Sort } from './series.js'
import { say, spellings } from './text.js'
import { bothFilters, parseWhere } from './where.js'

export const narrow: Narrowing = {
  parse: parseWhere,
  both: bothFilters,
  latest: withLatest,
  unmet,
  filter: filterData,
  arrange: (data, query, split) => limit(bySort(data, query.sort ?? 'none'), query, split),
  colours: (colors, listed, split) =>
    withFreeColours(colors, [...new Set(listed.map((d) => seriesKey(d, split)))]),
  coloursLeft: withFreeColours,
}

/** As many series as the palette tells apart. */
const palette = 8

/** What filtering leaves keeps its colour; what had none, since there are more series than colours, takes one that is free. */
function withFreeColours(
  colors: ReadonlyMap<string, number>,
  left: readonly string[],
): ReadonlyMap<string, number> {
  const shown = left.flatMap((key) => colors.get(key) ?? [])
  const free = Array.from({ length: palette }, (_, i) => i).filter((color) => !shown.includes(color))
  const found = new Map(colors)
  for (const key of left.filter((one) => (colors.get(one) ?? 0) >= palette)) {
    const color = free.shift()
    if (color !== undefined) found.set(key, color)
  }
  return found
}

/** Of several statements of one figure the latest is drawn; undated repetitions all stay. */
function withLatest(data: readonly Datum[]): readonly Datum[] {
  if (!data.some((d) => d.observation.asOf !== undefined)) return data
  const latest = new Map<string, string>()
  for (const d of data) {
    const asOf = d.observation.asOf ?? ''
    const key = revisionKey(d)
    if (asOf >= (latest.get(key) ?? '')) latest.set(key, asOf)
  }
  return data.filter((d) => (d.observation.asOf ?? '') === latest.get(revisionKey(d)))
}

/** What an observation states, whatever its source: revisions share it. */
function revisionKey({ observation, indicator, place }: Datum): string {
  return keyOf({ ...observation, source: '' }, indicator.id, place?.id)
}

/** Keeps what answers every dimension of `where` by key or by label. */
export function filterData(data: readonly Datum[], where: Filter | undefined): readonly Datum[] {
  const asked = Object.entries(where ?? {}).filter(([, values]) => values.length > 0)
  if (asked.length === 0) return data
  const tests = asked.map(([dimension, values]) => values.map((value) => meantBy(data, dimension, value)))
  return data.filter((d) => tests.every((ways) => ways.some((isMeant) => isMeant(d))))
}

/** What bears the name; of places also what it is short for, where nothing bears it: 陇南 for 陇南市. */
function meantBy(data: readonly Datum[], dimension: Dimension, value: string): (datum: Datum) => boolean {
  const isNamed = (d: Datum) => namesIt(d, dimension, value)
  if (dimension !== 'place' || data.some(isNamed)) return isNamed
  return (d) =>
    spellings(dimensionLabel(d, dimension)).some((label) => label !== '' && samePlace(label, value))
}

function namesIt(datum: Datum, dimension: Dimension, value: string): boolean {
  if (dimensionKey(datum, dimension) === value) return true
  if (dimension === 'category' && categoryKey(datum.observation) === value) return true
  return spellings(dimensionLabel(datum, dimension)).includes(value)
}

/** Of columns only the names of their dimensions count: their figures are not looked through. */
function unmet(
  dataset: Dataset,
  { indicator, where = {}, limit: most = 1 }: Query,
): readonly (readonly [Dimension, string])[] {
  const asked = ofIndicators(resolve(dataset), indicator)
  const answered = (dimension: Dimension, value: string) =>
    !!dataset.columns?.length || asked.some(meantBy(asked, dimension, value))
  const none = most < 1 ? [['limit', String(most)] as const] : []
  const missed = Object.entries(where).flatMap(([dimension, values]) => {
    if (!hasDimension(dataset, dimension)) return [[dimension, ''] as const]
    // Of two filters that have nothing in common nobody has asked for what is left.
    const left = values.filter((value) => value !== '\u0000' && !answered(dimension, value))
    return left.map((value) => [dimension, value] as const)
  })
  return [...none, ...missed]
}

/** Sorts what stands in its natural order. Stable; figures without a value come last; `none` keeps the order. */
function bySort(natural: readonly Datum[], sort: Sort): readonly Datum[] {
  if (sort === 'label') {
    return [...natural].sort((a, b) => compareText(say(a.label, 'zh-CN'), say(b.label, 'zh-CN')))
  }
  if (sort !== 'ascending' && sort !== 'descending') return natural
  const totals = totalByKey(natural)
  const way = sort === 'ascending' ? 1 : -1
  return [...natural].sort((a, b) => {
    const [p, q] = [totals.get(a.x) ?? null, totals.get(b.x) ?? null]
    if (p === null || q === null) return Number(p === null) - Number(q === null)
    return (p - q) * way
  })
}

/** By code point: the same order in every environment. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** A fall is less than nothing. */
function signed({ value, change }: Quantity): number {
  return change === 'down' ? -Math.abs(value ?? 0) : (value ?? 0)
}

function totalByKey(data: readonly Datum[]): ReadonlyMap<string, number | null> {
  const totals = new Map<string, number | null>()
  for (const d of data) {
    const so = totals.get(d.x) ?? null
    const value = d.derived === 'rest' || d.figure.value === null ? null : signed(d.figure)
    totals.set(d.x, value === null ? so : (so ?? 0) + value)
  }
  return totals
}

function limit(
  data: readonly Datum[],
  { limit: asked = 0, collect, facet }: Query,
  split: Dimension | undefined,
): readonly Datum[] {
  // There is no half an item.
  const most = Math.floor(asked)
  if (!(most >= 1)) return data
  const keys = [...new Set(data.map((d) => d.x))]
  if (keys.length <= most) return data
  const kept = new Set(keys.slice(0, most))
  const left = data.filter((d) => !kept.has(d.x))
  const count = keys.length - most
  const collected = new Map<string, Datum[]>()
  for (const d of left) {
    const key = panelKey(d, facet) + seriesKey(d, split)
    const group = collected.get(key)
    if (group) group.push(d)
    else collected.set(key, [d])
  }
  const rests = collect ? [...collected.values()].map((group) => collect(group, count)) : []
  return [...data.filter((d) => kept.has(d.x)), ...rests]
}
