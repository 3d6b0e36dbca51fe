/** One row of icons in its place: lines of icons, the glyph of the bound, the figure after them. */
import { maxOf, type Bar } from '../chart/layout/bars/bars.js'
import { centredBaseline, textBlock } from '../chart/layout/text/text-marks.js'
import { textWidth } from '../chart/layout/text/text-width.js'
import { typeScale } from '../chart/layout/text/type-scale.js'
import { wrap } from '../chart/layout/text/wrap.js'
import type { Frame, Mark, Target } from '../chart/view.js'
import { countedIcons, glance, type Counted } from './counting.layout.js'
import { iconPath, shareOfSquare, type Icon } from './icons.layout.js'

export interface Item {
  readonly key: string
  readonly label: string
  readonly bar: Bar
}

export interface Grid {
  readonly icon: Icon
  /** What one icon stands for. */
  readonly per: number
  readonly size: number
  readonly left: number
  readonly perLine: number
}

/** Largest icon, em. */
const largest = 2.25
/** More rows than this are not drawn large. */
const fewRows = 12
/** Px between icons, and between lines of them. */
const gap = 4
/** Px that slats take after an icon. */
const slats = { gap: 3, first: 4, second: 2, reach: 12 }
const labelGap = 8

/** Room for the figure after a row of large icons, em. */
const figureRoom = 6

/** As large as a row of so many has room for, within bounds; many rows stay small. */
export function iconSize({ fontSize, whole }: Frame, icons: number, rows: number, width: number): number {
  const least = Math.round(fontSize * 1.375)
  if (whole || rows > fewRows || icons > glance) return least
  const room = (width - slats.reach - figureRoom * fontSize) / Math.max(1, icons) - gap
  return Math.round(Math.max(least, Math.min(fontSize * largest, room)))
}

/** A little smaller where ten icons and a figure `reach` px wide then stand in one line. */
export function tighter(size: number, width: number, reach: number, { fontSize }: Frame): number {
  const ten = Math.floor((width - slats.reach - labelGap - reach) / 10) - gap
  return Math.min(size, Math.max(ten, Math.round(fontSize * 1.125)))
}

/** How many icons may stand in a line: all, else so many that they are counted in fives and tens. */
export function perLines(width: number, size: number, icons: number): readonly number[] {
  const fit = Math.max(1, Math.floor((width - slats.reach + gap) / (size + gap)))
  const counts = [glance, 10, 5].filter((count) => fit >= count || (count === glance && icons < fit))
  return counts.length > 0 ? counts : [fit]
}

interface Spot {
  readonly x: number
  readonly line: number
}

/** Where the icons end that count `u`. */
function endOf(u: number, { icon, size, left, perLine }: Grid): Spot {
  const i = Math.max(0, Math.ceil(u) - 1)
  return {
    x: left + (i % perLine) * (size + gap) + shareOfSquare(icon, u - i) * size,
    line: Math.floor(i / perLine),
  }
}

export interface IconWords {
  readonly item: Item
  readonly counted: Counted
  readonly lines: number
  /** The figure stands after the icons, or under them. */
  readonly after: boolean
  readonly height: number
}

export function wordsOf(item: Item, grid: Grid, frame: Frame): IconWords {
  const { label } = typeScale(frame)
  const { datum, text } = item.bar
  const stated = datum.figure.value !== null
  const counted: Counted = stated
    ? countedIcons(datum.figure, grid.per, grid.size, maxOf(datum))
    : { stretches: [], open: false, end: 0 }
  const { x, line } = endOf(counted.end, grid)
  const lines = counted.end > 0 ? line + 1 : 0
  const glyph = counted.open ? slats.reach : 0
  const after = lines > 0 && x + glyph + labelGap + textWidth(text, label) <= frame.width
  const under = after ? 0 : wrap(text, frame.width - grid.left, label, 3).lines.length * label * 1.45
  return { item, counted, lines, after, height: Math.max(0, lines * (grid.size + gap) - gap) + under }
}

export function placeIcons(
  { item, counted, lines, after, height }: IconWords,
  y: number,
  grid: Grid,
  frame: Frame,
) {
  const { datum } = item.bar
  const own = { series: item.bar.series, target: datum.key }
  const lineAt = (line: number) => y + line * (grid.size + gap)
  const marks: Mark[] = counted.stretches.map(({ from, to, role }) => {
    const d = Array.from({ length: Math.ceil(to) - Math.floor(from) }, (_, n) => Math.floor(from) + n)
      .map((i) => {
        const x = grid.left + (i % grid.perLine) * (grid.size + gap)
        const top = lineAt(Math.floor(i / grid.perLine))
        return iconPath(grid.icon, x, top, grid.size, Math.max(0, from - i), Math.min(1, to - i))
      })
      .join('')
    return { type: 'path', key: `${datum.key}/${role}`, role, ...own, d }
  })
  const end = endOf(counted.end, grid)
  if (counted.tick !== undefined && counted.tick > 0) {
    const at = endOf(counted.tick, grid)
    const top = lineAt(at.line)
    marks.push({
      type: 'line',
      key: `${datum.key}/tick`,
      role: 'tick',
      target: datum.key,
      x1: at.x,
      x2: at.x,
      y1: top - 1,
      y2: top + grid.size + 1,
    })
  }
  if (counted.open && counted.end > 0) {
    const x = end.x + slats.gap
    const slat = { type: 'rect', role: 'openEnd', ...own, y: lineAt(end.line), height: grid.size } as const
    marks.push(
      { ...slat, key: `${datum.key}/slat-1`, x, width: slats.first },
      { ...slat, key: `${datum.key}/slat-2`, x: x + slats.first + slats.gap, width: slats.second },
    )
  }
  const target: Target = {
    key: datum.key,
    row: item.bar.row,
    panel: 'icons',
    series: item.bar.series,
    group: datum.x,
    box: { x: 0, y: Math.max(0, y - 2), width: frame.width, height: height + 4 },
  }
  const words = labelMarks(
    item.bar,
    after ? { ...end, open: counted.open } : undefined,
    lineAt,
    lines,
    grid,
    frame,
  )
  return { marks, labels: words, target }
}

function labelMarks(
  { datum, text }: Bar,
  end: (Spot & { readonly open: boolean }) | undefined,
  lineAt: (line: number) => number,
  lines: number,
  grid: Grid,
  frame: Frame,
): readonly Mark[] {
  const { label } = typeScale(frame)
  const key = `${datum.key}/value`
  const role = datum.figure.value === null ? 'muted' : 'valueLabel'
  if (end) {
    return [
      {
        type: 'text',
        key,
        role,
        target: datum.key,
        x: end.x + (end.open ? slats.reach : 0) + labelGap,
        y: centredBaseline(lineAt(end.line) + grid.size / 2, label),
        text,
        anchor: 'start',
        size: label,
      },
    ]
  }
  const wrapped = wrap(text, frame.width - grid.left, label, 3)
  const y = lines > 0 ? lineAt(lines) - gap : lineAt(0)
  return textBlock(wrapped, {
    key,
    role,
    target: datum.key,
    x: grid.left,
    y,
    size: label,
    leading: 1.45,
    full: text,
  })
}
