import type { Axis, Frame, Mark, Rect } from '../../view.js'
import { position, type ContinuousScale } from './scale.js'
import { textWidth } from '../text/text-width.js'
import { typeScale } from '../text/type-scale.js'
import { titled, type ValueAxis } from './value-axis.js'

/** Room that the labels and the title take below the plot, px. */
export function bottomValueHeight(frame: Frame): number {
  return typeScale(frame).small * 2.9
}

/** Grid lines down the plot with their labels below it, the title under them at the end. */
export function bottomValueAxis(axis: ValueAxis, scale: ContinuousScale, plot: Rect, frame: Frame): Axis {
  const { small } = typeScale(frame)
  const bottom = plot.y + plot.height
  const places = axis.ticks.map(({ value, text }) => {
    const [x, half] = [position(scale, value), textWidth(text, small) / 2]
    return { value, text, x, half, at: Math.min(frame.width - half, Math.max(half, x)) }
  })
  const every = strideOf(places, small * 0.5)
  const marks = places.flatMap(({ value, text, x, at }, i): Mark[] => {
    const grid: Mark = {
      type: 'line',
      key: `${scale.name}/grid/${value}`,
      role: value === 0 && axis.kind === 'linear' ? 'axis' : 'grid',
      x1: x,
      x2: x,
      y1: plot.y,
      y2: bottom,
    }
    if (i % every > 0) return [grid]
    return [
      grid,
      {
        type: 'text',
        key: `${scale.name}/tick/${value}`,
        role: 'muted',
        x: at,
        y: bottom + small * 1.2,
        text,
        anchor: 'middle',
        size: small,
      },
    ]
  })
  return {
    side: 'bottom',
    ...titled(axis, { x: plot.x + plot.width, y: bottom + small * 2.6, anchor: 'end' }, scale, marks, frame),
  }
}

/** Of so many lines one is labelled, at equal distances, that no label comes nearer to the next than `gap`. */
function strideOf(places: readonly { readonly at: number; readonly half: number }[], gap: number): number {
  for (let every = 1; every < places.length; every++) {
    const shown = places.filter((_, i) => i % every === 0)
    if (shown.every(({ at, half }, i) => i === 0 || at - half >= endOf(shown[i - 1]) + gap)) return every
  }
  return Math.max(1, places.length)
}

function endOf(place: { readonly at: number; readonly half: number } | undefined): number {
  return place ? place.at + place.half : -Infinity
}
