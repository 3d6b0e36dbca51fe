/** An axis of time: ticks as fine as the periods are and as many as have room, the year said once. */
import type { Axis, Frame, Mark, Rect } from '../../view.js'
import type { TimeUnit } from './time-units.js'
import { textWidth } from '../text/text-width.js'
import { inside, placeTicks, tickMarks, ticksHeight, type PlacedTick, type TimeScale } from './time-marks.js'
import { timeSteps, timeTicks } from './time-ticks.js'
import { typeScale } from '../text/type-scale.js'

export interface TimeAxisOptions {
  readonly finest: TimeUnit
  readonly quarters?: boolean
}

/** Room that ticks and labels take below the plot, px; twice as many lines where months or days need their year. */
export function timeAxisHeight(frame: Frame, finest: TimeUnit): number {
  return finest === 'year' ? ticksHeight(frame) : typeScale(frame).small * 3.2
}

export function bottomTimeAxis(scale: TimeScale, options: TimeAxisOptions, plot: Rect, frame: Frame): Axis {
  const { small } = typeScale(frame)
  const { domain, range } = scale
  const { finest, quarters = false } = options
  const steps = timeSteps(domain, Math.abs(range[1] - range[0]) / small, finest).filter(
    ({ unit, every }) => !(quarters && unit === 'month' && every < 3),
  )
  const placed = placeTicks(scale, steps, (step) => timeTicks(domain, step, frame.locale, quarters), frame)
  const parents = parentMarks(placed, scale, plot.y + plot.height + 4 + small * 2.65, frame)
  return { side: 'bottom', marks: [...tickMarks(placed, scale, plot, frame), ...parents] }
}

/** Years under months: each where it begins; the one cut off at the start gives way to the next. */
function parentMarks(
  placed: readonly PlacedTick[],
  scale: TimeScale,
  y: number,
  frame: Frame,
): readonly Mark[] {
  const { small } = typeScale(frame)
  const marks: Mark[] = []
  let next = Infinity
  for (const { parent, x, value } of placed.filter((tick) => tick.parent !== '').toReversed()) {
    const at = inside(x, parent, small, frame)
    const half = textWidth(parent, small) / 2
    if (at + half + small * 0.6 > next) continue
    next = at - half
    const key = `${scale.name}/${value}/parent`
    marks.unshift({ type: 'text', key, role: 'muted', x: at, y, text: parent, anchor: 'middle', size: small })
  }
  return marks
}
