/** 0.587 written for 58.7 %, and counts of whole things that are none. */
import { finding, type Finding } from '../../finding.js'
import { addDecimals, shiftDecimal } from '../../quantity/decimal.js'
import { isExact } from '../../quantity.js'
import { formatQuantity } from '../../format.js'
import { grouped } from '../../grouped.js'
import { keyOf, zh, type Case, type Context, type Rule } from '../context.js'
import { leaveTheSame, printedDecimals } from './fit.js'
import { digits, opening, titled } from '../words.js'

const known = new WeakMap<Context, ReadonlyMap<Case, 'certain' | 'likely'>>()

/** Shares that are written as fractions: certain when the parts add up to 1, likely when a bare number says so. */
export function fractionsIn(context: Context): ReadonlyMap<Case, 'certain' | 'likely'> {
  let fractions = known.get(context)
  if (!fractions) known.set(context, (fractions = findFractions(context)))
  return fractions
}

function findFractions({ cases }: Context): ReadonlyMap<Case, 'certain' | 'likely'> {
  const relative = cases.filter(
    (c) => c.figure.unit === '%' && c.indicator.kind !== 'change' && !c.figure.change && isExact(c.figure),
  )
  const groups = grouped(relative, (c) => keyOf(c.setting, c.family, c.o.source))
  return new Map(
    [...groups.values()].flatMap((group) => {
      const values = group.map((c) => c.figure.value ?? 0)
      const isWhole =
        group.length > 1 &&
        // The same figure twice is no two parts of one thing.
        new Set(group.map((c) => c.classes.join('+'))).size === group.length &&
        (group.length > 2 || group.some(isBare)) &&
        Math.abs(addDecimals(values) - 1) <= 0.02 &&
        values.every((v) => v <= 1)
      const found = isWhole
        ? group
        : group.filter((c) => (isFraction(c) && isUnlike(c, group)) || wouldMakeAll(c, group))
      return found.map((c) => [c, isWhole ? 'certain' : 'likely'] as const)
    }),
  )
}

/** Printed with its %, 0.24% is what it says; a bare 0.587 is not. */
function isFraction(c: Case): boolean {
  const { figure } = c
  const value = figure.value ?? 0
  return isBare(c) && value > 0 && value < 1 && printedDecimals(figure) >= 2
}

/** 0.46% beside 28% and 26%: as 46 % it makes 100 with them to the last digit, and they have no decimals. */
function wouldMakeAll({ figure }: Case, group: readonly Case[]): boolean {
  const value = figure.value ?? 0
  if (value <= 0 || value >= 1 || group.length < 3) return false
  const others = group.filter((c) => c.figure !== figure)
  const places = Math.max(...others.map((c) => printedDecimals(c.figure)))
  const sum = addDecimals([...others.map((c) => c.figure.value ?? 0), shiftDecimal(value, 2)])
  return printedDecimals(figure) >= places + 2 && Math.abs(sum - 100) <= 10 ** -places
}

function isBare({ figure: { wording } }: Case): boolean {
  return wording === undefined || !/[%％‰]|百分|percent/i.test(wording)
}

/** Beside 30.77, 0.90 is one of the percentages; 0.318 beside 68.2 is finer than they are, or makes 100 as 31.8 would. */
function isUnlike({ figure }: Case, group: readonly Case[]): boolean {
  if (leaveTheSame(group, 0)) return false
  const others = group.filter((c) => c.figure !== figure && (c.figure.value ?? 0) >= 1)
  const sum = addDecimals([...group.map((c) => c.figure.value ?? 0), 99 * (figure.value ?? 0)])
  return others.every((c) => printedDecimals(c.figure) < printedDecimals(figure)) || Math.abs(sum - 100) <= 1
}

/** 0.587 for 58.7 %. */
export const sharesAreNotFractions: Rule = (context) =>
  [...fractionsIn(context)].map(([c, how]) => fraction(context, c, how === 'certain'))

function fraction(context: Context, c: Case, certain: boolean): Finding {
  const value = c.figure.value ?? 0
  return finding(certain ? 'error' : 'warning', 'share-as-fraction', `${c.path}/figure`, {
    zh: `${opening(context, c, 'zh-CN')}${titled(c, 'zh-CN')}写作${digits(value)}%，像是小数而非百分数${certain ? '（各类之和约为1）' : ''}。若指${digits(shiftDecimal(value, 2))}%，请写 ${digits(shiftDecimal(value, 2))}。`,
    en: `${opening(context, c, 'en')}${titled(c, 'en')} is written ${digits(value)} %, which looks like a fraction${certain ? ' (the classes add up to about 1)' : ''}. For ${digits(shiftDecimal(value, 2))} % write ${digits(shiftDecimal(value, 2))}.`,
  })
}

/** Is `c` a fraction whose percentage `other` is? */
export function isSameShare(context: Context, c: Case, other: Case): boolean {
  const { value } = c.figure
  return value !== null && fractionsIn(context).has(c) && shiftDecimal(value, 2) === other.figure.value
}

/** What is counted one by one. */
const things = /^(?:件次?|个|人次?|名|位|场次?|次|条|篇|份|期|项|家|户|部|册|起|批|组|所|套|台|辆|封|处)$/
const averaged = /均|每|率|比|指数|系数|得分|评分|折合|约当|密度|average|mean|per\b/i

/** There is no 31.8件, unless it is an average or was rounded to 万. */
export const countsAreWhole: Rule = (context) =>
  context.cases.flatMap((c) => {
    const { value, unit, scale, origin } = c.figure
    const { kind, label } = c.indicator
    if (value === null || Number.isInteger(value) || kind !== 'count' || c.figure.change) return []
    if (!things.test(unit) || scale !== undefined || origin === 'computed' || averaged.test(zh(label)))
      return []
    return [notWhole(context, c)]
  })

function notWhole(context: Context, c: Case): Finding {
  const [text, unit] = [formatQuantity(c.figure, { source: false }), c.figure.unit]
  return finding('warning', 'count-not-whole', `${c.path}/figure`, {
    zh: `${opening(context, c, 'zh-CN')}${titled(c, 'zh-CN')}为${text}，按“${unit}”计的数应是整数。若是百分数，请写上%；若是平均数，请在指标名称中写明。`,
    en: `${opening(context, c, 'en')}${titled(c, 'en')} is ${formatQuantity(c.figure, { source: false, locale: 'en' })}, but what is counted in “${unit}” is whole. Write % if it is a percentage; if it is an average, say so in the indicator’s name.`,
  })
}
