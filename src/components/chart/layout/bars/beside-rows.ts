import type { Axis, Mark } from '../../view.js'
import type { LabelRows } from '../text/label-rows.js'

/** Names that stand over their rows are not run through: grid lines down the plot are drawn beside what stands in the rows only. */
export function besideRows(axis: Axis, { rows, left }: LabelRows, reach = 2): Axis {
  if (left > 0 || rows.every(({ label }) => label === '')) return axis
  const marks = axis.marks.flatMap((mark): readonly Mark[] =>
    mark.type !== 'line'
      ? [mark]
      : rows.map(({ key, y, height }) => ({
          ...mark,
          key: `${mark.key}/${key}`,
          y1: y - reach,
          y2: y + height + reach,
        })),
  )
  return { ...axis, marks }
}
