/** Time along the bottom of a plot: the scale, ticks in their places, where each period stands. */
import type { Axis, Frame, Mark, Rect } from '../../view.js'
import type { AlongAxis } from './along-axis.js'
import type { PeriodSpot } from './period-spots.js'
import { position, type ContinuousScale } from './scale.js'
import { textWidth } from '../text/text-width.js'
import type { TimeUnit } from './time-units.js'
import { typeScale } from '../text/type-scale.js'

export type TimeScale = ContinuousScale & { readonly kind: 'time' }

export interface TimeTick {
  /** UTC milliseconds. */
  readonly value: number
  readonly text: string
  /** The year of a month, the month of a day: said where it changes, under the tick. */
  readonly parent: string
}

export interface TimeStep {
  readonly unit: TimeUnit
  readonly every: number
}

/** A tick with its text in place: none over another, none outside the frame. */
export interface PlacedTick extends TimeTick {
  readonly x: number
  readonly textX: number
}

/** Time within a plot: the first point does not stand on the other axis, and a year under the last one has room. */
export function timeRange([left, right]: readonly [number, number], frame: Frame): readonly [number, number] {
  return [left + 8, Math.min(right - 8, frame.width - textWidth('2024', typeScale(frame).small) / 2)]
}

export function timeScale(
  name: string,
  domain: readonly [number, number],
  range: readonly [number, number],
): TimeScale {
  return { kind: 'time', name, domain, range }
}

/** The ticks of the first step whose texts leave an em between them. */
export function placeTicks(
  scale: TimeScale,
  steps: readonly TimeStep[],
  ticksOf: (step: TimeStep) => readonly TimeTick[],
  frame: Frame,
): readonly PlacedTick[] {
  const { small } = typeScale(frame)
  for (const step of steps) {
    const placed = ticksOf(step).map((tick): PlacedTick => {
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

/** Where the middle of a text is to stand so that it does not leave the frame. */
export function inside(x: number, text: string, size: number, frame: Frame): number {
  const half = textWidth(text, size) / 2
  return Math.max(half, Math.min(frame.width - half, x))
}

export function tickMarks(
  placed: readonly PlacedTick[],
  scale: TimeScale,
  { y, height }: Rect,
  frame: Frame,
): readonly Mark[] {
  const { small } = typeScale(frame)
  const bottom = y + height
  return placed.flatMap((tick): Mark[] => {
    const key = `${scale.name}/${tick.value}`
    const text = { type: 'text', role: 'muted', anchor: 'middle', size: small } as const
    return [
      { type: 'line', key: `${key}/tick`, role: 'axis', x1: tick.x, x2: tick.x, y1: bottom, y2: bottom + 4 },
      { ...text, key: `${key}/label`, x: tick.textX, y: bottom + 4 + small * 1.35, text: tick.text },
    ]
  })
}

/** Room that one line of ticks takes below the plot, px. */
export function ticksHeight(frame: Frame): number {
  return typeScale(frame).small * 1.9
}

export function timeAlong(
  scale: TimeScale,
  spots: ReadonlyMap<string, PeriodSpot | undefined>,
  height: number,
  axis: (plot: Rect) => Axis,
): AlongAxis {
  const [from, to] = scale.domain
  const moments = [...new Set([...spots.values()].flatMap((spot) => spot?.at ?? []))].sort((a, b) => a - b)
  const nearest = Math.min(...moments.slice(1).map((at, i) => at - (moments[i] ?? 0)), to - from)
  return {
    scale,
    time: scale,
    height,
    step: position(scale, from + nearest) - position(scale, from),
    spot(key) {
      const spot = spots.get(key)
      return (
        spot && {
          at: position(scale, spot.at),
          from: position(scale, spot.from),
          to: position(scale, spot.to),
        }
      )
    },
    axis,
    note: '',
  }
}
