/** An EDTF period as stretches of time, each with what is known of it. */
import { readPeriod, type PeriodRange } from '../../data/period.js'
import type { TimeUnit } from '../chart/layout/axis/time-units.js'

/** value: all of it · within: somewhere in it (2024-XX) · doubtful: the source is not sure of it (2024?). */
export const stretchKinds = ['value', 'within', 'doubtful'] as const
export type StretchKind = (typeof stretchKinds)[number]

export interface Stretch {
  readonly kind: StretchKind
  /** UTC milliseconds, half open. */
  readonly from: number
  readonly to: number
}

/** How a period ends on one side. about: 2024~ · open: 2024/.. or not known. */
export type SpanEnd = 'sharp' | 'about' | 'open'

export interface Span {
  /** In time, without gaps. */
  readonly stretches: readonly [Stretch, ...Stretch[]]
  readonly from: number
  readonly to: number
  readonly start: SpanEnd
  readonly end: SpanEnd
  /** The finest date in it. */
  readonly unit: TimeUnit
}

/** Undefined for what is no date: words, nothing, an interval open on both sides. */
export function readSpan(period: string | undefined): Span | undefined {
  if (period === undefined || !readPeriod(period)) return undefined
  const [a = '', b = a] = period.split('/')
  const [first, last] = [readPeriod(a), readPeriod(b)]
  const [from, to] = [first ?? last, last ?? first]
  if (!from || !to) return undefined
  const stretches = a === b ? [stretchOf(from)] : between(from, to)
  return {
    stretches: stretches as [Stretch, ...Stretch[]],
    from: from.start,
    to: to.end,
    start: first ? endOf(from) : 'open',
    end: last ? endOf(to) : 'open',
    unit: [from, to].some((date) => date.precision === 'day')
      ? 'day'
      : [from, to].some((date) => date.precision === 'month')
        ? 'month'
        : 'year',
  }
}

/** Is the date more than its digits: approximate, uncertain, open, not specified? */
export function isDoubtfulSpan({ stretches, start, end }: Span): boolean {
  return stretches.some(({ kind }) => kind !== 'value') || start !== 'sharp' || end !== 'sharp'
}

function endOf(date: PeriodRange): SpanEnd {
  return date.approximate ? 'about' : 'sharp'
}

function stretchOf({ uncertain, unspecified, start, end }: PeriodRange): Stretch {
  return { kind: uncertain ? 'doubtful' : unspecified ? 'within' : 'value', from: start, to: end }
}

/** The two dates and all between them; what is certain is one stretch. */
function between(from: PeriodRange, to: PeriodRange): readonly Stretch[] {
  const first = stretchOf(from)
  // 2024/2024-06: the second date lies in the first.
  const last = { ...stretchOf(to), from: Math.max(to.start, Math.min(from.end, to.end)) }
  const all = [first, { kind: 'value', from: first.to, to: last.from } as const, last]
  const joined: Stretch[] = []
  for (const stretch of all) {
    if (stretch.to <= stretch.from) continue
    const before = joined.at(-1)
    if (before?.kind === stretch.kind) joined[joined.length - 1] = { ...before, to: stretch.to }
    else joined.push(stretch)
  }
  return joined
}
