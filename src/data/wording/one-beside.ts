import type { Figure } from './figure.js'
import { clauseEnd } from './after-noun.js'
import { earlier, few, paired, pronoun, unitWord as unit, verb } from './lexicon.js'
import { isNumberedPoint } from './rhetoric.js'
import { isSpoken } from './things.js'

/** One of a thing, which counts where others are counted beside it; elsewhere 一 is an article. */

const produced =
  /(?:形成|撰写|提交|提出|报送|编印|出版|出台|制定|完成|通过|新建|建成|建设|修建|设立|成立|获得?|荣获)了?$/

const again = /^[和、及或][\d二两三四五六七八九十]+([件名个项次家场篇条份期位户])/

/** 两次大会发言,一次联组讨论 */
const following = /[\d两三四五六七八九十]([次场])[\u4e00-\u9fff]{2,8}[,、]$/
const happening = /^(?![都也就又要比在是])[\u4e00-\u9fff]{3}/

/** 联系一所小学、十九个村: one thing in a list of counts. */
function isOneOfThings({ unit }: Figure, lead: string, rest: string): boolean {
  if (!/^[名位所家座栋幢辆台户支部套]$/.test(unit) || isSpoken(unit, rest) || /[这那每某同第另]$/.test(lead))
    return false
  const pair = paired.exec(rest)
  // 一座停车楼,六层
  return pair !== null && (pair[1] !== ',' || /^[座栋幢]$/.test(unit))
}

/** 一家单位主要负责人被约谈 */
const passive = /^[\u4e00-\u9fff]{1,9}被/

/** 两个专委会、一个界别、三名委员 */
const oneOfMany = new RegExp(`${few}${unit}[\\u4e00-\\u9fff]{1,8}[、和及]$`)
function isThingBetween(rest: string): boolean {
  const pair = paired.exec(rest)
  return pair !== null && pair[1] !== ',' && !isNumberedPoint(rest)
}

/** 取消两个收费站,保留一个 */
const left = new RegExp(`${few}${unit}[^。;]{0,9}(?:保留|新增|增加|取消|撤销|缓办|待办|剩下?|另有)$`)

/** 六件入选,一件转为信息,三件列为重点 */
function isBetweenAlike({ unit }: Figure, lead: string, rest: string): boolean {
  if (parallel.exec(lead)?.[1] === unit) return true
  return alikeBefore.exec(lead)?.[1] === unit && alikeBehind.exec(rest)?.[1] === unit
}
/** 两件反映供暖,一件反映噪声 */
const parallel =
  /(?:^|[,;、:])(?:其中)?[\d二两三四五六七八九十百]+([件名次家场篇条份期位户处起])[\u4e00-\u9fff]{2,10}[,;]$/
const alikeBefore = /[\d二两三四五六七八九十百][余多]?([件名个项次家场篇条份期位户])[^。;]{1,12}[,、;]$/
const alikeBehind = /^[^。;,]{2,12}[,、;][\d二两三四五六七八九十百]{1,4}[余多]?([件名个项次家场篇条份期位户])/

/** 整改九家,责成一家停业 */
const dealtWith = /[\d二两三四五六七八九十百][余多]?([件名家位户处])[^。;]{0,12}[,、;][\u4e00-\u9fff]{2}$/
const dealt = /^(?:[\u4e00-\u9fff]{2})?(?:$|[,。;)])/

/** 递了五个提案,回复一个 */
const alikeEarlier =
  /[\d二两三四五六七八九十百][余多]?([件名个项家篇条份期位户处场次座所])[^。;\d一二三四五六七八九十]{0,12}$/

/** 一户开了小店,还有一户供出两个大学生 */
const more = /[一二两三四五六七八九十]([名位户家件个])[^。;]{0,8},还有$/

/** 另有一件社情民意, 除一件外, 含再审一件 */
const besides = /另有$/
const except = /除了?$/
const among = /[(,。;、](?:另?含|包括)[\u4e00-\u9fff]{0,6}$/

/** 六个自然屯、一个苗圃: one more of a list. */
const inList =
  /[\d二两三四五六七八九十百千][余多]?([件名个项家篇条份户处所座])[\u4e00-\u9fff]{1,8}、(?:一\1[\u4e00-\u9fff]{1,6}、)?$/

/** 各捐建一间: one for each of those that were counted. */
const oneEach =
  /(?<!每[^,。;]{0,10})各(?:新建|捐建|援建|修建|建成?|配备?|派出?|选派|设立?|选出?|推荐|安排|奖励?|购置?|捐赠|赠送?|送|修|举办|组织|认领|包|包联|联系|结对|挂|抽调|增加|提交|撰写)了?$/

/** 省里一个课题,市里三个子课题 */
const echoed =
  /^([\u4e00-\u9fff]{2,4})[,、;][\u4e00-\u9fff]{1,6}[\d两三四五六七八九十]+[件个名项场份期位户][\u4e00-\u9fff]{0,3}\1/

/** 两场培训,一场讲选题,一场讲写作 */
const oneAndOne = /^[\u4e00-\u9fff]{1,8}[,;、]一(.)/
const afterOne =
  /[\d二两三四五六七八九十][余多]?([件名个项家篇条份户处场次座所])[^。;,]{0,8}[,;、]一\1[^。;,]{1,8}[,;、]$/

/** Whether the figures beside 一 make it a count. */
export function countsOne(figure: Figure, lead: string, rest: string): boolean {
  if (oneEach.test(lead)) return /^[\u4e00-\u9fff]{2}/.test(rest) && !isSpoken(figure.unit, rest)
  if (passive.test(rest) && earlier.test(lead)) return pronoun.test(figure.unit)
  if (echoed.test(rest)) return true
  if (afterOne.exec(lead)?.[1] === figure.unit) return true
  if (oneAndOne.exec(rest)?.[1] === figure.unit && alikeEarlier.exec(lead)?.[1] === figure.unit) return true
  if (clauseEnd.test(rest) && verb.test(lead) && alikeEarlier.exec(lead)?.[1] === figure.unit) return true
  if (dealtWith.exec(lead)?.[1] === figure.unit && dealt.test(rest)) return true
  if (more.exec(lead)?.[1] === figure.unit) return !isSpoken(figure.unit, rest)
  if (except.test(lead) && /^[\u4e00-\u9fff]{0,6}外/.test(rest)) return true
  if (among.test(lead) && clauseEnd.test(rest)) return pronoun.test(figure.unit)
  if (inList.exec(lead)?.[1] === figure.unit)
    return /^[\u4e00-\u9fff]{2}/.test(rest) && !isNumberedPoint(rest) && !isSpoken(figure.unit, rest)
  if (besides.test(lead))
    return /^[件名项位家户处座所份篇]$/.test(figure.unit) && !isSpoken(figure.unit, rest)
  if (again.exec(rest)?.[1] === figure.unit) return true
  if (following.exec(lead)?.[1] === figure.unit) return happening.test(rest)
  if (oneOfMany.test(lead) && isThingBetween(rest)) return true
  if (clauseEnd.test(rest) && left.test(lead)) return true
  if (isBetweenAlike(figure, lead, rest)) return true
  return produced.test(lead) ? paired.test(rest) : isOneOfThings(figure, lead, rest)
}
