/** Many exact figures held as columns: checked without making an object a figure. */
import type { Columns } from '../dataset.js'
import { isMoment } from '../moments.js'
import { shown } from './issues.js'
import type { FindingLog } from './log.js'
import { nameIndex } from './names.js'
import { reportIndicator, type Lists } from './observations.js'
import { isObject } from './reading.js'
import { shiftNumber, type PrintedUnit } from './unit.js'

export function readColumns(raw: unknown, lists: Lists, log: FindingLog): readonly Columns[] {
  if (raw === undefined || raw === null) return []
  if (!Array.isArray(raw)) {
    reportList('columns', raw, log)
    return []
  }
  const indicatorOf = nameIndex(lists.indicators)
  return raw.flatMap((item: unknown, i) => readOne(item, `columns/${i}`, lists, indicatorOf, log) ?? [])
}

function readOne(
  item: unknown,
  path: string,
  lists: Lists,
  indicatorOf: (name: string) => string | undefined,
  log: FindingLog,
): Columns | undefined {
  if (!isObject(item)) {
    reportList(path, item, log)
    return undefined
  }
  const name = String(item['indicator'])
  const indicator = indicatorOf(name)
  if (indicator === undefined) {
    reportIndicator(name, lists.indicators, `${path}/indicator`, log)
    return undefined
  }
  const period = numbersOf(item['period'], readTime)
  const unit = lists.units.get(indicator)
  const figure = numbersOf(item['figure'], (value) => readValue(value, unit), !unit?.shift)
  if (!period || !figure) {
    reportList(`${path}/${period ? 'figure' : 'period'}`, item[period ? 'figure' : 'period'], log)
    return undefined
  }
  reportUnread(item['period'] as ArrayLike<unknown>, period, `${path}/period`, log, moments)
  reportUnread(item['figure'] as ArrayLike<unknown>, figure, `${path}/figure`, log, numbers)
  const length = Math.min(period.length, figure.length)
  if (period.length !== figure.length) {
    log.add(
      'error',
      'unequal-columns',
      path,
      `${path}：period 有${period.length}项，figure 有${figure.length}项，只取前${length}项。请使两列等长。`,
      `${path}: period has ${period.length} items and figure ${figure.length}; the first ${length} were taken. Make them equal.`,
    )
  }
  const dimensions = isObject(item['dimensions'])
    ? Object.fromEntries(Object.entries(item['dimensions']).map(([key, value]) => [key, String(value)]))
    : undefined
  return {
    indicator,
    ...(dimensions && { dimensions }),
    period: period.subarray(0, length),
    figure: figure.subarray(0, length),
  }
}

/** `asIs`: numbers need no reading. */
function numbersOf(list: unknown, read: (value: unknown) => number, asIs = true): Float64Array | undefined {
  if (asIs && list instanceof Float64Array) return list
  if (!Array.isArray(list) && !(ArrayBuffer.isView(list) && 'length' in list)) return undefined
  return Float64Array.from(list as ArrayLike<unknown>, read)
}

function readValue(value: unknown, unit: PrintedUnit | undefined): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) return NaN
  return unit && unit.shift > 0 ? shiftNumber(value, unit.shift) : value
}

/** Milliseconds, or a date text: 2024, 2024-03, 2024-03-05. Always UTC. */
function readTime(value: unknown): number {
  if (typeof value === 'number') return isMoment(value) ? value : NaN
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(String(value))
  if (!match) return NaN
  return Date.UTC(Number(match[1]), Number(match[2] ?? 1) - 1, Number(match[3] ?? 1))
}

const numbers = { zh: '数字', en: 'a number' }
const moments = {
  zh: 'UTC 毫秒数、日期（2024、2024-03、2024-03-05）',
  en: 'UTC milliseconds, a date (2024, 2024-03, 2024-03-05)',
}

function reportUnread(
  written: ArrayLike<unknown>,
  read: Float64Array,
  path: string,
  log: FindingLog,
  wanted: typeof numbers,
): void {
  for (let i = 0; i < read.length; i++) {
    const value = written[i]
    if (!Number.isNaN(read[i]) || value === null || value === undefined || Number.isNaN(value)) continue
    log.add(
      'error',
      'invalid-value',
      `${path}/${i}`,
      `${path}/${i} 应为${wanted.zh}或 null，现为 ${shown(value)}，按缺处理。请改正。`,
      `${path}/${i} must be ${wanted.en} or null but is ${shown(value)}; it counts as missing. Correct it.`,
    )
  }
}

function reportList(path: string, value: unknown, log: FindingLog): void {
  log.add(
    'error',
    'invalid-value',
    path,
    `${path} 的写法不对，现为 ${shown(value)}，未采用。应为 {"indicator": …, "period": […], "figure": […]}。`,
    `${path} is not right: ${shown(value)}. It was left out. Write {"indicator": …, "period": […], "figure": […]}.`,
  )
}
