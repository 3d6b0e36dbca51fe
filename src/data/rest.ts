/** Lays figures that are parts of wholes: each with its whole, and what the source does not break down beside them. */
import { grouped } from './grouped.js'
import { ratioQuantities, restOf, type Quantity } from './quantity.js'
import { addDecimals } from './quantity/decimal.js'
import { dimensionKey, dimensionLabel } from './resolve.js'
import { firstVarying, joinLabels, ownDimensions } from './select-with.js'
import type { Datum, Dimension, Laid, Query } from './series.js'
import { slackOf } from './slack.js'
import { divides, sharedWhole, wholesOf, type Whole } from './whole.js'

/** Told apart, in this order and no further than needed, when several wholes would stand on one spot. */
const tellApart: readonly Dimension[] = ['place', 'period', 'scope', 'indicator', 'source']

/** For `Query.whole`: one spot along the axis a whole; figures that state a whole are taken out of the parts. */
export function withRests(asked: readonly Datum[], every: readonly Datum[], query: Query): Laid {
  const parts = partsDimension(asked, query)
  const wholes = dividedWholes(asked, every, parts)
  const kept = new Set((query.narrow?.filter(asked, query.where) ?? asked).map((d) => d.key))
  const printedShares = every.filter((d) => d.indicator.shareOf !== undefined && d.figure.value !== null)
  const all = wholes.map((whole) => completed(whole, printedShares))
  const shown = all
    .map((group) => group.filter((d) => d.derived === 'rest' || kept.has(d.key)))
    .filter((group) => group.some((d) => d.derived !== 'rest'))
  const listed = shown.flat()
  const by = axisOf(listed, parts, query)
  const split = query.split === 'none' ? undefined : parts
  return { by, split, listed: tellSpots(shown, by, query.facet), all: all.flat() }
}

/** What tells the parts of one whole apart: classes, or indicators that name the same whole. */
function partsDimension(data: readonly Datum[], query: Query): Dimension {
  const divided = data.filter(divides)
  const { split } = query
  if (split !== undefined && split !== 'none') return dividedByClass(divided, split) ? 'category' : split
  if (divided.some((d) => d.observation.category !== undefined)) return 'category'
  const names = new Map<string, string>()
  for (const d of divided) {
    const whole = sharedWhole(d)
    if (whole === undefined) continue
    if ((names.get(whole) ?? d.indicator.id) !== d.indicator.id) return 'indicator'
    names.set(whole, d.indicator.id)
  }
  return 'category'
}

/** Are these percentages of classes, each place or year a whole of its own, whatever tells their colours apart? */
function dividedByClass(data: readonly Datum[], split: Dimension): boolean {
  const shares = data.filter(({ figure, observation }) => figure.unit === '%' && observation.category)
  if (split === 'category' || split === 'indicator' || shares.length === 0) return false
  return fitWholes(shares, 'category') || !fitWholes(shares, split)
}

/** Does no whole that `parts` divides hold more than a hundred percent? */
function fitWholes(shares: readonly Datum[], parts: Dimension): boolean {
  return wholesOf(shares, shares, parts).every((whole) => {
    const figures = whole.parts.map((d) => d.figure)
    return addDecimals(figures.map((q) => q.value ?? 0)) <= 100 + slackOf(figures).above
  })
}

/** A figure that states the whole of others is said as their whole and not drawn beside them. */
function dividedWholes(asked: readonly Datum[], every: readonly Datum[], parts: Dimension): readonly Whole[] {
  const first = wholesOf(asked, every, parts)
  const stating = new Set(first.flatMap((whole) => whole.statedBy))
  const left = asked.filter((d) => !stating.has(d.key))
  return left.length === asked.length ? first : wholesOf(left, every, parts)
}

function completed(whole: Whole, printed: readonly Datum[]): readonly Datum[] {
  const { figure, base } = whole
  if (figure === undefined) return whole.parts
  const parts = whole.parts.map((d) => {
    const share = shareOf(d, figure, printed)
    return { ...d, whole: figure, ...(base && { base }), ...(share && { share }) }
  })
  const rest = restOfParts(whole, figure)
  const first = parts[0] as Datum
  return rest ? [...parts, restDatum(first, rest, figure)] : parts
}

/** The percentage the source prints of a count, else the one worked out. */
function shareOf(d: Datum, whole: Quantity, shares: readonly Datum[]): Quantity | undefined {
  if (d.figure.unit === '%' || d.figure.value === null) return undefined
  const printed = shares.find(
    (other) =>
      other.indicator.shareOf === d.indicator.id &&
      ['place', 'period', 'scope', 'source'].every(
        (name) => dimensionKey(other, name) === dimensionKey(d, name),
      ) &&
      String(other.observation.category) === String(d.observation.category),
  )
  if (printed) return printed.figure
  const share = ratioQuantities(d.figure, whole, { unit: '%', decimals: 1 })
  return share.value === null ? undefined : share
}

/** What the parts leave of their whole; undefined where nothing is left or what is left is part of the one figure's doubt. */
function restOfParts({ parts }: Whole, whole: Quantity): Quantity | undefined {
  const figures = parts.map((d) => d.figure).filter((q) => q.value !== null)
  const [only] = figures
  if (!only || whole.value === null) return undefined
  if (figures.length === 1 && (only.bound === 'over' || only.bound === 'atLeast')) return undefined
  const listed = parts.every((d) => d.figure.value !== null)
  if (listed && (parts[0]?.indicator.complete || exhausts(figures, whole.value))) return undefined
  const rest = restOf(whole, figures)
  return rest.value === null || rest.value === 0 ? undefined : rest
}

/** Exact parts that add up to their whole, within what printed decimals can hide. */
function exhausts(parts: readonly Quantity[], whole: number): boolean {
  if (parts.some((q) => q.bound !== 'exact')) return false
  const missing = addDecimals([whole, ...parts.map((q) => -(q.value ?? 0))])
  return missing <= slackOf(parts).below
}

/** What is left of `whole` beside `first`, as a figure of its own. */
export function restDatum(first: Datum, figure: Quantity, whole: Quantity): Datum {
  const { category: _category, note: _note, locator: _locator, ...observation } = first.observation
  const { share: _share, ...rest } = first
  return {
    ...rest,
    key: `rest|${first.key}`,
    figure,
    whole,
    derived: 'rest',
    status: 'derived',
    category: { zh: '其余', en: 'Other' },
    observation: { ...observation, figure },
  }
}

function axisOf(listed: readonly Datum[], parts: Dimension, query: Query): Dimension {
  if (query.by !== undefined && query.by !== parts) return query.by
  const candidates = [...tellApart, ...ownDimensions(listed), 'category'].filter(
    (name) => name !== parts && name !== query.facet,
  )
  const { facet } = query
  const panels = facet === undefined ? [listed] : [...grouped(listed, (d) => dimensionKey(d, facet)).values()]
  // What tells panels apart alone, their sources say, would only be said again in each of them.
  return candidates.find((name) => panels.some((panel) => firstVarying(panel, [name]))) ?? 'place'
}

/** Gives every whole a spot of its own along the axis. */
function tellSpots(
  wholes: readonly (readonly Datum[])[],
  by: Dimension,
  facet: Dimension | undefined,
): readonly Datum[] {
  const firsts = wholes.map((group) => group[0] as Datum)
  const used: Dimension[] = [by]
  const spot = (d: Datum) => used.map((name) => dimensionKey(d, name)).join('·')
  const within = (d: Datum) => (facet === undefined ? '' : dimensionKey(d, facet)) + spot(d)
  const crowded = () => new Set(firsts.map(within)).size < firsts.length
  for (const name of [...tellApart, ...ownDimensions(firsts)]) {
    if (!crowded()) break
    if (name === facet || used.includes(name)) continue
    const so = new Set(firsts.map(within)).size
    used.push(name)
    if (new Set(firsts.map(within)).size === so) used.pop()
  }
  const seen = new Map<string, number>()
  return wholes.flatMap((group) => {
    const first = group[0] as Datum
    const n = seen.get(within(first)) ?? 0
    seen.set(within(first), n + 1)
    const x = spot(first) + (n === 0 ? '' : `#${n}`)
    // The panel says its own value: no name in it says that again.
    const named = used.length > 1 ? used.filter((name) => name !== facet) : used
    const label = joinLabels(named.map((name) => dimensionLabel(first, name)))
    return group.map((d) => ({ ...d, x, label }))
  })
}
