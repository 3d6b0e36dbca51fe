import { before } from '../around.js'
import { weighty } from '../unit/measure-words.js'
import { yes, type Rule } from './rule.js'

const yields = /^[\u4e00-\u9fff]{0,4}?(?:能|可|就|要|多|少|卖|挣|产|收)/
const offered = /[打享按价以受]$/
const sold = /^(?:优惠|以|左右|出售|销售|收购)/
const taught = /^[\u4e00-\u9fff]{0,6}?(?:课|学科|科目|[技手]艺|语言)/

/** What measures: a length or an amount, wherever it stands. */
export const rulesOfMeasures: readonly Rule[] = [
  // 缺席一次扣五分
  { units: /^分$/, lead: /(?<!分)[加扣计得记减奖]$|[一每][次件篇条人场项]$/, counts: true },
  { units: /^番$/, counts: ({ text, figure }) => /翻了?$/.test(before(text, figure.core)) },
  // 一亩茶园能收三千元
  { units: /^[亩斤]$/, one: true, rest: yields, counts: false },
  { units: weighty, counts: true },
  // The grammar reads 年 and 日 only where they last: 从教十年, 延长两年, 提前七日.
  { units: /^[年日]$/, one: false, counts: true },
  // 打八折, 八折优惠
  {
    units: /^折$/,
    one: false,
    counts: ({ lead, rest }) => yes(lead + rest === '' || offered.test(lead) || sold.test(rest)),
  },
  // 学习六门课程
  { units: /^[门节]$/, one: false, rest: taught, counts: true },
  { units: /^岁$/, one: false, counts: true },
  { units: /^里$/, one: false, rest: /^(?:山?路|地|远|外)/, counts: true },
  // 八米宽; 一米线, 三米跳板
  { units: /^(?:厘|毫|千)?米$/, counts: ({ one, rest }) => !one && !/^[线跳栏台]/.test(rest) },
]
