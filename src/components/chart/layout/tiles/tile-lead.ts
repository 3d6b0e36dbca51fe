/** The place of many tiles that are told apart by something else: said once over them rather than by each. */
import type { Datum } from '../../../../data/series.js'
import { say, type Locale } from '../../../../data/text.js'
import type { Frame, Mark } from '../../view.js'
import { textBlock } from '../text/text-marks.js'
import { typeScale } from '../text/type-scale.js'
import { wrap } from '../text/wrap.js'

/** Up to so many each say it themselves. */
const few = 3

/** Empty where there is none that all share, or where a tile would be left without a heading of its own. */
export function placeOfAll(data: readonly Datum[], oneIndicator: boolean, locale: Locale): string {
  const [place = '', ...others] = new Set(data.map((datum) => say(datum.place?.label, locale)))
  const apart = data.every(({ category }) => !oneIndicator || say(category, locale) !== '')
  return data.length > few && others.length === 0 && apart ? place : ''
}

export function leadBlock(
  text: string,
  frame: Frame,
): { readonly marks: readonly Mark[]; readonly height: number } {
  if (text === '') return { marks: [], height: 0 }
  const { small: size, leading } = typeScale(frame)
  const wrapped = wrap(text, frame.width, size, 2)
  const at = { key: 'lead', role: 'muted', x: 0, y: 0, size, leading, full: text } as const
  return { marks: textBlock(wrapped, at), height: (wrapped.lines.length * leading + 0.5) * size }
}
