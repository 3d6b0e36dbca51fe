import type { Mark } from '../../view.js'
import type { Box } from '../text/text-boxes.js'

/** Free px between a rule and the words it goes around. */
const air = 2
/** Shorter than this a piece between two lines of words is a crumb, px. */
const crumb = 5

/** A rule down the plot in pieces, around the words it would run through: on a phone names stand above their bars. */
export function piecesOf(rule: Mark, words: readonly Box[]): readonly Mark[] {
  if (rule.type !== 'line' || rule.x1 !== rule.x2) return [rule]
  const inTheWay = words
    .filter(({ x0, x1 }) => x0 - air < rule.x1 && rule.x1 < x1 + air)
    .toSorted((a, b) => a.y0 - b.y0)
  const pieces: Mark[] = []
  let from = rule.y1
  for (const { y0, y1 } of [...inTheWay, { y0: rule.y2 + air, y1: rule.y2 }]) {
    const to = Math.min(rule.y2, y0 - air)
    const key = pieces.length === 0 ? rule.key : `${rule.key}/${pieces.length}`
    if (to - from > crumb) pieces.push({ ...rule, key, y1: from, y2: to })
    from = Math.max(from, y1 + air)
  }
  return pieces
}
