/** Rows under each other, each with its name left of it, or above it where there is no room beside. */
import type { Frame, Mark } from '../../view.js'
import { textBlock } from './text-marks.js'
import { textWidth } from './text-width.js'
import { typeScale } from './type-scale.js'
import { wrap, type Wrapped } from './wrap.js'

export interface RowNeed {
  readonly key: string
  readonly label: string
  /** Px of what stands in the row. */
  readonly height: number
}

export interface PlacedRow extends RowNeed {
  readonly wrapped: Wrapped
  /** Where the name starts. */
  readonly labelTop: number
  /** Where what stands in the row starts. */
  readonly y: number
}

export interface LabelRows {
  readonly rows: readonly PlacedRow[]
  /** Where the plot starts; 0 when the names stand above their rows. */
  readonly left: number
  /** Bottom of the last row with the gap after it. */
  readonly height: number
}

const leading = 1.4
const gutter = 10

/**
 * `beside`: names of other panels that the rows keep room for; `most`: the share of a narrow frame that names may take
 * from what stands in the rows.
 */
export function placeRows(
  items: readonly RowNeed[],
  frame: Frame,
  top: number,
  beside: readonly Pick<RowNeed, 'label'>[] = items,
  most = 0.25,
): LabelRows {
  const { label: size } = typeScale(frame)
  const longest = Math.max(0, ...beside.map(({ label }) => textWidth(label, size)))
  const bare = items.every(({ label }) => label === '')
  const narrow = frame.width < 28 * frame.fontSize
  const above = !bare && longest > frame.width * (narrow ? most : 0.62)
  const left = bare || above ? 0 : Math.min(longest, frame.width * 0.38) + gutter
  let start = top
  const rows = items.map((item): PlacedRow => {
    const wrapped = wrap(item.label, above ? frame.width : left - gutter + 0.01, size, 3)
    const labelHeight = bare ? 0 : wrapped.lines.length * size * leading
    const y = above ? start + labelHeight + 3 : start + Math.max(0, (labelHeight - item.height) / 2)
    const labelTop = above ? start : start + Math.max(0, (item.height - labelHeight) / 2)
    start = Math.max(y + item.height, start + labelHeight) + frame.fontSize * (above ? 0.75 : 0.625)
    return { ...item, wrapped, labelTop, y }
  })
  return { rows, left, height: start }
}

export function rowLabels({ rows, left }: LabelRows, frame: Frame): readonly Mark[] {
  const { label: size } = typeScale(frame)
  return rows.flatMap(({ key, label, wrapped, labelTop }) =>
    label === ''
      ? []
      : textBlock(wrapped, {
          key: `label/${key}`,
          role: 'axisLabel',
          x: left === 0 ? 0 : left - gutter,
          y: labelTop,
          size,
          leading,
          anchor: left === 0 ? 'start' : 'end',
          full: label,
        }),
  )
}
