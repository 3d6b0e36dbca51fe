import { chinesePeriods, pause } from './period/chinese-periods.js'
import { englishPeriods } from './period/english-periods.js'
import { fold, sliceOf } from './fold.js'

/** A period in prose, as worded. `text` is `prose.slice(start, end)`. */
export interface FoundPeriod {
  /** UTF-16 positions in the prose as given. */
  readonly start: number
  readonly end: number
  readonly text: string
  /** EDTF (ISO 8601-2), only where the text itself dates it: 2023, 2023-03, 2021/2023, 2021/.. and /2023-12. */
  readonly period?: string
  /** How long, where the text says: 近两年 is 2 年. */
  readonly count?: number
  readonly unit?: string
}

export interface PeriodReading {
  readonly period?: string | null
  readonly count?: number | null
  readonly unit?: string | undefined
}

export interface PeriodRule {
  readonly pattern: RegExp
  readonly read: (match: RegExpExecArray) => PeriodReading
}

const since = /以来/g
const following = /(?:之|以)?后(?=,)/g
const notFollowing = /[最然今此前先落背善滞延]后$|(?:之|以)后$(?<=^.{0,3})/
const during = /期间/g

interface Span {
  readonly start: number
  readonly end: number
  readonly reading: PeriodReading
  /** …期间: the date says when, not since when. */
  readonly within?: boolean
}

const breaks = new RegExp(`[${pause}()]`)

/** Where the clause that ends at `end` begins, looking back at most `reach`. */
function clauseStart(text: string, end: number, reach: number): number | null {
  for (let i = end - 1; i >= Math.max(0, end - reach); i--) if (breaks.test(text[i]!)) return i + 1
  return end <= reach ? 0 : null
}

/** 换届以来, 积石山县遭受地震灾害后, 全国两会期间: a clause that ends in a word of time. */
function clausePeriods(text: string): readonly Span[] {
  const spans: Span[] = []
  for (const [pattern, reach, unlike] of [
    [since, 30, null],
    [following, 30, notFollowing],
    [during, 14, null],
  ] as const) {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length
      const start = clauseStart(text, end, reach)
      if (start === null || end - start < match[0].length + 2) continue
      if (unlike?.test(text.slice(Math.max(start, end - 4), end))) continue
      spans.push({ start, end, reading: {}, within: pattern === during })
    }
  }
  return spans
}

function ruledPeriods(text: string): readonly Span[] {
  return [...chinesePeriods, ...(/[A-Za-z]{2} /.test(text) ? englishPeriods : [])].flatMap(
    ({ pattern, read }) =>
      [...text.matchAll(pattern)].map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
        reading: read(match),
      })),
  )
}

/** Of periods that overlap the longest is kept, and a date inside it dates it when it is its beginning (自2021年换届以来). */
function longest(spans: readonly Span[]): readonly Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Span[] = []
  for (const span of sorted) {
    const last = kept.at(-1)
    if (!last || span.start >= last.end) kept.push(span)
    else if (span.end > last.end && span.end - span.start > last.end - last.start)
      kept[kept.length - 1] = { ...span, start: Math.min(span.start, last.start) }
    else if (span.end <= last.end && !last.reading.period && span.reading.period)
      kept[kept.length - 1] = dated(last, span)
  }
  return kept
}

function dated(whole: Span, part: Span): Span {
  const inner = part.reading.period!
  const open = inner.includes('/') || whole.within ? inner : `${inner}/..`
  return part.start - whole.start <= 2 ? { ...whole, reading: { ...whole.reading, period: open } } : whole
}

/**
 * The periods a prose names, in order: dated ones (2023年, 2021—2023年, 截至2023年底) with their EDTF, worded ones
 * (近两年, 连续多年, 自…以来, …后) as they stand. Linear in the length of the prose; never throws.
 */
export function findPeriods(prose: string): readonly FoundPeriod[] {
  if (typeof prose !== 'string') return []
  const folded = fold(prose)
  return longest([...ruledPeriods(folded.text), ...clausePeriods(folded.text)]).map(
    ({ start, end, reading }) => ({
      ...sliceOf(folded, start, end),
      ...(reading.period ? { period: reading.period } : {}),
      ...(typeof reading.count === 'number' ? { count: reading.count } : {}),
      ...(reading.count !== undefined && reading.unit ? { unit: reading.unit } : {}),
    }),
  )
}
