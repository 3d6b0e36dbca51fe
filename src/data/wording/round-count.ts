import { after, before } from './around.js'
import type { Figure } from './figure.js'
import { counted, namesBody } from './dictionary/nouns.js'
import { urging, verb } from './dictionary/verbs.js'

/** A scale word alone as a number: 办理百件提案, 慰问千名老人, as against 百名干部下基层, 千方百计 and 万家. */

const units = /^(?:[件名位个家户场篇条项份幅所座册]|人次)$/
/** What is counted goes to the end of its part of the clause, and does nothing: 百名委员进社区 is a campaign. */
const noun =
  /^(?![^,。;、]*[进下上入帮评走促助扶连惠共话绘颂唱抓创争谋问迎庆访百千万]|[^,。;、]*大(?!学))[\u4e00-\u9fff]{2,6}(?<![团队]|工程|行动|计划)(?=$|[,。;!?)、]|[和及](?=[百千万]))/
const predicate = /^[\u4e00-\u9fff]{2,4}(?:受益|参[加与]|得到|已全部|全部|均已)/
/** 百名企业家签下两百个岗位: who did so much. */
const deed =
  /^[\u4e00-\u9fff]{2,8}(?:签|捐|认领|走访|提交|联系|帮扶|结对|培训|资助|献)[\u4e00-\u9fff]{0,3}(?:\d|[一二两三四五六七八九][十百千万名个])/
const opens = /^$|[,。;]$/
/** 培训百名教师、千名学生 */
const listed = /[百千万][件名位个家户场篇条项份][\u4e00-\u9fff]{2,6}[、和及]$/
const done = (lead: string): boolean => verb.test(lead) && !urging.test(lead)
/** 届内办万件实事; 办百件实事工程 is a name. */
const deeds = /^[实好]事(?=$|[,。;、)])/

export function countsRound(text: string, { unit, core, start, tail }: Figure): boolean {
  if (!units.test(unit) || !/^[百千万][^百千万]/.test(text.slice(core, core + 2))) return false
  const lead = before(text, start)
  const rest = after(text, tail)
  if (unit === '件' && deeds.test(rest) && /办[好理成]?$/.test(lead)) return true
  if (noun.test(rest) && done(lead.replace(listed, ''))) return true
  // 百家 alone are many: 百家企业, 百家争鸣.
  if (unit === '家' || !opens.test(lead) || !(counted.test(rest) || namesBody(rest))) return false
  return noun.test(rest) || predicate.test(rest) || (unit === '名' && deed.test(rest))
}
