/** Events under each other in order of time, where an axis has no room; also those that have no date. */
import { centredBaseline } from '../chart/layout/text/text-marks.js'
import { typeScale } from '../chart/layout/text/type-scale.js'
import type { Frame, Mark, Rect } from '../chart/view.js'
import { eventText, eventTextMarks } from './event-text.layout.js'
import type { DatedEvent, TimelineEvent } from './events.layout.js'
import { spanMarks } from './span-marks.layout.js'
import type { Span } from './span.layout.js'

export interface EventList<E> {
  readonly marks: readonly Mark[]
  readonly boxes: readonly { readonly event: E; readonly box: Rect }[]
  readonly height: number
}

const thickness = 12
/** Where glyphs stand, and the longest of them with what they reach beyond it, px. */
const [centre, longest, gutter] = [20, 16, 46]
const between = 12

export function placeList(events: readonly DatedEvent[], frame: Frame): EventList<DatedEvent> {
  const { label } = typeScale(frame)
  const marks: Mark[] = []
  let [y, lineFrom] = [0, -1]
  const boxes = events.map((event) => {
    const { key, series, span } = event
    const text = eventText(event, frame.width - gutter, frame)
    const top = y + (label * 1.4 - thickness) / 2
    // A thread from one to the next, cut where a glyph stands.
    if (lineFrom >= 0)
      marks.push({
        type: 'line',
        key: `${key}/thread`,
        role: 'grid',
        x1: centre,
        x2: centre,
        y1: lineFrom,
        y2: top - 4,
      })
    marks.push(
      ...spanMarks({ key, series, target: key, span, at: glyphScale(span), y: top, thickness }).marks,
      ...eventTextMarks(text, gutter, y, frame),
    )
    const box = { x: 0, y, width: gutter + text.width, height: text.height }
    lineFrom = top + thickness + 4
    y += text.height + between
    return { event, box }
  })
  return { marks, boxes, height: y - between }
}

/** A date is a point, a period and what lies somewhere in one a short bar: a list has no axis to measure by. */
function glyphScale({ from, to, stretches, start, end }: Span): (moment: number) => number {
  const [first] = stretches
  const date = stretches.length === 1 && first.kind !== 'within' && start !== 'open' && end !== 'open'
  const length = date && to - from < 400 * 864e5 ? 1 : longest
  return (moment) => centre + ((moment - from) / (to - from) - 0.5) * length
}

/** Under a heading; `y` is the top. */
export function placeUndated(
  events: readonly TimelineEvent[],
  heading: string,
  top: number,
  frame: Frame,
): EventList<TimelineEvent> {
  const { small, label } = typeScale(frame)
  const marks: Mark[] = [
    {
      type: 'text',
      key: 'undated/heading',
      role: 'label',
      x: 0,
      y: centredBaseline(top + label * 0.7, label),
      text: heading,
      anchor: 'start',
      size: label,
      weight: 600,
    },
  ]
  let y = top + label * 1.4 + 4
  const boxes = events.map((event) => {
    const text = eventText(event, frame.width, frame)
    marks.push(...eventTextMarks(text, 0, y, frame))
    const box = { x: 0, y, width: Math.max(small, text.width), height: text.height }
    y += text.height + between * 0.75
    return { event, box }
  })
  return { marks, boxes, height: y - between * 0.75 - top }
}
