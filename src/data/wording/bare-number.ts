import { clauseEnd } from './evidence/after-noun.js'
import { after, before } from './around.js'
import { toNumber } from './number/decimal.js'
import type { Figure } from './figure.js'

/** Numbers without a measure word. */

const cue =
  /(?:共|计|达|(?<![提谈说想看听找拨])到|[降减缩压增升]至|为|约|有|了|立案|办结|提案|收到|办理|总数|人口|人数|件数|户数|字数|印数|总量|指数|评分|得分|票|分红|资金|出资|投[资入]|收入|工资|产值|捐款?|补助|分别是|:)$/
const yearLike = /^(?:1[89]|20)\d\d$/

/** 由3.27缩小至2.93, 指数为98.5: a decimal that something comes to. */
const level =
  /(?:为|达|达到|至|到|从|由|在|持平|约|缩小|扩大|提高|下降|上升|回落|收窄|[比分]|指数|系数|均值)$/

/** 立案六百一十五, in words as in digits; two or three characters may be anything. */
function plain({ han, bare, positional, low }: Figure): boolean {
  return !han || (!bare && !positional && low !== null && toNumber(low) > 99)
}

/** 五十万市民, 捐资三百亿: so many of what is named next, or of money; 十万大山 and 百万庄 are names. */
const crowd =
  /^(?:[一二两三四五六七八九十百千零〇]{2,}万|[一二两三四五六七八九十][一二两三四五六七八九十百千零〇]*亿)$/
const named = /^[\u4e00-\u9fff](?:[\u4e00-\u9fff]|$|[,。;、])|^的\d/

/** 听众一万一千: no saying has so many numerals. */
const long = /[万千][一二两三四五六七八九]+[千百]/
const noun = /[\u4e00-\u9fff]{2}$/

function counts(text: string, figure: Figure): boolean {
  const lead = before(text, figure.start)
  return cue.test(lead) || (figure.han && long.test(text.slice(figure.core, figure.tail)) && noun.test(lead))
}

/** 20潮次: what ends in 次 is a measure word, known or not. */
const timesOf = /^(?![这那首本上下初再多每几此其依层名位])[\u4e00-\u9fff]次(?![会要级性品数序生第])/

/** Digits with no unit at all: 立案615，. A year, a code or the number of a paragraph has no cue before it. */
export function bareCounts(text: string, figure: Figure): boolean {
  if (!figure.small && !figure.bare && !figure.positional && timesOf.test(after(text, figure.tail)))
    return !yearLike.test(text.slice(figure.core, figure.tail))
  if (
    !figure.bounded &&
    !figure.scale &&
    !figure.decimals &&
    !(clauseEnd.test(after(text, figure.tail)) && plain(figure) && counts(text, figure))
  )
    return false
  const printed = text.slice(figure.core, figure.tail)
  if (/\d{7}/.test(printed) || (yearLike.test(printed) && !figure.bounded)) return false
  const rest = after(text, figure.tail)
  if (figure.bounded) return !/^[-.:·]/.test(rest)
  if (figure.decimals && !figure.han && level.test(before(text, figure.start)))
    return /^(?:$|[,。;、()的提升降缩增扩下上至到])/.test(rest)
  const ends = clauseEnd.test(rest) && counts(text, figure)
  return figure.han
    ? (ends && plain(figure)) ||
        text.endsWith('个亿', figure.tail) ||
        (crowd.test(printed) && (clauseEnd.test(rest) || named.test(rest)))
    : figure.scale !== undefined || ends
}
