/** Time along the bottom, from the first moment there is to the last, or the part of it that is shown. */
import type { Frame } from '../../view.js'
import type { AlongAxis } from './along-axis.js'
import type { PeriodSpot } from './period-spots.js'
import { bottomTimeAxis, timeAxisHeight, type TimeAxisOptions } from './time-axis.js'
import { timeAlong, timeRange, timeScale, type TimeScale } from './time-marks.js'

export interface Moments extends TimeAxisOptions {
  /** UTC milliseconds: the first of all and the last. */
  readonly domain: readonly [number, number]
}

/** `spots`: where the periods under their keys stand; columns have none. */
export function momentsAlong(
  moments: Moments,
  spots: ReadonlyMap<string, PeriodSpot | undefined>,
  range: readonly [number, number],
  frame: Frame,
): AlongAxis {
  const everything = widened(moments.domain)
  const domain = partOf(everything, frame.domains?.['time'], frame.whole !== undefined)
  const part = domain[0] > everything[0] || domain[1] < everything[1]
  const scale: TimeScale = {
    ...timeScale('time', domain, part ? range : timeRange(range, frame)),
    ...(part && { whole: everything }),
  }
  return timeAlong(scale, spots, timeAxisHeight(frame, moments.finest), (plot) =>
    bottomTimeAxis(scale, moments, plot, frame),
  )
}

/** What was asked for as far as there is anything; of small multiples as far as any of them has. */
function partOf(
  everything: readonly [number, number],
  [from, to]: readonly [number, number] = everything,
  shared: boolean,
): readonly [number, number] {
  const [first, last] = everything
  const part = [
    shared && Number.isFinite(from) ? from : Math.max(from, first),
    shared && Number.isFinite(to) ? to : Math.min(to, last),
  ] as const
  return (part[0] !== first || part[1] !== last) && part[0] < part[1] ? part : everything
}

/** One moment has room on both sides. */
function widened([from, to]: readonly [number, number]): readonly [number, number] {
  const half = 183 * 864e5
  return from < to ? [from, to] : [from - half, to + half]
}

/** The moment at `px`. */
export function momentAt({ domain, range }: TimeScale, px: number): number {
  const [from, to] = domain
  const [left, right] = range
  return left === right ? from : from + ((px - left) / (right - left)) * (to - from)
}
