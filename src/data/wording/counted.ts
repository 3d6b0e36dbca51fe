import { clauseEnd, standsAfterNoun } from './after-noun.js'
import { after, before } from './around.js'
import { countsBeside } from './beside-counts.js'
import { joinsPlaces, scheme } from './bodies.js'
import type { Figure } from './figure.js'
import { enumerating, isInStep } from './in-step.js'
import { beings, bodies, counted, counting, made, places, tangible, total, verb, weighty } from './lexicon.js'
import { countsPlaces } from './places.js'
import { countsPoints, opensClause, winsOne } from './points.js'
import { countsThings, isSpoken } from './things.js'
import { countsMeetings, countsTimes, isNoCount } from './times.js'
import { toldByWords } from './told-by-words.js'

/** 五项决议和两个报告 */
const together =
  /[\d一二三四五六七八九十两](?:[项个件份篇部条家名场所次位]|人次)[\u4e00-\u9fff]{1,8}[和、及与]$/

function namesBody(rest: string): boolean {
  return places.test(rest) || bodies.test(rest) || beings.test(rest) || tangible.test(rest)
}

/** 三条4.5公里的机耕道, 两座60KW电站, 三个千万元以上项目: how many, before how large each. */
const sized =
  /^(?:约|近|超)?(?:\d[\d.]*[万亿]?|[一二三四五六七八九十百千万亿]{1,4})[余多]?(?:公里|千米|米|千瓦|兆瓦|[Kk]W|MW|千伏|kV|吨|亩|平方米|元|立方米|公顷)/

function countsSized({ unit, core }: Figure, text: string, rest: string): boolean {
  return text[core] !== '一' && /^[个条座台根段处口家项]$/.test(unit) && sized.test(rest)
}

/** One of 一…十 with a measure word: in prose more often an article or a slogan than a statistic. */
export function isCounted(text: string, figure: Figure): boolean {
  // 三元桥 is a name, 三元钱 and 五元以上 are money.
  if (figure.unit === '元' && /^[\u4e00-\u9fff]/.test(after(text, figure.end)))
    return /^[钱以的一每左上至到整起为和及降升涨提调增减计]/.test(after(text, figure.end))
  if (weighty.test(figure.unit)) return figure.unit !== '番' || /翻了?$/.test(before(text, figure.core))
  // 一场场座谈
  if (figure.unit === text[figure.tail] && text[figure.core] === '一') return false
  // The grammar reads 届 only where terms or shows are counted.
  if (figure.unit === '届') return true
  // 八米宽; 一米线, 三米跳板
  if (/^(?:厘|毫|千)?米$/.test(figure.unit))
    return text[figure.core] !== '一' && !/^[线跳栏台]/.test(after(text, figure.tail))
  if (countsSized(figure, text, after(text, figure.tail)) || joinsPlaces(text, figure)) return true
  if (
    (countsPlaces(text, figure) && !(text[figure.core] === '一' && isInStep(text, figure))) ||
    toldByWords(text, figure)
  )
    return true
  if (isInStep(text, figure) || (figure.unit === '件' && /^大事/.test(after(text, figure.tail)))) return false
  if (figure.unit === '个' && text[figure.core] !== '一' && namesBody(after(text, figure.tail)))
    return !scheme.test(after(text, figure.tail)) && !/[这那]$/.test(before(text, figure.start))
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
  // 只有一个目标
  if (figure.unit === '个' && text[figure.core] === '一' && lead.endsWith('只有')) return counted.test(rest)
  if (figure.change || total.test(lead)) return !/^(?:个|项|种)(?:方面|层面|环节|字)/.test(figure.unit + rest)
  if (standsAfterNoun(text, figure) || countsThings(text, figure)) return true
  if (enumerating.test(figure.unit) && countsPoints(text, figure)) return true
  if (countsBeside(text, figure)) return true
  if (text[figure.core] === '一') return winsOne(figure, lead, rest)
  if (
    figure.unit.endsWith('批次') ||
    (/^[批组轮路]$/.test(figure.unit) &&
      /^(?:次)?(?:赴|对|到|深入|进行|开展|有序|组织|取消|清理|推进|实施|完成)/.test(rest))
  )
    if (/[分按]$/.test(lead)) return true
  if (countsTimes(text, figure) || opensClause(text, figure)) return true
  if (together.test(lead) && (counted.test(rest) || made.test(rest))) return true
  // 方式可分为两种
  if (!verb.test(lead) || (/^[种类]$/.test(figure.unit) && /分[为成]$/.test(lead))) return false
  // 共完成十一条。 What was done, with no noun behind it to number.
  if (clauseEnd.test(rest)) return true
  // 围绕三头并进等问题, 五人制足球
  if (lead.endsWith('围绕') || (figure.unit === '人' && /^(?:[制普帮行份桌间组]|小组)/.test(rest)))
    return counted.test(rest)
  if (figure.unit === '期') return !/^(?:工程|项目|建设)/.test(rest)
  if (/^(?:个|项|支|门|组|片|批|轮|个月|条|部|处|台|套|种|路|张|块)$/.test(figure.unit))
    return counted.test(rest) || made.test(rest)
  return figure.unit === '件' || !isSpoken(figure.unit, rest)
}
