/** The nearest in time first, then the nearest in height: what a hairline through the plot points at. */
import { listTargets } from '../chart/layout/marks/targets.js'
import type { Target, Targets } from '../chart/view.js'

/** So near in px that it is the same moment. */
const same = 0.6

export function alongTargets(list: readonly Target[]): Targets {
  return { ...listTargets(list), nearest: (x, y) => nearestOf(list, x, y) }
}

/** Index of the target nearest to a point, −1 where there is none. */
export function nearestOf(list: readonly Target[], x: number, y: number): number {
  let [best, along, across] = [-1, Infinity, Infinity]
  list.forEach(({ box }, i) => {
    const [dx, dy] = [alongOf(box, x), Math.max(box.y - y, 0, y - box.y - box.height)]
    if (dx < along - same || (dx < along + same && dy < across)) [best, along, across] = [i, dx, dy]
  })
  return best
}

/** Px from `x` to where a target stands; none within the span of a figure that holds for one. */
function alongOf({ x: left, width }: Target['box'], x: number): number {
  const span = Math.max(0, width / 2 - 12)
  return Math.max(0, Math.abs(x - left - width / 2) - span)
}
