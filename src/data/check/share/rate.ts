import { finding, type Finding } from '../../finding.js'
import { addDecimals } from '../../quantity/decimal.js'
import { isExact } from '../../quantity.js'
import { baseOfCase, otherBases, statedBase, type Base } from './base.js'
import { beside, en, exactValue, zh, type Case, type Context, type Rule } from '../context.js'
import { fitOf, isBeyond, lastUnit, printedDecimals } from './fit.js'
import { fractionsIn } from './fraction.js'
import { numerators, rateOf, type Rate } from './rates.js'
import { partStepOf, stageOf, stepOf } from '../stage/stage.js'
import { inTime } from '../stage/stage-words.js'
import { candidates } from '../sum/whole.js'
import { afterOpening, digits, division, named, opening } from '../words.js'

interface Bases {
  readonly bases: readonly Base[]
  readonly inferred: boolean
}

function basesOf(context: Context, c: Case, rate: Rate): Bases {
  const stated = statedBase(context, c)
  if (stated || c.o.base !== undefined || c.indicator.base !== undefined)
    return { bases: stated ? [stated] : [], inferred: false }
  if ('of' in rate) {
    const found = (context.undivided.get(c.setting) ?? []).filter(
      (o) => rate.of.test(zh(o.indicator.label)) && o.figure.unit !== '%',
    )
    return { bases: found.flatMap((o) => baseOfCase(o) ?? []), inferred: true }
  }
  const stages: readonly number[] = rate.base
  const found = candidates(context, c, undefined).filter((other) => {
    const stage = stageOf(other)
    // 交市政府办理占比 is not of itself.
    if (/^(?:占比|比例|比重)$/.test(zh(c.indicator.label).replace(zh(other.indicator.label), '')))
      return false
    return stage === undefined ? rate.name !== '立案' || stepOf(other)?.stage === 0 : stages.includes(stage)
  })
  return { bases: found.flatMap((other) => baseOfCase(other) ?? []), inferred: true }
}

const guessed = {
  zh: '总体未声明，按名称推断；若不对，请写 base。',
  en: ' No base is declared; it is inferred from the names. If it is wrong, give base.',
} as const

/** No report prints more figures of one place and time; each of them looks at all others. */
const most = 300

function ratedCases({ undivided }: Context): readonly Case[] {
  return [...undivided.values()].flatMap((cases) => (cases.length > most ? [] : cases))
}

/** A rate of 100 % says that the count equals its base: 全部办结 beside 612 of 615. */
export const allMeansAll: Rule = (context) =>
  ratedCases(context).flatMap((c) => {
    const rate = rateOf(c)
    const everything = rate ? isExact(c.figure) && c.figure.value === 100 : saysAll(c)
    if (!everything) return []
    if (!rate) return judgeWorded(context, c)
    if (isOfThoseDone(context, c, rate)) return []
    const { bases, inferred } = basesOf(context, c, rate)
    const done = numerators(context, c, rate.all, !('of' in rate))
    return unfinished(context, c, done, bases, inferred)
  })

/** 按期办复率 100% beside 办复率 97.8%: all of those that were answered were answered in time. */
function isOfThoseDone(context: Context, c: Case, rate: Rate): boolean {
  const beside = context.undivided.get(c.setting) ?? []
  return (
    inTime.test(zh(c.indicator.label)) &&
    beside.some(
      (o) =>
        o !== c &&
        rateOf(o) === rate &&
        isExact(o.figure) &&
        (o.figure.value ?? 100) < 100 &&
        !inTime.test(zh(o.indicator.label)),
    )
  )
}

function unfinished(
  context: Context,
  c: Case,
  done: readonly Case[],
  bases: readonly Base[],
  inferred: boolean,
): readonly Finding[] {
  const [base] = bases
  // 5252 of 5254 are 100.0 %.
  const places = printedDecimals(c.figure)
  const room = isWhole(context, c) ? 0.995 : places > 0 ? 1 - 0.005 * 10 ** -places : 1
  const less = done.find((n) => bases.every(({ count }) => (exactValue(n) ?? 0) < count * room))
  return base && less ? [notAll(context, c, less, base, inferred)] : []
}

/** Beside 99 % and 98 % in other places, 100 % is rounded like them. */
function isWhole({ cases }: Context, { figure }: Case): boolean {
  const others = cases.filter((o) => o.figure.unit === '%' && isExact(o.figure) && o.figure.value !== 100)
  return figure.unit === '%' && others.length > 0 && others.every((o) => printedDecimals(o.figure) === 0)
}

/** 615件提案全部办结. */
function saysAll(c: Case): boolean {
  if (c.indicator.kind !== 'count' || c.classes.length > 0 || !isExact(c.figure) || stageOf(c) !== 3)
    return false
  return /全部|全数|悉数|均已|百分之百|100[%％]/.test((c.figure.wording ?? '') + zh(c.o.note))
}

function judgeWorded(context: Context, c: Case): readonly Finding[] {
  const bases = candidates(context, c, c.figure.unit).filter((o) => stageOf(o) === 1 || stageOf(o) === 2)
  const found = bases.flatMap((o) => baseOfCase(o) ?? [])
  return found.some(({ count }) => count === c.figure.value) ? [] : unfinished(context, c, [c], found, true)
}

function notAll(context: Context, c: Case, done: Case, base: Base, inferred: boolean): Finding {
  const n = exactValue(done) ?? 0
  const missing = `${digits(base.count)} − ${digits(n)} = ${digits(addDecimals([base.count, -n]))}`
  const [all, allEn] =
    c === done
      ? ['称全部办理', 'is said to be all']
      : [`${zh(c.indicator.label)}为100%（全部）`, `${en(c.indicator.label)} is 100 % (all)`]
  return finding('error', 'not-all', `${c.path}/figure`, {
    zh: `${opening(context, c, 'zh-CN')}${all}，但${named(done)}少于总体${base.zh}，差${missing}。请核对。${inferred ? guessed.zh : ''}`,
    en: `${opening(context, c, 'en')}${allEn}, but ${named(done, 'en')} is less than its base ${base.en}: ${missing} are missing. Check them.${inferred ? guessed.en : ''}`,
  })
}

/** 立案率 against 立案 ÷ 收到, where all three are printed. */
export const ratesFitTheirCounts: Rule = (context) =>
  ratedCases(context).flatMap((c) => {
    const rate = rateOf(c)
    // 100 % is judged as “all”.
    if (!rate || c.figure.value === null || c.figure.value === 100 || fractionsIn(context).has(c)) return []
    const itself = baseOfItself(context, c, rate)
    if (itself) return [ofItself(context, c, itself)]
    const counts = numerators(context, c, rate.counts, !('of' in rate))
    const { bases, inferred } = basesOf(context, c, rate)
    const fits = (n: number, base: number) =>
      isExact(c.figure) ? /rounded|truncated/.test(fitOf(c.figure, n, base)) : !isBeyond(c.figure, n, base)
    const [base] = bases
    const [count] = counts
    if (!count || (isOfSome(c, rate, count) && !isOfMore(c, count, bases))) return []
    if (!base) return inferred ? ofMoreThanReceived(context, c, count) : []
    // That more came than were due is said by itself.
    if ((exactValue(count) ?? 0) > base.count && c.figure.value <= 100 && isStep(rate, count)) return []
    if (counts.some((n) => bases.some((b) => fits(exactValue(n) ?? 0, b.count)))) return []
    const n = exactValue(count) ?? 0
    // A bound fits so many bases that one which it fits says nothing.
    const others = isExact(c.figure) ? otherBases(context, c, count.figure.unit, base.count) : []
    const other = others.find((o) => o.count !== n && fits(n, o.count))
    // 上年B类提案 23 above 已解决 16 is what 69.6 % is of.
    if (other && exactValue(before(context, count)) === other.count) return []
    return [differs(context, c, count, base, other, inferred)]
  })

/** 立案率 whose declared base is 立案, the very count that it is of. */
function baseOfItself(context: Context, c: Case, rate: Rate): Case | undefined {
  const declared = context.names.indicators.find(c.indicator.base)
  if (!declared || 'of' in rate) return undefined
  const label = zh(declared.label)
  const found = beside(context, c, declared.id)
  const stages: readonly number[] = rate.base
  const isBase = found !== undefined && stages.includes(stageOf(found) ?? -1)
  return rate.counts.test(label) && !isBase && isExact(c.figure) ? found : undefined
}

function ofItself(context: Context, c: Case, base: Case): Finding {
  return finding('warning', 'rate-contradicts-counts', `${c.path}/figure`, {
    zh: `${opening(context, c, 'zh-CN')}${named(c)}的总体（base）写作${named(base)}，那正是它的分子：以自己为总体应是100%。请把 base 改为它所占的总体。`,
    en: afterOpening(
      context,
      c,
      `the base of ${named(c, 'en')} is given as ${named(base, 'en')}, the very count it is of: of itself it would be 100 %. Make base the whole it is a part of.`,
    ),
  })
}

function before(context: Context, { indicator, setting }: Case): Case | undefined {
  const { indicators } = context.dataset
  const above = indicators[indicators.indexOf(indicator) - 1]
  return context.undivided.get(setting)?.find((c) => c.indicator === above)
}

/** 按期办复率 and 当年办结率 are of some of those answered, by a word that their count lacks. */
function isOfSome({ indicator }: Case, rate: Rate, count: Case): boolean {
  if ('of' in rate) return false
  const [, word = ''] = new RegExp(`([^\\sA-Za-z]+?)${rate.name}`).exec(zh(indicator.label)) ?? []
  return !ofAll.test(word) && !zh(count.indicator.label).includes(word)
}

const ofAll =
  /^(?:(?:19|20)\d\d年|政协|人大|代表|委员|提案|建议|议案|意见|社情民意|信息|问题|事项|审查|[件总的全省市县区本届])*$/

/** Some cannot be more than all of them. */
function isOfMore({ figure }: Case, count: Case, bases: readonly Base[]): boolean {
  const least = (figure.value ?? 0) - lastUnit(figure)
  return bases.length > 0 && bases.every((base) => least > (100 * (exactValue(count) ?? 0)) / base.count)
}

/** 412 answered at a rate of 89.7 % are of 459, where 421 were received. */
function ofMoreThanReceived(context: Context, c: Case, count: Case): readonly Finding[] {
  const received = candidates(context, c, count.figure.unit).flatMap((o) =>
    stageOf(o) === 0 ? (baseOfCase(o) ?? []) : [],
  )
  const [base] = received
  const n = exactValue(count) ?? 0
  const isLess = (of: Base) =>
    n <= of.count && (c.figure.value ?? 0) + lastUnit(c.figure) < (100 * n) / of.count
  return base && isExact(c.figure) && received.every(isLess)
    ? [differs(context, c, count, base, undefined, true)]
    : []
}

function isStep(rate: Rate, count: Case): boolean {
  return 'of' in rate || (stepOf(count) ?? partStepOf(count)) !== undefined
}

function differs(
  context: Context,
  c: Case,
  count: Case,
  base: Base,
  other: Base | undefined,
  inferred: boolean,
): Finding {
  const n = exactValue(count) ?? 0
  return contradiction(context, c, [n, base.count], {
    zh: `（${named(count)}，总体为${base.zh}）。${other ? `与${other.zh}相符。` : ''}请核对。${inferred ? guessed.zh : ''}`,
    en: ` (${named(count, 'en')} of ${base.en}). ${other ? `It fits ${other.en}. ` : ''}Check them.${inferred ? guessed.en : ''}`,
    elsewhere: other !== undefined,
  })
}

/** A rate against what its counts come to, with what is said of them. */
export function contradiction(
  context: Context,
  c: Case,
  [count, base, per = 100]: readonly [count: number, base: number, per?: number | undefined],
  said: { readonly zh: string; readonly en: string; readonly elsewhere?: boolean },
): Finding {
  const quotient = division(count, base, printedDecimals(c.figure), per)
  return finding(
    'warning',
    said.elsewhere ? 'rate-fits-other-base' : 'rate-contradicts-counts',
    `${c.path}/figure`,
    {
      zh: `${opening(context, c, 'zh-CN')}${named(c)}与件数不符：${quotient}${said.zh}`,
      en: `${opening(context, c, 'en')}${named(c, 'en')} does not fit the counts: ${quotient}${said.en}`,
    },
  )
}
