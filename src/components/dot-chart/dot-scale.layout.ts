/** The longest scale on which every dot, its glyph and the words beside it stay inside the plot. */
import { formatQuantity } from '../../data/format.js'
import type { Quantity } from '../../data/quantity.js'
import { extentOf, position, type ContinuousScale } from '../chart/layout/axis/scale.js'
import { pointReach } from '../chart/layout/points/point-reach.js'
import { textWidth } from '../chart/layout/text/text-width.js'
import { typeScale } from '../chart/layout/text/type-scale.js'
import { valueScale, type ValueAxis } from '../chart/layout/axis/value-axis.js'
import { abbreviate } from '../chart/layout/text/wrap.js'
import type { Frame } from '../chart/view.js'
import type { Dot, DotRow } from './dot-rows.layout.js'

export const radius = 5
/** Px between a glyph and its words. */
export const labelGap = 6

/** Words beside the dots of a row may take so much of the plot; what is longer is said in short, the whole on demand. */
const widestLabels = 0.6

/** `among`: as many dots as its row has. */
export function labelText({ bar }: Dot, among: number, plotWidth: number, frame: Frame): string {
  const most = (plotWidth * widestLabels) / Math.min(2, among)
  const [room, { label }] = [Math.max(48, most), typeScale(frame)]
  if (textWidth(bar.text, label) <= room) return bar.text
  const { wording: _wording, ...figure } = bar.datum.figure
  return abbreviate(formatQuantity(figure, { locale: frame.locale, style: 'short' }), room, label)
}

interface Need {
  /** Where along the axis, 0 to 1. */
  readonly at: number
  readonly room: number
}

export function dotScale(
  axis: ValueAxis,
  rows: readonly DotRow[],
  [left, right]: readonly [number, number],
  frame: Frame,
): ContinuousScale {
  const share = valueScale(axis, 'share', [0, 1])
  const before: Need[] = [{ at: 0, room: 0 }]
  const after: Need[] = [{ at: 1, room: 0 }]
  const { label: size } = typeScale(frame)
  for (const { dots } of rows) {
    const [first, last] = [dots[0], dots.at(-1)]
    if (!first || !last) continue
    const ends = dots.flatMap(({ extent }) => extent.map((value) => position(share, value)))
    const [low, high] = extentOf(ends)
    const reach = Math.max(...dots.map(({ bar }) => reachOf(bar.datum.figure)))
    const words = (dot: Dot) => labelGap + textWidth(labelText(dot, dots.length, right - left, frame), size)
    before.push({ at: low, room: reach + (dots.length > 1 ? words(first) : 0) })
    after.push({ at: high, room: reach + words(last) })
  }
  const whole = right - left
  const start = (length: number) => Math.max(...before.map(({ at, room }) => left + room - at * length))
  const end = (length: number) => Math.min(...after.map(({ at, room }) => right - room - at * length))
  // Never less than a quarter of the plot: dots may not stand on one spot for their words.
  let [shortest, longest] = [whole * 0.25, whole]
  for (let i = 0; i < 24; i++) {
    const middle = (shortest + longest) / 2
    if (start(middle) <= end(middle)) shortest = middle
    else longest = middle
  }
  const from = Math.max(left, Math.min(start(shortest), right - shortest))
  return valueScale(axis, 'value', [from, from + shortest])
}

function reachOf(figure: Quantity): number {
  const { less, more } = pointReach(figure, radius)
  return Math.max(less, more)
}
