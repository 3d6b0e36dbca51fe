/** What is learnt of very many figures and their moments by looking at each of them once. */
import { isMoment } from './moments.js'

const day = 864e5
const minute = 6e4

/** So many figures are known by their least and their greatest. */
export const block = 64

/** Of every block in turn its least and its greatest figure. */
export interface Blocks {
  /** ∞ and −∞ where there is none. */
  readonly figures: Float64Array
  /** Where the first of each stands; −1 where there is none. */
  readonly places: Int32Array
}

export interface Learnt {
  /** Are all of them moments, none before the one ahead of it? The rest holds where they are. */
  readonly ordered: boolean
  /** The coarsest of these that every moment begins, in UTC. */
  readonly begins: 'day' | 'minute' | 'second'
  /** Least and greatest figure; empty where there is none. */
  readonly extent: readonly number[]
  /** Moments without a figure. */
  readonly missing: number
  readonly blocks: Blocks
}

/** `period`: UTC milliseconds. */
export function lookThrough(period: ArrayLike<number>, figure: ArrayLike<number>): Learnt {
  const { length } = period
  const figures = new Float64Array(Math.ceil(length / block) * 2)
  const blocks = { figures, places: new Int32Array(figures.length) }
  const first = period[0] ?? 0
  const begins = { day: first % day === 0, minute: first % minute === 0 }
  const last = new Float64Array([first, 0, 0])
  let [ordered, least, greatest] = [true, Infinity, -Infinity]
  for (let from = 0, at = 0; ordered && from < length; from += block, at += 2) {
    ordered = blockFrom(period, figure, from, last, begins, blocks)
    least = Math.min(least, figures[at] as number)
    greatest = Math.max(greatest, figures[at + 1] as number)
  }
  return {
    ordered: ordered && isMoment(first) && isMoment(last[0] as number),
    begins: begins.day ? 'day' : begins.minute ? 'minute' : 'second',
    extent: least > greatest ? [] : [least, greatest],
    missing: last[2] as number,
    blocks,
  }
}

/**
 * Everything in one loop of a function that is called often: an engine compiles it well long before one loop over
 * everything. `last`: the moment ahead, how far it is from the one ahead of it, and how many had no figure. False where the
 * order ends.
 */
function blockFrom(
  period: ArrayLike<number>,
  figure: ArrayLike<number>,
  from: number,
  last: Float64Array,
  begins: { day: boolean; minute: boolean },
  { figures, places }: Blocks,
): boolean {
  const to = Math.min(from + block, period.length)
  let [low, high, least, greatest] = [-1, -1, Infinity, -Infinity]
  let before = last[0] as number
  let step = last[1] as number
  let missing = last[2] as number
  for (let i = from; i < to; i++) {
    const moment = period[i] as number
    const next = moment - before
    // Most moments are as far apart as those before them.
    if (next !== step) {
      if (!(next >= 0 && next < Infinity)) return false
      if (begins.day) begins.day = next % day === 0
      if (begins.minute) begins.minute = next % minute === 0
      step = next
    }
    before = moment
    const value = figure[i] as number
    // Not a number, or without end.
    if (value - value !== 0) missing++
    if (value < least && value > -Infinity) {
      low = i
      least = value
    }
    if (value > greatest && value < Infinity) {
      high = i
      greatest = value
    }
  }
  last[0] = before
  last[1] = step
  last[2] = missing
  const at = (from / block) * 2
  figures[at] = least
  figures[at + 1] = greatest
  places[at] = low
  places[at + 1] = high
  return true
}
