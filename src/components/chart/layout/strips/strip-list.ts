/** The parts of a whole as a list: swatch, name and value, in columns where there is room. */
import type { Mark, Rect } from '../../view.js'
import type { Segment } from './strip-labels.js'
import { textBlock } from '../text/text-marks.js'
import { textWidth } from '../text/text-width.js'
import { wrap } from '../text/wrap.js'

interface Room {
  readonly left: number
  readonly right: number
  /** What it stands under. */
  readonly bottom: number
  readonly small: number
  /** Parts of all lists that stand under one another: their values stand in one column. */
  readonly among?: readonly Segment[]
}

/** Least room between a name and its value, px. */
const gap = 14

/** Swatch, name, and the value at the end of the line: as many columns as the longest line allows. */
export function listBelow(
  segments: readonly Segment[],
  { left, right, bottom, small, among = segments }: Room,
  mostColumns = 3,
) {
  const width = right - left
  const swatch = small * 0.75
  const indent = swatch + 7
  const most = small * 30
  const wantedBy = (of: readonly Segment[]) =>
    Math.max(
      0,
      ...of.map((s) => indent + textWidth(s.rest ? (s.forms[0] ?? '') : `${s.name}${s.value}`, small) + gap),
    )
  const wanted = wantedBy(among)
  const columns = Math.max(1, Math.min(mostColumns, Math.floor((width + 24) / (Math.min(wanted, most) + 24))))
  const column = Math.min((width - 24 * (columns - 1)) / columns, Math.max(most, wanted))
  // A value is read with the name it is nearest to: far from its own it would stand before the next one's.
  const roomy = columns > 1 || column > small * 24
  const filled = roomy ? Math.min(column, wanted + small) : column
  // The words of what is not broken down are no value: those of the others stand no farther off for them.
  const values = roomy ? Math.min(filled, wantedBy(among.filter((s) => !s.rest)) + small) : filled
  const marks: Mark[] = []
  const boxes = new Map<string, Rect>()
  let y = bottom + small * 0.6
  for (let first = 0; first < segments.length; first += columns) {
    let tallest = 0
    segments.slice(first, first + columns).forEach((s, i) => {
      const x = left + i * (column + 24)
      const end = s.rest || s.name === '' ? 0 : textWidth(s.value, small) + gap
      const text = s.rest ? (s.forms[0] ?? '') : s.name === '' ? s.value : s.name
      const wrapped = wrap(text, (s.rest ? filled : values) - indent - end, small, 4)
      const height = wrapped.lines.length * small * 1.5
      const box = { x, y: y + small * 0.75 - swatch / 2, width: swatch, height: swatch }
      marks.push(
        {
          type: 'rect',
          key: `${s.key}/swatch`,
          role: s.rest ? 'rest' : 'value',
          ...(!s.rest && { series: s.series }),
          target: s.key,
          ...box,
        },
        ...textBlock(wrapped, {
          key: `${s.key}/name`,
          role: s.rest ? 'muted' : 'label',
          x: x + indent,
          y,
          size: small,
          leading: 1.5,
          target: s.key,
          full: text,
        }),
      )
      if (end > 0) {
        const baseline = y + small * (0.25 + 0.88)
        marks.push({
          type: 'text',
          key: `${s.key}/label`,
          role: 'label',
          target: s.key,
          x: x + values,
          y: baseline,
          text: s.value,
          anchor: 'end',
          size: small,
          weight: 600,
        })
      }
      boxes.set(s.key, { x, y, width: filled, height })
      tallest = Math.max(tallest, height)
    })
    y += tallest + small * 0.15
  }
  return { marks, height: y - bottom, boxes }
}
