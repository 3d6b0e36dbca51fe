/** What figures are parts of, and which of them are parts of one whole. */
import type { Quantity } from './quantity.js'
import { sumQuantities } from './quantity.js'
import { dimensionKey } from './resolve.js'
import type { Datum, Dimension } from './series.js'
import { say, spellings } from './text.js'

/** Parts of one whole and what the source says the whole is. */
export interface Whole {
  readonly parts: readonly Datum[]
  /** In the unit of the parts; undefined where nothing says what they are parts of. */
  readonly figure?: Quantity
  /** What 100 % stands for, where the data states it. */
  readonly base?: Quantity
  /** Keys of the figures that state the whole. */
  readonly statedBy: readonly string[]
}

const told: readonly Dimension[] = ['place', 'period', 'scope', 'source']

/** Groups `data` by whole: per place × period × scope × source, and one rate a whole. `split` is what tells parts apart. */
export function wholesOf(data: readonly Datum[], all: readonly Datum[], split: Dimension): readonly Whole[] {
  const groups = new Map<string, Datum[]>()
  for (const d of data) {
    const key = wholeKey(d, split)
    const parts = groups.get(key)
    if (parts) parts.push(d)
    else groups.set(key, [d])
  }
  return [...groups.values()].map((parts) => wholeOf(parts, all, split))
}

/** A rate on a base and a change are no parts of anything beside them. */
export function divides({ indicator, figure }: Datum): boolean {
  return indicator.kind !== 'rate' && indicator.kind !== 'change' && figure.change === undefined
}

function wholeKey(d: Datum, split: Dimension): string {
  if (!divides(d)) return `own|${d.key}`
  const of = split === 'indicator' ? (sharedWhole(d) ?? d.indicator.id) : d.indicator.id
  // Percentages of one class among places divide that class; counts of it are also parts of what all classes are.
  const classes = split !== 'indicator' && d.figure.unit === '%' ? ['category'] : []
  const own = Object.keys(d.observation.dimensions ?? {}).sort()
  const names = [...told, ...classes, ...own].filter((name) => name !== split)
  return [of, d.figure.unit, ...names.map((name) => dimensionKey(d, name))].join('\u0001')
}

/** The name of the whole that several indicators divide; undefined where the data does not say it. */
export function sharedWhole(d: Datum): string | undefined {
  const { partOf, base } = d.indicator
  if (partOf !== undefined || base !== undefined) return partOf ?? base
  const own = d.observation.base
  return own === undefined || own === 'notGiven' ? undefined : say(own, 'zh-CN')
}

function wholeOf(parts: readonly Datum[], all: readonly Datum[], split: Dimension): Whole {
  const divided = parts.find((d) => dimensionKey(d, split) !== '')
  const first = (divided ?? parts[0]) as Datum
  if (first.figure.unit === '%') {
    if (first.indicator.kind === 'change' || first.figure.change !== undefined) return { parts, statedBy: [] }
    const figure: Quantity = { value: 100, bound: 'exact', unit: '%' }
    const base = stated(first, [first.indicator.base], all, split)
    return { parts, figure, statedBy: base ? [base.key] : [], ...(base && { base: base.figure }) }
  }
  // A figure without a class is no part of what its own indicator counts: alone, it would be lost as its own whole.
  const own = split === 'category' && divided ? [first.indicator.id] : []
  const names = [first.indicator.partOf, ...own]
  const whole = divides(first) ? stated(first, names, all, split) : undefined
  if (whole) return { parts, figure: whole.figure, base: whole.figure, statedBy: [whole.key] }
  if (!first.indicator.complete || !divided || parts.some((d) => d.figure.value === null))
    return { parts, statedBy: [] }
  // Categories that exhaust their whole add up to it, stated or not.
  const sum = sumQuantities(parts.map((d) => d.figure))
  return { parts, figure: sum, base: sum, statedBy: [] }
}

/** The undivided figure of one of the indicators `names`, of the same place, period and scope; the same source first. */
function stated(
  part: Datum,
  names: readonly (string | undefined)[],
  all: readonly Datum[],
  split: Dimension,
): Datum | undefined {
  for (const name of names) {
    if (name === undefined) continue
    const found = all.filter(
      (d) => isNamed(d, name) && d.figure.value !== null && isUndivided(part, d, split),
    )
    const same = found.find((d) => d.source?.id === part.source?.id)
    if (same ?? found[0]) return same ?? found[0]
  }
  return undefined
}

function isNamed({ indicator }: Datum, name: string): boolean {
  return indicator.id === name || spellings(indicator.label).includes(name)
}

function isUndivided(part: Datum, whole: Datum, split: Dimension): boolean {
  const ownUnit = part.figure.unit === '%' || part.figure.unit === whole.figure.unit
  const names = ['place', 'period', 'scope', ...Object.keys(part.observation.dimensions ?? {})]
  return (
    ownUnit &&
    whole.observation.category === undefined &&
    (split === 'indicator' || dimensionKey(whole, split) === '') &&
    names.every((name) => name === split || dimensionKey(part, name) === dimensionKey(whole, name))
  )
}
