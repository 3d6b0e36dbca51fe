/** Periods as tables write them → EDTF (ISO 8601-2); what is not a date stays as worded. */
import { readPeriod } from '../../../period.js'
import { englishPeriod } from './english-period.js'

export interface PeriodReading {
  readonly period?: string
  readonly periodWording?: string
}

const dash = '(?:[-—–―~～至到/]|--|——)'
const yearRange = new RegExp(`^(\\d{4})年?${dash}(\\d{4})年?度?$`)
const yearMonth = /^(\d{4})(?:年|[-/.])(\d{1,2})月?$/
const months = new RegExp(`^(\\d{4})年(\\d{1,2})月?${dash}(\\d{1,2})月$`)
const upTo = /^(?:截[至止]到?)?(\d{4}年(?:\d{1,2}月)?)[底末]$/
const fullDate = /^(\d{4})(?:年|[-/.])(\d{1,2})(?:月|[-/.])(\d{1,2})日?$/
const quarter = /^(\d{4})年?(?:第?([一二三四1-4])季度|[-\s]?Q([1-4]))$/i
const half = /^(\d{4})年?([上下])半年$/

/** 2024-12-01 00:00:00, as a database writes a day. */
const midnight = /^(\d{4}([-/.])\d{1,2}\2\d{1,2})(?:T| +)0{1,2}:00(?::00(?:\.0+)?)?Z?$/

export function readPeriodCell(written: string): PeriodReading {
  const text = written.trim()
  if (text === '') return {}
  // 1750 in a column of periods is a year; elsewhere it is a count.
  const period = /^1[0-7]\d\d$/.test(text) ? text : dated(folded(text))
  return period === undefined ? { periodWording: text } : { period }
}

/** Is this a date, so that a header of it is a period? */
export function isDated(written: string): boolean {
  const text = written.trim()
  return text.length > 0 && text.length < 24 && dated(folded(text)) !== undefined
}

/** 二〇二五年 is 2025年. */
function folded(text: string): string {
  const digits = (year: string) => [...year].map((han) => '零一二三四五六七八九'.indexOf(han)).join('')
  return text
    .normalize('NFKC')
    .replace(midnight, '$1')
    .replace(/\s+/g, '')
    .replace(/[〇○Ｏ]/g, '零')
    .replace(/^[一二]?[零一二三四五六七八九]{3,4}(?=年)/, (year) => (year.length === 4 ? digits(year) : year))
}

function dated(text: string): string | undefined {
  const year = /^((?:1[89]|20|21)\d\d)(?:年度?)?$/.exec(text)?.[1]
  if (year) return year
  const range = yearRange.exec(text)
  if (range) return `${range[1]}/${range[2]}`
  const month = yearMonth.exec(text)
  if (month) return monthOf(month[1], month[2])
  const day = fullDate.exec(text)
  if (day) return dayOf(day[1], day[2], day[3])
  const [, inYear, from, to] = months.exec(text) ?? []
  if (to !== undefined) return [monthOf(inYear, from), monthOf(inYear, to)].join('/')
  const until = upTo.exec(text)?.[1]
  if (until !== undefined) return `/${dated(until) ?? ''}`
  // 3836 alone is a count.
  return (
    quarterOf(text) ??
    halfOf(text) ??
    englishPeriod(text) ??
    (!/^\d+$/.test(text) && readPeriod(text) ? text : undefined)
  )
}

function two(part: string | undefined): string {
  return (part ?? '').padStart(2, '0')
}

function monthOf(year: string | undefined, month: string | undefined): string | undefined {
  return Number(month) >= 1 && Number(month) <= 12 ? `${year}-${two(month)}` : undefined
}

function dayOf(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): string | undefined {
  const start = monthOf(year, month)
  return start !== undefined && Number(day) >= 1 && Number(day) <= 31 ? `${start}-${two(day)}` : undefined
}

function quarterOf(text: string): string | undefined {
  const match = quarter.exec(text)
  if (!match) return undefined
  const written = match[2] ?? match[3] ?? ''
  const number = '一二三四'.indexOf(written) + 1 || Number(written)
  const last = number * 3
  return `${match[1]}-${two(String(last - 2))}/${match[1]}-${two(String(last))}`
}

function halfOf(text: string): string | undefined {
  const match = half.exec(text)
  if (!match) return undefined
  return match[2] === '上' ? `${match[1]}-01/${match[1]}-06` : `${match[1]}-07/${match[1]}-12`
}
