/** Periods of a table that lie within others: 一季度 among its months, 2023年 within 2022—2023年. */
import type { Observation } from '../../../dataset.js'
import { readPartOfYear } from '../../../part-of-year.js'
import { overlaps, readPeriod, type PeriodRange } from '../../../period.js'
import { say } from '../../../text.js'
import type { FindingLog } from '../../log.js'
import type { Total } from '../entries.js'

/** Those that hold none of the others: months without the quarters they make, so that nothing is added twice. */
export function finestPeriods({ observation }: Total, parts: readonly Observation[]): readonly Observation[] {
  if (observation.period !== undefined || observation.periodWording !== undefined) return parts
  const ranges = rangesOf(parts)
  const outer = new Set([...ranges].flatMap(([period, range]) => (holdsAny(range, ranges) ? period : [])))
  return outer.size === 0 ? parts : parts.filter((part) => !outer.has(periodOf(part)))
}

function periodOf({ period, periodWording }: Observation): string {
  return period ?? say(periodWording, 'zh-CN')
}

/** What each period covers, dated or a part of an unnamed year. */
function rangesOf(parts: readonly Observation[]): ReadonlyMap<string, PeriodRange> {
  return new Map(
    [...new Set(parts.map(periodOf))].flatMap((period) => {
      const range = readPeriod(period) ?? readPartOfYear(period)
      return range ? [[period, range] as const] : []
    }),
  )
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
  const [a, b] = firstOverlap(rangesOf(parts))
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

function firstOverlap(ranges: ReadonlyMap<string, PeriodRange>): readonly [a?: string, b?: string] {
  const sorted = [...ranges].sort(([, a], [, b]) => a.start - b.start || b.end - a.end)
  for (const [i, [period, range]] of sorted.entries()) {
    const next = sorted[i + 1]
    if (next && overlaps(range, next[1])) return [period, next[0]]
  }
  return []
}
