import { after, before } from '../around.js'
import type { Figure } from '../figure.js'

/** 次: how often, as against which meeting and which sector. */

const sectors = '产业|飞跃|浪潮|革命|分配|握手'
const sector = new RegExp(`^(?:${sectors})`)
const notTimes = new RegExp(
  `^(?:${sectors}|会(?![商诊谈见面晤签])|全(?!体委员|[省市县区面力])|党|方|函|曲|世界|元|供|创|能|利|加工|污染)`,
)

const meetings = /^(?:全体会|全会|党组会|党委会|会议)/
const met = /(?:召开|举行|举办|开)(?:了|过)?(?:[\d一二两三四五六七八九十]{1,3}次[\u4e00-\u9fff]{2,8}[、和])?$/

/** 举行四次全体会议: as often; without a verb it is which. */
export function countsMeetings(text: string, figure: Figure): boolean {
  if (text[figure.core] === '二') return false
  const often = text[figure.core] === '两' || met.test(before(text, figure.start))
  return often && meetings.test(after(text, figure.tail))
}

/** 推进二次供水改造, 健全三次分配机制: which, whatever the verb. */
export function tellsWhich(text: string, figure: Figure): boolean {
  const rest = after(text, figure.tail)
  return (
    figure.unit === '次' &&
    (sector.test(rest) || (text[figure.core] === '二' && /^[\u4e00-\u9fff]/.test(rest)))
  )
}

/** 两次 before what was done twice; 二次 is secondary, 三次产业 a sector. */
export function countsTimes(text: string, figure: Figure): boolean {
  const rest = after(text, figure.tail)
  return (
    figure.unit === '次' &&
    !/[一二]/.test(text[figure.core]!) &&
    !/连续$/.test(before(text, figure.start)) &&
    /^[\u4e00-\u9fff]/.test(rest) &&
    !notTimes.test(rest)
  )
}
