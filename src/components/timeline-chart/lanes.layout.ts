/** Events along an axis of time, in as few lanes as their marks and words have room in. */
import { extentOf, position } from '../chart/layout/axis/scale.js'
import { bottomTimeAxis, timeAxisHeight } from '../chart/layout/axis/time-axis.js'
import { timeScale, type TimeScale } from '../chart/layout/axis/time-marks.js'
import { timeUnits, type TimeUnit } from '../chart/layout/axis/time-units.js'
import type { Axis, Frame, Mark, Rect } from '../chart/view.js'
import { eventText, eventTextMarks, type EventText } from './event-text.layout.js'
import type { DatedEvent } from './events.layout.js'
import { spanMarks, spanReach } from './span-marks.layout.js'

export interface Lanes {
  readonly count: number
  readonly marks: readonly Mark[]
  readonly axis: Axis
  readonly scale: TimeScale
  readonly plot: Rect
  readonly boxes: readonly { readonly event: DatedEvent; readonly box: Rect }[]
  readonly height: number
}

const thickness = 12
const under = 3
/** Between neighbours in a lane, and between lanes, px. */
const [apart, between] = [14, 10]

interface Placed {
  readonly event: DatedEvent
  readonly text: EventText
  readonly from: number
  readonly to: number
  readonly textX: number
  readonly lane: number
}

/** `all`: what the axis has room for. */
export function placeLanes(events: readonly DatedEvent[], all: readonly DatedEvent[], frame: Frame): Lanes {
  const unit = timeUnits.findLast((one) => all.some(({ span }) => span.unit === one)) ?? 'year'
  const scale = timeScale('x', domainOf(all), [spanReach, frame.width - spanReach])
  const placed = inLanes(events, scale, frame)
  const count = Math.max(0, ...placed.map(({ lane }) => lane + 1))
  const tops: number[] = []
  // A halo reaches above its lane.
  let y = 3
  for (let lane = 0; lane < count; lane++) {
    tops.push(y)
    const texts = placed.filter((one) => one.lane === lane).map(({ text }) => text.height)
    y += thickness + under + Math.max(...texts) + between
  }
  const plot = { x: 0, y: 0, width: frame.width, height: y }
  const drawn = placed.map((one) => drawEvent(one, tops[one.lane] ?? 0, scale, frame))
  const axis = bottomTimeAxis(scale, { finest: unit }, plot, frame)
  const words = drawn.map(({ words }) => words)
  return {
    count,
    marks: [...gridLines(axis, words, plot), ...drawn.flatMap(({ marks }) => marks)],
    axis: { ...axis, marks: [baseLine(plot), ...axis.marks] },
    scale,
    plot,
    boxes: drawn.map(({ event, box }) => ({ event, box })),
    height: y + timeAxisHeight(frame, unit) + 4,
  }
}

const lengths: Partial<Record<TimeUnit, number>> = { month: 31 * 864e5, year: 366 * 864e5 }

/** From the first to the last moment, widened to whole years, or months where all lies within one year or so. */
function domainOf(events: readonly DatedEvent[]): readonly [number, number] {
  const [from, to] = extentOf(events.flatMap(({ span }) => [span.from, span.to]))
  const [start, last] = [new Date(from), new Date(to - 1)]
  const years = to - from > (lengths.year ?? 0)
  const first = new Date(0).setUTCFullYear(start.getUTCFullYear(), years ? 0 : start.getUTCMonth(), 1)
  const end = years
    ? new Date(0).setUTCFullYear(last.getUTCFullYear() + 1, 0, 1)
    : new Date(0).setUTCFullYear(last.getUTCFullYear(), last.getUTCMonth() + 1, 1)
  return [first, end]
}

/** Each in the first lane where it touches no other. */
function inLanes(events: readonly DatedEvent[], scale: TimeScale, frame: Frame): readonly Placed[] {
  const ends: number[] = []
  const most = Math.min(frame.width * 0.42, frame.fontSize * 15)
  return events.map((event) => {
    const text = eventText(event, most, frame)
    const { box } = marksOf(event, 0, scale)
    const textX = Math.max(0, Math.min(box.x, frame.width - text.width))
    const [from, to] = [Math.min(box.x, textX), Math.max(box.x + box.width, textX + text.width)]
    const free = ends.findIndex((end) => end + apart <= from)
    const lane = free < 0 ? ends.length : free
    ends[lane] = to
    return { event, text, from, to, textX, lane }
  })
}

function marksOf(event: DatedEvent, y: number, scale: TimeScale) {
  const { key, series, span } = event
  return spanMarks({ key, series, target: key, span, at: (moment) => position(scale, moment), y, thickness })
}

function drawEvent({ event, text, textX, from, to }: Placed, y: number, scale: TimeScale, frame: Frame) {
  const textY = y + thickness + under
  return {
    event,
    marks: [...marksOf(event, y, scale).marks, ...eventTextMarks(text, textX, textY, frame)],
    words: { x: textX, y: textY, width: text.width, height: text.height },
    box: { x: from, y, width: to - from, height: thickness + under + text.height },
  }
}

function baseLine({ width, height }: Rect): Mark {
  return { type: 'line', key: 'x/base', role: 'axis', x1: 0, x2: width, y1: height, y2: height }
}

/** From each tick upwards, but not through words. */
function gridLines(axis: Axis, words: readonly Rect[], plot: Rect): readonly Mark[] {
  return axis.marks.flatMap((tick) => {
    if (tick.type !== 'line') return []
    const x = tick.x1
    const hit = words.filter((box) => x > box.x - 3 && x < box.x + box.width + 3).sort((a, b) => a.y - b.y)
    const marks: Mark[] = []
    let from = plot.y
    for (const box of [...hit, { y: plot.height, height: 0 }]) {
      if (box.y > from)
        marks.push({
          type: 'line',
          key: `${tick.key}/grid/${marks.length}`,
          role: 'grid',
          x1: x,
          x2: x,
          y1: from,
          y2: box.y,
        })
      from = Math.max(from, box.y + box.height)
    }
    return marks
  })
}
