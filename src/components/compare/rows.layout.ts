/** One topic: its name, its cells, and why its figures are not compared. */
import { say, type Text } from '../../data/text.js'
import { textBlock } from '../chart/layout/text/text-marks.js'
import { typeScale } from '../chart/layout/text/type-scale.js'
import { areWords, noneDated } from '../chart/layout/tiles/tiles.js'
import { wrap } from '../chart/layout/text/wrap.js'
import type { Frame, Mark, Rect, Row } from '../chart/view.js'
import type { CellSize, CellSpot, DrawnCell } from './cell-spot.layout.js'
import { columnsOf, entryWidth, headLines, layoutCell, linesOf } from './cells.layout.js'
import { absentKey, absentText } from './compare-facts.layout.js'
import { cellX, type Grid } from './grid.layout.js'
import type { Cell, Entry, PlaceKey, TopicRow } from './topics.layout.js'

export function ruleAt(key: string, role: 'edge' | 'grid', y: number, frame: Frame, x = 0): Mark {
  return { type: 'line', key, role, x1: x, x2: frame.width, y1: y, y2: y }
}

export function layoutRow(
  row: TopicRow,
  top: number,
  first: boolean,
  grid: Grid,
  rows: ReadonlyMap<string, Row>,
  frame: Frame,
): DrawnCell {
  const em = frame.fontSize
  const size = grid.wide ? em : em * 1.125
  const marks: Mark[] = []
  const boxes: { key: string; box: Rect }[] = []
  const topic = say(row.label, frame.locale)
  const start = top + (grid.wide ? em * 1.125 : first ? 0 : em * 1.5)
  const label = wrap(topic, grid.labelWidth, size, 8, 700)
  const block = {
    key: `${row.key}/label`,
    role: 'label',
    x: 0,
    y: start,
    size,
    leading: 1.4,
    weight: 700,
  } as const
  marks.push(...textBlock(label, { ...block, full: topic }))
  const labelEnd = start + label.lines.length * size * 1.4
  const undated = grid.undated !== true && isUndated(row, rows)
  let y = start
  if (!grid.wide) {
    y = labelEnd + em * 0.375
    marks.push(ruleAt(`${row.key}/rule`, 'edge', y, frame))
  }
  for (let from = 0; from < row.cells.length; from += grid.perLine) {
    const line = row.cells.slice(from, from + grid.perLine)
    if (from > 0) {
      y += em * (grid.wide ? 1 : 0.75)
      marks.push(ruleAt(`${row.key}/rule/${from}`, 'grid', y, frame, grid.left))
    }
    if (from > 0 || !grid.wide) y += em * 0.5
    const drawn = layoutLine(row, line, y, topic, undated ? { ...grid, undated } : grid, rows, frame)
    marks.push(...drawn.marks)
    boxes.push(...drawn.boxes)
    y += drawn.height
  }
  const reason = reasonMarks(row, undated, y + em * 0.625, grid, frame)
  marks.push(...reason.marks)
  const end = Math.max(reason.height > 0 ? y + em * 0.625 + reason.height : y, labelEnd)
  const bottom = end + em * (grid.wide ? 1.125 : 0.75)
  // Under a topic to the left runs a hairline; topics one under another are parted by their own ink lines.
  if (grid.wide) marks.push(ruleAt(`${row.key}/end`, 'grid', bottom, frame))
  if (grid.wide && !grid.headed && first) marks.push(ruleAt(`${row.key}/top`, 'edge', top + 1, frame))
  return { marks, boxes, height: bottom - top }
}

/** Several figures, none of them with a period: that is said once, under all of them. */
function isUndated({ cells }: TopicRow, rows: ReadonlyMap<string, Row>): boolean {
  const entries = cells.flatMap((cell) => cell.entries)
  return (
    entries.length > 1 &&
    entries.every((entry) => entry.kind === 'figure' && rows.get(entry.datum.key)?.period === '')
  )
}

/** Cells side by side; the figures of their first, second, … lines stand level. */
function layoutLine(
  row: TopicRow,
  cells: readonly Cell[],
  top: number,
  topic: string,
  grid: Grid,
  rows: ReadonlyMap<string, Row>,
  frame: Frame,
): DrawnCell {
  const { label, leading } = typeScale(frame)
  const marks: Mark[] = []
  const boxes: { key: string; box: Rect }[] = []
  const named = grid.headed ? 0 : label * leading + frame.fontSize * 0.375
  const columns = columnsOf(row.cells, grid.columns)
  const level = levelOf(cells, topic, { width: grid.cellWidth, columns }, frame)
  const barWidth = barWidthOf(row, { width: grid.cellWidth, columns })
  const wordy = cells.every(({ entries }) =>
    entries.every((entry) => entry.kind === 'figure' && areWords([entry.datum])),
  )
  let height = 0
  cells.forEach((cell, i) => {
    const x = cellX(grid, i)
    if (!grid.headed) marks.push(...placeMarks(row, cell.place, { x, y: top, width: grid.cellWidth }, frame))
    const spot = {
      x,
      y: top + named,
      width: grid.cellWidth,
      columns,
      barWidth,
      topic,
      wordy,
      undated: grid.undated === true,
    }
    const drawn =
      cell.entries.length > 0 ? layoutCell(cell, spot, rows, level, frame) : absent(row, cell, spot, frame)
    marks.push(...drawn.marks)
    boxes.push(...drawn.boxes)
    height = Math.max(height, drawn.height)
  })
  return { marks, boxes, height: named + height }
}

/** Bars of one axis are equally long in every cell, so the narrowest tile of the row sets their room. */
function barWidthOf({ cells }: TopicRow, spot: CellSize): number {
  const lines = cells.flatMap((cell) => linesOf(cell.entries, spot.columns))
  return Math.min(spot.width, ...lines.map((line) => entryWidth(line, spot)))
}

function levelOf(cells: readonly Cell[], topic: string, spot: CellSize, frame: Frame): readonly number[] {
  const lines = cells.map((cell) => linesOf(cell.entries, spot.columns))
  const most = Math.max(0, ...lines.map((of) => of.length))
  const heads = (line: readonly Entry[]) =>
    line.map((entry) => headLines(entry, entryWidth(line, spot), topic, frame))
  return Array.from({ length: most }, (_, i) => Math.max(0, ...lines.flatMap((of) => heads(of[i] ?? []))))
}

function placeMarks(
  row: TopicRow,
  place: PlaceKey,
  at: { x: number; y: number; width: number },
  frame: Frame,
) {
  const { label, leading } = typeScale(frame)
  const text = say(place.label, frame.locale)
  const wrapped = wrap(text, at.width, label, 1, 700)
  const key = `${row.key}/place/${place.key}`
  return textBlock(wrapped, {
    key,
    role: 'label',
    x: at.x,
    y: at.y,
    size: label,
    leading,
    weight: 700,
    full: text,
  })
}

function absent(row: TopicRow, cell: Cell, spot: CellSpot, frame: Frame): DrawnCell {
  const { label, leading } = typeScale(frame)
  const wrapped = wrap(absentText(frame.locale), spot.width, label, 2)
  const key = absentKey(row, cell.place)
  const height = wrapped.lines.length * label * leading
  const block = { key, role: 'muted', x: spot.x, y: spot.y, size: label, leading, target: key } as const
  return {
    marks: textBlock(wrapped, block),
    boxes: [{ key, box: { x: spot.x, y: spot.y, width: spot.width, height } }],
    height,
  }
}

function reasonMarks(
  row: TopicRow,
  undated: boolean,
  y: number,
  grid: Grid,
  frame: Frame,
): { marks: readonly Mark[]; height: number } {
  const en = frame.locale === 'en'
  const silence = undated ? [say(noneDated, frame.locale)] : []
  const said = row.reasons.length > 0 ? [...silence, reasonText(row.reasons, frame.locale)] : silence
  if (said.length === 0) return { marks: [], height: 0 }
  const { small, leading } = typeScale(frame)
  const text = said.join(en ? ' ' : '')
  const wrapped = wrap(text, frame.width - grid.left, small, 8)
  const block = {
    key: `${row.key}/reason`,
    role: 'reason',
    x: grid.left,
    y,
    size: small,
    leading,
    full: text,
  } as const
  return { marks: textBlock(wrapped, block), height: wrapped.lines.length * small * leading }
}

function reasonText(reasons: readonly Text[], locale: Frame['locale']): string {
  const said = reasons.map((reason) => say(reason, locale))
  return locale === 'en' ? `Not comparable: ${said.join('; ')}.` : `不可比：${said.join('；')}。`
}
