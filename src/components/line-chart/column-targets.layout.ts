/** Targets of columns, each made when it is asked for; of a part of time only those within it. */
import { momentAt } from '../chart/layout/axis/moments-along.js'
import { position, type ContinuousScale } from '../chart/layout/axis/scale.js'
import type { TimeScale } from '../chart/layout/axis/time-marks.js'
import type { Target, Targets } from '../chart/view.js'
import { nearestOf } from './along-targets.layout.js'
import { extremePlaces } from './extremes.layout.js'
import { keyOf } from './column-facts.layout.js'
import { placeOf, within, type ColumnLine } from './columns.layout.js'

const reach = 6

interface Stretch {
  readonly line: ColumnLine
  /** Its first target. */
  readonly offset: number
  /** Its first row. */
  readonly rows: number
  readonly start: number
  readonly end: number
}

/** Targets of the columns after `own`, which are those of the first `rows` figures. */
export function withColumnTargets(
  own: Targets,
  rows: number,
  lines: readonly ColumnLine[],
  x: TimeScale,
  y: ContinuousScale,
): Targets {
  const stretches: Stretch[] = []
  let [length, row] = [own.length, rows]
  for (const line of lines) {
    const [start, end] = within(line, x.domain)
    stretches.push({ line, start, end, offset: length, rows: row })
    length += end - start
    row += line.time.length
  }
  const targetOf = ({ line, rows: first }: Stretch, i: number): Target => {
    const [cx, cy] = [position(x, line.time[i] as number), position(y, line.figure[i] as number)]
    const middle = Number.isFinite(cy) ? cy : Math.max(...y.range) - reach
    const box = { x: cx - reach, y: middle - reach, width: reach * 2, height: reach * 2 }
    const group = String(line.time[i])
    return { key: keyOf(line, i), row: first + i, panel: 'lines', series: line.key, group, box }
  }
  const indexOf = (key: string): number => {
    const [of, place] = key.split('@')
    const stretch = stretches.find(({ line }) => line.key === of)
    if (!stretch || place === undefined) return own.indexOf(key)
    const i = Number(place)
    return i >= stretch.start && i < stretch.end ? stretch.offset + i - stretch.start : -1
  }
  const at = (i: number): Target => {
    if (i < own.length) return own.at(i)
    const stretch = stretches.find(({ offset, start, end }) => i < offset + end - start)
    if (!stretch) throw new RangeError(`There is no figure ${i}.`)
    return targetOf(stretch, stretch.start + i - stretch.offset)
  }
  return {
    length,
    at,
    indexOf,
    nearest(px0, py0) {
      const near = own.nearest(px0, py0)
      const found = [
        ...(near < 0 ? [] : [own.at(near)]),
        ...stretches.flatMap((stretch) =>
          nearestPlaces(stretch, momentAt(x, px0)).map((i) => targetOf(stretch, i)),
        ),
      ]
      const best = found[nearestOf(found, px0, py0)]
      return best ? indexOf(best.key) : -1
    },
    many: {
      sharing({ group }) {
        const others = Array.from({ length: own.length }, (_, i) => own.at(i))
        // Of each line the first of that moment.
        const mates = stretches.flatMap((stretch) => {
          const i = placeOf(stretch.line.time, Number(group))
          return i < stretch.end && String(stretch.line.time[i]) === group ? [targetOf(stretch, i)] : []
        })
        return [...others.filter((target) => target.group === group), ...mates]
      },
      around(from, to) {
        const [first, last] = [at(from).box, at(to - 1).box]
        const [left, top] = [Math.min(first.x, last.x), Math.min(...y.range)]
        const right = Math.max(first.x, last.x) + reach * 2
        return { x: left, y: top, width: right - left, height: Math.max(...y.range) - top }
      },
      extremes(from, to) {
        if (from < own.length) return undefined
        const found = stretches.flatMap((stretch) => extremesIn(stretch, from, to) ?? [])
        const least = found.toSorted((a, b) => a.low - b.low)[0]
        const greatest = found.toSorted((a, b) => b.high - a.high)[0]
        return { extremes: least && greatest ? [least.lowAt, greatest.highAt] : [], doubtful: 0 }
      },
    },
  }
}

/** The least and the greatest figure of the targets from `from` to before `to` that are in this stretch, and where they are. */
function extremesIn({ line, start, end, offset }: Stretch, from: number, to: number) {
  const shift = start - offset
  const [low, high] = extremePlaces(line, Math.max(start, from + shift), Math.min(end, to + shift))
  if (low < 0) return undefined
  return {
    ...{ low: line.figure[low] as number, lowAt: low - shift },
    ...{ high: line.figure[high] as number, highAt: high - shift },
  }
}

/** The nearest moments with a figure, before and after. */
function nearestPlaces({ line: { time, figure }, start, end }: Stretch, moment: number): readonly number[] {
  const place = Math.min(end, Math.max(start, placeOf(time, moment)))
  let [before, after] = [place - 1, place]
  while (before >= start && !Number.isFinite(figure[before])) before--
  while (after < end && !Number.isFinite(figure[after])) after++
  return [...(before >= start ? [before] : []), ...(after < end ? [after] : [])]
}
