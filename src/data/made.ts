/** Do these make that one, and do they in most rows? */
import { addDecimals } from './quantity/decimal.js'

/** What a whole is more than its parts. */
export function lackOf(whole: number, parts: readonly number[]): number {
  return addDecimals([whole, ...parts.map((part) => -part)])
}

/** One row of a whole and its parts. */
export interface Made {
  /** What it is more than they are. */
  readonly gap: number
}

/** In so many rows they make it just so. */
export function madeIn(rows: readonly Made[]): number {
  return rows.filter(({ gap }) => gap === 0).length
}

/** In most of them: a slip in one does not undo that. */
export function isMadeInMost(rows: readonly Made[], least = 1): boolean {
  const made = madeIn(rows)
  return made >= least && made >= rows.length * 0.6
}

/** Of several ways to make it, the first that does in most rows. */
export function likeliest<T>(ways: readonly T[], rowsOf: (way: T) => readonly Made[]): T | undefined {
  return ways.reduce<{ way?: T; made: number }>(
    (best, way) => {
      const made = madeIn(rowsOf(way))
      return made > best.made ? { way, made } : best
    },
    { made: -1 },
  ).way
}
