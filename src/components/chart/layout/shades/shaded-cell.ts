/** One figure as a spot filled by its class: the same in maps of tiles, calendars and heat maps. */
import type { Datum } from '../../../../data/series.js'
import type { Mark, Rect } from '../../view.js'
import { round } from '../axis/extent.js'
import type { ShadeScale } from './shades.js'

export interface ShadedSpot {
  readonly key: string
  readonly box: Rect
  /** None where the data has no figure for the spot. */
  readonly datum?: Datum
  readonly target?: string
}

/** Filled by its class where it has a number, else outlined; strokes over a corner say that it is not exact. */
export function shadedCell(
  { key, box, datum, target }: ShadedSpot,
  scale: ShadeScale | undefined,
): { readonly marks: readonly Mark[]; readonly shade: number | undefined } {
  const own = target === undefined ? {} : { target }
  const shade = datum && scale?.of(datum.figure)
  if (datum === undefined || shade === undefined)
    return { marks: [{ type: 'rect', key: `${key}/cell`, role: 'rest', ...inset(box), ...own }], shade }
  const marks: Mark[] = [{ type: 'rect', key: `${key}/cell`, role: 'shade', shade, ...box, ...own }]
  if (isDoubtful(datum))
    marks.push({
      type: 'path',
      key: `${key}/corner`,
      role: 'corner',
      shade,
      d: cornerPath(box, cornerOf(box)),
      ...own,
    })
  return { marks, shade }
}

export function isDoubtful({ figure }: Datum): boolean {
  return figure.value !== null && figure.bound !== 'exact'
}

/** Of a small spot a larger part, or it could not be seen. */
function cornerOf({ width, height }: Rect): number {
  const side = Math.min(width, height)
  return side < 18 ? side * 0.5 : Math.min(14, side * 0.3)
}

/** Three strokes across the upper right corner, one where there is no room for three; `size` px along each edge. */
export function cornerPath({ x, y, width }: Rect, size: number): string {
  const right = x + width
  return (size < 7 ? [1] : [1, 2 / 3, 1 / 3])
    .map((part) => `M${round(right - size * part)} ${round(y)}L${round(right)} ${round(y + size * part)}`)
    .join('')
}

function inset({ x, y, width, height }: Rect): Rect {
  return { x: x + 0.5, y: y + 0.5, width: Math.max(0, width - 1), height: Math.max(0, height - 1) }
}
