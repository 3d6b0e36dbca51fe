/** Places joined to a path: straight or in steps, cut to the part shown. */
import type { Rect } from '../../view.js'
import type { AlongSpot } from '../axis/along-axis.js'

export const curves = ['linear', 'step'] as const
export type Curve = (typeof curves)[number]

export type Point = readonly [x: number, y: number]

/** A figure that holds for a span is level over it; with steps it holds until the next. */
export function corners<T extends { readonly spot: AlongSpot }>(
  run: readonly T[],
  yOf: (placed: T) => number,
  curve: Curve | 'none',
): readonly Point[] {
  const points: Point[] = []
  for (const placed of run) {
    const [y, before] = [yOf(placed), points.at(-1)]
    if (curve === 'step' && before) points.push([placed.spot.from, before[1]])
    points.push([placed.spot.from, y])
    if (placed.spot.to !== placed.spot.from) points.push([placed.spot.to, y])
  }
  return points
}

/** What of a line from left to right lies between two places; it ends on them where it goes on beyond. */
export function cut(points: readonly Point[], [from, to]: readonly [number, number]): readonly Point[] {
  const first = points.findIndex(([x]) => x >= from)
  const last = points.findLastIndex(([x]) => x <= to)
  if (first < 0 || last < 0) return []
  const [before, after] = [points[first - 1], points[last + 1]]
  const [entry, exit] = [points[first], points[last]]
  return [
    ...(before && entry ? [between(before, entry, from)] : []),
    ...points.slice(first, last + 1),
    ...(after && exit ? [between(exit, after, to)] : []),
  ]
}

function between([x0, y0]: Point, [x1, y1]: Point, x: number): Point {
  return [x, y0 + ((y1 - y0) * (x - x0)) / (x1 - x0)]
}

export function pathOf(points: readonly Point[]): string {
  return points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${px(x)} ${px(y)}`).join('')
}

/** One decimal. */
export function px(value: number): number {
  return Math.round(value * 10) / 10
}

/** From the left of a plot to its right: where lines are cut. */
export function edges({ x, width }: Rect): readonly [number, number] {
  return [x, x + width]
}
