import { anyOf } from '../dictionary/alternatives.js'
import { after, before } from '../around.js'
import type { Figure } from '../figure.js'
import { counted, namesBody, places, tangible } from '../dictionary/nouns.js'
import { counting, earlier, few, many, paired, pronoun, unitWord as unit } from '../unit/measure-words.js'
import { sumsThings } from './named-list.js'
import { isInBatches } from './in-step.js'
import { countsOne } from './one-beside.js'
import { endsAsThing, isNumberedPoint } from '../dictionary/rhetoric.js'
import { isSpoken } from '../dictionary/things.js'

/** Rules by which the figures and the verbs around a small numeral tell that it counts as well. */

/** 三批六十七人次, 六期一千八百册: the next figure tells more of the same. */
const followed = new RegExp(`^(?:(?:共计?|合计)(?:拥?有)?)?${many}${unit}`)
/** 三个党支部四十六名党员, 五个方面二十六条 */
const followedByNoun = new RegExp(`^[\\u4e00-\\u9fff]{2,4}?(?<![各全每为达到成])${many}${unit}`)
/** 五个方面、十四条建议, 十个方面的26条 */
const classed = new RegExp(`^(?:方面|领域|大类)[、,的]?${many}${unit}`)
const holding = /^[个件所家支]$/
/** 一次、两次 */
const alike = /[\d一二两三四五六七八九十]([件名个项次家场篇条份期位户])[、和及或]$/

const andAlike = /^[和及与][二两三四五六七八九十]+([件名个项次家场篇条份期位户])/
const alikeAnd = /(?:^|[^第])[两三四五六七八九十]([件名个项次家场篇条份期位户])[和及与]$/

/** 六条和四条意见: how many of each, as respectively. */
function besideAlike(unit: string, lead: string, rest: string): boolean {
  return andAlike.exec(rest)?.[1] === unit || alikeAnd.exec(lead)?.[1] === unit
}

/** What is said of things counted, with the noun left out: 两项序时推进, 三个入选, 一项因规划调整暂缓. */
const predicate = new RegExp(
  `^${anyOf(
    // where it stands
    '已 正 正在 仍 尚 未 暂 不予 不再 需 在[建办谈] 因(?!地|时|势|材) 由 按期 按计划 序时 延期 撤 限期 责令',
    '现场 当场 分别 长期 全部(?!覆) 基本(?:完|解决|落实|到位|办|建|达|形成|实现) 共(?![识同建享赢性鸣治])',
    // what came of it
    '完成 建成 投产 开工 落户 得到 列入 纳入 写[进入] 进入 转[为任入化报送办] 作为 通过 参加 来自 牵头',
    '被 获(?!得感) 入选 入围 当选 提拔 评为 推荐 同意 赞成 反对 弃权',
  )}`,
)
const opening = /^$|[,。;、:(]$|其中$|[有的]$|(?:建议|提案|信息|意见|报告|项目|案例|论文|作品)$/

const whole = /^[所件名位家座户篇份台辆]$/

/** 其中四人考上公务员, 其中两件涉及供暖; 其中两个方面 are points. */
function isPart(unit: string, numeral: string, rest: string): boolean {
  if (numeral === '一' && whole.test(unit)) return !isSpoken(unit, rest)
  if (numeral === '一' && unit === '人') return /^[\u4e00-\u9fff]{2}/.test(rest)
  if (numeral === '一') return /^(?:[为是系任]|来自|担任|当选|入选|获)/.test(rest)
  return /^[\u4e00-\u9fff]{2}/.test(rest) && (rest.startsWith('在') || !isNumberedPoint(rest))
}

function countsAlone({ unit, core }: Figure, text: string, lead: string, rest: string): boolean {
  // 十个村里有七个缺水, 九次讨论,其中包括一次联组讨论
  if (/[里中]有$|其中(?:包括|含)$/.test(lead)) return earlier.test(lead)
  if (!pronoun.test(unit) && (unit !== '起' || text[core] === '一')) return false
  if (remaining.test(lead) && (text[core] !== '一' || earlier.test(lead))) return true
  // 完成十项,两项跨年实施
  if (text[core] !== '一' && besideEarlier.exec(lead)?.[1] === unit && isPart(unit, text[core]!, rest))
    return !isSpoken(unit, rest)
  if (/其中(?:有|包括|含)?$/.test(lead) && isPart(unit, text[core]!, rest)) return true
  // 协商议题十六个,由委员点题的九个
  if (text[core] !== '一' && clauseEnd.test(rest) && besideThose.exec(lead)?.[1] === unit) return true
  if (
    !opening.test(lead) ||
    !(
      predicate.test(rest) ||
      (completed.test(rest) && earlier.test(lead) && (text[core] !== '一' || /^[是为]/.test(rest)))
    )
  )
    return false
  if (text[core] === '一' && rest.startsWith('牵头')) return false
  // 一是…,一个是…
  if (text[core] === '一') return (earlier.test(lead) && !/一是[^,]*,$/.test(lead)) || /其中$/.test(lead)
  return lead !== '' || /^[票件条篇名家户幅]$/.test(unit)
}

const besideEarlier =
  /[\d一二两三四五六七八九十百千][余多]?([件名个项家篇条份位户处座所])(?:[^。;,\d一二三四五六七八九十]{2,6})?[,;]$/

const besideThose =
  /[\d一二两三四五六七八九十百千][余多]?([件名个项家篇条份位户处座所])[,;][^。;,\d一二三四五六七八九十]{2,12}的$/

function isThing({ unit }: Pick<Figure, 'unit'>, rest: string): boolean {
  if (!/^[个条项种处]$/.test(unit)) return !isSpoken(unit, rest)
  return counted.test(rest) || places.test(rest) || tangible.test(rest)
}

const clauseEnd = /^(?:$|[,。;、)])/

/** 实现了三个转变, 形成了两个合力: what these verbs name is seldom a thing. */
const abstract =
  /(?:实现|取得|突出|体现|做到|明确|坚持|把握|达到|经历|彰显|增强|强化|提升|迈[出上]|形成|建立|打造|培育|提供|面临|完成|确[定立]|创造|积累|总结|抓[住好])了$/

/** 看了六个点,开了两个会 */
const short = /^[点会村镇乡县区社站厂店组班队馆园井案题](?:$|[,。;、])/

/** 救活了两个村小学, 清理了五项不合理收费 */
function countsDone({ unit, core }: Figure, text: string, lead: string, rest: string): boolean {
  if (!/[\u4e00-\u9fff](?:[了起]|(?<![面朝沿本随向接意])着)$|(?:[定留写记签立买接订]下|[商议]定)$/.test(lead))
    return false
  if (unit === '个' && text[core] !== '一' && short.test(rest)) return true
  if (unit === '件' && text[core] !== '一' && /^[\u4e00-\u9fff]{0,3}事(?![\u4e00-\u9fff])/.test(rest))
    return true
  // 各推举了三人
  if (text[core] !== '一' && /^(?:[为作]|$|[,。;、)])/.test(rest) && counting.test(unit)) return true
  if (!/^[\u4e00-\u9fff]{2}/.test(rest)) return false
  if (text[core] === '一') return built.test(unit) && /[建修架搭盖买购装打](?:[了起]|[通成]了)$/.test(lead)
  if (!/^[个条项处类种剂组套排段任]$/.test(unit)) return false
  return isThing({ unit }, rest) || !(isNumberedPoint(rest) || (abstract.test(lead) && !endsAsThing(rest)))
}
const built = /^[幢座栋所条台辆架间口眼]$/
/** 八个建起了议事室, 剩下三个年底前建成 */
const completed = /^[\u4e00-\u9fff]{1,4}了|^[是为]/
const remaining = /(?:剩[下余]?|余下|其[余他]|另外)的?$/

/** 断头路、停车难两个老问题 */
const listed = /[、和与及][\u4e00-\u9fff”》]{2,8}$/
const named = /^[\u4e00-\u9fff]{0,2}(?:问题|难题|项目|课题|议题|提案|案例|奖项|奖|称号)/

function sumsItems(text: string, figure: Figure, rest: string): boolean {
  const { core, unit } = figure
  // 办公室、督查室两个专班; 土地、信贷两个闸门 are a figure of speech.
  if (text[core] === '两' && !namesBody(rest) && !counted.test(rest) && !endsAsThing(rest)) return false
  if (!/^[个类种家所座支组]$/.test(unit) || isNumberedPoint(rest) || isSpoken(unit, rest)) return false
  return /^[\u4e00-\u9fff\dA-Z]{2}/.test(rest) && sumsThings(text, figure)
}

/** 四项指标增幅均居第一: what is said of all of them was counted. */
const ofAllSaid = /^[\u4e00-\u9fff]{0,6}?(?:均(?![衡等匀])|都(?![市会城要能可得需])|全部|全都|无一|逐一|悉数)/

const allSaid = /^(?:均|都|全部|全都|悉数)[\u4e00-\u9fff]{2}/

/** 二十三项中的十项, 八项中有七项 */
const ofAll = /[件名位个项篇份家户条处]中的?$/
const someOf = new RegExp(`^[\\u4e00-\\u9fff]{0,6}中[的有,;]?(?:${many}|${few})${unit}`)
/** 六个设计稿里挑出两个 */
const chosenOf = /^[^,。;:一二三四五六七八九十两]{1,6}里的?[\u4e00-\u9fff]{0,2}[\d一二两三四五六七八九十]+(.)/

/** 八项计划,已完成七项 */
const ofWhich =
  /^[\u4e00-\u9fff]{2,8},(?:已|其中|目前|已有|现已)?(?:完成|办结|办成|办复|落实|采纳|解决|通过|建成|入选|立案|整改|化解|答复|兑现|开工|结题)了?[\d二两三四五六七八九十百]+([件项条个名家户篇份位场次])/

/** 七个问题解决五个 */
const solved =
  /^[\u4e00-\u9fff]{2,6}(?:完成|办结|解决|采纳|落实|整改|化解|通过)了?[\d一二两三四五六七八九]([件项条个名家户篇份处])/

/** 五条意见,三条写入草案: so many, of which some */
const ofThem =
  /^([\u4e00-\u9fff]{1,8}),(?:其中)?[\d二两三四五六七八九十百]+([件项条个名家户篇份位])[\u4e00-\u9fff]{2}/

function leadsToMore(figure: Figure, rest: string): boolean {
  const some = ofThem.exec(rest)
  if (some?.[2] === figure.unit && !isNumberedPoint(some[1]!) && !isSpoken(figure.unit, rest)) return true
  if ((solved.exec(rest) ?? chosenOf.exec(rest))?.[1] === figure.unit) return true
  return ofWhich.exec(rest)?.[1] === figure.unit
}

/** Whether another figure or a predicate makes a small numeral a count. */
export function countsBeside(text: string, figure: Figure): boolean {
  const lead = before(text, figure.start)
  const rest = after(text, figure.tail)
  if ((ofAll.test(lead) && clauseEnd.test(rest)) || someOf.test(rest)) return true
  if (isInBatches(text, figure)) return !/[每第]$/.test(lead)
  if (countsAlone(figure, text, lead, rest) || countsDone(figure, text, lead, rest)) return true
  if (
    text[figure.core] !== '一' &&
    ((listed.test(lead) && named.test(rest)) || sumsItems(text, figure, rest))
  )
    return true
  if (text[figure.core] !== '一' && ofAllSaid.test(rest) && (allSaid.test(rest) || !isNumberedPoint(rest)))
    return !/[这那每某第]$/.test(lead)
  // 六条和四条意见
  if (text[figure.core] !== '一' && besideAlike(figure.unit, lead, rest)) return true
  // 督办一件和两件提案
  if (alike.exec(lead)?.[1] === figure.unit && clauseEnd.test(rest)) return true
  if (text[figure.core] === '一') return countsOne(figure, lead, rest)
  if (classed.test(rest)) return !/[每第]$/.test(lead)
  if (followed.test(rest) || (holding.test(figure.unit) && followedByNoun.test(rest)))
    return (
      !/[每第前]$/.test(lead) && figure.unit !== '个月' && !(figure.unit === '期' && /工程|项目/.test(rest))
    )
  if (leadsToMore(figure, rest)) return true
  const pair = paired.exec(rest)
  return pair !== null && isThing(figure, rest) && (!/[,;]/.test(pair[1]!) || pronoun.test(figure.unit))
}
