/** Rows and targets of columns, each made when it is asked for: a million figures make no million objects. */
import { formatQuantity } from '../../data/format.js'
import { exactQuantity } from '../../data/quantity.js'
import { say, type Locale } from '../../data/text.js'
import { momentText } from '../chart/layout/moment-text.js'
import type { TimeUnit } from '../chart/layout/period-spots.js'
import { invert, position, type ContinuousScale } from '../chart/layout/scale.js'
import type { TimeScale } from '../chart/layout/time-axis.js'
import type { Facts, Row, Target, Targets } from '../chart/view.js'
import { finestOf, placeOf, type ColumnLine } from './columns.layout.js'

/** The facts with the rows of the columns after their own, and what can be said of so many in a sentence. */
export function withColumnFacts(facts: Facts, lines: readonly ColumnLine[], locale: Locale): Facts {
  const { rows, legend } = facts
  const unit = finestOf(lines)
  const length = lines.reduce((sum, { time }) => sum + time.length, rows.length)
  const at = (i: number) =>
    i < rows.length ? rows.at(i) : rowOf(placeIn(lines, i - rows.length), legend.length > 1, unit, locale)
  const own = rows.length > 0 ? [facts.summary] : []
  const summary = [...own, ...lines.map((line) => summaryOf(line, unit, locale))].join(
    locale === 'en' ? ' ' : '',
  )
  return { ...facts, rows: { length, at, cited: rows.length }, summary }
}

function summaryOf({ label, time, extent, indicator }: ColumnLine, unit: TimeUnit, locale: Locale): string {
  const moment = (i: number) => momentText(time[i] as number, unit, locale)
  const figure = (value: number) =>
    formatQuantity(exactQuantity(value, indicator.unit), { locale, style: 'spoken' })
  const [from, to, [low, high]] = [moment(0), moment(time.length - 1), extent]
  if (low === undefined || high === undefined) {
    return locale === 'en' ? `${label}: no figures.` : `${label}：没有数字。`
  }
  return locale === 'en'
    ? `${label}: ${time.length} figures from ${from} to ${to}, between ${figure(low)} and ${figure(high)}.`
    : `${label}：共${time.length}个数字，从${from}到${to}，最低${figure(low)}，最高${figure(high)}。`
}

interface Place {
  readonly line: ColumnLine
  readonly i: number
}

function placeIn(lines: readonly ColumnLine[], i: number): Place {
  let left = i
  for (const line of lines) {
    if (left < line.time.length) return { line, i: left }
    left -= line.time.length
  }
  throw new RangeError(`There is no figure ${i}.`)
}

function rowOf({ line, i }: Place, several: boolean, unit: TimeUnit, locale: Locale): Row {
  const figure = exactQuantity(line.figure[i] as number, line.indicator.unit)
  const label = momentText(line.time[i] as number, unit, locale)
  const said = (style: 'full' | 'spoken') => formatQuantity(figure, { locale, style })
  return {
    ...{ place: '', category: '', scope: '', base: '', source: '', sourceUrl: '', note: '', share: '' },
    key: keyOf(line, i),
    label,
    series: several ? line.label : '',
    indicator: say(line.indicator.label, locale),
    period: label,
    figure,
    text: said('full'),
    spoken: said('spoken'),
    status: figure.value === null ? 'missing' : 'normal',
  }
}

function keyOf({ key }: ColumnLine, i: number): string {
  return `${key}@${i}`
}

const reach = 6

/** Targets of the columns after `targets`. */
export function withColumnTargets(
  targets: Targets,
  lines: readonly ColumnLine[],
  x: TimeScale,
  y: ContinuousScale,
): Targets {
  const length = lines.reduce((sum, { time }) => sum + time.length, targets.length)
  const offsets = lines.map((_, n) =>
    lines.slice(0, n).reduce((sum, { time }) => sum + time.length, targets.length),
  )
  const spotOf = ({ line, i }: Place) => {
    const cy = position(y, line.figure[i] as number)
    return {
      cx: position(x, line.time[i] as number),
      cy: Number.isFinite(cy) ? cy : Math.max(...y.range) - reach,
    }
  }
  const target = (i: number): Target => {
    const place = placeIn(lines, i - targets.length)
    const { cx, cy } = spotOf(place)
    const box = { x: cx - reach, y: cy - reach, width: reach * 2, height: reach * 2 }
    const group = String(place.line.time[place.i])
    return { key: keyOf(place.line, place.i), row: i, panel: 'lines', series: place.line.key, group, box }
  }
  const at = (i: number) => (i < targets.length ? targets.at(i) : target(i))
  return {
    length,
    at,
    many: {
      // Of each line the first of that moment.
      sharing: ({ group }) => [
        ...Array.from({ length: targets.length }, (_, i) => targets.at(i)).filter((t) => t.group === group),
        ...lines.flatMap(({ time }, n) => {
          const i = placeOf(time, Number(group))
          return String(time[i]) === group ? [target((offsets[n] ?? 0) + i)] : []
        }),
      ],
      around(from, to) {
        const [first, last] = [at(from).box, at(to - 1).box]
        const [left, top] = [Math.min(first.x, last.x), Math.min(...y.range)]
        const right = Math.max(first.x, last.x) + reach * 2
        return { x: left, y: top, width: right - left, height: Math.max(...y.range) - top }
      },
    },
    indexOf(key) {
      const [of, i] = key.split('@')
      const n = lines.findIndex((line) => line.key === of)
      return n < 0 || i === undefined ? targets.indexOf(key) : (offsets[n] ?? 0) + Number(i)
    },
    nearest(px0, py0) {
      let best = targets.nearest(px0, py0)
      let least = best < 0 ? Infinity : distanceTo(targets.at(best).box, px0, py0)
      lines.forEach((line, n) => {
        for (const i of nearestPlaces(line, x, px0)) {
          const { cx, cy } = spotOf({ line, i })
          const distance = (cx - px0) ** 2 + (cy - py0) ** 2
          if (distance < least) [best, least] = [(offsets[n] ?? 0) + i, distance]
        }
      })
      return best
    },
  }
}

function distanceTo(box: Target['box'], x: number, y: number): number {
  return (box.x + box.width / 2 - x) ** 2 + (box.y + box.height / 2 - y) ** 2
}

/** The nearest moments with a figure, before and after. */
function nearestPlaces({ time, figure }: ColumnLine, x: TimeScale, px0: number): readonly number[] {
  const moment = invert(x, px0)
  const found: number[] = []
  let [before, after] = [placeOf(time, moment) - 1, placeOf(time, moment)]
  while (before >= 0 && !Number.isFinite(figure[before])) before--
  while (after < time.length && !Number.isFinite(figure[after])) after++
  if (before >= 0) found.push(before)
  if (after < time.length) found.push(after)
  return found
}
