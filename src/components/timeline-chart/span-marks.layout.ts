/** How a period looks along time, in the glyphs of the bounds: the length is what is certain of it. */
import { hatchPath } from '../chart/layout/bars/bound-marks.js'
import type { Mark, Rect } from '../chart/view.js'
import type { Span, Stretch } from './span.layout.js'

export interface SpanSpot {
  readonly key: string
  readonly series: string
  readonly target: string
  readonly span: Span
  /** Px of a moment. */
  readonly at: (moment: number) => number
  readonly y: number
  readonly thickness: number
}

export interface SpanMarks {
  readonly marks: readonly Mark[]
  readonly box: Rect
}

const slats = { gap: 3, first: 4, second: 2, reach: 12 }
const soft = 6
const halo = 4
/** Shorter than this a period is a point. */
const leastBar = 10

/** Px that glyphs take beyond a period at either end. */
export const spanReach = slats.reach + leastBar / 2

export function spanMarks(spot: SpanSpot): SpanMarks {
  const { span, at } = spot
  const [from, to] = [at(span.from), at(span.to)]
  const middle = (from + to) / 2
  const short = (to - from) * shareOfShortest(span) < leastBar
  const open = span.start === 'open' || span.end === 'open'
  if (short && !open && span.stretches.every(({ kind }) => kind === 'value')) return point(spot, middle)
  // A short one is widened to what its glyph takes to be seen.
  const place = short
    ? (moment: number) => middle + ((at(moment) - from) / Math.max(0.01, to - from) - 0.5) * leastBar
    : at
  const [x0, x1] = short ? [middle - leastBar / 2, middle + leastBar / 2] : [from, to]
  const room = x1 - x0
  const about = Math.min(soft, room / 3)
  const [inner0, inner1] = [span.start === 'about' ? x0 + about : x0, span.end === 'about' ? x1 - about : x1]
  const stretches = span.stretches.flatMap((stretch, i) => {
    const [a, b] = [Math.max(inner0, place(stretch.from)), Math.min(inner1, place(stretch.to))]
    return b > a ? stretchMarks(spot, stretch, String(i), a, b) : []
  })
  const ends = [...endMarks(spot, 'start', x0, inner0, -1), ...endMarks(spot, 'end', x1, inner1, 1)]
  const [before, after] = [reachOf(span.start, about), reachOf(span.end, about)]
  return {
    marks: [...stretches, ...ends],
    box: { x: x0 - before, y: spot.y, width: x1 + after - x0 + before, height: spot.thickness },
  }
}

const day = 86_400_000
/** Days of the shortest and the longest month and year. */
const calendar = [
  [28, 31],
  [365, 366],
] as const

/** February for a month: all of one kind are points, or all are bars. */
function shareOfShortest({ from, to }: Span): number {
  const days = (to - from) / day
  const kind = calendar.find(([least, most]) => days >= least && days <= most)
  return kind ? kind[0] / days : 1
}

function reachOf(end: Span['start'], about: number): number {
  return end === 'open' ? slats.reach : end === 'about' ? about : 0
}

/** A day on an axis of years: a dot, with a halo where the date is approximate. */
function point(spot: SpanSpot, cx: number): SpanMarks {
  const { key, series, target, span, y, thickness } = spot
  const r = Math.min(5, thickness / 2)
  const own = { type: 'circle', series, target, cx, cy: y + thickness / 2 } as const
  const about = span.start === 'about' || span.end === 'about'
  const marks: readonly Mark[] = about
    ? [
        { ...own, key: `${key}/halo`, role: 'halo', r: r + halo },
        { ...own, key: `${key}/value`, role: 'value', r: r - 2 },
      ]
    : [{ ...own, key: `${key}/value`, role: 'value', r }]
  const reach = about ? r + halo : r
  return { marks, box: { x: cx - reach, y, width: reach * 2, height: thickness } }
}

function stretchMarks(
  spot: SpanSpot,
  { kind }: Stretch,
  name: string,
  from: number,
  to: number,
): readonly Mark[] {
  const { key, series, target, y, thickness } = spot
  const own = { series, target }
  const box = { x: from, y, width: to - from, height: thickness }
  switch (kind) {
    case 'value':
      return [{ type: 'rect', key: `${key}/${name}/value`, role: 'value', ...own, ...box }]
    case 'doubtful':
      return [{ type: 'rect', key: `${key}/${name}/ghost`, role: 'ghost', ...own, ...box }]
    case 'within':
      return [
        {
          type: 'path',
          key: `${key}/${name}/hatch`,
          role: 'hatch',
          ...own,
          d: hatchPath(from, y, to, y + thickness),
        },
        { type: 'rect', key: `${key}/${name}/rails`, role: 'rails', ...own, ...box },
      ]
  }
}

function endMarks(
  { key, series, target, span, y, thickness }: SpanSpot,
  side: 'start' | 'end',
  outer: number,
  inner: number,
  way: 1 | -1,
): readonly Mark[] {
  const rect = (name: string, role: 'soft' | 'openEnd', a: number, b: number): Mark => ({
    type: 'rect',
    key: `${key}/${side}/${name}`,
    role,
    series,
    target,
    x: Math.min(a, b),
    y,
    width: Math.abs(b - a),
    height: thickness,
  })
  if (span[side] === 'about') return [rect('soft', 'soft', inner, outer + (outer - inner))]
  if (span[side] === 'sharp') return []
  const first = outer + way * slats.gap
  const second = first + way * (slats.first + slats.gap)
  return [
    rect('slat-1', 'openEnd', first, first + way * slats.first),
    rect('slat-2', 'openEnd', second, second + way * slats.second),
  ]
}
