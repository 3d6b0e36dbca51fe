/** The path of a line of many figures. */
import { straight, type ContinuousScale } from '../chart/layout/axis/scale.js'
import type { TimeScale } from '../chart/layout/axis/time-marks.js'
import type { Curve } from '../chart/layout/points/joined-path.js'
import type { Mark } from '../chart/view.js'
import { dotsOf } from './column-dots.layout.js'
import { within, type ColumnLine } from './columns.layout.js'
import { columnPlaces, placesEach } from './extremes.layout.js'
import { Pen } from './pen.layout.js'
import { isDense, perPixel, type PlaneOfColumns } from './plane-of-columns.layout.js'

/** Every line in its place: one path each. */
export function placeColumns(
  lines: readonly ColumnLine[],
  x: TimeScale,
  y: ContinuousScale,
  curve: Curve | 'none',
) {
  const [bottom, top] = y.range
  const plane = { x, across: positions(x), up: positions(y), plot: [bottom, top], curve } as const
  return lines.map((line) => {
    const { path, end } = curve === 'none' ? dotsOf(line, plane) : joined(line, plane)
    const mark: Mark = { type: 'path', key: `${line.key}/line`, role: 'line', series: line.key, d: path }
    return { key: line.key, path: path === '' ? [] : [mark], end }
  })
}

/** A line that goes on beyond the part shown ends on its edge. */
function joined(line: ColumnLine, plane: PlaneOfColumns) {
  const { x, curve } = plane
  const part = within(line, x.domain)
  const [start, end] = part
  const [d0, d1] = x.domain
  const dense = isDense(part, plane)
  const pen = new Pen(curve === 'step', !dense)
  if (x.whole) cross(line, start - 1, d0, plane, pen)
  // Two figures may lie on either side of the part shown.
  if (start === end && pen.down) cross(line, start - 1, d1, plane, pen)
  if (dense) drawColumns(line, part, plane, pen)
  else drawEach(line, part, plane, pen)
  if (x.whole && end > start) cross(line, end - 1, d1, plane, pen)
  return { path: pen.path(), end: pen.end }
}

function drawEach(
  { time, figure }: ColumnLine,
  [start, end]: readonly [number, number],
  { across, up }: PlaneOfColumns,
  pen: Pen,
): void {
  for (let i = start; i < end; i++) {
    const at = up(figure[i] as number)
    if (Number.isFinite(at)) pen.to(across(time[i] as number), at)
    else pen.lift()
  }
}

/**
 * First, least, greatest and last of each column of half a pixel (M4: Jugel et al., 2014), at its middle: they cover what
 * all figures of the column, drawn there, would cover. A gap parts the line where it is wider than a column.
 */
function drawColumns(
  line: ColumnLine,
  part: readonly [number, number],
  { x, up }: PlaneOfColumns,
  pen: Pen,
): void {
  const { time, figure } = line
  const [d0, d1] = x.domain
  const density = ((x.range[1] - x.range[0]) / (d1 - d0)) * perPixel
  const from = d0 - 0.5 / density
  const places = columnPlaces(time, line, part, [from, density])
  const draw = (i: number) => pen.within(up(figure[i] as number))
  for (let i = 0; i < places.length; i += placesEach) {
    const first = places[i] as number
    if (first < 0) {
      pen.lift()
      continue
    }
    const low = places[i + 1] as number
    const high = places[i + 2] as number
    const last = places[i + 3] as number
    const a = Math.min(low, high)
    const b = Math.max(low, high)
    const column = Math.floor(((time[first] as number) - from) * density)
    pen.to(x.range[0] + column / perPixel, up(figure[first] as number))
    if (a !== first) draw(a)
    if (b !== a && b !== last) draw(b)
    if (last !== first && last !== a) draw(last)
  }
}

/** Where the line from one figure to the next crosses the edge. */
function cross(
  { time, figure }: ColumnLine,
  before: number,
  moment: number,
  { across, up, curve }: PlaneOfColumns,
  pen: Pen,
): void {
  const after = before + 1
  if (before < 0 || after >= time.length) return
  const [t0, t1] = [time[before] as number, time[after] as number]
  const [y0, y1] = [up(figure[before] as number), up(figure[after] as number)]
  const along = curve === 'step' ? 0 : (moment - t0) / (t1 - t0)
  if (Number.isFinite(y1 - y0)) pen.to(across(moment), y0 + (y1 - y0) * along)
}

/** `position` for very many values of one scale. */
function positions(scale: ContinuousScale): (value: number) => number {
  const [d0, d1] = straight(scale, scale.domain)
  const [r0, r1] = scale.range
  if (d0 === d1) return () => r0
  const [half, each] = [d0 / 2, (r1 - r0) / (d1 / 2 - d0 / 2)]
  return scale.kind === 'log'
    ? (value) => r0 + (Math.log10(value) / 2 - half) * each
    : (value) => r0 + (value / 2 - half) * each
}
