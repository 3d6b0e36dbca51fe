import { issued } from './after-noun.js'
import { after, before } from '../around.js'
import { countsBodies } from '../dictionary/bodies.js'
import { isFigure } from './evidence.js'
import type { Figure } from '../figure.js'
import { isFew, isInStep } from './in-step.js'
import { counting } from '../unit/measure-words.js'
import { verdict, type Rule } from './rule.js'

/** Of a phrase by itself: whether a few of something are counted, or named for effect (三个重点, 十大行动). */

/** Nothing but pauses and brackets: the figure is the whole phrase. */
export const alone = /^[,。;、.!?)”'’\]\s]*$/
const goesOn = /[^,。;、.!?)”'’\]\s]/

const weighty = /^(?:[%‰]|百分点|.*元|平方.*|公里|亩|吨|公斤|倍|人次|场次|件次)$/
/** Who is counted without a measure word is many. */
const classOfPeople = /..(?:人员|群众|人口|对象|家庭|儿童|老人|妇女|学生)$/
/** 八件事, 六件实事; 三件大事 are named for effect. */
const matter = /^[实好难]?事[,。;、]?$/
/** What came of consultations, by what kind it is. */
const outcome = /^[\u4e00-\u9fff]{2}(?:成果|意见|建议)[,。;、]?$/
const inStep = /(?<!第)[一二三四五六七八九十两](?![年月周天日等])[\u4e00-\u9fff]{1,2}$/

/** In this order: the first that can tell decides. */
const rules: readonly Rule[] = [
  // 千亩连片, 百里画廊
  { units: /^[亩里]$|^公里$/, rest: goesOn, counts: ({ figure }) => (figure.bare ? false : undefined) },
  // 三留守人员
  { units: classOfPeople, counts: ({ figure }) => (figure.small ? false : undefined) },
  // 老两口
  { units: /^口$/, lead: /[老小]$/, counts: false },
  // 无一例
  { one: true, lead: /(?:无|没有|未发生|未出现)$/, counts: false },
  // 丁一委员
  { units: /^(?:委员|代表|专家)$/, one: true, counts: false },
  // 五十六个民族是一家
  { units: /^家$/, one: true, lead: /[是成如像]$/, counts: false },
  { one: true, lead: /另$/, counts: false },
  { lead: /[这那某同每哪]$/, counts: ({ figure }) => (figure.small ? false : undefined) },
  {
    units: weighty,
    counts: ({ text, figure }) => !figure.bare || /^[百千]/.test(text.slice(figure.core)),
  },
  { lead: inStep, counts: false },
  { counts: ({ text, figure }) => (figure.small && isInStep(text, figure) ? false : undefined) },
  {
    units: /^期$/,
    one: true,
    lead: /./,
    counts: ({ lead }) => (issued.test(lead) ? undefined : false),
  },
  { units: /^类$/, rest: goesOn, counts: false },
  { units: /^部委$/, counts: false },
  { counts: ({ text, figure }) => (/^一[起任题讲课]$/.test(text.slice(figure.core)) ? false : undefined) },
  { units: /^$/, counts: ({ figure, lead, rest }) => figure.small && alone.test(rest) && alone.test(lead) },
  // 八件事
  { units: /^件$/, lead: /^$/, rest: matter, counts: ({ one }) => !one },
  // 七项协商成果
  { units: /^[项条]$/, rest: outcome, counts: true },
  {
    units: counting,
    one: false,
    lead: /^$/,
    counts: ({ text, figure }) => (!figure.bare && countsBodies(text, figure)) || undefined,
  },
]

/** Whether the phrase names a few of something for effect; 五市 and 三件 are the figure's own wording. */
export function isForEffect(text: string, figure: Figure): boolean {
  if (!(isFew(figure) || figure.bare) || figure.bounded) return false
  // 组织了三次大会发言: what prose would count, a phrase counts.
  if (figure.unit !== '' && isFigure(text, figure)) return false
  const lead = before(text, figure.start)
  const rest = after(text, figure.tail)
  const phrase = { text, figure, unit: figure.unit, one: text[figure.core] === '一', lead, rest }
  for (const rule of rules) {
    const counts = verdict(rule, phrase)
    if (counts !== undefined) return !counts
  }
  return figure.bare || !alone.test(rest)
}
