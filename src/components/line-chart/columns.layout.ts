/** Many figures as columns: their extent, what of them is shown, and their path by pixel columns. */
import type { OrderedColumns, Series } from '../../data/series.js'
import { say, type Locale } from '../../data/text.js'
import { timeUnits, type TimeUnit } from '../chart/layout/time-units.js'
import { straight, type ContinuousScale } from '../chart/layout/scale.js'
import type { TimeScale } from '../chart/layout/time-marks.js'
import type { Mark } from '../chart/view.js'
import { columnPlaces, extentBetween, placesEach } from './extremes.layout.js'

export interface ColumnLine extends Omit<OrderedColumns, 'period'> {
  readonly key: string
  readonly label: string
  readonly time: ArrayLike<number>
  readonly indicator: NonNullable<Series['columns']>['indicator']
}

export function columnLines(series: readonly Series[], locale: Locale): readonly ColumnLine[] {
  return series.flatMap(({ key, label, columns }) => {
    if (!columns || columns.period.length === 0) return []
    const { period: time, ...known } = columns
    return [{ ...known, key, label: say(label, locale), time }]
  })
}

/** What the moments are: their span and the coarsest unit that all of them begin. */
export function momentsOf(lines: readonly ColumnLine[]) {
  if (lines.length === 0) return undefined
  const from = Math.min(...lines.map(({ time }) => time[0] as number))
  const to = Math.max(...lines.map(({ time }) => time[time.length - 1] as number))
  return { domain: [from, to] as const, finest: finestOf(lines) }
}

const finest = new WeakMap<object, TimeUnit>()

/** The coarsest unit that every moment begins. */
export function finestOf(lines: readonly ColumnLine[]): TimeUnit {
  const depths = lines.map((line) => {
    const unit = finest.get(line.given) ?? unitOf(line)
    finest.set(line.given, unit)
    return timeUnits.indexOf(unit)
  })
  return timeUnits[Math.max(0, ...depths)] ?? 'second'
}

function unitOf({ time, begins }: ColumnLine): TimeUnit {
  if (begins !== 'day') return begins
  const every = (begin: (moment: Date) => boolean) => {
    for (let i = time.length - 1; i >= 0; i--) if (!begin(new Date(time[i] as number))) return false
    return true
  }
  if (!every((moment) => moment.getUTCDate() === 1)) return 'day'
  return every((moment) => moment.getUTCMonth() === 0) ? 'year' : 'month'
}

/** First place whose moment is not before `moment`. */
export function placeOf(time: ArrayLike<number>, moment: number): number {
  let [low, high] = [0, time.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((time[middle] as number) < moment) low = middle + 1
    else high = middle
  }
  return low
}

/** The lines with the extent of the part of time that is shown, and of what they go on to. */
export function shownColumns(lines: readonly ColumnLine[], { domain }: TimeScale): readonly ColumnLine[] {
  return lines.map((line) => {
    const [start, end] = within(line, domain)
    const [from, to] = [Math.max(0, start - 1), Math.min(line.time.length, end + 1)]
    return { ...line, extent: extentBetween(line, from, to) }
  })
}

/** First place within the domain, and the first after it. */
export function within(
  { time }: ColumnLine,
  [from, to]: readonly [number, number],
): readonly [number, number] {
  let end = placeOf(time, to)
  while (end < time.length && (time[end] as number) <= to) end++
  return [placeOf(time, from), end]
}

/** Every line in its place: one path each. */
export function placeColumns(
  lines: readonly ColumnLine[],
  x: TimeScale,
  y: ContinuousScale,
  /** Points alone, not joined. */
  points: boolean,
) {
  return lines.map((line) => {
    const drawn = columnPath(line, x, y)
    const path = points ? dotted(drawn.join('')) : drawn.join('')
    const mark: Mark = { type: 'path', key: `${line.key}/line`, role: 'line', series: line.key, d: path }
    const last = /(-?[\d.]+) (-?[\d.]+)$/.exec(drawn.at(-1) ?? '')
    return {
      key: line.key,
      path: path === '' ? [] : [mark],
      end: last ? { x: Number(last[1]), y: Number(last[2]) } : undefined,
    }
  })
}

/** A stroke of no length is a dot, since its caps are round. */
function dotted(path: string): string {
  return path.replace(/[ML](-?[\d.]+ -?[\d.]+)/g, 'M$1L$1')
}

/** Half a pixel: what a screen of double density can tell apart. */
const perPixel = 2

/**
 * First, least, greatest and last of each pixel column (M4: Jugel et al., 2014) draw what all figures would draw. A gap
 * parts the line where it is wider than a column. A line that goes on beyond the part shown ends on its edge.
 */
function columnPath(line: ColumnLine, x: TimeScale, y: ContinuousScale): readonly string[] {
  const { time, figure } = line
  const [start, end] = within(line, x.domain)
  const [d0, d1] = x.domain
  const density = ((x.range[1] - x.range[0]) / (d1 - d0)) * perPixel
  const [across, up] = [positions(x), positions(y)]
  const points: string[] = []
  let joined = false
  const to = (px0: number, py0: number) => {
    points.push(`${joined ? 'L' : 'M'}${px(px0)} ${px(py0)}`)
    joined = true
  }
  const draw = (i: number) => to(across(time[i] as number), up(figure[i] as number))
  /** Where the line from one figure to the next crosses the edge. */
  const cross = (before: number, moment: number) => {
    const after = before + 1
    if (before < 0 || after >= time.length) return
    const [t0, t1] = [time[before] as number, time[after] as number]
    const [y0, y1] = [up(figure[before] as number), up(figure[after] as number)]
    if (Number.isFinite(y1 - y0)) to(across(moment), y0 + ((y1 - y0) * (moment - t0)) / (t1 - t0))
  }
  if (x.whole) cross(start - 1, d0)
  // Two figures may lie on either side of the part shown.
  if (start === end && joined) cross(start - 1, d1)
  const places = columnPlaces(time, line, [start, end], [d0, density])
  for (let i = 0; i < places.length; i += placesEach) {
    const first = places[i] as number
    if (first < 0) {
      joined = false
      continue
    }
    const low = places[i + 1] as number
    const high = places[i + 2] as number
    const last = places[i + 3] as number
    const a = Math.min(low, high)
    const b = Math.max(low, high)
    draw(first)
    if (a !== first) draw(a)
    if (b !== a && b !== last) draw(b)
    if (last !== first && last !== a) draw(last)
  }
  if (x.whole && end > start) cross(end - 1, d1)
  return points
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

function px(value: number): number {
  return Math.round(value * 10) / 10
}
