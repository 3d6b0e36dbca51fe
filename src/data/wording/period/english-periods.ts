import { interval } from './edtf.js'
import type { PeriodRule } from '../periods.js'

/** Periods in English prose: in 2024, since March 2021, between 2019 and 2023, over the past two years. */

const months = 'January February March April May June July August September October November December'.split(
  ' ',
)
const year = '((?:19|20)\\d{2})(?![\\d,.]*\\d|[-/]\\d)'
const month = `(?:(?:\\d{1,2} )?(${months.join('|')})(?: \\d{1,2},)? )?`
const numbers = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')
const count = `(\\d{1,2}|${numbers.join('|')})`

function dated(name: string | undefined, printed: string): string {
  if (!name) return printed
  const month = months.findIndex((each) => each.toLowerCase() === name.toLowerCase()) + 1
  return `${printed}-${String(month).padStart(2, '0')}`
}

function opened(word: string | undefined, period: string): string {
  const half = /(first|second) half/i.exec(word ?? '')?.[1]?.toLowerCase()
  if (half) return half === 'first' ? `${period}-01/${period}-06` : `${period}-07/${period}-12`
  if (/^since$/i.test(word ?? '')) return `${period}/..`
  return /^(?:by|until|before|as of)/i.test(word ?? '') ? `/${period}` : period
}

function lengthOf(printed: string): number {
  return numbers.indexOf(printed.toLowerCase()) + 1 || Number(printed)
}

export const englishPeriods: readonly PeriodRule[] = [
  {
    pattern: new RegExp(`\\b(?:(?:between|from) ${year} (?:and|to) ${year})`, 'gi'),
    read: ([, from, to]) => ({ period: interval(from!, to!) }),
  },
  {
    pattern: new RegExp(
      `\\b(in|since|by|until|before|during|as of|(?:in|at|by) the (?:beginning|start|end) of|(?:in )?the (?:first|second) half of) (?:the year )?${month}${year}`,
      'gi',
    ),
    read: ([, word, name, printed]) => ({ period: opened(word, dated(name, printed!)) }),
  },
  {
    pattern: new RegExp(
      `\\b(?:over|in|during|for|within)? ?the (?:past|last|previous|next|coming) ${count} (year|month|week|day)s\\b`,
      'gi',
    ),
    read: ([, printed, unit]) => ({ count: lengthOf(printed!), unit: unit! }),
  },
  { pattern: /\b(?:so far )?(?:last|this|next|the previous) (?:year|month|quarter)\b/gi, read: () => ({}) },
]
