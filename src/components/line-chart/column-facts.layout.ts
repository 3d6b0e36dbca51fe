/** Rows of columns, each made when it is asked for: a million figures make no million objects. */
import { formatQuantity } from '../../data/format.js'
import { finestOf } from '../../data/moments.js'
import { exactQuantity } from '../../data/quantity.js'
import { say, type Locale } from '../../data/text.js'
import { momentText } from '../chart/layout/axis/moment-text.js'
import type { TimeUnit } from '../chart/layout/axis/time-units.js'
import type { Facts, Row } from '../chart/view.js'
import type { ColumnLine } from './columns.layout.js'

/** The facts with the rows of the columns after their own, and what can be said of so many in a sentence. */
export function withColumnFacts(facts: Facts, lines: readonly ColumnLine[], locale: Locale): Facts {
  const { rows, legend } = facts
  const unit = finestOf(lines.map((line) => line.unit))
  const length = lines.reduce((sum, { time }) => sum + time.length, rows.length)
  const at = (i: number) =>
    i < rows.length ? rows.at(i) : rowOf(placeIn(lines, i - rows.length), legend.length > 1, unit, locale)
  const own = rows.length > 0 ? [facts.summary] : []
  const summary = [...own, ...lines.map((line) => summaryOf(line, unit, locale))].join(
    locale === 'en' ? ' ' : '',
  )
  return { ...facts, rows: { length, at }, summary }
}

function summaryOf(
  { label, time, extent, missing, indicator }: ColumnLine,
  unit: TimeUnit,
  locale: Locale,
): string {
  const moment = (i: number) => momentText(time[i] as number, unit, locale)
  const figure = (value: number) =>
    formatQuantity(exactQuantity(value, indicator.unit), { locale, style: 'spoken' })
  const [from, to, [low, high]] = [moment(0), moment(time.length - 1), extent]
  if (low === undefined || high === undefined) {
    return locale === 'en' ? `${label}: no figures.` : `${label}：没有数字。`
  }
  const given = time.length - missing
  const [notGiven, unstated] =
    missing > 0 ? [`; ${missing} are not given`, `；另有${missing}个原文未列`] : ['', '']
  return locale === 'en'
    ? `${label}: ${given} figures from ${from} to ${to}, between ${figure(low)} and ${figure(high)}${notGiven}.`
    : `${label}：共${given}个数字，从${from}到${to}，最低${figure(low)}，最高${figure(high)}${unstated}。`
}

interface Place {
  readonly line: ColumnLine
  readonly i: number
}

function placeIn(lines: readonly ColumnLine[], i: number): Place {
  let left = i
  for (const line of lines) {
    if (left < line.time.length) return { line, i: left }
    left -= line.time.length
  }
  throw new RangeError(`There is no figure ${i}.`)
}

function rowOf({ line, i }: Place, several: boolean, unit: TimeUnit, locale: Locale): Row {
  const figure = exactQuantity(line.figure[i] as number, line.indicator.unit)
  const label = momentText(line.time[i] as number, unit, locale)
  const indicator = say(line.indicator.label, locale)
  const said = (style: 'full' | 'spoken') => formatQuantity(figure, { locale, style })
  return {
    ...{ place: '', category: '', scope: '', base: '', source: '', note: '', share: '' },
    key: keyOf(line, i),
    label,
    // A line that is alone is named where its indicator does not say it.
    series: several || line.label !== indicator ? line.label : '',
    indicator,
    period: label,
    figure,
    // Of the two only one is ever asked for.
    get text() {
      return said('full')
    },
    get spoken() {
      return said('spoken')
    },
    status: figure.value === null ? 'missing' : 'normal',
  }
}

/** The key of a figure of a column. */
export function keyOf({ key }: ColumnLine, i: number): string {
  return `${key}@${i}`
}
