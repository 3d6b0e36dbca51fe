/** The words of an event: its name with its figure, under it when. */
import { textBlock } from '../chart/layout/text-marks.js'
import { textWidth } from '../chart/layout/text-width.js'
import { typeScale } from '../chart/layout/type-scale.js'
import { wrap, type Wrapped } from '../chart/layout/wrap.js'
import type { Frame, TextMark } from '../chart/view.js'
import type { TimelineEvent } from './events.layout.js'

const leading = 1.4

export interface EventText {
  readonly event: TimelineEvent
  readonly name: Wrapped
  readonly when: Wrapped
  readonly width: number
  readonly height: number
}

export function eventText(event: TimelineEvent, most: number, frame: Frame): EventText {
  const { label, small } = typeScale(frame)
  const name = wrap(nameAndFigure(event), most, label, 3)
  const when = wrap(event.when, most, small, 2)
  return {
    event,
    name,
    when,
    width: Math.max(
      ...name.lines.map((line) => textWidth(line, label)),
      ...when.lines.map((line) => textWidth(line, small)),
    ),
    height: (name.lines.length * label + when.lines.length * small) * leading,
  }
}

function nameAndFigure({ name, figure }: TimelineEvent): string {
  return [name, figure].filter(Boolean).join(' ')
}

export function eventTextMarks(
  { event, name, when }: EventText,
  x: number,
  y: number,
  frame: Frame,
): readonly TextMark[] {
  const { label, small } = typeScale(frame)
  const own = { x, leading, target: event.key }
  return [
    ...textBlock(name, {
      ...own,
      key: `${event.key}/name`,
      role: 'label',
      y,
      size: label,
      full: nameAndFigure(event),
    }),
    ...textBlock(when, {
      ...own,
      key: `${event.key}/when`,
      role: 'muted',
      y: y + name.lines.length * label * leading,
      size: small,
      full: event.when,
    }),
  ]
}
