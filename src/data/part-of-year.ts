/** Parts of a year that a table names without the year: 一季度, 上半年, 3月, 1—6月, 全年. */
import { readPeriod, type PeriodRange } from './period.js'

const parts =
  /^(?:第?([一二三四1-4])季度|Q([1-4])|(上|下)半年|前([二三])季度|(?=.*月)(\d{1,2})(?:月份?)?(?:[-—–~～至到]+(\d{1,2}))?月份?|全年)(?:累计)?$/i

/** What it covers of a year that does not matter, so that such parts can be laid beside each other; null for anything else. */
export function readPartOfYear(text: string): PeriodRange | null {
  const [all, ordinal, q, half, upTo, month, last] =
    parts.exec(text.normalize('NFKC').replace(/\s/g, '')) ?? []
  if (all === undefined) return null
  const quarter = ordinal === undefined ? Number(q) : '一二三四'.indexOf(ordinal) + 1 || Number(ordinal)
  const until = upTo === undefined ? 0 : '二三'.indexOf(upTo) + 2
  if (quarter) return months(quarter * 3 - 2, quarter * 3)
  if (until) return months(1, until * 3)
  if (half) return half === '上' ? months(1, 6) : months(7, 12)
  return month === undefined ? months(1, 12) : months(Number(month), Number(last ?? month))
}

const two = (n: number) => String(n).padStart(2, '0')

function months(first: number, last: number): PeriodRange | null {
  return readPeriod(first === last ? `0004-${two(first)}` : `0004-${two(first)}/0004-${two(last)}`)
}
