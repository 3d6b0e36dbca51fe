import { clauseEnd } from './after-noun.js'
import type { Ending } from '../dictionary/endings.js'
import type { Figure } from '../figure.js'
import { counted, namesBody } from '../dictionary/nouns.js'
import { earlier, few, paired, pronoun, unitWord } from '../unit/measure-words.js'
import { endsAsThing, isNumberedPoint } from '../dictionary/rhetoric.js'
import { isSpoken } from '../dictionary/things.js'
import { verb } from '../dictionary/verbs.js'

/** One of a thing, which counts where others are counted beside it; elsewhere 一 is an article. */

/** What tells it; a group `unit` holds the measure word that must be the same. */
interface Beside {
  readonly lead?: RegExp
  /** What the words before it must say as well. */
  readonly also?: Ending
  readonly rest?: RegExp
  readonly units?: RegExp
  /** A thing must follow, not a point of a speech: any, or one that is known to be counted. */
  readonly thing?: 'any' | 'known'
}

const some = '[\\d二两三四五六七八九十百千][余多]?'
const unit = '(?<unit>[件名个项次家场篇条份期位户处座所起头台套辆棵亩本册间幅支])'
const numerals = '\\d一二三四五六七八九十'

/** 提案五件…: another counted by the same word, and no figure since. */
const earlierAlike = new RegExp(`${some}${unit}[^。;${numerals}]{0,12}$`)
const things = /^[名位所家座栋幢间辆台户支部套把]$/
const single = /^[件名项位家户处座所份篇]$/

const besides: readonly Beside[] = [
  // 各捐建一间: one for each of those that were counted.
  {
    lead: /(?<!每[^,。;]{0,10})各(?:[办设开推报交写领派]|负责|新建|捐建|援建|修建|建成?|配备?|派出?|选派|设立?|选出?|推荐|安排|奖励?|购置?|捐赠|赠送?|送|修|举办|组织|认领|包|包联|联系|结对|挂|抽调|增加|提交|撰写)了?$/,
    thing: 'any',
  },
  // 一家单位主要负责人被约谈
  { lead: earlier, rest: /^[\u4e00-\u9fff]{1,9}被/, units: pronoun },
  // 省里一个课题,市里三个子课题
  {
    rest: /^([\u4e00-\u9fff]{2,4})[,、;][\u4e00-\u9fff]{1,6}[\d两三四五六七八九十]+[件个名项场份期位户][\u4e00-\u9fff]{0,3}\1/,
  },
  // 一项被鉴定为国际水平,三项获奖
  {
    rest: new RegExp(
      `^(?:被|获|已|正|入选|列入|进入|通过|完成)[^。;]{1,12}[,;、](?:另)?[\\d二两三四五六七八九十]+${unit}`,
    ),
    units: single,
  },
  // 一次或两次
  { rest: new RegExp(`^[和、及或][\\d二两三四五六七八九十]+${unit}`) },
  // 两场培训,一场讲选题,一场讲写作
  { lead: new RegExp(`${some}${unit}[^。;,]{0,8}[,;、]一\\k<unit>[^。;,]{1,8}[,;、]$`) },
  { lead: /一(?<unit>[本册场间部支户])[^。;,]{1,8}[,;、]一\k<unit>[^。;,]{1,8}[,;、]$/ },
  { lead: earlierAlike, rest: /^[\u4e00-\u9fff]{1,8}[,;、]一(?<unit>.)/ },
  // 两件反映供暖,一件反映噪声
  {
    lead: new RegExp(`(?:^|[,;、:])(?:其中)?[\\d二两三四五六七八九十百]+${unit}[\\u4e00-\\u9fff]{2,10}[,;]$`),
  },
  // 两次大会发言,一次联组讨论
  {
    lead: /[\d两三四五六七八九十](?<unit>[次场])[\u4e00-\u9fff]{2,8}[,、]$/,
    rest: /^(?![都也就又要比在是])[\u4e00-\u9fff]{3}/,
  },
  // 听了三场汇报,开了一次座谈会
  {
    lead: new RegExp(
      `${few}(?:${unitWord}|[回趟遍])[^。,;${numerals}两]{0,8}[,;](?:[\\u4e00-\\u9fff]{1,2}[起过]|[\\u4e00-\\u9fff]{1,4}了)$`,
    ),
    thing: 'any',
  },
  // 十一人满意,一人要求再办
  {
    lead: /(?:[\d二两三四五六七八九十百千][余多]?|[十百]一)(?<unit>人)[\u4e00-\u9fff]{0,10}[,;]$/,
    rest: /^(?![多两几都])[\u4e00-\u9fff]{2}/,
    units: /^人$/,
  },
  // 三个专题、五次协商,推动出台一个实施方案
  {
    lead: new RegExp(`${few}${unitWord}[^。;${numerals}两]{1,8}[,;][^,。;每${numerals}]{0,6}$`),
    also: verb,
    units: /^[个项件份部篇条]$/,
    thing: 'known',
  },
  // 解决的五件;留作参考的一件
  {
    lead: new RegExp(`${some}${unit}[,;、和][^。${numerals}]{2,10}的$`),
    rest: /^(?:提案|建议)?(?:$|[,。;)均已])/,
  },
  // 递了五个提案,回复一个
  { lead: earlierAlike, also: verb, rest: clauseEnd },
  // 整改九家,责成一家停业
  {
    lead: new RegExp(`${some}${unit}[^。;]{0,12}[,、;][\\u4e00-\\u9fff]{2}$`),
    rest: /^(?:[\u4e00-\u9fff]{2})?(?:$|[,。;)])/,
    units: /^[件名家位户处]$/,
  },
  // 取消两个收费站,保留一个
  {
    lead: new RegExp(`${few}${unitWord}[^。;]{0,9}(?:保留|新增|增加|取消|撤销|缓办|待办|剩下?|另有)$`),
    rest: clauseEnd,
  },
  // 一户开了小店,还有一户供出两个大学生
  { lead: new RegExp(`[${numerals}两]${unit}[^。;]{0,8},还有$`), thing: 'any' },
  // 开通了三条,还有一条在论证
  {
    lead: new RegExp(`${some}${unit}[^。;${numerals}]{0,8}(?:还|另|尚)有$`),
    rest: /^(?:在[^于]|正|未|没|尚|仍|待|因|需)/,
  },
  // 另有一件社情民意, 除一件外, 含再审一件
  { lead: /另有$/, units: single, thing: 'any' },
  { lead: /除了?$/, rest: /^[\u4e00-\u9fff]{0,6}外/ },
  { lead: /[(,。;、](?:另?含|包括)[\u4e00-\u9fff]{0,6}$/, rest: clauseEnd, units: pronoun },
  // 六个自然屯、一个苗圃, 三家企业、一个村
  {
    lead: new RegExp(`${some}${unit}[\\u4e00-\\u9fff]{1,8}、(?:一\\k<unit>[\\u4e00-\\u9fff]{1,6}、)?$`),
    thing: 'any',
  },
  { lead: new RegExp(`${some}${unitWord}[\\u4e00-\\u9fff]{1,8}[、和及与]$`), thing: 'known' },
]

function says(pattern: RegExp | undefined, text: string, unit: string): boolean {
  if (!pattern) return true
  const match = pattern.exec(text)
  return match !== null && (match.groups?.['unit'] ?? unit) === unit
}

/** 三公里长的 before what is so long */
const size = /^(?:\d[\d.]*|[一二三四五六七八九十百千]+)[余多]?(?:公里|千米|米|亩|平方米)[长宽高]?的?/

const isThing = (unit: string, behind: string, known: boolean): boolean => {
  const rest = behind.replace(size, '')
  return (
    (known
      ? rest !== behind || namesBody(rest) || counted.test(rest) || endsAsThing(rest)
      : /^[\u4e00-\u9fff]{2}/.test(rest)) &&
    !isNumberedPoint(rest) &&
    !isSpoken(unit, rest)
  )
}

const produced =
  /(?:形成|撰写|提交|提出|报送|编印|出版|出台|制定|完成|通过|新建|建成|建设|修建|设立|成立|获得?|荣获)了?$|[建修装盖办开设]了$/

/** 联系一所小学、十九个村: one thing in a list of counts. */
function leadsList(unit: string, lead: string, rest: string): boolean {
  const pair = paired.exec(rest)
  if (pair === null) return false
  if (produced.test(lead)) return true
  if (!things.test(unit) || isSpoken(unit, rest) || /[这那每某同第另从]$/.test(lead)) return false
  // 一座停车楼,六层
  return !/[,;]/.test(pair[1]!) || /^[座栋幢]$/.test(unit)
}

/** Whether the figures beside 一 make it a count. */
export function countsOne({ unit }: Figure, lead: string, rest: string): boolean {
  return (
    besides.some(
      (beside) =>
        (beside.units?.test(unit) ?? true) &&
        says(beside.lead, lead, unit) &&
        says(beside.rest, rest, unit) &&
        (beside.also?.test(lead) ?? true) &&
        (!beside.thing || isThing(unit, rest, beside.thing === 'known')),
    ) || leadsList(unit, lead, rest)
  )
}
