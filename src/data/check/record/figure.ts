import { finding, type Finding } from '../../finding.js'
import { formatQuantity } from '../../format.js'
import { rangeOf, type Quantity } from '../../quantity.js'
import { zh, type Case, type Rule } from '../context.js'
import { digits, opening, titled } from '../words.js'

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

/** What may fall. */
const differs = /增减|增长|升降|变化|变动|同比|环比|[比较]?上年|[比较](?:去年|上届|(?:19|20)\d\d年)|净/

/** Shares and rates lie between 0 and 100, counts between 0 and their maximum. */
export const figuresAreInRange: Rule = (context) =>
  context.cases.flatMap((c) => {
    const { figure, indicator } = c
    if (figure.value === null || figure.change || indicator.kind === 'change') return []
    if (figure.value < 0 && differs.test(zh(indicator.label))) return []
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
        zh: `${opening(context, c, 'zh-CN')}${titled(c, 'zh-CN')}为${text}，${tooLow ? '小于0' : `大于${digits(max)}`}。${relative ? '占比、比率应在0～100之间；' : ''}请核对数字和单位${tooLow ? '；若指减少，请在指标名称中写明增减' : '，确可超过时请写 max'}。`,
        en: `${opening(context, c, 'en')}${titled(c, 'en')} is ${formatQuantity(figure, { source: false, locale: 'en' })}, ${tooLow ? 'below 0' : `above ${digits(max)}`}. ${relative ? 'Shares and rates lie between 0 and 100. ' : ''}Check figure and unit; ${tooLow ? 'where it is a decrease, say so in the indicator’s name' : 'where it may be more, give max'}.`,
      }),
    ]
  })
