import { countsNothing, isWeeks, isYears } from '../evidence/counts-nothing.js'
import { toNumber } from '../number/decimal.js'
import type { Numeral } from '../number/numerals.js'
import { showsAt } from './shows.js'
import { unitAt, type Unit } from './units.js'

/** The measure word behind a number, where it measures and does not date or name. */

/** 树龄1200年, 距今1500年: so old, and no date. */
export const age = /(?:[树船窖]龄[^,。;\d]{0,8}|距今[^,。;\d]{0,3}|历史(?:已|长)?[有达])$/

/** 1985年, 公元618年 and 907年至960年 are dates, 五百年 and 树龄800年 none. */
const era = /(?:公元前?|年[至到~-]+)$/
const until = /年[至到~-]+\d/y

function lasts(text: string, number: Numeral): boolean {
  const count = toNumber(number.low)
  if (number.positional) return false
  if (number.han || count <= 300) return count < 1e4
  if (age.test(text.slice(Math.max(0, number.start - 12), number.start))) return true
  until.lastIndex = number.end
  if (until.test(text) || era.test(text.slice(Math.max(0, number.start - 4), number.start))) return false
  return count < 1000 || count > 2200
}
/** 提前15日, 不超过30日, but 截至30日 */
const lastingDays = /(?:(?:提|会)前|延长|超[过出]|[少多]于|至[少多]|最[长短多少]|(?<!期)满|逾)了?$/
const withinDays = /日(?=[以之]?内)/y

/** 30日内, but not 3月30日内. */
function daysAt(text: string, number: Numeral): Unit | null {
  withinDays.lastIndex = number.end
  const ahead =
    text[number.end] === '日' && lastingDays.test(text.slice(Math.max(0, number.start - 4), number.start))
  return ahead || (text[number.start - 1] !== '月' && withinDays.test(text))
    ? { unit: '日', end: number.end + 1 }
    : null
}

const pieces = /方(?![面位向案针式便法程略公])/y
const carved = /方(?:[砚印碑]|代表|人员)/y

/** 篆刻三十多方, 土石方200万方, 七方代表; 三方, 四方 are parties and directions. */
function piecesAt(text: string, number: Numeral): Unit | null {
  const several = number.tail !== undefined || toNumber(number.low) > 10
  const pattern = several ? pieces : carved
  pattern.lastIndex = number.end
  return pattern.test(text) ? { unit: '方', end: number.end + 1 } : null
}

/** 四十余载, 近二十载, but 三载 and 十余载重车 */
const years = /(?:[余多]|[近逾超过约][一二三四五六七八九十百\d]+)载(?![体重货客人誉荷量])/

const containers = /大(卡车|[本箱包袋盒筐捆车桶摞])(?![科部级领校体裹围容务括含轿运子装色事间绑])/y

/** 三大本笔记, 两大箱图书: the measure word behind 大; 三大战役 counts nothing. */
function containerAt(text: string, number: Numeral): Unit | null {
  containers.lastIndex = number.end
  const unit = containers.exec(text)?.[1]
  if (unit) return { unit, end: number.end + 1 + unit.length }
  return countsNothing(text, number.end) ? null : unitAt(text, number.end)
}

const fields = /大(?:方面|领域|行业|板块|环节)/y
/** 涉及经济、文化、生态等五个方面, 五大领域 */
export const comprised = /(?:涉及|涵盖|覆盖|包括|围绕|集中在|分为?|设|(?<![面应针])对)[^,。;]{3,24}等$/

function fieldsAt(text: string, { start, end }: Numeral): Unit | null {
  fields.lastIndex = end
  const unit = fields.exec(text)?.[0]
  return unit && comprised.test(text.slice(Math.max(0, start - 32), start))
    ? { unit, end: end + unit.length }
    : null
}

const played = /[戏剧]目?$/
const plays = /出(?=[\u4e00-\u9fff“”]{0,5}(?:戏|剧))/y

/** 三出小戏 */
function playsAt(text: string, number: Numeral): Unit | null {
  plays.lastIndex = number.end
  const said = plays.test(text) || played.test(text.slice(Math.max(0, number.start - 2), number.start))
  return said ? { unit: '出', end: number.end + 1 } : null
}

const listed = /(?:[、和及与]|以及)(?:\d[\d,]*(?:\.\d+)?|[一二两三四五六七八九十百千万亿零点]{2,})/y
const apart =
  /分别[^,。;:、\d]{0,6}(?:[\d一二两三四五六七八九十百千万亿][\d.一二两三四五六七八九十百千万亿]*[、和及与])*$/

/** 3381、2048万人: numbers so long are no list of paragraphs. */
const large = /^(?!(?:19|20)\d\d$)\d[\d,]{2,}/
const powers: Record<string, number> = { 万: 4, 亿: 8 }

/** 分别提高0.2、3.1和1.6个百分点: the unit at the end serves the list, and so does its scale. */
function sharedUnit(text: string, number: Numeral): Unit | null {
  if (number.small || number.bare || !/[、和及与以]/.test(text[number.end] ?? '')) return null
  const said = apart.test(text.slice(Math.max(0, number.start - 48), number.start))
  if (!said && !large.test(text.slice(number.start, number.end))) return null
  let end = number.end
  for (let count = 0; count < 6; count++) {
    listed.lastIndex = end
    if (!listed.test(text)) break
    end = listed.lastIndex
  }
  const power = end > number.end ? powers[text[end] ?? ''] : undefined
  if (!said && !power) return null
  const unit = end > number.end ? unitAt(text, power ? end + 1 : end) : null
  return unit && { unit: unit.unit, end: number.end, ...(power && !number.scale ? { power } : {}) }
}

const countedAlone = /^(?:$|[,。;、:!?)\n]|提案|建议|议案)/
const dated = /^(?:19|20)\d\d$/

/** 共计(128)件; (1)人才引进 numbers a point, 高一(3)班 a class, 决定(2019)条 names its year. */
function unitBehind(text: string, number: Numeral): Unit | null {
  if (text[number.end] !== ')' || text[number.start - 1] !== '(') return null
  const lead = text[number.start - 2] ?? ''
  const total = /[共计]/.test(lead)
  if (!/[\u4e00-\u9fff]/.test(lead) || lead === '第') return null
  if (!total && dated.test(text.slice(number.start, number.end))) return null
  const unit = unitAt(text, number.end + 1)
  if (!unit || /^[班组栋区]$/.test(unit.unit)) return null
  return total || unit.unit.endsWith('次') || countedAlone.test(text.slice(unit.end, unit.end + 2))
    ? unit
    : null
}

const pointsBehind = /(?:[、和及与]\d+(?:\.\d+)?个)*[、和及与]\d+(?:\.\d+)?个(?=百分点)/y
const rising = /(?:提[升高]|上升|下降|回落|增长|增加|高出?|降低|低|涨|跌|收窄|扩大)了?$/

/** 分别提高0.3个和1.2个百分点; 高出1.9个点, 提升5个点 */
function pointsAt(text: string, number: Numeral, unit: Unit): Unit {
  if (text[unit.end] === '点' && text[unit.end + 1] !== '位') {
    const said = rising.test(text.slice(Math.max(0, number.start - 4), number.start))
    return number.decimals || said ? { unit: '百分点', end: unit.end + 1 } : unit
  }
  pointsBehind.lastIndex = unit.end
  return pointsBehind.test(text) ? { unit: '百分点', end: unit.end } : unit
}

const part = /\((?:其中|[含包])[^()\d,。;]{0,8}(?:\d[\d.,]*[万亿]?|[一二两三四五六七八九十百千]+)[余多]?/y

/** 12(含并案2件): the measure word of the part is that of the whole. */
function unitOfPart(text: string, number: Numeral): Unit | null {
  if (text[number.end] !== '(' || number.small || dated.test(text.slice(number.start, number.end)))
    return null
  part.lastIndex = number.end
  const inside = part.test(text) ? part.lastIndex : 0
  // 12(含3)件
  const unit = inside > 0 ? unitAt(text, text[inside] === ')' ? inside + 1 : inside) : null
  return unit && { unit: unit.unit, end: number.end }
}

/** The unit behind a number: 年 as a length (三至五年, 10余年), never as a date. */
export function measureAt(text: string, number: Numeral): Unit | null {
  const next = text[number.end]
  if (next === '年' && lasts(text, number))
    return isYears(text, number.end) ? { unit: '年', end: number.end + 1 } : null
  if (next === '日' && text[number.end + 1] !== '元') return daysAt(text, number)
  if (next === '周' && text[number.end + 1] !== '岁')
    return isWeeks(text, number.end) ? { unit: '周', end: number.end + 1 } : null
  if (next === '载' && years.test(text.slice(Math.max(0, number.start - 2), number.end + 2)))
    return { unit: '载', end: number.end + 1 }
  if (next === '大') return fieldsAt(text, number) ?? containerAt(text, number)
  // 6.2级 by itself; 6.2级地震 is a name
  if (next === '级' && number.decimals && number.start === 0 && number.end + 1 === text.length)
    return { unit: '级', end: number.end + 1 }
  if (next === '届' && text[number.end + 1] !== '次') return showsAt(text, number)
  if (next === '出') return playsAt(text, number)
  if (next === '方' && !/[公面]/.test(text[number.end + 1] ?? '')) return piecesAt(text, number)
  // 视频监控2.3万路, 督办小组分三路
  if (
    next === '路' &&
    (number.scale ||
      /(?:分[成为]?|[像探]头|监控|视频|信号|电话)$/.test(
        text.slice(Math.max(0, number.start - 3), number.start),
      ))
  )
    return { unit: '路', end: number.end + 1 }
  if (countsNothing(text, number.end)) return null
  const unit =
    unitAt(text, number.end) ??
    unitBehind(text, number) ??
    unitOfPart(text, number) ??
    sharedUnit(text, number)
  return unit?.unit === '个' ? pointsAt(text, number, unit) : unit
}
