import type { Axis, Frame, Mark, Rect } from '../view.js'
import { position, type ContinuousScale } from './scale.js'
import { textWidth } from './text-width.js'
import { typeScale } from './type-scale.js'
import { titled, type ValueAxis } from './value-axis.js'

/** Room that the labels and the title take below the plot, px. */
export function bottomValueHeight(frame: Frame): number {
  return typeScale(frame).small * 2.9
}

/** Grid lines down the plot with their labels below it, the title under them at the end. */
export function bottomValueAxis(axis: ValueAxis, scale: ContinuousScale, plot: Rect, frame: Frame): Axis {
  const { small } = typeScale(frame)
  const bottom = plot.y + plot.height
  const marks: Mark[] = []
  let last = -Infinity
  for (const { value, text } of axis.ticks) {
    const x = position(scale, value)
    const zero = value === 0 && axis.kind === 'linear'
    marks.push({
      type: 'line',
      key: `${scale.name}/grid/${value}`,
      role: zero ? 'axis' : 'grid',
      x1: x,
      x2: x,
      y1: plot.y,
      y2: bottom,
    })
    const half = textWidth(text, small) / 2
    const at = Math.min(frame.width - half, Math.max(half, x))
    if (at - half < last + small * 0.5) continue
    last = at + half
    marks.push({
      type: 'text',
      key: `${scale.name}/tick/${value}`,
      role: 'muted',
      x: at,
      y: bottom + small * 1.2,
      text,
      anchor: 'middle',
      size: small,
    })
  }
  return {
    side: 'bottom',
    ...titled(axis, { x: plot.x + plot.width, y: bottom + small * 2.6, anchor: 'end' }, scale, marks, frame),
  }
}
