import type { ScaleSpec } from '../../view.js'

export type BandScale = Extract<ScaleSpec, { kind: 'band' }>

/** Equal bands along `range`; `thickness` is the drawn part of each. */
export function bandScale(
  name: string,
  domain: readonly string[],
  range: readonly [number, number],
  padding: number,
): BandScale {
  const step = (range[1] - range[0]) / Math.max(1, domain.length)
  return { kind: 'band', name, domain, range, step, thickness: step * (1 - padding) }
}
