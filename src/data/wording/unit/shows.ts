import { toNumber } from '../number/decimal.js'
import type { Numeral } from '../number/numerals.js'
import type { Unit } from './units.js'

/** 届 as a measure word, where terms or shows are counted and not which. */

const shows =
  '(?:展|节|赛|会展|展会|博览会|博会|运动会|交易会|洽谈会|招聘会|笔会|论坛|大会|沙龙|晚会|讲坛|年会|女子班|培训班|研修班|商博会|[庙灯诗歌]会)'
const showsBefore = new RegExp(`${shows}$`)
/** 2届博览会、3届商博会 */
const besideShows = new RegExp(`届[\\u4e00-\\u9fff]{0,8}${shows}[、和及]$`)
const showsBehind = new RegExp(
  `^届(?=(?!.{0,8}(?:政协(?!杯)|人大|委员会))[^,。;、:第\\d一二三四五六七八九十]{0,12}${shows}|(?:[,。;、!]|$))`,
)
/** 共召开7届26次全体会议, 已历三届, 5届会议均在县城举行: how many terms there were. */
const terms =
  /(?:(?:历经?|共(?:召开|举行|计)?|先后(?:召开|举行))了?|[当做干]了|连任|已是|[并先后共][有设]过?)$/
const termsBehind =
  /^届(?=[,。;、!]|$|委员会(?:[,。;]|$)|[\d一二三四五六七八九十百]+次|(?:全体)?会议|[\u4e00-\u9fff]{0,4}(?:委员(?!会)|代表(?!大会)|主席))/
const held = /(?:[举承主协连开]办|开展)(?:了|过)?$|办[了过]$/

/** 两届政协接力: 两 is never which. */
const both = /^届(?=政协|班子|党委|政府|委员)/
/** 三届老委员 */
const veterans = /^届老(?:委员|代表|常委)/

/** 书画展两届, 举办三届文化节: shows held so often; 十四届 of a committee is which. */
export function showsAt(text: string, number: Numeral): Unit | null {
  if (toNumber(number.low) > 30 || number.bare || text[number.start] === '一') return null
  const lead = text.slice(Math.max(0, number.start - 8), number.start)
  const rest = text.slice(number.end, number.end + 20)
  if ((text[number.start] === '两' && both.test(rest)) || veterans.test(rest))
    return { unit: '届', end: number.end + 1 }
  const counted = terms.test(lead) ? termsBehind.test(rest) : /^届(?:全体)?会议[均都共]/.test(rest)
  if (
    !counted &&
    !(
      (showsBefore.test(lead) ||
        besideShows.test(text.slice(Math.max(0, number.start - 14), number.start)) ||
        held.test(lead) ||
        text[number.start] === '两') &&
      showsBehind.test(rest)
    )
  )
    return null
  return { unit: '届', end: number.end + 1 }
}
