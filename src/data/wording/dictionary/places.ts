import { after, before } from '../around.js'
import { toNumber } from '../number/decimal.js'
import type { Figure } from '../figure.js'

/** Names of places that begin with a numeral, hold one or end with one. */

const numerals = /[〇零一二两三四五六七八九十百千万廿卅]+/y

function numeralEnd(text: string, start: number): number {
  numerals.lastIndex = start
  return numerals.test(text) ? numerals.lastIndex : start
}

/** Measure words of people, things and places of any kind: what stands behind them was counted. */
const counted = '[个类种批级名位等处件项次期篇起人支款成\\d]'
/** 三所农村小学, 五个示范村, 三台大戏进村: what makes a village or a town one of many is no name. */
const ofMany =
  '(?<![农乡新城古老小大名强弱困点范色心制政然丽明级型驻进入下到赴送往给在联包并建共各全该本业务游居化慧远集的])'
const kind = '(?:镇|乡(?!村)|街道|村|社区|地区|林场|农场|牧场)'
const notKind = '(?![民镇区级街小中学书干委居卫服集治人医企旅办组史道])'
const bodies = '[家户份](?:社区|地区|街道|[农林牧]场|[\\u4e00-\\u9fff]{1,3}[农林牧]场)'
const within = '(?:[^\\d、,。一二三四五六七八九十两的和与及]{1,3}|[\\u4e00-\\u9fff]{1,8}族)'

/** 三间房镇, 两县村, 三十里堡街道, 十八站鄂伦春族乡: a numeral, what it once counted, and what kind of place it is. */
const townName = new RegExp(
  `^(?!乡镇|公里|米|千米|家村镇|${counted}|${bodies})(?:[^\\d、]|[\\u4e00-\\u9fff]${within})${ofMany}${kind}${notKind}`,
)

const placeName =
  /^(?:里(?!山路)[墩堡河桥铺店营屯沟坡镇村山坪湾庄台岗坝]|[家道台棵门口元][村镇乡街屯店子沟岭庄铺湾桥里路坊](?![镇级])|[家道方角眼井岔盘](?!乡镇)(?:[^,。]{0,2}(?:[村镇乡屯]|街道)))/

/** 七个星镇, 一半岭村: the character behind 个 is no word that tells towns apart, and 岭 of nothing is half. */
const starTown =
  /^个(?![\u4e00-\u9fff]?[乡农城村新古老小大名重强州街集市县山水边中特先])[\u4e00-\u9fff][镇乡](?![民镇区级街小中村])/

/** 三门、温岭等地 */
const listed = /^(?:[、和][\u4e00-\u9fff]{2,4}){1,6}等[地县市区]/

/** 八宿县; 三省区 are three. */
const countyName = /^[^省市县区州旗镇乡村个家级地][市县区州旗镇乡村]$/

/** 七里墩, 四十里铺; 十里路, 三十里山路 and 五里以外 are lengths. */
const mileName = /^里(?=[\u4e00-\u9fff])(?![路山地长远外的多有左以之和与及])/

/** 元 is money before a pause and what money is said with; 三元桥, 三元寨村 are names. */
const notMoney = /^[\u4e00-\u9fff]/
const money = /^[钱以的一每左上至到整起为和及与有多余内之人不社村标补奖贷资基费税券购采降升涨提增减调缩计]/

/** A place that a numeral may count without 个 (三乡五镇), and be the name of (建一镇). */
const countable = /^(?:村|社区|镇|乡|街道)$/
/** 辖八镇四乡, 走访五乡, 全县十二村; behind any other word the numeral is part of it: 李十三村, 前二十村. */
const counting =
  /(?:^|(?<=^|[共高到抵直通惠多已普可覆,。;、])达|[共有等的含及各其选为辖盖助扶系访进入驻涉跨遍布造]|解决|实施|[带推联]动|联合|对接|改善|结对|通过|整治|走[完过遍]|[全本该][省市县区州]|[^\u4e00-\u9fff])(?:[\d一二三四五六七八九十两]{1,3}(?:[镇乡村县]|社区|街道)[和与]?)*$/
/** 八千乡, 五十镇: more than a phrase alone counts so. */
const mostAlone = 40

/** 金岘、寨子两村: how many were named before it. */
export function sumsList(lead: string, numeral: string): boolean {
  return /[、和与及][^\d,。;、一二三四五六七八九十两]{2,3}$/.test(lead) && /[两三四五六七八九]/.test(numeral)
}

/** 二村及三村: which, one after the other. */
function follows(lead: string, numeral: string): boolean {
  const last = /([一二三四五六七八九])(?:村|社区)[及和、]$/.exec(lead)?.[1]
  return last !== undefined && ordinals.indexOf(numeral) === ordinals.indexOf(last) + 1
}
const ordinals = '一二三四五六七八九'

function namesPlace(text: string, figure: Figure): boolean {
  if (figure.high && figure.bound === 'about') return true
  if (figure.bare) return !figure.bounded
  const lead = before(text, figure.start)
  if (follows(lead, text[figure.core]!)) return true
  if (lead !== '') return !counting.test(lead) && !sumsList(lead, text[figure.core]!) && !bothOf(text, figure)
  return figure.positional || figure.low === null || toNumber(figure.low) > mostAlone
}

/** 一村 and 二社区 at the head of a clause are which; how many is 两村. */
const ordinal = /[一二]/

/** 造成两村贫困: 两 is never which. */
function bothOf(text: string, { core, start }: Figure): boolean {
  return text[core] === '两' && /[\u4e00-\u9fff](?<![这那该各上前的])$/.test(before(text, start))
}

/** 走访五乡, 全县八镇四乡: places counted without 个. */
export function countsPlaces(text: string, figure: Figure): boolean {
  return (
    countable.test(figure.unit) &&
    figure.start > 0 &&
    (counting.test(before(text, figure.start)) || bothOf(text, figure)) &&
    !(ordinal.test(text[figure.core]!) && /[^\u4e00-\u9fff]$/.test(before(text, figure.start))) &&
    !/^(?:融合|同城|联[动建创]|一体|协同|共建|之间)/.test(after(text, figure.tail))
  )
}

/** 七里墩, 三家村, 五道沟, 李十三村: a place whose name has the numeral. */
export function isPlace(text: string, figure: Figure): boolean {
  if (!figure.han) return false
  if (countable.test(figure.unit) && namesPlace(text, figure)) return true
  if (countable.test(figure.unit) && figure.start > 0) return false
  if (figure.bounded || figure.scale || (figure.unit === '元' && !figure.small)) return false
  const behind = after(text, numeralEnd(text, figure.core))
  if (townName.test(behind) || mileName.test(behind)) return true
  if (!figure.small || figure.unit.length !== 1) return false
  const rest = after(text, figure.tail)
  if (listed.test(rest)) return true
  if (starTown.test(figure.unit + rest)) return true
  if (figure.unit === '元') return notMoney.test(rest) && !money.test(rest)
  const name = figure.unit + rest
  return (
    (placeName.test(name) && !/[有了开]$/.test(before(text, figure.start))) ||
    (figure.start === 0 && countyName.test(name))
  )
}
