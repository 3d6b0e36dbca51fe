/** Where lines of many figures are drawn, and how close together. */
import type { Curve } from '../chart/layout/points/joined-path.js'
import type { TimeScale } from '../chart/layout/axis/time-marks.js'

/** Half a pixel: what a screen of double density can tell apart. */
export const perPixel = 2

/** Where a line is drawn: its scales, as functions. */
export interface PlaneOfColumns {
  readonly x: TimeScale
  readonly across: (moment: number) => number
  readonly up: (figure: number) => number
  readonly plot: readonly [bottom: number, top: number]
  readonly curve: Curve | 'none'
}

/** Are there more figures than half pixels can show each by itself? */
export function isDense([start, end]: readonly [number, number], { x }: PlaneOfColumns): boolean {
  return end - start > (x.range[1] - x.range[0]) * perPixel * 2
}
