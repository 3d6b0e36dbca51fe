/** Rows of icons in blocks: where a name has several figures it stands once over them, and each row is named by its series. */
import type { BarGroup } from '../chart/layout/bars/bars.js'
import type { LabelRows, PlacedRow, RowNeed } from '../chart/layout/text/label-rows.js'
import { textBlock } from '../chart/layout/text/text-marks.js'
import { typeScale } from '../chart/layout/text/type-scale.js'
import { wrap } from '../chart/layout/text/wrap.js'
import type { Frame, Mark } from '../chart/view.js'
import type { Item } from './icon-row.layout.js'

/** More rows than this are read in the table. */
const mostRows = 100

export interface Block {
  readonly key: string
  /** Over its rows; empty where they name themselves. */
  readonly head: string
  readonly items: readonly Item[]
}

/** As many rows as are drawn, and how many there are. */
export function blocksOf(groups: readonly BarGroup[]) {
  const several = groups.some(({ bars }) => bars.length > 1)
  let left = mostRows
  const blocks = groups.flatMap(({ key, label, bars }): readonly Block[] => {
    const items = bars.slice(0, left).map((bar) => ({
      key: bar.datum.key,
      label: several ? bar.seriesLabel : label,
      bar,
    }))
    left -= items.length
    return items.length > 0 ? [{ key, head: several ? label : '', items }] : []
  })
  return { blocks, several, every: groups.reduce((sum, { bars }) => sum + bars.length, 0) }
}

const leading = 1.6

/** `heights`: px of each row's icons by key; `place` puts rows under each other from a height on. */
export function placeBlocks(
  blocks: readonly Block[],
  heights: ReadonlyMap<string, number>,
  top: number,
  place: (needs: readonly RowNeed[], top: number) => LabelRows,
  frame: Frame,
): LabelRows & { readonly heads: readonly Mark[] } {
  const { label: size } = typeScale(frame)
  const rows: PlacedRow[] = []
  const heads: Mark[] = []
  let [left, y] = [0, top]
  for (const { key, head, items } of blocks) {
    if (head !== '') {
      if (rows.length > 0) y += size * 0.5
      const wrapped = wrap(head, frame.width, size, 3, 600)
      const own = { key: `head/${key}`, role: 'axisLabel', x: 0, y, size, leading, weight: 600 } as const
      heads.push(...textBlock(wrapped, { ...own, full: head }))
      y += wrapped.lines.length * size * leading + size * 0.25
    }
    const placed = place(
      items.map((item) => ({ key: item.key, label: item.label, height: heights.get(item.key) ?? 0 })),
      y,
    )
    rows.push(...placed.rows)
    left = placed.left
    y = placed.height
  }
  return { rows, left, height: y, heads }
}
