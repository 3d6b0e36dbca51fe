import type { Quantity } from '../../../../data/quantity.js'
import { halo, slats } from './point-marks.js'

/** Px a point and its glyph take from the number towards less and towards more; ranges come on top by their values. */
export function pointReach(
  figure: Quantity,
  radius: number,
): { readonly less: number; readonly more: number } {
  switch (figure.bound) {
    case 'over':
    case 'atLeast':
      return { less: radius, more: radius + slats.gap * 2 + slats.first + slats.second }
    case 'nearly':
    case 'under':
    case 'atMost':
      return { less: 2 * radius + 2, more: 1 }
    case 'about':
      return { less: radius + halo, more: radius + halo }
    default:
      return { less: radius, more: radius }
  }
}
