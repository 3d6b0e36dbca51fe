import { ratioQuantities, restOf, type Quantity } from './quantity.js'
import { dimensionKey, periodLabel } from './resolve.js'
import type { Datum, Dimension } from './series.js'
import { say } from './text.js'

/** Gives each part its whole and adds, per place × period × source, what the source does not break down. */
export function withRests(
  parts: readonly Datum[],
  all: readonly Datum[],
  split: Dimension,
): readonly Datum[] {
  const wholes = new Map<string, Datum[]>()
  for (const d of parts) {
    const key = wholeKey(d, split)
    wholes.set(key, [...(wholes.get(key) ?? []), d])
  }
  return [...wholes.values()].flatMap((group) => completed(group, all))
}

function wholeKey(d: Datum, split: Dimension): string {
  const own = split === 'category' ? d.indicator.id : ''
  return [d.x, own, d.place?.id, dimensionKey(d, 'period'), d.source?.id, d.scheme?.id].join('|')
}

function completed(group: readonly Datum[], all: readonly Datum[]): readonly Datum[] {
  const first = group[0] as Datum
  const whole = wholeOf(first, all)
  if (!whole) return group
  const parts = group.map((d) => ({ ...d, whole, ...shareOf(d, whole) }))
  if (first.indicator.complete || exhausts(group, whole)) return parts
  const figure = restOf(
    whole,
    group.map((d) => d.figure),
  )
  if (!figure || figure.value === 0) return parts
  return [...parts, restDatum(first, figure, whole)]
}

/** The share a count has of its whole, to one decimal; a share says it itself. */
function shareOf({ figure }: Datum, whole: Quantity): { share?: Quantity } {
  if (figure.unit === '%' || figure.value === null || !whole.value) return {}
  return { share: ratioQuantities(figure, whole, { unit: '%', decimals: 1 }) }
}

/** 100 % for shares and rates; for counts the stated figure of the indicator they are part of. */
function wholeOf(d: Datum, all: readonly Datum[]): Quantity | undefined {
  if (d.figure.unit === '%') return { value: 100, bound: 'exact', unit: '%' }
  const partOf = d.indicator.partOf
  if (partOf === undefined) return undefined
  const same = all.find(
    (other) =>
      other.indicator.id === partOf &&
      other.observation.category === undefined &&
      other.place?.id === d.place?.id &&
      dimensionKey(other, 'period') === dimensionKey(d, 'period') &&
      say(other.observation.scope, 'zh-CN') === say(d.observation.scope, 'zh-CN') &&
      JSON.stringify(other.observation.dimensions ?? {}) === JSON.stringify(d.observation.dimensions ?? {}),
  )
  return same?.figure
}

/** Parts of exact figures that add up to their whole, within what their printed decimals can hide. */
function exhausts(group: readonly Datum[], whole: Quantity): boolean {
  if (whole.value === null || group.some((d) => d.figure.bound !== 'exact' || d.figure.value === null))
    return false
  const sum = group.reduce((total, d) => total + (d.figure.value ?? 0), 0)
  const slack = group.reduce(
    (total, d) => total + (d.figure.unit === '%' ? 10 ** -(d.figure.decimals ?? 0) : 0),
    0,
  )
  return Math.abs(sum - whole.value) <= slack + 1e-9
}

function restDatum(first: Datum, figure: Quantity, whole: Quantity): Datum {
  const { category: _, ...observation } = first.observation
  return {
    ...first,
    key: `rest|${first.key}`,
    figure,
    whole,
    derived: 'rest',
    status: 'notGiven',
    category: { zh: '其余', en: 'Other' },
    label: first.label,
    observation: { ...observation, figure, periodWording: periodLabel(first.observation) },
  }
}
