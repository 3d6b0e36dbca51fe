/** Which panels there are, and what of the selection stands in each. */
import { inOrder } from '../../../../data/order.js'
import { dimensionKey, dimensionLabel, type Resolved } from '../../../../data/resolve.js'
import type { Datum, Facet, Query, Selection, Series } from '../../../../data/series.js'
import { say, type Locale, type Text } from '../../../../data/text.js'

export interface FacetPanel {
  readonly id: string
  readonly label: string
  /** No series where all of them are hidden. */
  readonly selection: Selection
}

/** For `Query.facets`: the values of the dimension in their own order. */
export function facets(
  listed: readonly Datum[],
  { facet = '', indicator }: Query,
  resolved: Resolved,
): Pick<Selection, 'facet' | 'facets'> {
  const firsts = new Map<string, Datum>()
  for (const d of listed) {
    const key = dimensionKey(d, facet)
    if (!firsts.has(key)) firsts.set(key, d)
  }
  const sorted = inOrder(firsts, ([, datum]) => datum, facet, resolved, indicator)
  return { facet, facets: sorted.map(([key, datum]) => ({ key, label: dimensionLabel(datum, facet) })) }
}

/** The selection panel by panel; what has no value along the dimension is called that. */
export function panelsOf(selection: Selection, locale: Locale): readonly FacetPanel[] {
  const seriesOf = new Map<string, Series[]>()
  const facets = new Map((selection.facets ?? []).map((facet) => [facet.key, facet]))
  for (const series of selection.series) {
    const { key, label } = series.facet ?? { key: '', label: '' }
    if (!facets.has(key)) facets.set(key, { key, label })
    const own = seriesOf.get(key)
    if (own) own.push(series)
    else seriesOf.set(key, [series])
  }
  const panels = [...facets.values()].map((facet) => ({ facet, series: seriesOf.get(facet.key) ?? [] }))
  const aligned = panels.every(({ series }) => keysOf(series).size * 2 >= selection.axis.length)
  return panels.map(({ facet, series }): FacetPanel => {
    const label = say(facet.label, locale) || (locale === 'en' ? 'not given' : '原文未列')
    return { id: `facet/${facet.key}`, label, selection: inPanel(selection, series, facet, aligned) }
  })
}

/** Keys along the axis that have a figure. */
function keysOf(series: readonly Series[]): ReadonlySet<string> {
  return new Set(series.flatMap(({ data }) => data.map(({ x }) => x)))
}

/** The axis of all panels where each fills the better half of it, else what the panel itself has. */
function inPanel(
  selection: Selection,
  series: readonly Series[],
  { label }: Facet,
  aligned: boolean,
): Selection {
  const own = keysOf(series)
  const axis = aligned
    ? selection.axis.map(({ key, label: spot }) => ({ key, label: own.has(key) ? spot : without(spot) }))
    : selection.axis.filter(({ key }) => own.has(key))
  // A name that says no more than the panel's own is said once.
  const named = axis.some((spot) => say(spot.label, 'zh-CN') !== say(label, 'zh-CN'))
  if (named) return { ...selection, series, axis }
  return {
    ...selection,
    axis: axis.map(({ key }) => ({ key, label: '' })),
    series: series.map((one) => ({ ...one, data: one.data.map((datum) => ({ ...datum, label: '' })) })),
  }
}

/** A spot that only other panels fill says so: nothing drawn would look like zero. */
function without(label: Text): Text {
  return { zh: `${say(label, 'zh-CN')}（无数字）`, en: `${say(label, 'en')} (no figure)` }
}
