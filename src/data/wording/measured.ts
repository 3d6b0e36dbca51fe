import type { Bound } from '../quantity.js'
import { characters } from './characters.js'
import { readCompound, type Compound } from './compound.js'
import { add, shift, stepUp, toNumber, type Decimal } from './decimal.js'
import type { Figure } from './figure.js'
import { readNumeral, type Numeral } from './numerals.js'
import { readShare, readShareOf } from './shares.js'
import { countsNothing, unitAt, weeksAt, yearsAt, type Unit } from './units.js'

/** The part between the bound words. */
export interface Core extends Omit<Figure, 'start' | 'end' | 'bound' | 'change' | 'tail'> {
  readonly end: number
  readonly inside?: Bound | undefined
  /** Needs a bound before it (半). */
  readonly needsBound?: boolean
}

const rangeOpens = characters('-~至到')
const dash = /(?:-{1,2}|~{1,2}|至|到)(?:百分之)?/y

function coreOf(number: Numeral, unit: string, end: number): Core {
  return {
    low: number.low,
    high: number.high,
    other: number.other,
    below: number.below,
    decimals: number.decimals,
    scale: number.scale,
    han: number.han,
    small: number.small,
    bare: number.bare,
    positional: number.positional,
    core: number.start,
    end,
    unit,
    tailed: number.tail !== undefined,
    bounded: number.tail !== undefined || number.high !== undefined,
    inside: number.tail ?? (number.high ? 'about' : undefined),
  }
}

/** 3—5万元 is 3万 to 5万: a scale printed once serves both ends where that keeps them in order. */
function distribute(low: Numeral, high: Numeral, lowHasUnit: boolean): Decimal {
  const places = high.scale === undefined ? 0 : high.scale === 10000 ? 4 : 8
  if (low.scale === undefined && !lowHasUnit && places > 0) {
    if (toNumber(low.low) < toNumber(shift(high.low, -places))) return shift(low.low, places)
  }
  // 5—6千元
  const tens = high.han || high.scale !== undefined ? 0 : high.low.exponent
  if (!low.han && low.scale === undefined && !lowHasUnit && tens > 0) {
    if (toNumber(low.low) < toNumber(shift(high.low, -tens))) return shift(low.low, tens)
  }
  if (low.han && low.small && !lowHasUnit) {
    const power = /^[1-9](0+)$/.exec(String(toNumber(high.low)))?.[1]!.length ?? 0
    if (power > 0 && toNumber(low.low) < toNumber(shift(high.low, -power))) return shift(low.low, power)
  }
  return low.low
}

/** 3至5个, 20—30次, 5000万元至1亿元; null where the second number does not continue the first. */
function readRange(text: string, low: Numeral, lowUnit: string, from: number): Core | null {
  if (low.tail !== undefined) return null
  if (!rangeOpens(text, from)) return null
  dash.lastIndex = from
  const sign = dash.exec(text)
  if (!sign) return null
  const start = from + sign[0].length
  if (!/[\d一二三四五六七八九十两百千]/.test(text[start] ?? '')) return null
  const high = readNumeral(text, start)
  if (high.low === null || high.tail === 'about') return null
  const unit = measureAt(text, high)
  const named = unit?.unit ?? ''
  if (lowUnit !== '' && named !== lowUnit) return null
  // 由3至5名委员牵头, but 从3到5个
  if ((lowUnit === '' ? /从/ : /[从由]/).test(text[low.start - 1] ?? '') && /[至到]/.test(sign[0]))
    return null
  if (countsNothing(text, high.end) && !unit)
    return { ...coreOf(high, '', high.end), core: low.start, nothing: true }
  const bottom = distribute(low, high, lowUnit !== '')
  if (toNumber(bottom) >= toNumber(high.low)) return null
  return {
    ...coreOf(high, named, unit?.end ?? high.end),
    core: low.start,
    low: bottom,
    high: high.high ?? high.low,
    inside: 'between',
    bounded: true,
    decimals: Math.max(low.decimals ?? 0, high.decimals ?? 0) || undefined,
  }
}

const neighbours = /[2-8]、[3-9](?=[十百千万亿多余件个人次名位家户场天岁元倍项篇份座台辆株亩吨公])/y
/** 第5、6件 and 分别为5、6件 are lists. */
const listing = /(?:[第、和与月级栋号-]|(?<!每)年)$|分别[^,。;]{0,6}$|各为?$/

/** 5、6件 is 五六件: five or six. */
function readNeighbours(text: string, low: Numeral): Core | null {
  if (low.han || text[low.end] !== '、') return null
  neighbours.lastIndex = low.start
  if (!neighbours.test(text) || Number(text[low.end + 1]) !== toNumber(low.low) + 1) return null
  if (listing.test(text.slice(Math.max(0, low.start - 9), low.start))) return null
  const high = readNumeral(text, low.end + 1)
  if (high.low === null || high.tail) return null
  const unit = measureAt(text, high)
  const core = coreOf(high, unit?.unit ?? '', unit?.end ?? high.end)
  const bottom = shift(low.low, high.low.exponent)
  return { ...core, core: low.start, low: bottom, high: high.low, inside: 'about', bounded: true }
}

/** 1985年, 公元618年 and 907年至960年 are dates, 五百年 and 树龄800年 none. */
const era = /(?:公元前?|年[至到~-]+)$/
const until = /年[至到~-]+\d/y

function lasts(text: string, number: Numeral): boolean {
  const count = toNumber(number.low)
  if (number.positional) return false
  if (number.han || count <= 300) return count < 1e4
  until.lastIndex = number.end
  if (until.test(text) || era.test(text.slice(Math.max(0, number.start - 4), number.start))) return false
  return count < 1000 || count > 2200
}
const withinDays = /日(?=以?内)/y

/** 30日内, but not 3月30日内. */
function daysAt(text: string, number: Numeral): Unit | null {
  withinDays.lastIndex = number.end
  return text[number.start - 1] !== '月' && withinDays.test(text) ? { unit: '日', end: number.end + 1 } : null
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

const plays = /出(?=[\u4e00-\u9fff“”]{0,5}(?:戏|剧))/y

/** 三出小戏 */
function playsAt(text: string, number: Numeral): Unit | null {
  plays.lastIndex = number.end
  return plays.test(text) ? { unit: '出', end: number.end + 1 } : null
}

const shows =
  '(?:展|节|赛|会展|展会|博览会|博会|运动会|交易会|洽谈会|招聘会|笔会|论坛|大会|沙龙|晚会|讲坛|年会|女子班|培训班|研修班|[庙灯诗歌]会)'
const showsBefore = new RegExp(`${shows}$`)
const showsBehind = new RegExp(
  `^届(?=(?!.{0,8}(?:政协|人大|委员会))[^,。;、:第\\d一二三四五六七八九十]{0,12}${shows}|(?:[,。;、!]|$))`,
)
/** 共召开7届26次全体会议, 已历三届, 5届会议均在县城举行: how many terms there were. */
const terms =
  /(?:(?:历经?|共(?:召开|举行|计)?|先后(?:召开|举行))了?|[当做干]了|连任|已是|[并先后共][有设]过?)$/
const termsBehind =
  /^届(?=[,。;、!]|$|委员会(?:[,。;]|$)|[\d一二三四五六七八九十百]+次|(?:全体)?会议|[\u4e00-\u9fff]{0,4}(?:委员(?!会)|代表(?!大会)|主席))/
const held = /(?:[举承主协连开]办|开展)(?:了|过)?$|办[了过]$/

/** 两届政协接力: 两 is never which. */
const both = /^届(?=政协|班子|党委|政府|委员)/

/** 书画展两届, 举办三届文化节: shows held so often; 十四届 of a committee is which. */
function showsAt(text: string, number: Numeral): Unit | null {
  if (toNumber(number.low) > 30 || number.bare || text[number.start] === '一') return null
  const lead = text.slice(Math.max(0, number.start - 8), number.start)
  const rest = text.slice(number.end, number.end + 20)
  if (text[number.start] === '两' && both.test(rest)) return { unit: '届', end: number.end + 1 }
  const counted = terms.test(lead) ? termsBehind.test(rest) : /^届(?:全体)?会议[均都共]/.test(rest)
  if (
    !counted &&
    !((showsBefore.test(lead) || held.test(lead) || text[number.start] === '两') && showsBehind.test(rest))
  )
    return null
  return { unit: '届', end: number.end + 1 }
}

const listed = /(?:[、和及与]|以及)(?:\d[\d,]*(?:\.\d+)?|[一二两三四五六七八九十百千万亿零]{2,})/y
const apart =
  /分别[^,。;:、\d]{0,6}(?:[\d一二两三四五六七八九十百千万亿][\d.一二两三四五六七八九十百千万亿]*[、和及与])*$/

/** 3381、2048万人: numbers so long are no list of paragraphs. */
const large = /^(?!(?:19|20)\d\d$)\d[\d,]{2,}/
const powers: Record<string, number> = { 万: 4, 亿: 8 }

/** 分别提高0.2、3.1和1.6个百分点: the unit at the end serves the list, and so does its scale. */
function sharedUnit(text: string, number: Numeral): Unit | null {
  if (number.small || number.bare || !/[、和及与以]/.test(text[number.end] ?? '')) return null
  const said = apart.test(text.slice(Math.max(0, number.start - 32), number.start))
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

/** The unit behind a number: 年 as a length (三至五年, 10余年), never as a date. */
function measureAt(text: string, number: Numeral): Unit | null {
  const next = text[number.end]
  if (next === '年' && lasts(text, number)) return yearsAt(text, number.end)
  if (next === '日') return daysAt(text, number)
  if (next === '周' && text[number.end + 1] !== '岁') return weeksAt(text, number.end)
  if (next === '届') return showsAt(text, number)
  if (next === '出') return playsAt(text, number)
  if (next === '方' && !/[公面]/.test(text[number.end + 1] ?? '')) return piecesAt(text, number)
  // 视频监控2.3万路, 督办小组分三路
  if (
    next === '路' &&
    (number.scale || /分[成为]?$/.test(text.slice(Math.max(0, number.start - 2), number.start)))
  )
    return { unit: '路', end: number.end + 1 }
  if (countsNothing(text, number.end)) return null
  const unit = unitAt(text, number.end) ?? unitBehind(text, number) ?? sharedUnit(text, number)
  // 高出1.9个点
  if (unit?.unit === '个' && number.decimals && text[unit.end] === '点')
    return { unit: '百分点', end: unit.end + 1 }
  return unit
}

function scaledBy(number: Numeral, power: number): Numeral {
  return { ...number, low: shift(number.low, power), scale: power === 4 ? 10000 : 100000000 }
}

function compoundCore(number: Numeral, { low, unit, end, more }: Compound): Core {
  const over = more ? { inside: 'over' as const, tailed: true, below: stepUp(low) } : {}
  return { ...coreOf(number, unit, end), low, bounded: true, ...over }
}

/** 九又二分之一 */
function readMixed(text: string, number: Numeral): Core | null {
  if (text[number.end] !== '又' || number.tail) return null
  const part = readNumeral(text, number.end + 1)
  const share = part.low === null ? null : readShareOf(text, number.end + 1, part)
  if (!share?.low) return null
  const unit = unitAt(text, share.end)
  const low = add(number.low, shift(share.low, -2))
  return { ...coreOf(number, unit?.unit ?? '', unit?.end ?? share.end), low, bounded: true }
}

const shareOpens = characters('百千万一半大十')

/** The number at `i` with its unit, its range or its share. */
export function readCore(
  text: string,
  i: number,
): Core | { readonly end: number; readonly low: null; readonly nothing: true } {
  const share = shareOpens(text, i) ? readShare(text, i) : null
  if (share) return share
  const number = readNumeral(text, i)
  if (number.low === null) return { ...number, nothing: true }
  const part = readShareOf(text, i, number) ?? readMixed(text, number)
  if (part) return part
  const unit = measureAt(text, number)
  const never = unit === null && countsNothing(text, number.end)
  const range =
    readNeighbours(text, number) ?? readRange(text, number, unit?.unit ?? '', unit?.end ?? number.end)
  if (range) return range
  const compound = unit && readCompound(text, number.low, unit.unit, unit.end)
  if (compound) return compoundCore(number, compound)
  const end = unit?.end ?? number.end
  const core = coreOf(unit?.power ? scaledBy(number, unit.power) : number, unit?.unit ?? '', end)
  const misprint = unit !== null && end - number.end === 2 && /[%‰]/.test(unit.unit)
  return misprint || never ? { ...core, misprint, nothing: never } : core
}
