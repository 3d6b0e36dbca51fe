/** One whole in its place: its name, a hundred squares, the list of its parts beside or under them. */
import { formatQuantity } from '../../data/format.js'
import type { Selection } from '../../data/series.js'
import type { Locale } from '../../data/text.js'
import type { Bar } from '../chart/layout/bars/bars.js'
import { partName, type WholeGroup } from '../chart/layout/parts/parts.js'
import { listBelow } from '../chart/layout/strips/strip-list.js'
import { textBlock } from '../chart/layout/text/text-marks.js'
import { typeScale } from '../chart/layout/text/type-scale.js'
import { wrap } from '../chart/layout/text/wrap.js'
import type { Frame, Mark, Rect, Target } from '../chart/view.js'
import { allot, squareGrid, squaresBox, squaresPath, type SquareGrid } from './squares.layout.js'

/** A part and the squares it has. */
export interface Share {
  readonly bar: Bar
  readonly rest: boolean
  readonly from: number
  readonly to: number
}

export interface WholeSquares {
  readonly group: WholeGroup
  readonly shares: readonly Share[]
  readonly rounded: boolean
}

export interface PlacedWhole {
  readonly marks: readonly Mark[]
  readonly targets: readonly Target[]
  readonly grid: SquareGrid
  readonly height: number
}

export function shareOut(group: WholeGroup): WholeSquares {
  const bars = [...group.parts, ...(group.rest ? [group.rest] : [])]
  const { counts, rounded } = allot(bars.map((bar) => bar.datum.figure.value ?? 0))
  let from = 0
  const shares = bars.map((bar, i): Share => {
    const to = from + (counts[i] ?? 0)
    const share = { bar, rest: bar.datum.derived === 'rest', from, to }
    from = to
    return share
  })
  return { group, shares, rounded }
}

export interface Spot {
  readonly x: number
  readonly y: number
  readonly width: number
  /** Px of the squares' side. */
  readonly side: number
  /** The list stands right of the squares instead of under them. */
  readonly beside: boolean
}

export function placeWhole(whole: WholeSquares, spot: Spot, selection: Selection, frame: Frame): PlacedWhole {
  const { group, shares } = whole
  const head = headMarks(group, spot, frame)
  const top = spot.y + head.height
  const list = listOf(whole, spot, top, selection, frame)
  const grid = squareGrid(spot.x, top, spot.side)
  const squares = shares.map(({ bar, rest, from, to }): Mark => {
    const d = squaresPath(grid, from, to, rest ? 0.5 : 0)
    const own = { type: 'path', key: `${bar.datum.key}/squares`, target: bar.datum.key, d } as const
    return rest ? { ...own, role: 'rest' } : { ...own, role: 'value', series: bar.series }
  })
  const targets = shares.map(({ bar, from, to }): Target => {
    // A part of less than half a square is met at its line of the list.
    const box =
      to > from ? squaresBox(grid, from, to) : (list.boxes.get(bar.datum.key) ?? squaresBox(grid, 0, 0))
    return target(bar, group, box)
  })
  return {
    marks: [...head.marks, ...squares, ...list.marks],
    targets: [...targets, ...list.silent],
    grid,
    height: Math.max(top + spot.side, list.bottom) - spot.y,
  }
}

function target(bar: Bar, group: WholeGroup, box: Rect): Target {
  return { key: bar.datum.key, row: bar.row, panel: 'waffle', series: bar.series, group: group.key, box }
}

/** Whose squares they are and what a hundred of them stand for. */
function headMarks(group: WholeGroup, { x, y, width }: Spot, frame: Frame) {
  const { label, small } = typeScale(frame)
  const named = wrap(group.label, width, label, 3, 600)
  const lines = group.label === '' ? 0 : named.lines.length
  const name = textBlock(lines === 0 ? { lines: [], cut: false } : named, {
    key: `head/${group.key}`,
    role: 'label',
    x,
    y,
    size: label,
    leading: 1.5,
    weight: 600,
    full: group.label,
  })
  const said = wholeText(group, frame.locale)
  const under = y + lines * label * 1.5
  const words = said === '' ? { lines: [], cut: false } : wrap(said, width, small, 2)
  const whole = textBlock(words, {
    key: `whole/${group.key}`,
    role: 'muted',
    x,
    y: under,
    size: small,
    leading: 1.5,
    full: said,
  })
  const height = lines * label * 1.5 + words.lines.length * small * 1.5
  return { marks: [...name, ...whole], height: height === 0 ? 1 : height + small * 0.35 }
}

/** 615件＝100格; '' where the data does not state the whole. */
function wholeText({ base }: WholeGroup, locale: Locale): string {
  if (!base || base.value === null) return ''
  const text = formatQuantity(base, { locale })
  return locale === 'en' ? `${text} = 100 squares` : `${text}＝100格`
}

/** Every part with its figure; classes without a number after them. */
function listOf(whole: WholeSquares, spot: Spot, top: number, selection: Selection, frame: Frame) {
  const { locale } = frame
  const { small } = typeScale(frame)
  const left = spot.beside ? spot.x + spot.side + frame.fontSize * 2 : spot.x
  const right = spot.x + spot.width
  const segments = whole.shares.map(({ bar, rest }) => {
    const { datum, text } = bar
    const value = datum.share && !rest ? `${text} ${formatQuantity(datum.share, { locale })}` : text
    return {
      key: datum.key,
      series: bar.series,
      rest,
      name: rest ? '' : partName(datum, selection, locale),
      value,
      forms: [text],
      room: 0,
      box: { x: 0, y: 0, width: 0, height: 0 },
    }
  })
  const silent = whole.group.silent.map((bar) => {
    const name = partName(bar.datum, selection, locale)
    const text = [name, bar.text].filter(Boolean).join(locale === 'en' ? ': ' : '：')
    return { bar, text, wrapped: wrap(text, right - left, small, 3) }
  })
  const silentHeight = silent.reduce((sum, { wrapped }) => sum + wrapped.lines.length * small * 1.5, 0)
  const list = (bottom: number) => listBelow(segments, { left, right, bottom, small }, 1)
  const height = list(0).height + silentHeight
  const from = spot.beside ? Math.max(top, top + (spot.side - height) / 2 - small * 0.6) : top + spot.side
  const set = list(from)
  const marks: Mark[] = [...set.marks]
  const targets: Target[] = []
  let y = from + set.height + small * 0.2
  for (const { bar, text, wrapped } of silent) {
    const lines = wrapped.lines.length * small * 1.5
    const own = { key: `${bar.datum.key}/name`, role: 'muted', target: bar.datum.key, full: text } as const
    marks.push(...textBlock(wrapped, { ...own, x: left, y, size: small, leading: 1.5 }))
    targets.push(target(bar, whole.group, { x: left, y, width: right - left, height: lines }))
    y += lines
  }
  return { marks, silent: targets, boxes: set.boxes, bottom: y }
}
