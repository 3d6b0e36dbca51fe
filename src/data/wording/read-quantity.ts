import type { Quantity } from '../quantity.js'
import { isEnglishFigure } from './english/english-evidence.js'
import { opensEnglish, readEnglish } from './english/english.js'
import { breaksThrough, isFigure, lasted } from './evidence/evidence.js'
import { bareCounts } from './bare-number.js'
import { alone, isForEffect } from './evidence/named-for-effect.js'
import { boundsAges, isName } from './evidence/named-after.js'
import { readFigure, type Figure } from './figure.js'
import { fold, sliceOf } from './fold.js'
import { nameEnd, quotationEnd } from './dictionary/names.js'
import { quantityOf } from './reading.js'
import { isJoined, isQuoted } from './evidence/joined.js'
import { isPeriod } from './period/stretches.js'
import { withUnknownUnit } from './unit/unknown-unit.js'
import { readNone } from './zero.js'
import { unitAt } from './unit/units.js'
import { readVague, readWordedChange } from './bound/vague.js'

/** A cell or a phrase; what is longer is prose and belongs to findQuantities. */
const longestPhrase = 400

const numeral = /[\d〇零一二两三四五六七八九十百千万亿廿卅半大]/

/** 歼20, 东风41, 1+1>2, 议事厅2.0 */
function namesProduct(text: string, figure: Figure): boolean {
  const edition = /^\d\.0$/.test(text.slice(figure.core, figure.tail))
  if (figure.scale || (figure.decimals && !edition) || /[+]/.test(text[figure.tail] ?? '')) return false
  return (
    /[\u4e00-\u9fff]$/.test(text.slice(0, figure.start)) &&
    figure.tail === text.length &&
    !bareCounts(text, figure)
  )
}

/** 半个月 and 14届 by themselves: a cell or a phrase that is nothing else is no date. */
const whole = /^(?:半(?:天|亩|公里|吨|个月|个?小时)|\d{1,2}届)$/
const isWhole = (text: string, figure: Figure): boolean => figure.low !== null && whole.test(text)

function accepted(text: string, figure: Figure): Figure | null {
  if (
    (figure.nothing && !isWhole(text, figure)) ||
    isJoined(text, figure) ||
    isQuoted(text, figure) ||
    isPeriod(text, figure)
  )
    return null
  // 1/2章节
  if (figure.slashed && !alone.test(text.slice(figure.end)) && !isFigure(text, figure)) return null
  if (isForEffect(text, figure) || isName(text, figure) || breaksThrough(text, figure)) return null
  // 改革开放40多年 dates, 从事教育30余年 measures.
  if (figure.unit === '年' && figure.tailed && figure.start > 0 && !lasted.test(text.slice(0, figure.start)))
    return null
  // 歼20: what no cue counts is a name.
  if (figure.unit === '' && namesProduct(text, figure)) return null
  return withUnknownUnit(text, figure)
}

const classBehind =
  /^的[\u3400-\u9fff]{1,6}\d|^(?:的|[\u3400-\u9fff]{0,5}的|[考学]生|企业|委员|群众|家庭)(?:占|达|有|突破|超过|近|约|增)|^的?[\u3400-\u9fff]{0,4}(?:项目|企业|单位|部门|大户|园区|产业)(?:达到?|有|共)?[\d一二三四五六七八九十]/

/** 10万元以上大额捐款17笔: how many of a class that is known by how much. */
const countBehind = /^的?[\u3400-\u9fff]{2,8}[\d一二三四五六七八九十]/

/** How much a reading says: of several in one phrase the most telling is taken, of equals the first. */
function weight(text: string, figure: Figure): number {
  // 年龄在45岁以下的占28%, 600分以上考生突破千人: the class says less than its share.
  if (figure.low === null || boundsAges(figure)) return 1
  if (figure.bounded && figure.bound !== 'exact' && classBehind.test(text.slice(figure.end))) return 1
  if (
    figure.unit !== '%' &&
    countBehind.test(text.slice(figure.end)) &&
    /以[上下]$/.test(text.slice(0, figure.end))
  )
    return 1
  // 110kV变电站3座
  if (/^(?:kVA?|千伏|吨级)$/.test(figure.unit)) return 1
  // 每十万人拥有大学生1.2万人, 每20户1名
  if (text[figure.start - 1] === '每') return 1
  // 2小时内办结率达93%, 一周内3次
  if (figure.bound === 'atMost' && text[figure.end - 1] === '内') return 1
  return 2 + (figure.bounded || !figure.han || isFigure(text, figure) ? 1 : 0) + (figure.unit !== '' ? 2 : 0)
}

/** 由85%提高到98%: of two levels the one that was reached. */
function isOutcome(text: string, from: Figure, to: Figure): boolean {
  return (
    from.unit === to.unit &&
    (text[to.start - 1] === '→' ||
      (/[由从][^,。;、]{0,12}$/.test(text.slice(0, from.start)) &&
        /[到至为](?:\d{4}年的?)?$/.test(text.slice(0, to.start))))
  )
}

function candidateAt(text: string, i: number): { figure: Figure | null; end: number } {
  const name = Math.max(nameEnd(text, i), quotationEnd(text, i))
  if (name > i) return { figure: null, end: name }
  const none = readNone(text, i)
  if (none) return { figure: none, end: none.end }
  const vague = readVague(text, i) ?? readWordedChange(text, i)
  if (vague) return { figure: vague, end: vague.end }
  if (!numeral.test(text[i]!)) return { figure: null, end: i + 1 }
  const figure = readFigure(text, i)
  if (figure.low === null) return { figure: null, end: Math.max(figure.end, i + 1) }
  return { figure: accepted(text, figure), end: Math.max(figure.end, i + 1) }
}

function mostTelling(text: string): Figure | null {
  let best: Figure | null = null
  for (let i = 0; i < text.length;) {
    const { figure, end: next } = candidateAt(text, i)
    if (
      figure &&
      (best === null || weight(text, figure) > weight(text, best) || isOutcome(text, best, figure))
    )
      best = figure
    i = next
  }
  return best
}

const digit = /\d/

/** down from 18 to 7: of two levels the one that was reached. */
function isDeparture(text: string, { start, end }: Figure): boolean {
  return /\bfrom $/.test(text.slice(0, start)) && /^ (?:[a-z]+ ){0,2}to /.test(text.slice(end))
}

function firstEnglish(text: string): Figure | null {
  let departure: Figure | null = null
  for (let i = 0; i < text.length; i++) {
    const begins = digit.test(text[i]!)
      ? !/[\w.,:/+-]/.test(text[i - 1] ?? '') ||
        /(?:RMB|CNY|USD|EUR)$/i.test(text.slice(Math.max(0, i - 3), i))
      : opensEnglish(text, i)
    const figure = begins ? readEnglish(text, i) : null
    if (!figure || !isEnglishFigure(text, figure)) continue
    if (departure || !isDeparture(text, figure)) return figure
    departure = figure
    i = figure.end
  }
  return departure
}

/**
 * Reads one figure's wording: “110余次”, “98%以上”, “首批12个”, “more than 110”.
 *
 * The value is in the base unit (元, not 万元; shares in %), the bound as printed, `wording` the source's own words
 * for the figure. Null where there is no figure: “第十四届”, “近两年”, “三抓三促”, “—”. Never throws.
 */
export function readQuantity(text: string): Quantity | null {
  if (typeof text !== 'string' || text.length > longestPhrase) return null
  const folded = fold(text)
  const english =
    !/[\u3400-\u9fff]/.test(folded.text) &&
    /[A-Za-z$€£¥￥]/.test(folded.text) &&
    unitAt(folded.text, 0) === null
  const figure = english ? firstEnglish(folded.text) : mostTelling(folded.text)
  return figure && quantityOf(figure, sliceOf(folded, figure.start, figure.end).text)
}
