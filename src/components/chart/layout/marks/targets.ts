import type { Target, Targets } from '../../view.js'

/** Targets from a list. The nearest is found among boxes: inside counts as distance zero. */
export function listTargets(list: readonly Target[]): Targets {
  const byKey = new Map(list.map((target, i) => [target.key, i]))
  return {
    length: list.length,
    at: (i) => list[i] as Target,
    indexOf: (key) => byKey.get(key) ?? -1,
    nearest: (x, y) => {
      let [best, least] = [-1, Infinity]
      list.forEach(({ box }, i) => {
        const dx = Math.max(box.x - x, 0, x - box.x - box.width)
        const dy = Math.max(box.y - y, 0, y - box.y - box.height)
        const distance = dx * dx + dy * dy
        if (distance < least) [best, least] = [i, distance]
      })
      return best
    },
  }
}
