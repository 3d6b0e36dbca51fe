/** Many figures as columns: their extent, and what of them is shown. */
import { finestOf } from '../../data/moments.js'
import type { OrderedColumns, Series } from '../../data/series.js'
import { say, type Locale } from '../../data/text.js'
import type { TimeScale } from '../chart/layout/axis/time-marks.js'
import { extentBetween } from './extremes.layout.js'

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
  return { domain: [from, to] as const, finest: finestOf(lines.map(({ unit }) => unit)) }
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
