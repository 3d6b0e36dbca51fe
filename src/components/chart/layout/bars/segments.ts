/** Parts end to end on either side of a base line, each with its number inside where it fits. */
import type { Quantity } from '../../../../data/quantity.js'
import type { Frame, Mark, Target } from '../../view.js'
import type { Bar } from './bars.js'
import { barMarks } from './bound-marks.js'
import { position, type LinearScale } from '../axis/scale.js'
import { centredBaseline } from '../text/text-marks.js'
import { textWidth } from '../text/text-width.js'
import { typeScale } from '../text/type-scale.js'

const seam = 1.5
const inset = 5

export interface Segments {
  readonly marks: readonly Mark[]
  readonly boxes: readonly { readonly bar: Bar; readonly box: Target['box'] }[]
  /** Px where the outermost glyph ends. */
  readonly end: number
  /** Parts whose number found no room. */
  readonly unlabelled: number
}

interface Spot {
  readonly scale: LinearScale
  readonly y: number
  readonly thickness: number
  /** 1 to the right of the base line, −1 to the left. */
  readonly way: 1 | -1
  /** The value at which the first part starts; a part in the middle starts before zero. */
  readonly from?: number
  /** A stack of one says its number at its end. */
  readonly alone?: boolean
}

export function segmentsFrom(bars: readonly Bar[], spot: Spot, frame: Frame): Segments {
  const { scale, y, thickness, way } = spot
  const { small } = typeScale(frame)
  const px = (value: number) => position(scale, way * value)
  const marks: Mark[] = []
  const boxes: { bar: Bar; box: Target['box'] }[] = []
  let from = spot.from ?? 0
  let end = px(from)
  let unlabelled = 0
  bars.forEach((bar, i) => {
    const figure = levelOf(bar.datum.figure)
    const start = from
    from += figure.value ?? 0
    const far = px(from)
    const base =
      far === px(start) ? far : px(start) + (i > 0 ? way * Math.min(seam, Math.abs(far - px(start)) / 2) : 0)
    const { key } = bar.datum
    const drawn = barMarks({
      key,
      series: bar.series,
      target: key,
      figure,
      base,
      at: (value) => (way > 0 ? Math.max(base, px(start + value)) : Math.min(base, px(start + value))),
      across: y,
      thickness,
      vertical: false,
    })
    end = drawn.end
    marks.push(...drawn.marks)
    const [x, width] = [Math.min(base, far), Math.abs(far - base)]
    const fits = textWidth(bar.text, small, 600) + 2 * inset <= width
    if (figure.bound === 'exact' && fits && !spot.alone) {
      marks.push({
        type: 'text',
        key: `${key}/value`,
        role: 'onMark',
        series: bar.series,
        target: key,
        x: x + width / 2,
        y: centredBaseline(y + thickness / 2, small),
        text: bar.text,
        anchor: 'middle',
        size: small,
        weight: 600,
      })
    } else if (figure.value !== 0 && !spot.alone) unlabelled++
    boxes.push({ bar, box: { x, y, width: Math.max(width, 2), height: thickness } })
  })
  return { marks, boxes, end, unlabelled }
}

/** How much, whichever side it lies on. */
export function levelOf({ change: _change, ...figure }: Quantity): Quantity {
  return figure.value === null ? figure : { ...figure, value: Math.abs(figure.value) }
}
