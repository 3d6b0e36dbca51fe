/** One strip: its parts end to end, what is not exact as far as it is certain, the rest in outline. */
import { formatQuantity } from '../../../../data/format.js'
import type { Datum, Selection } from '../../../../data/series.js'
import type { Locale } from '../../../../data/text.js'
import type { Frame, Mark, Target } from '../../view.js'
import { barMarks } from '../bars/bound-marks.js'
import { partName, type WholeGroup } from '../parts/parts.js'
import { position, type LinearScale } from '../axis/scale.js'
import type { Segment } from './strip-labels.js'

const seam = 1.5
const restGap = 3

export interface Place {
  readonly left: number
  readonly thickness: number
  readonly several: boolean
  /** A legend names the classes: where the room is short the figure alone will do. */
  readonly named: boolean
  /** Labels stand over their strips. */
  readonly above: boolean
}

/** The parts of one whole in their places, and the outline of what is not broken down. */
export function segmentsOf(
  group: WholeGroup,
  y: number,
  scale: LinearScale,
  place: Place,
  selection: Selection,
  frame: Frame,
) {
  const { thickness } = place
  const segments: Segment[] = []
  const marks: Mark[] = []
  const targets: Target[] = []
  const end = position(scale, group.whole?.value ?? 100)
  const [, right] = scale.range
  let from = 0
  let drawnTo = position(scale, 0)
  group.parts.forEach((bar, i) => {
    const { datum } = bar
    const some = (datum.figure.value ?? 0) > 0 ? 1 : 0
    const start = Math.min(position(scale, from) + (i > 0 ? seam : 0), right - some)
    from += datum.figure.value ?? 0
    // What is there is seen, however little it is.
    const stop = Math.max(position(scale, from), start + some)
    const box = {
      x: Math.min(start, end),
      y,
      width: Math.max(0, Math.min(stop, frame.width) - start),
      height: thickness,
    }
    const { exact, drawn } = drawPart(bar, box, scale, group, place)
    marks.push(...drawn.marks)
    drawnTo = drawn.end
    const solid = drawn.marks.find((mark) => mark.type === 'rect' && mark.role === 'value')
    const room = exact ? box.width : solid?.type === 'rect' ? solid.width : 0
    segments.push({
      key: datum.key,
      series: bar.series,
      rest: false,
      box,
      room,
      ...partTexts(datum, bar.text, selection, place.named, frame.locale),
    })
    targets.push(
      target(bar.row, datum.key, bar.series, group.key, {
        ...box,
        width: Math.max(2, drawn.end - box.x, box.width),
      }),
    )
  })
  if (group.rest && end - drawnTo > 1) {
    const { datum, row, series, text } = group.rest
    const x = drawnTo + (drawnTo > place.left ? Math.min(restGap, (end - drawnTo) / 2) : 0)
    const box = { x, y, width: end - x, height: thickness }
    marks.push({
      type: 'rect',
      key: `${datum.key}/rest`,
      role: 'rest',
      target: datum.key,
      x: x + 0.5,
      y: y + 0.5,
      width: Math.max(0.5, end - x - 1),
      height: thickness - 1,
    })
    segments.push({
      key: datum.key,
      series,
      rest: true,
      box,
      room: box.width,
      name: '',
      value: text,
      forms: [text, shortRest(datum, frame.locale)],
    })
    targets.push(target(row, datum.key, series, group.key, { ...box, width: Math.max(2, box.width) }))
  }
  return { segments, marks, targets }
}

function drawPart(
  bar: WholeGroup['parts'][number],
  box: Target['box'],
  scale: LinearScale,
  group: WholeGroup,
  place: Place,
) {
  const { datum } = bar
  const exact = datum.figure.bound === 'exact'
  if (exact) {
    const mark: Mark = {
      type: 'rect',
      key: `${datum.key}/value`,
      role: 'value',
      series: bar.series,
      target: datum.key,
      ...box,
    }
    return { exact, drawn: { marks: box.width > 0 ? [mark] : [], end: box.x + box.width } }
  }
  const max = group.whole?.value
  const drawn = barMarks({
    key: datum.key,
    series: bar.series,
    target: datum.key,
    figure: datum.figure,
    base: box.x,
    at: (value) => Math.min(position(scale, value), position(scale, max ?? value)),
    across: box.y,
    thickness: place.thickness,
    vertical: false,
    ...(typeof max === 'number' && { max }),
  })
  return { exact, drawn }
}

export function target(row: number, key: string, series: string, group: string, box: Target['box']): Target {
  return { key, row, panel: 'strips', series, group, box }
}

/** Class, figure and, for counts, the share; less where there is less room. */
function partTexts(datum: Datum, text: string, selection: Selection, named: boolean, locale: Locale) {
  const name = partName(datum, selection, locale)
  const share = datum.share ? formatQuantity(datum.share, { locale }) : ''
  const value = share === '' ? text : `${text} ${share}`
  // Beside a legend the figure alone will do, the same kind of figure in every segment.
  if (named) return { name, value, forms: [share || text] }
  const forms = [
    ...new Set(
      [
        [name, value],
        [name, text],
      ].map((words) => words.filter(Boolean).join(' ')),
    ),
  ]
  return { name, value, forms }
}

/** Where the room is short; what it leaves out is said below the strips. */
function shortRest(datum: Datum, locale: Locale): string {
  const text = formatQuantity(datum.figure, { locale })
  return locale === 'en' ? `other ${text}, not given` : `其余${text}原文未分列`
}
