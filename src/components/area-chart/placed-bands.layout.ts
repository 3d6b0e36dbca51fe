/** Stacks in their place: one shape a part, filled as far as is certain. */
import type { Quantity } from '../../data/quantity.js'
import type { AlongAxis, AlongSpot } from '../chart/layout/axis/along-axis.js'
import { corners, cut, pathOf, px, type Curve, type Point } from '../chart/layout/points/joined-path.js'
import { pointMarks } from '../chart/layout/points/point-marks.js'
import type { Mark, Rect, Target } from '../chart/view.js'
import type { PlacedFigure } from '../line-chart/placed-line.layout.js'
import type { Part, Stack } from './bands.layout.js'

export interface PlaneOfBands {
  readonly x: AlongAxis
  readonly at: (value: number) => number
  readonly plot: Rect
  readonly curve: Curve
}

/** The upper and the lower edge of a part, both from left to right. */
export interface Band {
  readonly key: string
  readonly series: string
  readonly top: readonly Point[]
  readonly base: readonly Point[]
  /** What it ends with. */
  readonly last: Part
}

interface Standing {
  readonly spot: AlongSpot
  readonly part: Part
}

const seam = 1
/** Px of a stack that stands alone. */
const alone = 12

/** The bands of one run of stacks. */
export function bandsOf(run: readonly Stack[], name: string, plane: PlaneOfBands): readonly Band[] {
  const bySeries = new Map<string, Standing[]>()
  for (const { spot, parts } of run) {
    for (const part of parts) {
      const own = bySeries.get(part.series) ?? []
      bySeries.set(part.series, own)
      // A stack has one part a series.
      if (own.at(-1)?.spot !== spot) own.push({ spot, part })
    }
  }
  return [...bySeries].flatMap(([series, spots]): readonly Band[] => {
    const standing =
      run.length === 1 ? spots.map((one) => ({ ...one, spot: widened(one.spot, plane) })) : spots
    const edges = [plane.plot.x, plane.plot.x + plane.plot.width] as const
    const last = (standing.findLast(({ spot }) => spot.at <= edges[1] + 0.5) ?? standing.at(-1))?.part
    const edge = (which: 'top' | 'base') =>
      cut(
        corners(standing, ({ part }) => plane.at(part[which]), plane.curve),
        edges,
      )
    const top = edge('top')
    return last && top.length > 0 ? [{ key: `${series}/${name}`, series, top, base: edge('base'), last }] : []
  })
}

function widened(spot: AlongSpot, { x, plot }: PlaneOfBands): AlongSpot {
  if (spot.from !== spot.to) return spot
  const half = Math.min(alone, x.step / 2) / 2
  return {
    at: spot.at,
    from: Math.max(plot.x, spot.at - half),
    to: Math.min(plot.x + plot.width, spot.at + half),
  }
}

/** A filled shape; of the rest of a whole its outline. */
export function bandMark(band: Band, lowest: boolean): Mark {
  const { key, series, top, base } = band
  const own = { type: 'path', key: `${key}/band` } as const
  if (series === 'rest') return { ...own, role: 'rest', d: `${pathOf([...top, ...base.toReversed()])}Z` }
  const parted = lowest
    ? base
    : base.map(([x, y], i): Point => [x, Math.max((y + (top[i]?.[1] ?? y)) / 2, y - seam)])
  return { ...own, role: 'value', series, d: `${pathOf([...top, ...parted.toReversed()])}Z` }
}

/** Whether a figure is at least what its number says: only so far is an area filled. */
function isCertain({ bound }: Quantity): boolean {
  return bound === 'exact' || bound === 'over' || bound === 'atLeast' || bound === 'between'
}

/** The runs within a run whose outermost figures are certain, and those where one is not. */
export function bySureness(
  run: readonly Stack[],
): readonly { readonly sure: boolean; readonly run: readonly Stack[] }[] {
  const found: { sure: boolean; run: Stack[] }[] = []
  const sure = ({ parts }: Stack) => parts.every(({ figure }) => isCertain(figure.datum.figure))
  const [first] = run
  if (run.length === 1 && first) return [{ sure: sure(first), run }]
  run.slice(1).forEach((stack, i) => {
    const before = run[i] as Stack
    const both = sure(before) && sure(stack)
    const last = found.at(-1)
    if (last?.sure === both) last.run.push(stack)
    else found.push({ sure: both, run: [before, stack] })
  })
  return found
}

/** The outermost figure of a stack, with the glyph of its bound where it is not exact. */
export function outermost(
  stack: Stack,
  { at }: PlaneOfBands,
): { readonly marks: readonly Mark[]; readonly placed?: PlacedFigure } {
  const part = stack.parts.findLast(({ series }) => series !== 'rest')
  if (!part || part.figure.datum.figure.bound === 'exact') return { marks: [] }
  const { datum } = part.figure
  const { marks, box } = pointMarks({
    key: datum.key,
    series: part.series,
    target: datum.key,
    figure: datum.figure,
    at: (value) => at(part.base + value),
    across: stack.spot.at,
    vertical: true,
    radius: 3.5,
  })
  return { marks, placed: { figure: part.figure, spot: stack.spot, y: at(part.top), box } }
}

const reach = 12

/** As wide as a finger needs, as high as the part; what is not stacked is met at the base line. */
export function targetsOf(stack: Stack, { at, plot }: PlaneOfBands): readonly Target[] {
  const { spot, parts, figures } = stack
  const half = Math.min(reach, spot.from - plot.x, plot.x + plot.width - spot.to)
  const [x, width] = [spot.from - half, spot.to - spot.from + 2 * half]
  const partOf = new Map(parts.map((part) => [part.figure, part]))
  return figures.flatMap(({ figure, series }): readonly Target[] => {
    const part = partOf.get(figure)
    const bottom = plot.y + plot.height
    const [y0, y1] = part ? [at(part.top), at(part.base)] : [bottom - reach, bottom]
    const { key, x: group } = figure.datum
    const box = {
      x: px(x),
      y: px(Math.min(y0, y1)),
      width: px(width),
      height: Math.max(2, px(Math.abs(y1 - y0))),
    }
    return [{ key, row: figure.row, panel: 'areas', series, group, box }]
  })
}
