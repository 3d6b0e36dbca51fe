/** A value to reach, drawn across bars. */
import { formatQuantity } from '../../../../data/format.js'
import type { Quantity } from '../../../../data/quantity.js'
import type { Locale } from '../../../../data/text.js'
import type { Frame, Mark } from '../../view.js'
import { textWidth } from '../text/text-width.js'
import { typeScale } from '../text/type-scale.js'

/** A rule at the value to reach, named above the plot. */
export function goalMarks(
  goal: number,
  x: number,
  place: { top: number; height: number },
  unit: string,
  frame: Frame,
): readonly Mark[] {
  const { small } = typeScale(frame)
  const text = goalText(goal, unit, frame.locale)
  const anchor =
    x + textWidth(text, small) / 2 > frame.width ? 'end' : x < textWidth(text, small) / 2 ? 'start' : 'middle'
  return [
    { type: 'line', key: 'goal', role: 'rule', x1: x, x2: x, y1: place.top, y2: place.height },
    { type: 'text', key: 'goal/label', role: 'label', x, y: place.top - 2, text, anchor, size: small },
  ]
}

export function goalText(goal: number, unit: string, locale: Locale): string {
  const figure: Quantity = { value: goal, bound: 'exact', unit }
  return (locale === 'en' ? 'Goal ' : '目标') + formatQuantity(figure, { locale })
}
