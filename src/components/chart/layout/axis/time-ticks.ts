/** Round moments along a time axis and their words: 2024 · 3月 with its year once · 8日 · 08:30. UTC only. */
import type { Locale } from '../../../../data/text.js'
import { timeUnits, type TimeUnit } from './time-units.js'
import type { TimeStep, TimeTick } from './time-marks.js'
import { yearSteps, yearTicks } from './years-axis.js'

type Finer = Exclude<TimeUnit, 'year'>

const finer: readonly (TimeStep & { readonly unit: Finer })[] = [
  ...[1, 5, 15, 30].map((every) => ({ unit: 'second' as const, every })),
  ...[1, 5, 15, 30].map((every) => ({ unit: 'minute' as const, every })),
  ...[1, 3, 6, 12].map((every) => ({ unit: 'hour' as const, every })),
  ...[1, 2, 5, 10, 15].map((every) => ({ unit: 'day' as const, every })),
  ...[1, 3, 6].map((every) => ({ unit: 'month' as const, every })),
]

const lengths: Readonly<Record<Finer, number>> = {
  month: 30.436875 * 864e5,
  day: 864e5,
  hour: 36e5,
  minute: 6e4,
  second: 1e3,
}

/** More than so many months, days or hours are a comb: the next coarser step is quieter and says as much. */
const calm = 16

/** Steps from the finest allowed that puts no more than `most` ticks on the axis, coarser ones after it. */
export function timeSteps(
  [from, to]: readonly [number, number],
  most: number,
  finest: TimeUnit,
): readonly TimeStep[] {
  const allowed = timeUnits.indexOf(finest)
  return [
    ...finer.filter(
      ({ unit, every }) =>
        timeUnits.indexOf(unit) <= allowed && (to - from) / (lengths[unit] * every) <= Math.min(most, calm),
    ),
    ...yearSteps([from, to], most),
  ]
}

/** The round moments of a step within the domain. */
export function timeTicks(
  domain: readonly [number, number],
  step: TimeStep,
  locale: Locale,
  quarters = false,
): readonly TimeTick[] {
  const { unit, every } = step
  if (unit === 'year') return yearTicks(domain, every)
  let before = ''
  return momentsOf(domain, unit, every).map((value) => {
    const { text, parent } = wordsOf(new Date(value), unit, locale, quarters)
    const said = parent === before ? '' : parent
    before = parent
    return { value, text, parent: said }
  })
}

function momentsOf([from, to]: readonly [number, number], unit: Finer, every: number): readonly number[] {
  const within = (moments: readonly number[]) => moments.filter((moment) => moment >= from && moment <= to)
  const start = new Date(from)
  if (unit === 'month' || unit === 'day') return within(inMonths(start, to, unit, every))
  const length = lengths[unit] * every
  const first = Math.ceil(from / length) * length
  return within(Array.from({ length: Math.floor((to - first) / length) + 1 }, (_, i) => first + i * length))
}

function inMonths(start: Date, to: number, unit: 'month' | 'day', every: number): readonly number[] {
  const found: number[] = []
  const year = start.getUTCFullYear()
  const stride = unit === 'month' ? every : 1
  for (
    let month = Math.floor(start.getUTCMonth() / stride) * stride;
    utc(year, month, 1) <= to;
    month += stride
  ) {
    const days = unit === 'month' ? [1] : daysOf(year, month, every)
    found.push(...days.map((day) => utc(year, month, day)))
  }
  return found
}

/** 1, 11, 21: the last days of a month are left out where they would crowd the first of the next. */
function daysOf(year: number, month: number, every: number): readonly number[] {
  const last = every === 1 ? daysIn(year, month) : Math.floor(30 - every / 2)
  return Array.from({ length: Math.floor((last - 1) / every) + 1 }, (_, i) => 1 + i * every)
}

function daysIn(year: number, month: number): number {
  return new Date(utc(year, month + 1, 0)).getUTCDate()
}

/** Date.UTC takes years 0…99 for 1900…1999; setUTCFullYear does not. */
function utc(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month, day)
}

export const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const quarterNames = ['一季度', '二季度', '三季度', '四季度']

function wordsOf(
  date: Date,
  unit: Finer,
  locale: Locale,
  quarters: boolean,
): { text: string; parent: string } {
  const en = locale === 'en'
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()]
  const ofYear = en ? String(year) : `${year}年`
  const ofMonth = en ? `${monthNames[month]} ${year}` : `${year}年${month + 1}月`
  switch (unit) {
    case 'month': {
      const quarter = Math.floor(month / 3)
      if (quarters) return { text: en ? `Q${quarter + 1}` : (quarterNames[quarter] ?? ''), parent: ofYear }
      return { text: en ? (monthNames[month] ?? '') : `${month + 1}月`, parent: ofYear }
    }
    case 'day':
      return { text: en ? String(day) : `${day}日`, parent: ofMonth }
    default: {
      const time = [
        date.getUTCHours(),
        date.getUTCMinutes(),
        ...(unit === 'second' ? [date.getUTCSeconds()] : []),
      ]
      const text = time.map((part) => String(part).padStart(2, '0')).join(':')
      return { text, parent: en ? `${day} ${ofMonth}` : `${ofMonth}${day}日` }
    }
  }
}
