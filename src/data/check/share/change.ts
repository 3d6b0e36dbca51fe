/** A printed change against the two years it is of: 561 → 598 is +6.6 %. */
import type { Observation } from '../../dataset.js'
import type { Indicator } from '../../indicator.js'
import { readPeriod } from '../../period.js'
import { finding, type Finding } from '../../finding.js'
import { addDecimals } from '../../quantity/decimal.js'
import { grouped } from '../../grouped.js'
import { isExact } from '../../quantity.js'
import { categoryKey } from '../../resolve.js'
import {
  isExplained,
  keyOf,
  ownDimensions,
  standing,
  zh,
  type Case,
  type Context,
  type Rule,
} from '../context.js'
import { lastUnit, printedDecimals } from './fit.js'
import { digits, named, opening } from '../words.js'

/** 立案同比, 立案较上年增减: the change of 立案. Against the month before nobody says which. */
const words =
  /(?:(?:(?:19|20)\d\d年?)?[比较](?:19|20)\d\d年|(?:较|比)?(?:同比|上年|去年|增减|增长|升降|变化|变动|增速|增幅|增加|减少|下降)|\s?(?:change|difference|increase|growth))[^环]{0,6}$/i
const changeOf = new RegExp(`^(.+?)${words.source}`, 'i')
/** 同比增长, 较上年增减: of what, the columns beside it tell. */
const bare = new RegExp(`^${words.source}`, 'i')

export const changesFitTheirFigures: Rule = (context) =>
  [...context.byIndicator.values()].flatMap((changes) => {
    const indicator = (changes[0] as Case).indicator
    const [, name] = changeOf.exec(zh(indicator.label)) ?? []
    // 占比变化 is of 占比, 立案比上年 of 立案.
    const own =
      name === undefined
        ? undefined
        : (context.names.indicators.find(`${name}比`) ?? context.names.indicators.find(name))
    const of = own ?? (bare.test(zh(indicator.label)) ? changedBeside(context, changes) : undefined)
    if (of === undefined || of.id === indicator.id) return []
    return comparedWith(context, changes, of.id).flatMap(({ c, years }) =>
      fits(c, signed(c), years) ? [] : [differs(context, c, years)],
    )
  })

interface Compared {
  readonly c: Case
  readonly years: Years
}

/** Each change that can be told, with the figures of its two years. */
function comparedWith(context: Context, changes: readonly Case[], of: string): readonly Compared[] {
  const figures = grouped(context.byIndicator.get(of) ?? [], sameKey)
  return changes.flatMap((c) => {
    if (!isExact(c.figure) || isExplained(c)) return []
    const own = figures.get(sameKey(c)) ?? []
    const years = yearsOf(c, own) ?? termsOf(own)
    return years ? [{ c, years }] : []
  })
}

/** 同比增长 alone: of the only figure beside it, or of that which it fits in most years, of which there are several. */
function changedBeside(context: Context, changes: readonly Case[]): Indicator | undefined {
  const { indicators } = context.dataset
  const others = indicators.filter(({ kind }) => kind !== 'change' && kind !== 'share')
  const of = others.filter((one) => one !== changes[0]?.indicator && !words.test(zh(one.label)))
  const judged = of.map((one) => {
    const all = comparedWith(context, changes, one.id)
    return { one, all: all.length, fitting: all.filter(({ c, years }) => fits(c, signed(c), years)).length }
  })
  const isTold = ({ all, fitting }: (typeof judged)[number]) => fitting > 1 && fitting >= 0.6 * all
  return judged.find(isTold)?.one ?? (of.length === 1 && isPercent(changes) ? of[0] : undefined)
}

/** 增减 without a unit may be of anything. */
function isPercent(changes: readonly Case[]): boolean {
  return changes.every(({ figure }) => figure.unit === '%' || figure.value === null)
}

/** 下降3.2% and −3.2% are one. */
function signed({ figure, indicator }: Case): number {
  const value = figure.value ?? 0
  const falls = figure.change === 'down' || /减少|下降/.test(zh(indicator.label))
  return falls && value > 0 ? -value : value
}

interface Years {
  readonly before: Case
  readonly after: Case
}

/** No report prints more years of one figure. */
const most = 300

/** The year of the change and the one before it; of a change without a year, the only two that there are. */
function yearsOf(c: Case, figures: readonly Case[]): Years | undefined {
  if (figures.length > most) return undefined
  const byYear = new Map(
    standing(figures).flatMap((other) => {
      const year = yearOf(other)
      return year === undefined ? [] : [[year, other] as const]
    }),
  )
  const years = [...byYear.keys()].sort((a, b) => a - b)
  const [, to, from] = /(\d{4})?年?[比较](\d{4})年/.exec(zh(c.indicator.label)) ?? []
  const last =
    to !== undefined
      ? Number(to)
      : c.o.period === undefined
        ? years.length === 2
          ? years[1]
          : undefined
        : yearOf(c)
  const [before, after] = [byYear.get(Number(from ?? (last ?? NaN) - 1)), byYear.get(last ?? NaN)]
  return before && after && isExact(before.figure) && isExact(after.figure) ? { before, after } : undefined
}

/** 十一届 and 十二届, the only two that there are: the second is later, unless it is 上届. */
function termsOf(figures: readonly Case[]): Years | undefined {
  const [first, second, ...more] = standing(figures)
  if (!first || !second || more.length > 0 || ![first, second].every(({ o }) => term.test(columnOf(o))))
    return undefined
  const [before, after] = /上/.test(columnOf(second.o)) ? [second, first] : [first, second]
  return isExact(before.figure) && isExact(after.figure) ? { before, after } : undefined
}

const term = /^(?:第?[一二三四五六七八九十]+|上|本)届(?:[一二三四五六七八九十]+次(?:会议)?)?$/

/** As a column of its own kind, a class or a worded period, however the header was read. */
function columnOf({ dimensions, category, periodWording }: Observation): string {
  return dimensions?.['column'] ?? (typeof category === 'string' ? category : zh(periodWording))
}

/** What the figures of a change and of its years, or terms, share. */
function sameKey({ place, o }: Case): string {
  const { scope, source, dimensions = {} } = o
  const isTerm = term.test(columnOf(o))
  const others = Object.entries(dimensions).filter(([name]) => name !== 'column')
  const own = isTerm ? ownDimensions({ ...o, dimensions: Object.fromEntries(others) }) : ownDimensions(o)
  const category = isTerm && term.test(String(o.category)) ? '' : categoryKey(o)
  return keyOf(place, category, zh(scope), own === '[]' ? '' : own, source)
}

function yearOf({ o }: Case): number | undefined {
  const range = o.period === undefined ? null : readPeriod(o.period)
  return range?.precision === 'year' && !range.unspecified
    ? new Date(range.start).getUTCFullYear()
    : undefined
}

function fits(c: Case, value: number, { before, after }: Years): boolean {
  const [from, to] = [before.figure.value ?? 0, after.figure.value ?? 0]
  const difference = addDecimals([to, -from])
  // Cut off as well as rounded; of percentages each of the two is rounded besides.
  const room = lastUnit(c.figure) + (before.figure.unit === '%' ? lastUnit(before.figure) : 0) - 1e-9
  const isNear = (expected: number) => Math.abs(expected - value) < room
  // 增减 without a unit is the difference, or how much that is.
  if (c.figure.unit === '' && before.figure.unit !== '')
    return (
      difference === value ||
      (before.figure.unit === '%' && isNear(difference)) ||
      (from !== 0 && isNear((100 * difference) / from))
    )
  if (c.figure.unit === '%')
    return (
      from === 0 || isNear((100 * difference) / from) || (before.figure.unit === '%' && isNear(difference))
    )
  if (c.figure.unit === '百分点') return before.figure.unit !== '%' || isNear(difference)
  return c.figure.unit !== before.figure.unit || difference === value
}

function differs(context: Context, c: Case, { before, after }: Years): Finding {
  const [from, to] = [before.figure.value ?? 0, after.figure.value ?? 0]
  const difference = addDecimals([to, -from])
  const share =
    c.figure.unit === '%'
      ? ` ÷ ${digits(from)} = ${digits((100 * difference) / from, printedDecimals(c.figure) + 2)}%`
      : ''
  const sum = `${share === '' ? '' : '('}${digits(to)} − ${digits(from)}${share === '' ? ` = ${digits(difference)}` : `)${share}`}`
  const two = term.test(columnOf(after.o)) ? { zh: '两届', en: 'terms' } : { zh: '两年', en: 'years' }
  return finding('warning', 'change-contradicts-figures', `${c.path}/figure`, {
    zh: `${opening(context, after, 'zh-CN')}${named(c)}与${two.zh}的数字不符：${sum}。请核对；若与别的数字相比，请在 note 写明。`,
    en: `${opening(context, after, 'en')}${named(c, 'en')} does not fit the figures of the two ${two.en}: ${sum}. Check them; if it compares others, say so in note.`,
  })
}
