/** Figures → groups between round thresholds: certain where a figure can be in one only, possible where in several. */
import { bin, tickIncrement } from 'd3-array'
import { formatQuantity } from '../../data/format.js'
import { rangeOf, type Range } from '../../data/quantity.js'
import type { Datum } from '../../data/series.js'
import type { Locale } from '../../data/text.js'
import { maxOf } from '../chart/layout/bars/bars.js'
import { ends, signed } from '../chart/layout/bars/bound-marks.js'
import { reckonable } from '../chart/layout/axis/round-numbers.js'
import { extentOf } from '../chart/layout/axis/scale.js'

export interface Bin {
  readonly key: string
  /** From `from` up to but not with `to`. */
  readonly from: number
  readonly to: number
  /** What is in it for certain, and what may be. */
  readonly certain: readonly Datum[]
  readonly possible: readonly Datum[]
}

export interface Binned {
  readonly bins: readonly Bin[]
  /** Figures that may be in several groups. */
  readonly uncertain: readonly Datum[]
  /** Of those, the ones whose source sets no limit to how much they are. */
  readonly open: readonly Datum[]
  /** Whole numbers between whole thresholds. */
  readonly whole: boolean
}

/** More groups than this are no picture any more. */
const mostBins = 60

/** `wanted` is about how many groups there are; by default it goes by the number of figures (Sturges). */
export function binsOf(
  data: readonly Datum[],
  wanted: number | undefined,
  fromZero: boolean,
  include: readonly number[] = [],
): Binned {
  const values = [...data.flatMap((d) => valuesOf(d)), ...include]
  const whole =
    values.every(Number.isInteger) && data.every(({ figure }) => figure.unit !== '%' && !figure.scale)
  const count = Math.max(
    1,
    Math.min(mostBins, Math.round(wanted ?? Math.ceil(Math.log2(Math.max(data.length, include.length))) + 1)),
  )
  const edges = thresholds(values, count, whole, fromZero)
  const last = edges.length - 2
  const exact = bin<Datum, number>()
    .value(({ figure }) => signed(figure))
    .domain([edges[0] ?? 0, edges.at(-1) ?? 1])
    .thresholds(edges.slice(1, -1))(data.filter(({ figure }) => figure.bound === 'exact'))
  const certain = edges.slice(1).map((_, i): Datum[] => [...(exact[i] ?? [])])
  const possible = certain.map((): Datum[] => [])
  const uncertain: Datum[] = []
  const open: Datum[] = []
  for (const datum of data) {
    if (datum.figure.bound === 'exact') continue
    const range = rangeOf(datum.figure, maxOf(datum))
    const spots = edges.slice(1).flatMap((to, i) => (meets(range, edges[i] ?? 0, to, i === last) ? [i] : []))
    const [only] = spots
    if (spots.length === 1 && only !== undefined && range.high <= (edges.at(-1) ?? 0))
      certain[only]?.push(datum)
    else {
      uncertain.push(datum)
      if (range.high === Infinity) open.push(datum)
      for (const i of spots) possible[i]?.push(datum)
    }
  }
  const bins = edges.slice(1).map((to, i) => ({
    key: `bin/${i}`,
    from: edges[i] ?? 0,
    to,
    certain: certain[i] ?? [],
    possible: possible[i] ?? [],
  }))
  return { bins, uncertain, open, whole }
}

/** The numbers a figure names. */
function valuesOf({ figure }: Datum): readonly number[] {
  return figure.value === null ? [] : [...ends(figure)]
}

/** Does any number that the figure can be lie in [from, to)? */
function meets({ low, high, lowOpen, highOpen }: Range, from: number, to: number, last: boolean): boolean {
  const above = highOpen ? high > from : high >= from
  const below = last && low === to ? !lowOpen : low < to
  return above && below
}

/** Round numbers at equal distances, from the least to beyond the greatest. */
function thresholds(
  values: readonly number[],
  count: number,
  whole: boolean,
  fromZero: boolean,
): readonly number[] {
  const [least, greatest] = extentOf(values)
  const far = least > 0 ? greatest - least < greatest * 0.3 : false
  const low = least > 0 && (fromZero || !far) ? 0 : least
  if (!reckonable(low, greatest))
    return [low, low === greatest ? low + Math.max(1, Math.abs(low) / 1000) : greatest]
  const increment = tickIncrement(low, greatest, count)
  // Halves of a number that is counted are no groups; inverse increments are below one.
  const step = whole && !(increment >= 1) ? 1 : increment
  const at = (i: number) => (step > 0 ? i * step : i / -step)
  const first = step > 0 ? Math.floor(low / step) : Math.floor(low * -step)
  const edges = [at(first)]
  while (edges.length <= mostBins * 4 && (edges.at(-1) ?? 0) <= greatest) edges.push(at(first + edges.length))
  return edges
}

/** 50～99件; where there are fractions 50%至不足60%. */
export function binText(
  { from, to }: Pick<Bin, 'from' | 'to'>,
  whole: boolean,
  unit: string,
  locale: Locale,
  style: 'full' | 'spoken' = 'full',
): string {
  const scale =
    [from, to].every((value) => value % 10000 === 0) && !/[%‰‱万亿]/.test(unit) ? 10000 : undefined
  const say = (value: number) =>
    formatQuantity({ value, bound: 'exact', unit, ...(scale && { scale }) }, { locale, style })
  if (whole && to - from === 1) return say(from)
  if (whole && scale === undefined)
    return formatQuantity({ value: from, bound: 'between', high: to - 1, unit }, { locale, style })
  return locale === 'en' ? `${say(from)} to under ${say(to)}` : `${say(from)}至不足${say(to)}`
}
