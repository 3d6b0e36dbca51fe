/** A row's figures over time, small: a line between what is known, a hollow dot for what is not exact, a gap for what is missing. */
import { readPeriod } from '../../data/period.js'
import { signed } from '../chart/layout/axis/extent.js'
import { round } from '../chart/layout/axis/extent.js'
import type { TrendPoint } from './grid.layout.js'

export interface Sparkline {
  /** Path of the line; broken where a period has no number. */
  readonly d: string
  readonly dots: readonly { readonly x: number; readonly y: number; readonly exact: boolean }[]
}

const edge = 3

/** Undefined where fewer than two figures can be set in time. */
export function layoutSparkline(
  points: readonly TrendPoint[],
  width: number,
  height: number,
): Sparkline | undefined {
  const timed = points.flatMap(({ period, figure }) => {
    const range = readPeriod(period)
    const at = range && (Number.isFinite(range.start) ? range.start : range.end)
    return at !== null && Number.isFinite(at) ? [{ at, figure }] : []
  })
  const values = timed.filter(({ figure }) => figure.value !== null).map(({ figure }) => signed(figure))
  if (values.length < 2) return undefined
  timed.sort((a, b) => a.at - b.at)
  const [first, last] = [timed[0]?.at ?? 0, timed.at(-1)?.at ?? 0]
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const x = (at: number) =>
    round(edge + (last === first ? 0 : (at - first) / (last - first)) * (width - edge * 2))
  const y = (value: number) =>
    round(
      height -
        edge -
        (high === low ? 0.5 : (value / 2 - low / 2) / (high / 2 - low / 2)) * (height - edge * 2),
    )
  let pen = 'M'
  let d = ''
  const dots: { x: number; y: number; exact: boolean }[] = []
  timed.forEach(({ at, figure }, i) => {
    if (figure.value === null) {
      pen = 'M'
      return
    }
    const spot = { x: x(at), y: y(signed(figure)) }
    d += `${pen}${spot.x} ${spot.y}`
    pen = 'L'
    const exact = figure.bound === 'exact'
    // The last figure is the one read; the others show only where they are in doubt.
    if (!exact || i === timed.length - 1) dots.push({ ...spot, exact })
  })
  return { d, dots }
}
