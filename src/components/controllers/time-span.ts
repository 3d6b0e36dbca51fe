/** Parts of time: nearer, farther, earlier, later; never beyond what there is. */
import type { Rect } from '../chart/view.js'

/** UTC milliseconds. */
export type Span = readonly [from: number, to: number]

export interface Limits {
  readonly whole: Span
  /** What is shown is never shorter than this, ms. */
  readonly least: number
}

/** As much shorter as `factor` says (2: half of it), with `anchor` staying where it is. */
export function nearer([from, to]: Span, factor: number, anchor: number, limits: Limits): Span {
  const length = (to - from) / factor
  const share = to === from ? 0.5 : Math.min(1, Math.max(0, (anchor - from) / (to - from)))
  return fit([anchor - length * share, anchor + length * (1 - share)], limits)
}

/** Later by a share of what is shown; earlier where it is negative. */
export function moved([from, to]: Span, share: number, limits: Limits): Span {
  const by = (to - from) * share
  const [first, last] = limits.whole
  const room = by < 0 ? Math.max(by, first - from) : Math.min(by, last - to)
  return [from + room, to + room]
}

/** No shorter than the least, no longer than the whole, and inside it. */
export function fit([a, b]: Span, { whole: [first, last], least }: Limits): Span {
  const [from, to] = a <= b ? [a, b] : [b, a]
  const length = Math.min(last - first, Math.max(least, to - from))
  const start = Math.min(last - length, Math.max(first, (from + to - length) / 2))
  return [start, start + length]
}

export function isWhole([from, to]: Span, [first, last]: Span): boolean {
  const slack = (last - first) / 1e6
  return from <= first + slack && to >= last - slack
}

/** Whether a point lies in a plot; a figure may stand on its edge. */
export function holds({ x, y, width, height }: Rect, px: number, py: number): boolean {
  return px >= x - 1 && px <= x + width + 1 && py >= y - 1 && py <= y + height + 1
}
