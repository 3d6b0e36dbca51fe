/** Values sorted into a few classes, each with its shade: never a continuous gradient, whose figures nobody can read back. */
import { quantileSorted, tickStep } from 'd3-array'
import type { Quantity } from '../../../../data/quantity.js'
import { signed } from '../axis/extent.js'

/** nice: equal steps between round numbers, quantiles where most figures would be in one of them · equal: equal steps from least to most · quantile: as many figures in each. */
export const shadeRules = ['nice', 'equal', 'quantile'] as const
export type ShadeRule = (typeof shadeRules)[number]

/** Shades there are on each side of zero; also the most classes. */
const shadeCount = 6

export interface ShadeScale {
  readonly rule: ShadeRule
  /** Ends of the classes, ascending: class i holds breaks[i] ≤ value < breaks[i + 1], the last one its end too. */
  readonly breaks: readonly number[]
  /** Zero is a class of its own: nothing at all is not a little. */
  readonly zero: boolean
  /** The shade of a figure, 0 for nothing at all, above `shadeCount` below zero; undefined where it has no number. */
  readonly of: (figure: Quantity) => number | undefined
  /** The shade of class i. */
  readonly shadeAt: (i: number) => number
}

/** Classes of `figures`, which share one unit; undefined where none has a number. */
export function shadeScale(
  figures: readonly Quantity[],
  asked: ShadeRule = 'nice',
  steps = shadeCount,
): ShadeScale | undefined {
  const values = figures.filter((f) => f.value !== null && Number.isFinite(f.value)).map(signed)
  if (values.length === 0) return undefined
  const zero = values.includes(0)
  const measured = (zero ? values.filter((v) => v !== 0) : values).sort((a, b) => a - b)
  const most = Math.max(1, Math.min(shadeCount, Math.floor(steps) || shadeCount))
  const wanted = measured.length === 0 ? [] : classBreaks(measured, asked, most)
  const parted = asked === 'nice' ? quantilesIfLopsided(measured, wanted, most) : undefined
  const [rule, breaks] = parted ? (['quantile', parted] as const) : [asked, wanted]
  const shadeAt = shadesOf(breaks, (measured[0] ?? 0) < 0)
  return {
    rule,
    breaks,
    zero,
    shadeAt,
    of: (figure) => {
      if (figure.value === null || !Number.isFinite(figure.value)) return undefined
      const value = signed(figure)
      if (zero && value === 0) return 0
      return shadeAt(classOf(figure, value, breaks))
    },
  }
}

/** Fewer figures are told apart by their numbers. */
const leastMany = 8

/** Equal steps up to one figure far above all others leave these in one shade; of figures that are the same so do quantiles. */
function quantilesIfLopsided(
  measured: number[],
  wanted: readonly number[],
  most: number,
): readonly number[] | undefined {
  if (measured.length < leastMany || wanted.length <= 2) return undefined
  const fullest = fullestOf(measured, wanted)
  if (fullest <= measured.length * 0.75) return undefined
  const quantiles = classBreaks(measured, 'quantile', most)
  return fullestOf(measured, quantiles) < fullest ? quantiles : undefined
}

/** How many figures the class has that has the most. */
function fullestOf(measured: readonly number[], breaks: readonly number[]): number {
  const last = breaks.length - 2
  return Math.max(
    ...breaks
      .slice(0, -1)
      .map(
        (from, i) =>
          measured.filter((value) => value >= from && (i === last || value < (breaks[i + 1] ?? 0))).length,
      ),
  )
}

/**
 * From least to most; with figures below zero from zero outwards, a hue for each side, so that as far from zero is as strong.
 */
function shadesOf(breaks: readonly number[], crossing: boolean): ShadeScale['shadeAt'] {
  const classes = Math.max(1, breaks.length - 1)
  const below = crossing ? breaks.slice(1).filter((end) => end <= 0).length : 0
  const farthest = Math.max(below, classes - below)
  return (i) => {
    const fromZero = i < below ? below - 1 - i : i - below
    const shade = farthest === 1 ? 3 : 1 + Math.round((fromZero * (shadeCount - 1)) / (farthest - 1))
    return i < below ? shadeCount + shade : shade
  }
}

/** What is less than a break belongs to the class below it: 不足20 is not in 20～30. */
function classOf(figure: Quantity, value: number, breaks: readonly number[]): number {
  const below = figure.bound === 'under' || figure.bound === 'nearly'
  let i = 0
  while (i < breaks.length - 2 && (below ? value > (breaks[i + 1] ?? 0) : value >= (breaks[i + 1] ?? 0))) i++
  return i
}

function classBreaks(sorted: number[], rule: ShadeRule, most: number): readonly number[] {
  const [low, high] = [sorted[0] ?? 0, sorted[sorted.length - 1] ?? 0]
  if (low === high) return [low, high]
  const whole = sorted.every(Number.isInteger)
  if (rule === 'nice')
    return niceBreaks(low, high, low < 0 && high > 0 ? Math.max(2, most) : most, whole ? 1 : 0)
  return low < 0 && high > 0 ? bothSides(sorted, rule, most) : oneSide(sorted, rule, most)
}

/** Zero is an end of two classes; each side has half of them. */
function bothSides(sorted: number[], rule: 'equal' | 'quantile', most: number): readonly number[] {
  const each = Math.max(1, Math.floor(most / 2))
  const [low, high] = [sorted[0] ?? 0, sorted[sorted.length - 1] ?? 0]
  if (rule === 'equal') {
    const step = Math.max(-low, high) / each
    const ends = Array.from({ length: 2 * each + 1 }, (_, i) => significant((i - each) * step))
    return [low, ...ends.filter((value) => value > low && value < high), high]
  }
  const below = oneSide(
    sorted.filter((value) => value < 0),
    rule,
    each,
  )
  const above = oneSide(
    sorted.filter((value) => value > 0),
    rule,
    each,
  )
  return [...below.slice(0, -1), 0, ...above.slice(1)]
}

function oneSide(sorted: number[], rule: 'equal' | 'quantile', most: number): readonly number[] {
  const [low, high] = [sorted[0] ?? 0, sorted[sorted.length - 1] ?? 0]
  if (low === high) return [low, high]
  const whole = sorted.every(Number.isInteger)
  switch (rule) {
    case 'equal':
      return ended(low, high, most, (i) => significant(low + (high / most - low / most) * i))
    case 'quantile':
      return ended(low, high, most, (i) => {
        const end = quantileSorted(sorted, i / most) ?? low
        return whole ? Math.round(end) : significant(end)
      })
  }
}

/** Ends that hold every value, between them each distinct break once. */
function ended(low: number, high: number, steps: number, at: (i: number) => number): readonly number[] {
  const between = Array.from({ length: steps - 1 }, (_, i) => at(i + 1))
  return [low, ...new Set(between.filter((value) => value > low && value < high)), high]
}

/** Round ends that hold every value, with as many steps as may be. Counts are not cut finer than one. */
function niceBreaks(low: number, high: number, most: number, finest: number): readonly number[] {
  for (let wanted = most; wanted >= 1; wanted--) {
    const step = Math.max(finest, tickStep(low, high, wanted))
    const [first, last] = [Math.floor(low / step), Math.ceil(high / step)]
    if (last - first <= most)
      return Array.from({ length: last - first + 1 }, (_, i) => significant((first + i) * step))
  }
  return [low, high]
}

/** Without the noise of binary fractions. */
function significant(value: number): number {
  return Number(value.toPrecision(6))
}

/** The rule of that name; `nice` for any other. */
export function knownShadeRule(name: string): ShadeRule {
  return shadeRules.find((rule) => rule === name) ?? 'nice'
}
