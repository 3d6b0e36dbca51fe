import { finding, type Finding } from '../finding.js'
import { formatQuantity } from '../format.js'
import { addDecimals, shiftDecimal } from '../quantity/decimal.js'
import { isExact, rangeOf, type Quantity } from '../quantity.js'
import { en, groupBy, keyOf, zh, type Case, type Rule } from './context.js'
import { digits } from './words.js'
import { printedDecimals } from './fit.js'

/** Values that are no numbers, and ends the wrong way round. */
export const figuresAreNumbers: Rule = ({ cases }) =>
  cases.flatMap((c) => {
    const { value, bound } = c.figure
    const path = `${c.path}/figure`
    if (value !== null && !Number.isFinite(value)) {
      return [
        finding('error', 'not-a-number', path, {
          zh: `数值不是有限数。请改写为数字，或用 bound: "unstated" 表示原文未列。`,
          en: `The value is not a finite number. Write a number, or bound: "unstated" where the source gives none.`,
        }),
      ]
    }
    if (value === null && bound !== 'unstated' && c.o.status !== 'missing' && c.o.status !== 'notGiven') {
      return [
        finding('warning', 'value-missing', path, {
          zh: `有界限（${bound}）而没有数值。请补上数值，或改 bound 为 "unstated"。`,
          en: `A bound (${bound}) without a value. Give the value or make the bound "unstated".`,
        }),
      ]
    }
    return endsDisagree(c.figure) ? [wrongEnds(c)] : []
  })

function endsDisagree({ value, high, low, below }: Quantity): boolean {
  if (value === null) return false
  return (
    (high !== undefined && high < value) ||
    (low !== undefined && low > value) ||
    (below !== undefined && below <= value)
  )
}

function wrongEnds(c: Case): Finding {
  const { value, low, high, below } = c.figure
  const ends = [low, value, high ?? below].filter((n) => n !== undefined && n !== null).map((n) => digits(n))
  return finding('error', 'bound-impossible', `${c.path}/figure`, {
    zh: `上下限颠倒：${ends.join('、')}。请核对 value、low、high、below。`,
    en: `The ends are the wrong way round: ${ends.join(', ')}. Check value, low, high and below.`,
  })
}

/** Plans can be overfulfilled; what is a part of its base cannot. */
const mayExceed = /完成率|完成进度|超额|增长|增幅|兑现|达产/

/** Shares and rates lie between 0 and 100, counts between 0 and their maximum. */
export const figuresAreInRange: Rule = ({ cases }) =>
  cases.flatMap((c) => {
    const { figure, indicator } = c
    if (figure.value === null || figure.change || indicator.kind === 'change') return []
    const relative = (indicator.kind === 'share' || indicator.kind === 'rate') && figure.unit === '%'
    const max = indicator.max ?? (relative ? 100 : Infinity)
    if (figure.value >= 0 && max === Infinity) return []
    const range = rangeOf(figure)
    const tooHigh = range.low > max || (range.low === max && range.lowOpen)
    const tooLow = figure.value < 0
    if (!tooHigh && !tooLow) return []
    const excused =
      indicator.max === undefined && indicator.kind === 'rate' && mayExceed.test(zh(indicator.label))
    const text = formatQuantity(figure, { source: false })
    return [
      finding(tooHigh && excused ? 'note' : 'error', 'out-of-range', `${c.path}/figure`, {
        zh: `${zh(indicator.label)}为${text}，${tooLow ? '小于0' : `大于${digits(max)}`}。${relative ? '占比、比率应在0～100之间；' : ''}请核对数字和单位，确可超过时请写 max。`,
        en: `${en(indicator.label)} is ${formatQuantity(figure, { source: false, locale: 'en' })}, ${tooLow ? 'below 0' : `above ${digits(max)}`}. ${relative ? 'Shares and rates lie between 0 and 100; ' : ''}check figure and unit; where it may be more, give max.`,
      }),
    ]
  })

/** 0.587 for 58.7 %: certain when the parts add up to 1, likely when a bare number says so. */
export const sharesAreNotFractions: Rule = ({ cases }) => {
  const relative = cases.filter(
    (c) => c.figure.unit === '%' && c.indicator.kind !== 'change' && !c.figure.change && isExact(c.figure),
  )
  const groups = groupBy(relative, (c) => keyOf(c.setting, c.family, c.o.source))
  return [...groups.values()].flatMap((group) => {
    const values = group.map((c) => c.figure.value ?? 0)
    const whole = group.length > 1 && Math.abs(addDecimals(values) - 1) <= 0.02 && values.every((v) => v <= 1)
    return group.filter((c) => isFraction(c) || whole).map((c) => fraction(c, whole))
  })
}

/** Printed with its %, 0.24% is what it says; a bare 0.587 is not. */
function isFraction({ figure }: Case): boolean {
  const value = figure.value ?? 0
  const bare = figure.wording === undefined || !/[%％‰]|百分|percent/i.test(figure.wording)
  return bare && value > 0 && value < 1 && printedDecimals(figure) >= 2
}

function fraction(c: Case, certain: boolean): Finding {
  const value = c.figure.value ?? 0
  return finding(certain ? 'error' : 'warning', 'share-as-fraction', `${c.path}/figure`, {
    zh: `${zh(c.indicator.label)}写作${digits(value)}%，像是小数而非百分数${certain ? '（各类之和约为1）' : ''}。若指${digits(shiftDecimal(value, 2))}%，请写 ${digits(shiftDecimal(value, 2))}。`,
    en: `${en(c.indicator.label)} is written ${digits(value)} %, which looks like a fraction${certain ? ' (the classes add up to about 1)' : ''}. For ${digits(shiftDecimal(value, 2))} % write ${digits(shiftDecimal(value, 2))}.`,
  })
}
