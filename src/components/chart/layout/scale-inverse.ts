import { straight, type ContinuousScale } from './scale.js'

/** Value at `px`. */
export function invert(scale: ContinuousScale, px: number): number {
  const [d0, d1] = straight(scale, scale.domain)
  const [r0, r1] = scale.range
  const at = r1 === r0 ? d0 : d0 + ((px - r0) / (r1 - r0)) * (d1 / 2 - d0 / 2) * 2
  return scale.kind === 'log' ? 10 ** at : at
}
