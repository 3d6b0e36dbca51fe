/** What stands in one cell: tiles in columns, bars on the axis of the row, strips of shares. */
import type { Datum } from '../../data/series.js'
import { layoutTile } from '../chart/layout/tiles/tiles.js'
import { typeScale } from '../chart/layout/text/type-scale.js'
import { wrap } from '../chart/layout/text/wrap.js'
import type { Frame, Mark, Rect, Row } from '../chart/view.js'
import { layoutBar, layoutList } from './bars.layout.js'
import { headingOf, type At, type CellSize, type CellSpot, type DrawnCell } from './cell-spot.layout.js'
import type { SharedAxis } from './judge.layout.js'
import type { Cell, Entry } from './topics.layout.js'
import { layoutWhole, linesUnder } from './whole.layout.js'

const gutter = 20

export function tileColumns(width: number, fontSize: number): number {
  return Math.max(1, Math.min(3, Math.floor((width + gutter) / (9.5 * fontSize + gutter))))
}

/** As many columns as the fullest line of a row's cells takes, so that names have room. */
export function columnsOf(cells: readonly Cell[], most: number): number {
  return Math.max(1, ...cells.flatMap(({ entries }) => linesOf(entries, most).map((line) => line.length)))
}

/** Entries in lines: a strip or a list takes a line of its own. */
export function linesOf(entries: readonly Entry[], columns: number): readonly (readonly Entry[])[] {
  const lines: Entry[][] = []
  for (const entry of entries) {
    const last = lines.at(-1)
    const wide = entry.kind !== 'figure'
    if (!last || wide || last.length >= columns || last[0]?.kind !== 'figure') lines.push([entry])
    else last.push(entry)
  }
  return lines
}

/** What stands alone on its line has the whole cell. */
export function entryWidth(line: readonly Entry[], { width, columns }: CellSize): number {
  return line.length > 1 ? (width - gutter * (columns - 1)) / columns : width
}

/** Lines the heading of an entry takes in a width. */
export function headLines(entry: Entry, width: number, topic: string, frame: Frame): number {
  if (entry.kind === 'list' || !entry.datum) return 0
  const heading = headingOf(entry.datum, topic, frame.locale)
  return heading === '' ? 0 : wrap(heading, width, typeScale(frame).label, 3).lines.length
}

/** `level`: lines every heading of the cell's n-th line takes, so that figures stand level across the row. */
export function layoutCell(
  cell: Cell,
  spot: CellSpot,
  rows: ReadonlyMap<string, Row>,
  level: readonly number[],
  frame: Frame,
): DrawnCell {
  const marks: Mark[] = []
  const boxes: { key: string; box: Rect }[] = []
  let { y } = spot
  linesOf(cell.entries, spot.columns).forEach((line, i) => {
    const drawn = line.map((entry, j) => {
      const width = entryWidth(line, spot)
      const x = spot.x + j * (width + gutter)
      return layoutEntry(entry, { x, y, width }, spot, rows, level[i] ?? 0, frame)
    })
    for (const entry of drawn) {
      marks.push(...entry.marks)
      boxes.push(...entry.boxes)
    }
    y += Math.max(...drawn.map((entry) => entry.height)) + frame.fontSize
  })
  return { marks, boxes, height: y - spot.y - frame.fontSize }
}

function layoutEntry(
  entry: Entry,
  at: At,
  spot: CellSpot,
  rows: ReadonlyMap<string, Row>,
  level: number,
  frame: Frame,
): DrawnCell {
  switch (entry.kind) {
    case 'figure':
      return tileEntry(entry.datum, entry.axis, at, spot, rows, level, frame)
    case 'list':
      return listEntry(entry, at, spot, rows, frame)
    case 'whole':
      return layoutWhole(entry, at, spot, rows, level, frame)
  }
}

/** Under a list stands what its lines have in common, as under a single figure. */
function listEntry(
  { data, axis }: Extract<Entry, { kind: 'list' }>,
  at: At,
  spot: CellSpot,
  rows: ReadonlyMap<string, Row>,
  frame: Frame,
): DrawnCell {
  const list = layoutList(data, axis, at, spot.topic, frame)
  const shared = (['scope', 'period', 'base'] as const).flatMap((name) => {
    const said = new Set(axis.data.map(({ key }) => rows.get(key)?.[name] ?? ''))
    return said.size === 1 ? [...said].filter(Boolean) : []
  })
  const text = shared.join(frame.locale === 'en' ? '; ' : '；')
  const under = linesUnder([text], { ...at, y: at.y + list.height }, data[0]?.key ?? '', frame)
  return { ...list, marks: [...list.marks, ...under.marks], height: list.height + under.height }
}

function tileEntry(
  datum: Datum,
  axis: SharedAxis | undefined,
  at: At,
  spot: CellSpot,
  rows: ReadonlyMap<string, Row>,
  level: number,
  frame: Frame,
): DrawnCell {
  const row = rows.get(datum.key)
  if (!row) return { marks: [], boxes: [], height: 0 }
  const tile = layoutTile(
    {
      datum,
      row,
      heading: headingOf(datum, spot.topic, frame.locale),
      target: datum.key,
      headLines: level,
      undated: spot.undated,
      wordy: spot.wordy,
      ...(axis && {
        between: (under: At) => layoutBar(datum, axis, { ...under, width: spot.barWidth }, frame),
      }),
    },
    at,
    frame,
  )
  return { ...tile, boxes: [{ key: datum.key, box: { ...at, height: tile.height } }] }
}
