import { clauseEnd, standsAfterNoun } from './after-noun.js'
import { toNumber } from './decimal.js'
import type { Figure } from './figure.js'
import { countsBeside } from './beside-counts.js'
import { countsPlaces } from './places.js'
import { after, before } from './around.js'
import { counted, counting, made, places, total, verb, weighty } from './lexicon.js'
import { isJoined, isPeriod, isQuoted } from './surroundings.js'
import { countsThings, isSpoken } from './things.js'
import { toldByWords } from './told-by-words.js'

const numberish = '[一二三四五六七八九十两百千万〇]'
/** 周五由两名委员 and 第二批十五个 are no pattern. */
const patternBefore = new RegExp(`(?<![周第期])${numberish}(?!般)[\\u4e00-\\u9fff]$`)
const patternAfter = new RegExp(
  `^(?!${numberish}+岁)(?:${numberish}(?!甲|级医)|接着?一|(?![对赴到在与和及为从向由把将获])[\\u4e00-\\u9fff]${numberish}[\\u4e00-\\u9fff])`,
)

/** 四个村一千八百户 */
const villages = /^[\u4e00-\u9fff]{0,3}[村镇乡县区道][一二三四五六七八九十百千]{2,}/

/** 五卷一百五十余万字, 三批四十二人 */
const volumes =
  /^[卷辑部册期批编案章支路][一二三四五六七八九十百千两]{2,}[余多]?万?[余多]?(?:[字册章人户件篇名]|人次)/

const enumerating = /^[个条项种]$/

/** Up to ten of anything, and up to nineteen of what speeches number in Chinese: 三个重点, 十四个坚持. */
export function isFew({ small, han, bounded, unit, low }: Figure): boolean {
  return small || (han && !bounded && low !== null && enumerating.test(unit) && toNumber(low) < 20)
}

/** 三抓三促, 一村一品, 五花八门: numerals in step make a name or an idiom. */
export function isInStep(text: string, figure: Figure): boolean {
  const rest = after(text, figure.tail)
  if (
    figure.unit === '个'
      ? villages.test(rest) || (!figure.small && places.test(rest))
      : volumes.test(figure.unit + rest)
  )
    return false
  return patternBefore.test(text.slice(Math.max(0, figure.core - 3), figure.core)) || patternAfter.test(rest)
}

/** 五个部门联动机制 is named after how many take part. */
const scheme = /^[\u4e00-\u9fff]{2,8}(?:机制|工作法|模式)/

/** 八个民主党派, 两家企业: after a measure word the noun tells a count from an emphasis. */
export function countsBodies(text: string, figure: Figure): boolean {
  const rest = after(text, figure.tail)
  if (scheme.test(rest) || isSpoken(figure.unit, rest)) return false
  return places.test(rest) || counted.test(rest)
}

/** 联合河西五市政协: bodies of several places together. */
function joinsPlaces(text: string, figure: Figure): boolean {
  return (
    /^(?:[市县区州省]|省区|市州|县区|县市)$/.test(figure.unit) &&
    /^政协/.test(after(text, figure.tail)) &&
    !/[省市县区全]$/.test(before(text, figure.core))
  )
}

const notTimes =
  /^(?:产业|会|全(?!体委员|[省市县区])|党|飞跃|浪潮|革命|分配|握手|方|函|曲|世界|元|供|创|能|利|加工|污染)/

const meetings = /^(?:全体会|全会|党组会|党委会|会议)/
const met = /(?:召开|举行|举办|开)(?:了|过)?(?:[\d一二两三四五六七八九十]{1,3}次[\u4e00-\u9fff]{2,8}[、和])?$/

/** 举行四次全体会议: as often; without a verb it is which. */
function countsMeetings(text: string, figure: Figure): boolean {
  const often = text[figure.core] === '两' || met.test(before(text, figure.start))
  return often && meetings.test(after(text, figure.tail))
}

function isNoCount(text: string, figure: Figure): boolean {
  const rest = after(text, figure.tail)
  return notTimes.test(rest) || (text[figure.core] === '二' && /^[\u4e00-\u9fff]/.test(rest))
}

/** 两次 before what was done twice; 二次 is secondary, 三次产业 a sector. */
function countsTimes(text: string, figure: Figure): boolean {
  const rest = after(text, figure.tail)
  return (
    figure.unit === '次' &&
    !/[一二]/.test(text[figure.core]!) &&
    !/连续$/.test(before(text, figure.start)) &&
    /^[\u4e00-\u9fff]/.test(rest) &&
    !notTimes.test(rest)
  )
}

const things = /^[所家名位件篇份座户处]$/
const points = /^(?:问题|难题|意见|建议|诉求|事项|线索)/
const works = /^[\u4e00-\u9fff]{0,4}?(?:成果|品牌|做法|经验|技术|专利|任务|改革)/
const outcome =
  /^[\u4e00-\u9fff]{2,8}?(?:被(?:[采评列确纳]|[省市县全国])|获评|获得?[省市全国一二三]|在[^,。;、]{1,6}(?:发表|刊发|推广|交流)|入选|荣获|建成|投产|开工|竣工|落户|落地|现场|限期|当场|得到|写[进入]|列入|纳入|转为|各|均|都|已|全部|[\d一二三四五六七八九十两百]{1,4}[余多]?人)/

/** 三所农村小学 at the head of a clause, with a body behind; 三个工作室被评为示范; 选送的两件案例. */
function opensClause(text: string, figure: Figure): boolean {
  const lead = before(text, figure.start)
  const rest = after(text, figure.tail)
  if (!/^$|[,。;、:!?\n的]$|其中$/.test(lead)) return false
  if (/^[项件条]$/.test(figure.unit) && /^(?:由|已|被|均|正在|尚未)/.test(rest)) return true
  if (things.test(figure.unit)) return counted.test(rest)
  if (!/^[个条项]$/.test(figure.unit)) return false
  return (counted.test(rest) || points.test(rest) || works.test(rest)) && outcome.test(rest)
}

/** 在九个脱贫村试点, 对十二条产业链, 全县六个协会: of what a preposition names. */
const named = /(?:[在与和对让为向从自给由使等]|全[省市县区州国])$/

/** 十四个坚持: what speeches number above ten. */
const numbered =
  /^(?:坚持|明确|必须|方面|重点(?![村镇项企工])|重要|全面|更加|统筹|进一步|结合|突出|狠抓|聚焦|围绕|着力|推进|强化|提升|深入|加强|[“"《]|[字大新不要]|成就|显著|历史|基本|关键)/

/** Points of a list in words: more than ten of them, some that somebody has, one of several. */
function countsPoints(text: string, figure: Figure): boolean {
  const lead = before(text, figure.start)
  const rest = after(text, figure.tail)
  if (!figure.small) return /^[\u4e00-\u9fff]/.test(rest) && !numbered.test(rest)
  if (text[figure.core] === '一') return false
  if (figure.unit === '个' && /^[\u4e00-\u9fff]{1,6}之一/.test(rest)) return counted.test(rest)
  if (figure.unit !== '个' && /有$/.test(lead)) return counted.test(rest) || points.test(rest)
  if (/等$/.test(lead) && (points.test(rest) || made.test(rest))) return true
  return named.test(lead) && counted.test(rest) && !scheme.test(rest)
}

/** 一名委员获评全国劳模 */
function winsOne({ unit }: Figure, lead: string, rest: string): boolean {
  if (!things.test(unit) && !/^[个项]$/.test(unit)) return false
  return /^$|[,。;、]$/.test(lead) && /^[\u4e00-\u9fff]{0,4}(?:获评|获[省市全国“]|入选|荣获|被评)/.test(rest)
}

/** 五项决议和两个报告 */
const together =
  /[\d一二三四五六七八九十两](?:[项个件份篇部条家名场所次位]|人次)[\u4e00-\u9fff]{1,8}[和、及与]$/

/** One of 一…十 with a measure word: in prose more often an article or a slogan than a statistic. */
function isCounted(text: string, figure: Figure): boolean {
  // 三元桥 is a name, 三元钱 and 五元以上 are money.
  if (figure.unit === '元' && /^[\u4e00-\u9fff]/.test(after(text, figure.end)))
    return /^[钱以的一每左上至到整起为和及降升涨提调增减]/.test(after(text, figure.end))
  if (weighty.test(figure.unit)) return figure.unit !== '番' || /翻了?$/.test(before(text, figure.core))
  if (
    (countsPlaces(text, figure) && !(text[figure.core] === '一' && isInStep(text, figure))) ||
    toldByWords(text, figure)
  )
    return true
  if (isInStep(text, figure) || (figure.unit === '件' && /^大事/.test(after(text, figure.tail)))) return false
  if (figure.unit === '个' && text[figure.core] !== '一' && places.test(after(text, figure.tail)))
    return !scheme.test(after(text, figure.tail)) && !/[这那]$/.test(before(text, figure.start))
  if (joinsPlaces(text, figure)) return true
  if (
    figure.unit === '个' &&
    text[figure.core] !== '一' &&
    /^人(?![大民均口才生文类格事心气])/.test(after(text, figure.tail)) &&
    /[\u4e00-\u9fff、]$/.test(before(text, figure.start))
  )
    return true
  if (figure.unit === '口' && /^(?:人|之家)/.test(after(text, figure.tail))) return true
  // 由县里两家企业出资
  if (
    figure.unit === '家' &&
    /^[\u4e00-\u9fff]{0,2}(?:企业|公司|单位|医院|银行|工厂)/.test(after(text, figure.tail))
  )
    if (text[figure.core] !== '一') return true
  // 共识增一分
  if (figure.change && !enumerating.test(figure.unit)) return figure.unit !== '分'
  if (!counting.test(figure.unit)) return false
  if (figure.unit === '次' && countsMeetings(text, figure)) return text[figure.core] !== '一'
  // 二次供水 is secondary and 三次产业 a sector; what was done twice is 两次.
  if (figure.unit === '次' && isNoCount(text, figure)) return false
  const lead = before(text, figure.start)
  const rest = after(text, figure.tail)
  if (figure.change || total.test(lead)) return !/^(?:个|项|种)(?:方面|层面|环节)/.test(figure.unit + rest)
  if (standsAfterNoun(text, figure) || countsThings(text, figure)) return true
  if (enumerating.test(figure.unit) && countsPoints(text, figure)) return true
  if (countsBeside(text, figure)) return true
  if (text[figure.core] === '一') return winsOne(figure, lead, rest)
  if (
    figure.unit.endsWith('批次') ||
    (/^[批组轮路]$/.test(figure.unit) && /^(?:次)?(?:赴|对|到|深入|进行|开展|有序|组织)/.test(rest))
  )
    if (/[分按]$/.test(lead)) return true
  if (countsTimes(text, figure) || opensClause(text, figure)) return true
  if (together.test(lead) && counted.test(rest)) return true
  if (!verb.test(lead)) return false
  // 共完成十一条。 What was done, with no noun behind it to number.
  if (clauseEnd.test(rest)) return true
  if (figure.unit === '期') return !/^(?:工程|项目|建设)/.test(rest)
  if (/^(?:个|项|支|门|组|片|批|轮|个月|条|部|处|台|套|种|路|张|块)$/.test(figure.unit))
    return counted.test(rest) || made.test(rest)
  return true
}

const cue =
  /(?:共|计|达|到|为|约|有|了|立案|办结|提案|收到|办理|总数|人数|件数|户数|字数|总量|指数|评分|得分|票|分别是|:)$/
const yearLike = /^(?:1[89]|20)\d\d$/

/** 由3.27缩小至2.93, 指数为98.5: a decimal that something comes to. */
const level =
  /(?:为|达|达到|至|到|从|由|在|持平|约|缩小|扩大|提高|下降|上升|回落|收窄|[比分]|指数|系数|均值)$/

/** 立案六百一十五, in words as in digits; two or three characters may be anything. */
function plain({ han, bare, positional, low }: Figure): boolean {
  return !han || (!bare && !positional && low !== null && toNumber(low) > 99)
}

/** Digits with no unit at all: 立案615，. A year, a code or the number of a paragraph has no cue before it. */
function bareCounts(text: string, figure: Figure): boolean {
  if (
    !figure.bounded &&
    !figure.scale &&
    !figure.decimals &&
    !(clauseEnd.test(after(text, figure.tail)) && plain(figure) && cue.test(before(text, figure.start)))
  )
    return false
  const printed = text.slice(figure.core, figure.tail)
  if (/\d{7}/.test(printed) || (yearLike.test(printed) && !figure.bounded)) return false
  const rest = after(text, figure.tail)
  if (figure.bounded) return !/^[-.:·]/.test(rest)
  if (figure.decimals && !figure.han && level.test(before(text, figure.start)))
    return /^(?:$|[,。;、()的提升降缩增扩下上至到])/.test(rest)
  const ends = clauseEnd.test(rest) && cue.test(before(text, figure.start))
  return figure.han
    ? (ends && plain(figure)) || text.endsWith('个亿', figure.tail)
    : figure.scale !== undefined || ends
}

export function boundsAges({ unit, bound }: Figure): boolean {
  return unit.endsWith('岁') && /^(?:atLeast|atMost|between|over|under)$/.test(bound)
}

/** 60岁以上老人 and 18—60周岁 name a class of people. */
function isAgeClass(text: string, figure: Figure): boolean {
  const lead = before(text, figure.start)
  if (figure.unit.endsWith('岁') && /年满$/.test(lead)) return true
  return boundsAges(figure) && !/(?:平均|年龄|寿命|均)[^,。;]{0,8}$/.test(lead)
}

/** 24小时服务, 15分钟生活圈, 二期工程, 2.0版. */
export function isName(text: string, figure: Figure): boolean {
  const rest = after(text, figure.end)
  // 最多一天达1100余条
  if (figure.small && /^最/.test(text.slice(figure.start, figure.core)) && /^[达有就超]/.test(rest))
    return true
  if (figure.unit === '天') return /^(?:不间断|不打烊|无休|全天候)/.test(rest)
  if ((figure.unit === '小时' || figure.unit === '个小时') && figure.end === figure.tail)
    return /^(?:不间断|不打烊|无休|新闻|客服|值[班守]|在线|服务|自助|监[控测]|开放|热线|待命|开通|畅通|轮班|工作日|倒班|全天候|营业|响应|外|之外|以外)/.test(
      rest,
    )
  if (figure.unit === '%') return /^的?(?:努力|热情|把握)/.test(rest)
  if (figure.unit === '次') return /^(?:满意|办结|合格|通过|成功|化解)率/.test(rest)
  // 十六字方针
  if (figure.unit === '字')
    return /^(?:人才|治水|社会主义)?(?:核心价值观|方针|总要求|诀|箴言|经|真经|口诀|守则|方略)/.test(rest)
  if (figure.unit === '分钟' || figure.unit === '公里') return /^[\u4e00-\u9fff]{0,8}圈/.test(rest)
  if (figure.unit === '期') return /^(?:工程|项目|建设)/.test(rest)
  return figure.unit === '版' && figure.decimals !== undefined
}

/** 从事…30余年, 长达10多年: years that measure; others with 多 date (一年多的形势). */
export const lasted =
  /(?:从[教医业警艺政]|执教|深耕|耕耘|坚守|历时|长达|达|已|坚持|工作|从事|服务|工龄|党龄|扎根|有|了|任职|驻村|经验)$/

/** Whether a figure of the grammar is a figure of the report. */
export function isFigure(text: string, figure: Figure): boolean {
  if (figure.nothing || (figure.unit === '' && figure.low !== null && !bareCounts(text, figure))) return false
  if (isJoined(text, figure) || isQuoted(text, figure) || isPeriod(text, figure)) return false
  if (figure.low === null) return true
  if (figure.slashed && !figure.bounded && !/(?:占比?|达到?|为|的|有)$/.test(before(text, figure.start)))
    return false
  if (
    figure.unit === '年' &&
    (figure.tailed || (figure.small && figure.bound === 'over')) &&
    !lasted.test(before(text, figure.start))
  )
    return false
  if (isAgeClass(text, figure) || isName(text, figure)) return false
  if (figure.unit === '') return true
  if (figure.bounded) return !(figure.han && isInStep(text, figure) && figure.bare)
  if (isFew(figure)) return isCounted(text, figure)
  if (figure.bare && /个$/.test(before(text, figure.start))) return false
  if (figure.bare && /(?:达到?|跨[越上]|[迈跃站]上)$/.test(before(text, figure.start))) return true
  if (figure.bare)
    return (
      /^[百千]/.test(text.slice(figure.core)) &&
      /元$/.test(figure.unit) &&
      !/^(?:[级县村乡镇]|企业|产业|园区|集群|楼宇|街区|项目)/.test(after(text, figure.tail))
    )
  return true
}
