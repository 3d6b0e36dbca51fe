/** A printed total against the sum of its parts; that of rates, which are not added, against their spread. */
import type { Observation } from '../../../dataset.js'
import { addDecimals } from '../../../quantity/decimal.js'
import type { Quantity } from '../../../quantity.js'
import type { FindingLog } from '../../log.js'
import type { Total } from '../entries.js'
import { isShareName } from '../header/kinds.js'
import { isTotal } from '../header/roles.js'

interface Sum {
  readonly sum: number
  readonly fits: boolean
}

/** What the parts come to, within their rounding; undefined where they are missing, inexact or cannot be added. */
function sumOf({ kind, named, observation }: Total, parts: readonly Observation[]): Sum | undefined {
  const { value, bound, unit, decimals = 0, scale = 1 } = observation.figure
  const printed = parts.filter(({ status }) => status !== 'missing')
  const figures = printed.map(({ figure }) => figure)
  const exact = figures.every((part) => part.bound === 'exact' && (part.unit === unit || part.unit === ''))
  const comparable =
    unit !== '%' ||
    Math.round(value ?? 0) === 100 ||
    areAllShares(named.label, value, figures) ||
    (kind === 'subtotal' && isShareName(named.label) && figures.length > 1)
  if (value === null || bound !== 'exact' || parts.length === 0 || !exact || !comparable) return undefined
  const places = Math.max(decimals, ...figures.map((part) => part.decimals ?? 0))
  const sum = addDecimals(figures.map((part) => part.value ?? 0))
  // What is missing only adds to them.
  if (printed.length < parts.length) return unit !== '%' && sum > value ? { sum, fits: false } : undefined
  // Counts add up exactly; whole percentages are rounded like any other, or cut off, and then lack up to a unit each.
  const rounds = places > 0 || unit === '%'
  const tolerance = rounds ? 0.5 * 10 ** -places * scale * (parts.length + 1) : 0
  const cut = unit === '%' ? 10 ** -places * parts.length : 0
  return { sum, fits: Math.abs(sum - value) <= tolerance || (sum < value && value - sum < cut) }
}

/** Shares that make 100 by themselves are all of what 96 % is said to be. */
function areAllShares(label: string, value: number | null, parts: readonly Quantity[]): boolean {
  const values = parts.map((part) => part.value ?? 0)
  return (
    isShareName(label) &&
    values.length > 1 &&
    (value ?? 0) > Math.max(...values) &&
    Math.abs(addDecimals(values) - 100) <= 0.1 * values.length
  )
}

export function fits(total: Total, parts: readonly Observation[]): boolean {
  return sumOf(total, parts)?.fits === true
}

/** Does the printed total equal the sum of its parts? Reports where it does not. */
export function judgeTotal(
  total: Total,
  parts: readonly Observation[],
  path: string,
  log: FindingLog,
): 'agrees' | 'differs' | 'unchecked' {
  if (total.kind === 'average') return judgeAverage(total, parts, path, log)
  const isMean = mean.test(total.named.label)
  const all = total.kind === 'perHead' ? undefined : sumOf(total, parts)
  if (all?.fits) return 'agrees'
  const added = isMean ? undefined : all
  const spread = spreadOf(total, parts)
  if (spread && !spread.holds && (isMean || rate.test(total.named.label)))
    return outside(total, spread, path, log)
  if (!added || spread?.holds) {
    reportUnchecked(total, path, log)
    return 'unchecked'
  }
  const { sum } = added
  const value = total.observation.figure.value ?? 0
  const terms =
    parts.length <= 8 ? `${parts.map(({ figure }) => figure.value).join('+')}=${sum}` : String(sum)
  const difference = Math.abs(addDecimals([sum, -value]))
  reportWrong(
    'total-mismatch',
    total,
    [`各项之和为 ${terms}，差 ${difference}`, `the parts add up to ${terms}, a difference of ${difference}`],
    path,
    log,
  )
  return 'differs'
}

/** The printed average of counts is theirs, rounded or cut off; that of percentages weighs them, and lies between them. */
function judgeAverage(
  total: Total,
  parts: readonly Observation[],
  path: string,
  log: FindingLog,
): 'agrees' | 'differs' | 'unchecked' {
  const { value, unit, bound, decimals = 0, scale = 1 } = total.observation.figure
  const figures = parts.map(({ figure }) => figure)
  const isPlain =
    value !== null &&
    figures.length > 1 &&
    [total.observation.figure, ...figures].every((f) => f.bound === bound)
  const mean = addDecimals(figures.map((f) => f.value ?? 0)) / figures.length
  if (bound === 'exact' && isPlain && Math.abs(mean - value) < scale * 10 ** -decimals) return 'agrees'
  const spread = spreadOf(total, parts)
  if (spread && !spread.holds) return outside(total, spread, path, log)
  if (bound !== 'exact' || !isPlain || unit === '%' || isTotal(total.header)) {
    reportUnchecked(total, path, log)
    return 'unchecked'
  }
  const places = 10 ** (decimals + 2)
  const terms = figures.length <= 8 ? `(${figures.map((f) => f.value).join('+')})÷${figures.length}=` : ''
  const sum = terms + String(Math.round(mean * places) / places)
  reportWrong(
    'average-differs',
    total,
    [`各项平均为 ${sum}`, `the average of the parts is ${sum}`],
    path,
    log,
  )
  return 'differs'
}

function outside(total: Total, { low, high }: Spread, path: string, log: FindingLog): 'differs' {
  const unit = total.observation.figure.unit === '%' ? '%' : ''
  const [zh, en] = [`${low}${unit}～${high}${unit}`, `${low}–${high}${unit}`]
  reportWrong(
    'total-outside-parts',
    total,
    [`各项在 ${zh} 之间，总的也应在其间`, `the parts lie within ${en}, and so must that of all`],
    path,
    log,
  )
  return 'differs'
}

function reportWrong(
  code: string,
  { kind, row, column, header, keys, observation }: Total,
  [zh, en]: readonly [zh: string, en: string],
  path: string,
  log: FindingLog,
): void {
  const { value, unit } = observation.figure
  const stated = `${value}${unit === '%' ? unit : ''}`
  const isNamed = keys.total === undefined && kind === 'total' && !isTotal(header)
  const [word, inEnglish] =
    kind === 'average' ? ['平均数', 'average'] : isNamed ? [`“${header}”`, `“${header}”`] : ['合计', 'total']
  log.add(
    'warning',
    code,
    path,
    `${path}：${word}写的是 ${stated}，而${zh}。两者都保留，${word}另列为一个指标。请核对各项或${word}。`,
    `${path}: the printed ${inEnglish} is ${stated}, but ${en}. Both are kept, the ${inEnglish} as an indicator of its own. Check parts and ${inEnglish}.`,
    { row, column },
  )
}

/** 平均天数, 最长天数: what a row of totals has of them lies between its parts, and adds up none. */
const mean =
  /平均|[人户]均|均(?:值|数)|最[短长高低大小多少快慢]|average|mean\b|per capita|\b(?:min|max)(?:imum)?\b|shortest|longest/i
const rate = /(?<!比|百分)率$/

interface Spread {
  readonly low: number
  readonly high: number
  readonly holds: boolean
}

/** A percentage of all lies between those of its parts, as the shares of a whole never do. */
function spreadOf(
  { named: { label }, observation }: Total,
  parts: readonly Observation[],
): Spread | undefined {
  const all = [observation, ...parts].map(({ figure }) => figure)
  if (
    parts.length < 2 ||
    !all.every(({ bound, unit }) => bound === 'exact' && (unit === '%' || mean.test(label)))
  )
    return undefined
  const [value = 0, ...values] = all.map((figure) => figure.value ?? 0)
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const room = 10 ** -Math.max(...all.map(({ decimals = 0 }) => decimals)) - 1e-9
  return { low, high, holds: value > low - room && value < high + room }
}

function reportUnchecked(total: Total, path: string, log: FindingLog): void {
  const [word, inEnglish] = /average|perHead/.test(total.kind) ? ['平均数', 'average'] : ['合计', 'total']
  log.add(
    'note',
    'total-unchecked',
    path,
    `${path}：这个${word}无法核对（各项有缺、不是确数，或不能相加），另列为一个指标。`,
    `${path}: this ${inEnglish} cannot be checked (parts are missing, inexact or cannot be added); it is kept as an indicator of its own.`,
    { row: total.row, column: total.column },
  )
}
