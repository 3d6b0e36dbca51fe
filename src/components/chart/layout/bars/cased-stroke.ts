import { px } from '../points/joined-path.js'
import type { LineMark, Mark } from '../../view.js'

/** A stroke over bars, the ground on both sides of it: ink on a bar alone is hard to see. */
export function casedStroke(
  key: string,
  { x1, y1, x2, y2 }: Pick<LineMark, 'x1' | 'y1' | 'x2' | 'y2'>,
): readonly Mark[] {
  return [
    { type: 'path', key: `${key}-casing`, role: 'casing', d: `M${px(x1)} ${px(y1)}L${px(x2)} ${px(y2)}` },
    { type: 'line', key, role: 'tick', x1, y1, x2, y2 },
  ]
}
