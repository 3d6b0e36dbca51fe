/** Figures that may be compared: bars on the axis of their row. */
import { periodLabel } from '../../data/resolve.js'
import { say, type Locale } from '../../data/text.js'
import type { Datum } from '../../data/series.js'
import { optionalMax } from '../chart/layout/bars/bars.js'
import { barMarks, glyphReach } from '../chart/layout/bars/bound-marks.js'
import { figureText } from '../chart/layout/words/facts.js'
import { linearScale, position } from '../chart/layout/axis/scale.js'
import { centredBaseline, textBlock } from '../chart/layout/text/text-marks.js'
import { textWidth } from '../chart/layout/text/text-width.js'
import type { Tile } from '../chart/layout/tiles/tiles.js'
import { typeScale } from '../chart/layout/text/type-scale.js'
import { wrap } from '../chart/layout/text/wrap.js'
import type { Frame, Mark, Rect } from '../chart/view.js'
import { headingOf, type At, type DrawnCell } from './cell-spot.layout.js'
import type { SharedAxis } from './judge.layout.js'

/** Key of the colour of bars: one colour, since the table itself tells places and topics apart. */
export const barColor = 'figure'

/** Under a figure, on the axis of its row. */
export function layoutBar(datum: Datum, axis: SharedAxis, at: At, frame: Frame): Tile {
  const thickness = Math.round(frame.fontSize * 0.75)
  const y = at.y + 4
  return { marks: axisBar(datum, axis, { ...at, y, thickness }, 0), height: thickness + 10 }
}

/** `room` is kept free beyond the longest bar for its words. */
function axisBar(
  datum: Datum,
  axis: SharedAxis,
  at: At & { readonly thickness: number },
  room: number,
): readonly Mark[] & { end?: number } {
  const reach = Math.max(0, ...axis.data.map((d) => glyphReach(d.figure, at.thickness)))
  const scale = linearScale(axis.key, axis.domain, [at.x, at.x + Math.max(8, at.width - reach - room)])
  const base = position(scale, 0)
  const drawn = barMarks({
    key: datum.key,
    series: barColor,
    target: datum.key,
    figure: datum.figure,
    base,
    at: (value) => position(scale, value),
    across: at.y,
    thickness: at.thickness,
    vertical: false,
    ...optionalMax(datum),
  })
  const line: Mark = {
    type: 'line',
    key: `${datum.key}/base`,
    role: 'axis',
    x1: base,
    x2: base,
    y1: at.y - 2,
    y2: at.y + at.thickness + 2,
  }
  return Object.assign([...drawn.marks, line], { end: drawn.end })
}

/** Many figures of one indicator: a line each, what they differ by to the left, the figure at the end of its bar. */
export function layoutList(
  data: readonly Datum[],
  axis: SharedAxis,
  at: At,
  topic: string,
  frame: Frame,
): DrawnCell {
  const { label, small, leading } = typeScale(frame)
  const labels = new Map(axis.data.map((d) => [d, lineLabel(d, axis.data, frame.locale)]))
  const widest = Math.max(...[...labels.values()].map((text) => textWidth(text, small)))
  const left = Math.min(widest + 8, at.width * 0.4)
  const room = Math.max(...axis.data.map((d) => textWidth(figureText(d, frame.locale), small))) + 8
  const thickness = Math.round(frame.fontSize * 0.75)
  const step = Math.round(small * leading + 4)
  const heading = headingOf(withoutLine(data), topic, frame.locale)
  const head = wrap(heading, at.width, label, 3)
  const block = {
    key: `${axis.key}/${data[0]?.key ?? ''}/head`,
    role: 'label',
    x: at.x,
    y: at.y,
    size: label,
    leading,
  } as const
  const marks: Mark[] = heading === '' ? [] : [...textBlock(head, { ...block, full: heading })]
  const boxes: { key: string; box: Rect }[] = []
  let y = at.y + (heading === '' ? 0 : head.lines.length * label * leading + 2)
  for (const datum of data) {
    const text = labels.get(datum) ?? ''
    const name = wrap(text, left - 6, small, 4)
    const height = Math.max(step, Math.round(name.lines.length * small * tight + 6))
    const middle = y + height / 2
    const spot = { x: at.x + left, y: middle - thickness / 2, width: at.width - left, thickness }
    const drawn = axisBar(datum, axis, spot, room)
    const words = { target: datum.key, anchor: 'start', size: small } as const
    const first = centredBaseline(middle, small) - ((name.lines.length - 1) / 2) * small * tight
    marks.push(
      ...drawn,
      ...name.lines.map((line, i): Mark => ({
        ...words,
        type: 'text',
        key: i === 0 ? `${datum.key}/line` : `${datum.key}/line/${i}`,
        role: 'axisLabel',
        x: at.x,
        y: first + i * small * tight,
        text: line,
        ...(name.cut && i === name.lines.length - 1 && { full: text }),
      })),
      {
        ...words,
        type: 'text',
        key: `${datum.key}/value`,
        role: 'valueLabel',
        x: (drawn.end ?? 0) + 6,
        y: centredBaseline(middle, small),
        text: figureText(datum, frame.locale),
      },
    )
    boxes.push({ key: datum.key, box: { x: at.x, y, width: at.width, height } })
    y += height
  }
  return { marks, boxes, height: y - at.y }
}

/** From line to line of a name. */
const tight = 1.25

/** What all of them are: not the class of the first, where each line says its own. */
function withoutLine(data: readonly Datum[]): Datum {
  const { category, ...first } = data[0] as Datum
  const alike = data.every((d) => say(d.category, 'zh-CN') === say(category, 'zh-CN'))
  return alike && category !== undefined ? { ...first, category } : first
}

function lineLabel(datum: Datum, among: readonly Datum[], locale: Locale): string {
  const period = (d: Datum) => say(periodLabel(d.observation), locale)
  const category = (d: Datum) => say(d.category, locale)
  const scope = (d: Datum) => say(d.observation.scope, locale)
  const varying = [period, category, scope].filter((of) => new Set(among.map(of)).size > 1)
  return varying
    .map((of) => of(datum))
    .filter(Boolean)
    .join(' · ')
}
