import { clauseEnd } from './after-noun.js'
import { anyOf } from '../dictionary/alternatives.js'
import { after, before } from '../around.js'
import type { Figure } from '../figure.js'
import { sumsPlaces, sumsThings } from './named-list.js'
import { comprised } from '../unit/measure-at.js'
import { sumsList } from '../dictionary/places.js'
import { endsAsThing } from '../dictionary/rhetoric.js'

/** Rules by which the words around a small numeral tell that it counts. */

const becomes = '(?:调整|增|减|整合|扩大|扩展|压缩|缩减|缩短|缩|精简|合?并|提高|发展|下降|降|延长|上升|升)'
const from = new RegExp(`^${becomes}`)
/** 由两个半天压缩为一个半天 */
const fromNoun = new RegExp(`^[\\u4e00-\\u9fff]{1,4}${becomes}[为到至成]`)
const into = new RegExp(`${becomes}[加少]?[为到至成作]$`)

/** 从七天压到三天 */
const moves = /^[压砍扩升提涨变加跌拉]了?[到至为成]/
const moved = /(?:[压砍扩升涨变加跌拉]了?[到至为成]|提了?[至为成])$/
/** 从三个提到五个 rises, 会上提到三个问题 is spoken of. */
const raised = /[从由][^,。;、中里]{1,10}提了?到$/
/** 从一个点到九个点 */
const risesTo = /^[\u4e00-\u9fff]{0,3}[到至][\d二两三四五六七八九十百千万]+(.)/

/** 七个零散市场归并为两个 */
const mergesInto = new RegExp(
  `^[\\u4e00-\\u9fff]{1,8}?(?:${becomes}|归并|撤并)[加少]?[为到至成][\\d一二两三四五六七八九十百]+(.)`,
)

/** 由七个调整为八个, 从三天缩短至六小时 */
function changesTo(lead: string, rest: string, numeral: string, unit: string): boolean {
  return (
    (/[从由]$/.test(lead) && (moves.test(rest) || risesTo.exec(rest)?.[1] === unit)) ||
    mergesInto.exec(rest)?.[1] === unit ||
    (/[由从把将](?:原来的|最初的|过去的|原先的|上年的|平均)?$/.test(lead) &&
      (from.test(rest) || (numeral !== '零' && fromNoun.test(rest)))) ||
    into.test(lead) ||
    moved.test(lead) ||
    raised.test(lead)
  )
}

const lengths = new Set(['小时', '天', '周', '星期', '个月', '分钟', '个工作日'])
/** What says that a length of time follows: 历时三天, 坐诊两天, 每周开放五天. */
const took = new RegExp(
  `${anyOf(
    '就是 [多少长短]则 历时 用时 耗时 为期 会期 限期 时限 持续 长达 (?<!到)达 仅 只需 需要? 要 用 推迟 延迟 延长 提前 会前',
    '安排 召开 培训 展出 调研 视察 考察 蹲点 走访 讨论 审议 学习 值守 停留 奋战 义诊 坐诊 步行 [开乘坐骑驾驱]车 车程 开',
    '每[周月年天日期次班场](?:[\u4e00-\u9fff]{2,4})? [年月周天](?:[中里内])?有 [\u4e00-\u9fff](?<!过)了',
  )}了?$`,
)

const daysBefore = /[\d一二三四五六七八九十]天[、,;][\u4e00-\u9fff]{2,6}$/
const daysBehind = /^[、,;][\u4e00-\u9fff]{2,6}[\d一二三四五六七八九十百]+天/

/** 骑两个小时的马 */
const lasted = /^的(?!时间|工作日)[\u4e00-\u9fff]|^(?:工资|薪水|收入|口粮|[没未][\u4e00-\u9fff])/

/** 打通两条断头路; 走好三条路 and 三条路径 are ways of a speech. */
const lines =
  /^[\u4e00-\u9fff]{0,3}(?:[河村栈步车隧管]道|河|渠(?!道)|沟渠?|街(?!道办)|巷)|^(?!道路)[\u4e00-\u9fff]{1,4}?(?:路(?![径子线])|街道?|巷道?|河|渠)|^[\u4e00-\u9fff]{0,4}?(?:生产线|产业链|支流|高铁|高速|[海光]缆|地铁|线路|公交线|专线|支线|航线|管线|热线|毯|毛巾|鱼)/

/** 两段非机动车道 */
const stretches = /^[\u4e00-\u9fff]{0,6}?(?:[车步]道|河道|公路|街道|道路|堤|水渠|管[网道线]|城?墙)/

function countsLines({ unit, core }: Figure, text: string, lead: string, rest: string): boolean {
  if (text[core] === '一' || /[好这那]$/.test(lead)) return false
  return (unit === '条' && lines.test(rest)) || (unit === '段' && stretches.test(rest))
}

/** 归纳为五类 */
const sorted = /(?:归[纳并集]?|划分|梳理|整理|汇总|合并|细分)[为成出]$/

/** 归纳为六大类九十二条: classes of what is counted next. */
const inClasses = /^(?:问题|事项|建议|意见|难题|诉求)?[\d一二三四五六七八九十百千]+(?:个|条|项|件|篇)/

const regions = new Set(['地', '省', '市', '州', '县', '区', '国', '省区', '省市', '市州', '县区', '县市'])
const toRegions =
  /(?:赴|前往|来到|深入到?|遍及|包括|涵盖|横跨|地跨|等|走[访遍完进]|覆盖|惠及|带动|沿线|沿黄|内地|湾区|城市群)[\u4e00-\u9fff]{0,3}?(?:[一二三四五六七八九十两]{1,3}(?:省区|市州|[省市州县区]))?$/

/** 南京、徐州、镇江三市, 金岘、寨子两村 */
const places = /^(?:[地省市州县区旗镇乡村]|省区|市州|县区|乡镇|街道|社区)$/

const several = /[两三四五六七八九十]/
const regionsBefore =
  /(?:[市城]内|主城|城区)$|(?:[、和与及赴到对在][\u4e00-\u9fff]{0,4})[两三四五六七八九](?:省区?|市州?|州|县|区)$/
const regionsBehind = /^[两三四五六七八九十]{1,3}(?:市|州|县|区|旗)/

/** 八市协作 is named after how many take part. */
const together = /^(?:协作|合作|协同|联动|联盟|一体|同城)/

/** 湘鄂赣三省: as many as are named by one character each. */
const abbreviated =
  /(?:成(?=渝)|[京津冀沪渝苏浙皖闽赣鲁豫鄂湘粤桂琼川蜀黔云滇藏陕甘陇青宁新辽吉黑晋蒙港澳台])+$/

/** 浙江、江苏两省六市, 与三省五县政协 */
function countsRegions(unit: string, lead: string, rest: string, numeral: string): boolean {
  if (!several.test(numeral)) return false
  if (/^[\u4e00-\u9fff]{0,4}联席/.test(rest)) return false
  if (abbreviated.exec(lead)?.[0].length === '两三四五六七八九'.indexOf(numeral) + 2) return true
  if (together.test(rest)) return false
  // 在四省各选一个村
  if (/[在从于]$/.test(lead) && rest.startsWith('各')) return true
  // 对口支援的两县签订协议
  if (numeral === '两' && /(?:支援|协作|结对|毗邻|相邻|接壤|交界)的$/.test(lead)) return true
  // 云南西藏两省区
  if (unit.length > 1) return /[\u4e00-\u9fff]$/.test(lead) && !/[这那各]$/.test(lead)
  // 关中五市
  if (unit === '市' && numeral !== '两' && /[\u4e00-\u9fff](?<![第前每这那各全居列名省])$/.test(lead))
    return true
  return regionsBefore.test(lead) || (/[与同和赴到的辖括跨]$/.test(lead) && regionsBehind.test(rest))
}

/** 七县一市, 两省一市: regions of different kinds are a sum. */
const regionsMixed =
  /(?:^|[^第每东一二两三四五六七八九十])(?!一)(?:[一二两三四五六七八九十]{1,3}(?:([省市州县区旗])(?!\1))){2,3}(?![一二两三四五六七八九十][\u4e00-\u9fff])(?!(?:\([^)]{1,6}\))?[\u4e00-\u9fff]{0,8}(?:(?<!政)协同|联动|一体|[联巡]展|巡回|协作))/

function sumsRegions({ core, tail }: Figure, text: string): boolean {
  const from = Math.max(0, core - 6)
  const around = text.slice(from, tail + 22)
  const match = regionsMixed.exec(around)
  return match !== null && from + match.index <= core && from + match.index + match[0].length >= tail
}

/** 跑了三趟, 算了三遍 */
const repeated = /^[遍趟回]$/
const timesBefore = /了$|往返$|[遍趟回][\u4e00-\u9fff]{1,6}[、和]$/

const people =
  /^(?:驰援|来[县市省访]|入选|获|接受|作(?!为)|受聘|担任|当选|提拔|转任|转岗|常驻|回乡|带[上着领]|因|被[评授选提]|参加|受到|考取|晋升|荣获|组成|分成|深入|轮流|分头|都[是有在]|[\u4e00-\u9fff]{2}了)/

/** 委员九人回乡考察, 六十分以下的三人。 */
function countsPeople({ unit, core }: Figure, text: string, lead: string, rest: string): boolean {
  if (unit !== '人' || text[core] === '一') return false
  if (/一行$|其[他余]$/.test(lead)) return true
  if (/^(?:联[名合署]|共同|先后|带头)/.test(rest)) return /[委员表家授师生民众主工部者长]$/.test(lead)
  // 九人宣讲团; 三人篮球队
  if (
    /^(?:宣讲|调研|考察|代表|专家|巡[河讲]|访问|督[查导]|志愿|医疗|突击|筹备|工作|领导)[\u4e00-\u9fff]{0,3}[团队组]/.test(
      rest,
    )
  )
    return true
  if (/的$/.test(lead)) return /^(?:$|[,。;、)])/.test(rest)
  return people.test(rest) && /^$|[,。;、\u4e00-\u9fff]$/.test(lead)
}

const fields = /^(?:方面|领域|行业|门类|[版板]块|篇章|单元)/

/** 五轮驱动, 三轮摩托 are driven on so many wheels. */
const wheels = /^(?:驱动|定位|车|摩托|电动|[\u4e00-\u9fff]{0,2}车)/
/** 两个“一号提案”, 两个“码上商量”议事厅, 九处“民情”议事亭 */
const quoted =
  /^“[^”]{1,10}(?:[路桥渠]|提案|课题|议题|项目|企业|基地|案例|[站室村]|社区|学校|单位|小组)”|^“[^”]{2,8}”[\u4e00-\u9fff]{0,3}(?:[站室厅馆]|基地|项目|企业|案例|单位|小组|示范点)/
const behindQuote = /^“[^”]{2,8}”(?![为的是作])/

function namesQuoted(rest: string): boolean {
  const name = behindQuote.exec(rest)?.[0]
  return quoted.test(rest) || (name !== undefined && endsAsThing(rest.slice(name.length)))
}

/** 五轮调研, 三个“星级工作室”; 新一轮 and 三个“确保” count nothing. */
function countsNamed({ unit, core }: Figure, text: string, lead: string, rest: string): boolean {
  if (text[core] === '一' || (unit === '轮' && text[core] === '二')) return false
  if (unit === '个' && fields.test(rest)) return comprised.test(lead)
  return unit === '轮'
    ? /^次?(?:[\u4e00-\u9fff]{2}|“)/.test(rest) && !wheels.test(rest)
    : /^[个件项家条座处间]$/.test(unit) && namesQuoted(rest)
}

/** 公安、教育等九部门 */
const bodies = /^(?:部门|部委|单位|企业|学校|医院)$/

/** 两条钢缆各长四公里 */
const each = /^[\u4e00-\u9fff]{1,8}各[长宽高重深占]/

/** Whether the words on either side say that it counts: a change, a length, a line, a class, a region, a person. */
export function toldByWords(text: string, figure: Figure): boolean {
  const lead = before(text, figure.start)
  const rest = after(text, figure.tail)
  const { unit, core } = figure
  if (changesTo(lead, rest, text[core]!, unit) || (text[core] !== '一' && each.test(rest))) return true
  // 一开就是四个小时; 八小时之外
  if (/^个?小时$|^分钟$/.test(unit) && several.test(text[core]!))
    return !/^(?:工作制|之?外|以外|热度)/.test(rest)
  // 中度污染四天、重度污染两天
  if (unit === '天' && (daysBefore.test(lead) || daysBehind.test(rest))) return text[core] !== '一'
  if (lengths.has(unit))
    return took.test(lead) || (lasted.test(rest) && text[core] !== '一' && !/[后前近这那第每]$/.test(lead))
  // The grammar reads 大领域 only where what it comprises is named, and a few 方 only where they are pieces or parties.
  if (unit.length === 3 && unit[0] === '大') return true
  if (unit === '方') return !/第$/.test(lead)
  // 水务、住建、财政三部门
  if (bodies.test(unit)) return /等$/.test(lead) || sumsList(lead, text[core]!) || sumsThings(text, figure)
  // 苏、浙、粤三省, 金岘、寨子两村; 皋兰、榆中两县委 are bodies of each
  if (places.test(unit) && (sumsPlaces(text, figure) || sumsList(lead, text[core]!)))
    return !/^[委政级]/.test(rest)
  // 道路类、绿化类等五大类
  if (unit === '大类' || unit === '类')
    return inClasses.test(rest) || sorted.test(lead) || (/等$/.test(lead) && clauseEnd.test(rest))
  if (regions.has(unit) && sumsRegions(figure, text)) return true
  if (regions.has(unit) && countsRegions(unit, lead, rest, text[core]!)) return true
  // 分上下两编
  if (/^[编册卷辑章]$/.test(unit) && /分[为成]?$|上中?下$/.test(lead)) return text[core] !== '一'
  if (repeated.test(unit) && timesBefore.test(lead)) return text[core] !== '一'
  if (regions.has(unit))
    return (
      ((toRegions.test(lead) || (/等$/.test(lead) && several.test(text[core]!))) && !/^[委政]/.test(rest)) ||
      (/^\([省市州县区旗][、)]/.test(rest) &&
        (text[core] === '两' ||
          /^$|[,。;、赴在对的]$|(?<![两三四五六七八九])[区省州等]$|全[省市州]$/.test(lead)))
    )
  return (
    countsNamed(figure, text, lead, rest) ||
    countsLines(figure, text, lead, rest) ||
    countsPeople(figure, text, lead, rest)
  )
}
