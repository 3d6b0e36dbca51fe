/** An axis of time: ticks as fine as the periods are and as many as have room, the year said once. */
import type { Axis, Frame, Mark, Rect } from '../view.js'
import { position, type ContinuousScale } from './scale.js'
import type { TimeUnit } from './period-spots.js'
import { textWidth } from './text-width.js'
import { timeSteps, timeTicks, type TimeTick } from './time-ticks.js'
import { typeScale } from './type-scale.js'

export type TimeScale = ContinuousScale & { readonly kind: 'time' }

export interface TimeAxisOptions {
  readonly finest: TimeUnit
  readonly quarters?: boolean
}

export function timeScale(
  name: string,
  domain: readonly [number, number],
  range: readonly [number, number],
): TimeScale {
  return { kind: 'time', name, domain, range }
}

/** Ticks with their texts in place: none over another, none outside the frame. */
interface PlacedTick extends TimeTick {
  readonly x: number
  readonly textX: number
}

/** Room that ticks and labels take below the plot, px; twice as many lines where months or days need their year. */
export function timeAxisHeight(frame: Frame, finest: TimeUnit): number {
  const { small } = typeScale(frame)
  return small * (finest === 'year' ? 1.9 : 3.2)
}

export function bottomTimeAxis(scale: TimeScale, options: TimeAxisOptions, plot: Rect, frame: Frame): Axis {
  const { small } = typeScale(frame)
  const bottom = plot.y + plot.height
  const placed = placeTicks(scale, options, frame)
  const marks = placed.flatMap((tick): Mark[] => {
    const key = `${scale.name}/${tick.value}`
    const text = { type: 'text', role: 'muted', anchor: 'middle', size: small } as const
    return [
      { type: 'line', key: `${key}/tick`, role: 'axis', x1: tick.x, x2: tick.x, y1: bottom, y2: bottom + 4 },
      { ...text, key: `${key}/label`, x: tick.textX, y: bottom + 4 + small * 1.35, text: tick.text },
    ]
  })
  return {
    side: 'bottom',
    marks: [...marks, ...parentMarks(placed, scale, bottom + 4 + small * 2.65, frame)],
  }
}

/** The finest step whose texts leave an em between them. */
function placeTicks(
  scale: TimeScale,
  { finest, quarters }: TimeAxisOptions,
  frame: Frame,
): readonly PlacedTick[] {
  const { small } = typeScale(frame)
  const length = Math.abs(scale.range[1] - scale.range[0])
  for (const step of timeSteps(scale.domain, length / small, finest)) {
    if (quarters && step.unit === 'month' && step.every < 3) continue
    const placed = timeTicks(scale.domain, step, frame.locale, quarters).map((tick): PlacedTick => {
      const x = position(scale, tick.value)
      return { ...tick, x, textX: inside(x, tick.text, small, frame) }
    })
    if (parted(placed, small)) return placed
  }
  return []
}

function parted(placed: readonly PlacedTick[], size: number): boolean {
  return placed.every((tick, i) => {
    const before = placed[i - 1]
    if (!before) return true
    const room = (textWidth(tick.text, size) + textWidth(before.text, size)) / 2 + size * 1.2
    return tick.textX - before.textX >= room
  })
}

function inside(x: number, text: string, size: number, frame: Frame): number {
  const half = textWidth(text, size) / 2
  return Math.max(half, Math.min(frame.width - half, x))
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
