import type { ScaleSpec } from '../../view.js'

/** How an author may ask for a scale of values. */
export const axisScales = ['linear', 'log'] as const
export type AxisScale = (typeof axisScales)[number]

/** A scale of numbers: linear, log, time. */
export type ContinuousScale = Exclude<ScaleSpec, { kind: 'band' }>
export type LinearScale = ContinuousScale & { readonly kind: 'linear' }

export function linearScale(
  name: string,
  domain: readonly [number, number],
  range: readonly [number, number],
): LinearScale {
  return { kind: 'linear', name, domain, range }
}

/** Position of `value` in px. */
export function position(scale: ContinuousScale, value: number): number {
  const [d0, d1] = straight(scale, scale.domain)
  const [r0, r1] = scale.range
  const [at] = straight(scale, [value, value])
  // Halved first, so that a domain near Number.MAX_VALUE does not overflow.
  return d1 === d0 ? r0 : r0 + ((at / 2 - d0 / 2) / (d1 / 2 - d0 / 2)) * (r1 - r0)
}

/** Values as they stand along a straight scale. */
export function straight(
  { kind }: ContinuousScale,
  values: readonly [number, number],
): readonly [number, number] {
  return kind === 'log' ? [Math.log10(values[0]), Math.log10(values[1])] : values
}

/** Least and greatest, however many. */
export function extentOf(values: readonly number[]): readonly [number, number] {
  let [low, high] = [Infinity, -Infinity]
  for (const value of values) {
    if (value < low) low = value
    if (value > high) high = value
  }
  return [low, high]
}
