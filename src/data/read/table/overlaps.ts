/** Periods of a table that lie within others: 一季度 among its months, 2023年 within 2022—2023年. */
import type { Observation } from '../../dataset.js'
import { overlaps, readPeriod, type PeriodRange } from '../../period.js'
import type { FindingLog } from '../log.js'
import type { Total } from './entries.js'

/** Those that hold none of the others: months without the quarters they make, so that nothing is added twice. */
export function finestPeriods({ observation }: Total, parts: readonly Observation[]): readonly Observation[] {
  if (observation.period !== undefined || observation.periodWording !== undefined) return parts
  const ranges = new Map(
    [...new Set(parts.flatMap(({ period }) => period ?? []))].flatMap((period) => {
      const range = readPeriod(period)
      return range ? [[period, range] as const] : []
    }),
  )
  const outer = new Set([...ranges].flatMap(([period, range]) => (holdsAny(range, ranges) ? period : [])))
  return outer.size === 0 ? parts : parts.filter(({ period }) => !outer.has(period ?? ''))
}

/** A table has few periods; one of more is no table of periods to add. */
const most = 400

function holdsAny(outer: PeriodRange, ranges: ReadonlyMap<string, PeriodRange>): boolean {
  if (ranges.size > most) return false
  return [...ranges.values()].some(
    (inner) => inner !== outer && inner.start >= outer.start && inner.end <= outer.end,
  )
}

/** Says that a total adds 2022—2023年 and 2023年, though it agrees with its parts. */
export function reportOverlap(
  { row, column }: Total,
  parts: readonly Observation[],
  path: string,
  log: FindingLog,
): void {
  const [a, b] = firstOverlap([...new Set(parts.flatMap(({ period }) => period ?? []))])
  if (a === undefined || b === undefined) return
  log.add(
    'warning',
    'periods-overlap',
    path,
    `${path}：合计把时段 ${a} 与 ${b} 都加了进去，两者重叠，重叠的部分算了两次。请核对合计和时段。`,
    `${path}: the total adds the periods ${a} and ${b}, which overlap: what they share is counted twice. Check the total and the periods.`,
    { row, column },
  )
}

function firstOverlap(periods: readonly string[]): readonly [a?: string, b?: string] {
  const ranges = periods.flatMap((period) => {
    const range = readPeriod(period)
    return range ? [{ period, range }] : []
  })
  ranges.sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end)
  for (const [i, { period, range }] of ranges.entries()) {
    const next = ranges[i + 1]
    if (next && overlaps(range, next.range)) return [period, next.period]
  }
  return []
}
