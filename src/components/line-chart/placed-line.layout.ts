/** One line in its place: what is drawn of it and what can be met on it. */
import { optionalMax } from '../chart/layout/bars/bars.js'
import type { AlongAxis, AlongSpot } from '../chart/layout/axis/along-axis.js'
import { corners, cut, edges, pathOf, type Curve } from '../chart/layout/points/joined-path.js'
import { pointMarks } from '../chart/layout/points/point-marks.js'
import type { Mark, Rect, Target } from '../chart/view.js'
import { valueOf, type Line, type LineFigure } from './lines.layout.js'

export interface PlaneOfLines {
  readonly x: AlongAxis
  readonly at: (value: number) => number
  readonly plot: Rect
  readonly curve: Curve | 'none'
  /** How bands and breaks look, where there are any. */
  readonly rare?: RareMarks | undefined
}

/** What is drawn of few lines. */
export interface RareMarks {
  /** Of intervals side by side. */
  bandMarks(run: readonly PlacedFigure[], plane: PlaneOfLines, own: Owner): readonly Mark[]
  /** Between a figure and the one before it that it does not continue. */
  breakMarks(placed: PlacedFigure, before: PlacedFigure | undefined): readonly Mark[]
}

/** Whose mark it is. */
export interface Owner {
  readonly key: string
  readonly series: string
}

export interface PlacedFigure {
  readonly figure: LineFigure
  readonly spot: AlongSpot
  /** Px of its number; undefined where there is nothing to draw. */
  readonly y: number | undefined
  /** What its point and glyph cover. */
  readonly box: Rect | undefined
}

export interface PlacedLine {
  readonly key: string
  readonly figures: readonly PlacedFigure[]
  readonly path: readonly Mark[]
  readonly points: readonly Mark[]
  readonly targets: readonly Target[]
  /** Where it ends; undefined for a line without a number. */
  readonly end: { readonly x: number; readonly y: number } | undefined
}

const radius = 3.5
/** Closer than this, exact figures are read from the line alone, px. */
const crowded = 10

export function placeLine(line: Line, plane: PlaneOfLines): PlacedLine {
  const { x, plot } = plane
  const found = line.figures.flatMap((figure) => {
    const spot = x.spot(figure.datum.x)
    return spot ? [{ figure, spot }] : []
  })
  const inOrder = found.toSorted((a, b) => a.spot.at - b.spot.at)
  const every = inOrder.map(({ figure, spot }) => placeFigure(figure, spot, line, plane))
  const drawn = every.filter(({ placed }) => inside(placed.spot, plot))
  const figures = drawn.map(({ placed }) => placed)
  // What lies beyond the part shown is where a line goes on to.
  const runs = runsOf(
    every.map(({ placed }) => placed),
    plane,
  )
  // Intervals side by side are seen as a band and need no bars of their own.
  const banded = new Set(runs.filter((run) => run.length > 1).flatMap((run) => run.filter(isInterval)))
  const last = figures.findLast(({ y }) => y !== undefined)
  return {
    key: line.key,
    figures,
    path: pathMarks(line, figures, runs, plane),
    points: drawn.flatMap(({ marks, placed }) => (banded.has(placed) ? [] : marks)),
    targets: figures.map((placed) => targetOf(placed, line, plot)),
    end: last && endOf(last, runs, plane),
  }
}

/** Of a line that goes on beyond the part shown, where it leaves. */
function endOf(
  last: PlacedFigure,
  runs: readonly (readonly PlacedFigure[])[],
  plane: PlaneOfLines,
): { readonly x: number; readonly y: number } {
  const run = runs.find((one) => one.includes(last)) ?? [last]
  const [x, y] = cornersIn(run, plane).at(-1) ?? [last.spot.to, last.y ?? 0]
  return { x, y }
}

/** Of what is joined, inside the plot. */
function cornersIn(run: readonly PlacedFigure[], { curve, plot }: PlaneOfLines) {
  return cut(
    corners(run, ({ y }) => y ?? 0, curve),
    edges(plot),
  )
}

function inside({ at }: AlongSpot, { x, width }: Rect): boolean {
  return at >= x - 0.5 && at <= x + width + 0.5
}

function placeFigure(figure: LineFigure, spot: AlongSpot, line: Line, { at, x, curve }: PlaneOfLines) {
  const { datum } = figure
  const value = valueOf(figure)
  const y = value === undefined ? undefined : at(value)
  const read = curve !== 'none' && line.figures.length > 1
  const bare = read && datum.figure.bound === 'exact' && x.step < crowded
  if (y === undefined || bare) return { placed: { figure, spot, y, box: undefined }, marks: [] }
  const { marks, box } = pointMarks({
    key: datum.key,
    series: line.key,
    target: datum.key,
    figure: datum.figure,
    at,
    across: spot.at,
    vertical: true,
    radius,
    ...optionalMax(datum),
  })
  return { placed: { figure, spot, y, box }, marks }
}

/** As many px around a point as a finger needs (WCAG 2.5.8), inside the plot. */
const reach = 12

function targetOf({ figure, spot, y }: PlacedFigure, line: Line, plot: Rect): Target {
  const { datum, row } = figure
  // What has no number is met at the base line.
  const middle = y ?? plot.y + plot.height - reach
  // As far on one side as on the other: the middle is where it stands.
  const half = Math.max(2, Math.min(reach, spot.from - plot.x, plot.x + plot.width - spot.to))
  const [x0, x1] = [spot.from - half, spot.to + half]
  const [y0, y1] = [Math.max(plot.y, middle - reach), Math.min(plot.y + plot.height, middle + reach)]
  const box = { x: x0, y: y0, width: x1 - x0, height: y1 - y0 }
  return { key: datum.key, row, panel: 'lines', series: line.key, group: datum.x, box }
}

/** Figures that are joined: neighbours with a number each, no break of the series and no interval between them. */
function runsOf(figures: readonly PlacedFigure[], plane: PlaneOfLines): readonly (readonly PlacedFigure[])[] {
  const runs: PlacedFigure[][] = []
  let open: PlacedFigure | undefined
  for (const placed of figures) {
    if (placed.y === undefined) {
      open = undefined
      continue
    }
    const joined = open !== undefined && joins(open, placed, plane)
    if (joined) runs.at(-1)?.push(placed)
    else runs.push([placed])
    open = placed
  }
  return runs
}

function joins(a: PlacedFigure, b: PlacedFigure, { x, curve }: PlaneOfLines): boolean {
  if (curve === 'none') return false
  if (b.figure.datum.status === 'break') return false
  // Along names a series that has none for a name in between has a gap there.
  if (x.scale.kind === 'band' && b.spot.at - a.spot.at > x.step * 1.5) return false
  return isInterval(a) === isInterval(b)
}

function isInterval({ figure }: PlacedFigure): boolean {
  return figure.datum.figure.bound === 'between'
}

function pathMarks(
  line: Line,
  figures: readonly PlacedFigure[],
  runs: readonly (readonly PlacedFigure[])[],
  plane: PlaneOfLines,
): readonly Mark[] {
  return [
    ...runs.flatMap((run, i) => runMarks(line, run, i, plane)),
    ...figures.flatMap((placed, i) => plane.rare?.breakMarks(placed, figures[i - 1]) ?? []),
  ]
}

function runMarks(line: Line, run: readonly PlacedFigure[], i: number, plane: PlaneOfLines): readonly Mark[] {
  const [first] = run
  if (!first || (run.length === 1 && first.spot.from === first.spot.to)) return []
  const own = { key: `${line.key}/line-${i}`, series: line.key }
  if (isInterval(first)) return plane.rare?.bandMarks(run, plane, own) ?? []
  const points = cornersIn(run, plane)
  return points.length === 0 ? [] : [{ type: 'path', role: 'line', ...own, d: pathOf(points) }]
}
