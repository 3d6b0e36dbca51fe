/** The words of an event: its name with its figure, under it when. */
import { textBlock } from '../chart/layout/text/text-marks.js'
import { textWidth } from '../chart/layout/text/text-width.js'
import { typeScale } from '../chart/layout/text/type-scale.js'
import { wrap, type Wrapped } from '../chart/layout/text/wrap.js'
import type { Frame, TextMark } from '../chart/view.js'
import type { TimelineEvent } from './events.layout.js'

const leading = 1.4
const mostLines = 5

export interface EventText {
  readonly event: TimelineEvent
  readonly name: Wrapped
  readonly when: Wrapped
  readonly width: number
  readonly height: number
}

export function eventText(event: TimelineEvent, most: number, frame: Frame): EventText {
  const { label, small } = typeScale(frame)
  const name = named(event, most, label)
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

/** A name of many lines is cut, its figure never; a figure stands in one line where one holds it. */
function named(event: TimelineEvent, most: number, size: number): Wrapped {
  const all = wrap(nameAndFigure(event), most, size, mostLines)
  const broken = textWidth(event.figure, size) <= most && !all.lines.at(-1)?.endsWith(event.figure)
  if (event.figure === '' || !(all.cut || broken)) return all
  const [name, figure] = [wrap(event.name, most, size, mostLines - 1), wrap(event.figure, most, size, 2)]
  return { lines: [...name.lines, ...figure.lines], cut: all.cut || name.cut }
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
