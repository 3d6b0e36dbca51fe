import type { FigurePart } from '../../../../data/format.js'
import { figureParts } from '../../../../data/format/parts.js'
import type { Datum } from '../../../../data/series.js'
import type { Locale } from '../../../../data/text.js'
import type { Frame, TextMark } from '../../view.js'
import { figureText } from '../words/facts.js'
import { textBlock } from '../text/text-marks.js'
import { textWidth } from '../text/text-width.js'
import { typeScale } from '../text/type-scale.js'
import { wrap } from '../text/wrap.js'

/** The figure large, its unit and the longer words of its bound smaller; a long one shrinks rather than leave its tile. */
export function figureMark(
  datum: Datum,
  x: number,
  y: number,
  width: number,
  frame: Frame,
  own: { target?: string },
  {
    suffix = '',
    large = 1,
    wordy,
  }: { readonly suffix?: string; readonly large?: number; readonly wordy?: boolean },
): { marks: readonly TextMark[]; width: number; height: number } {
  const scale = typeScale(frame)
  const type = { ...scale, figure: scale.figure * large, unit: scale.unit * (1 + (large - 1) / 2) }
  const said = datum.figure.value !== null
  const text = figureText(datum, frame.locale)
  const parts = said && datum.derived === undefined ? [...wordedParts(datum, text, frame.locale)] : []
  if (suffix !== '' && parts.length > 0) parts.push({ text: suffix, role: 'unit' })
  const sized = (shrink: number) =>
    parts.map((part) => ({
      text: part.text,
      size:
        (part.role === 'unit' || (part.role === 'bound' && part.text.length > 1) ? type.unit : type.figure) *
        shrink,
      weight: 700 as const,
    }))
  const natural = sum(sized(1))
  // A long figure shrinks to the tile rather than leave it.
  const shrink = natural > width ? width / natural : 1
  const height = type.figure * 1.3
  const base = {
    type: 'text',
    key: `${datum.key}/figure`,
    x,
    y: y + type.figure * 1.02,
    anchor: 'start',
    ...own,
  } as const
  // A few words in place of a number stand level with the numbers beside them, where there are any.
  const spoken = textWidth(text, type.unit)
  if (!said && spoken <= width) {
    const [above, high] = wordy ? [type.unit * 1.15, type.unit * 1.6] : [type.figure * 1.02, height]
    return {
      marks: [{ ...base, y: y + above, role: 'muted', text, size: type.unit }],
      width: spoken,
      height: high,
    }
  }
  // What is no number, or is too long to be read that small, is set as words.
  if (parts.length === 0 || shrink < 0.5) {
    const size = scale.label
    const wrapped = wrap(text, width, size, 4)
    const lines = textBlock(wrapped, {
      key: base.key,
      role: said ? 'label' : 'muted',
      x,
      y: y + size * 0.5,
      size,
      leading: scale.leading,
      full: text,
      ...own,
    })
    const room = (wrapped.lines.length * scale.leading + 1) * size
    return { marks: lines, width: Math.min(width, textWidth(text, size)), height: Math.max(height, room) }
  }
  const set = sized(shrink)
  return {
    marks: [
      {
        ...base,
        role: 'figure',
        text: set.map((p) => p.text).join(''),
        size: type.figure * shrink,
        weight: 700,
        parts: set,
      },
    ],
    width: sum(set),
    height,
  }
}

/** The figure in pieces. What is only implied stands in the source's words, the number it comes to after them. */
function wordedParts({ figure }: Datum, text: string, locale: Locale): readonly FigurePart[] {
  const { origin, wording } = figure
  if (origin !== 'implied' || wording === undefined) return figureParts(figure, { locale })
  const end = locale === 'en' ? text.indexOf(' (') : wording.length
  return [
    { text: text.slice(0, end), role: 'number' },
    { text: text.slice(end), role: 'unit' },
  ]
}

function sum(parts: readonly { text: string; size: number; weight: 400 | 600 | 700 }[]): number {
  return parts.reduce((total, part) => total + textWidth(part.text, part.size, part.weight), 0)
}
