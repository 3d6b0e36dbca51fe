import { after, before } from '../around.js'
import type { Figure } from '../figure.js'
import { unitWord } from '../unit/measure-words.js'

export const clauseEnd = /^(?:$|[,。;、:!?)\]”\n])/
const notNoun =
  /[这那每某另又第之逐的下前后首末再如成为是更进近最哪了聚一二三四五六七八九十两百千抓]$|(?<!合)同$|(?<![以再新])上$|(?<![主责])任$/
/** 统一, 单一, 万一: words that end in 一. */
const notBeforeOne = /[唯统单专归合划万]$/

/** What appears in issues and courses; a building's 二期 is its second phase. */
export const issued =
  /(?:[刊报班课堂坛会讲]|信息|简报|资料|动态|[培轮集]训|沙龙|讲座|讲堂|栏目|节目|民情|民意|活动|专栏|论坛|议政|协商|直播|谈|(?<!发)展|展览)[”》)]?$/

/** 结题六项,延期一项, 文化室两间、篮球场一个: one beside others. */
const follows = new RegExp(
  `[\\d一二三四五六七八九十两百千万][余多几]?${unitWord}[,、;和及][\\u4e00-\\u9fff“”()A-Z\\d]{1,10}$`,
)

/** 会议一次、常委会议四次 */
const leadsOn = new RegExp(
  `^[、,;][\\u4e00-\\u9fff“”()A-Z\\d]{0,8}?[一二三四五六七八九十百两\\d]{1,4}${unitWord}`,
)

const standing = /^[口眼座辆台部架艘套栋所篇首幅副对]$/

/** 门诊部一处, 咨询公司一家 */
const establishment = /[\u4e00-\u9fff](?:部|站|所|室|场|馆|院|中心|基地|园|厂|店|社|公司|学校|企业)$/

/** 搬迁一户、脱贫一户: one by one, in step. */
function oneByOne(unit: string, lead: string, rest: string): boolean {
  if (!/^[户起批件项]$/.test(unit)) return false
  const next = /^[、,;][\u4e00-\u9fff]{1,2}一(.)/.exec(rest)
  const last = /一(.)[、,;][\u4e00-\u9fff]{1,2}$/.exec(lead)
  return next?.[1] === unit || last?.[1] === unit
}

/** 提案三件、会议两次: after its noun and before a pause a numeral counts. */
export function standsAfterNoun(text: string, figure: Figure): boolean {
  const lead = before(text, figure.start)
  if (text[figure.core] === '一' && oneByOne(figure.unit, lead, after(text, figure.end))) return false
  // 轮训一遍
  if (text[figure.core] === '一' && /^[遍趟番回]$/.test(figure.unit)) return false
  if (text[figure.core] === '一' && (notBeforeOne.test(lead) || /每[^,。;]{0,10}$/.test(lead))) return false
  // 鱼塘一口: of things that stand there one is a count.
  if (
    text[figure.core] === '一' &&
    !follows.test(lead) &&
    !leadsOn.test(after(text, figure.end)) &&
    !standing.test(figure.unit) &&
    !/(?:新增|净增|新培育|新引进|新建|获批)[^,。;、\d]{2,8}$/.test(lead) &&
    !(/^[处家个间]$/.test(figure.unit) && establishment.test(lead)) &&
    !(/^[名人]$/.test(figure.unit) && /[员席任长师家表记]$/.test(lead)) &&
    !/(?:提案|建议|议案|信息|报告|专题|会|活动|调研|视察|讨论|协商|考察|培训|座谈|慰问|走访|评议|备忘录|协议|合同|考[试核]|检查|体检|发言|通报|[展赛班]|讲座|论坛|沙龙|演出)$/.test(
      lead,
    )
  )
    return false
  if (
    figure.unit === '期' &&
    text[figure.core] !== '两' &&
    !issued.test(lead) &&
    !/(?:》|出|采用|刊发|播出|编发)$/.test(lead)
  )
    return false
  // 界别协商(十二项)
  if (/[\u4e00-\u9fff]\($/.test(lead) && text[figure.end] === ')') return true
  const ends =
    clauseEnd.test(after(text, figure.end)) ||
    text[figure.end] === '(' ||
    (standing.test(figure.unit) && /^[及和与]/.test(after(text, figure.end)))
  return ends && /[\u4e00-\u9fff\])”》]$/.test(lead) && !notNoun.test(lead)
}
