import { clauseEnd, standsAfterNoun } from './after-noun.js'
import { countsBeside } from './beside-counts.js'
import { listsOnes } from './list-of-ones.js'
import { counting } from '../unit/measure-words.js'
import { counted } from '../dictionary/nouns.js'
import { countsPoints, opensClause } from '../dictionary/points.js'
import { isNumberedPoint } from '../dictionary/rhetoric.js'
import { isThing, isWork, noun, yes, type Rule, type Small } from './rule.js'
import { countsThings, isSpoken } from '../dictionary/things.js'
import { countsMeetings, countsTimes } from '../unit/times.js'
import { appointing, total, verb } from '../dictionary/verbs.js'

/** 五项决议和两个报告 */
const together =
  /[\d一二三四五六七八九十两](?:[项个件份篇部条家名场所次位]|人次)[\u4e00-\u9fff]{1,8}[和、及与]$/
const listed =
  /(?:[二两三四五六七八九十百千\d]|十一)[件名份部家场所次位户座台篇张幅册本间辆套个项条处]([\u4e00-\u9fff“”]{1,10})[、和及]$/
const listedAfter = /^[\u4e00-\u9fff]{2,8}[、,;和](?:\d|[两三四五六七八九十])+(.)/
const partOf =
  /^(?:次)?(?:视察|调研|走访|考察|督查|检查|前往|暗访|赴|对|到|深入|进行|开展|有序|组织|取消|清理|推进|实施|完成)/
const divided = /(?<!兵)分[成为]?$|按$/
const adding =
  /(?<![每各][^,。;]{0,10})(?:辖|结对|包[联扶抓]|挂钩|认领|增设|新设|新增|新建|新建成|修建|改建|扩建|增加)了?$/
const spots = /[\d一二三四五六七八九十]处[^。;]{1,10}[,;、]$/

const honoured =
  /^[\u4e00-\u9fff]{0,4}(?:获评|获[省市县区全国表奖“金银铜一二三特]|受[到表]|入选|当选|荣获|被评)/

const isPoint = ({ unit, rest }: Small): boolean => /^(?:个|项|种)(?:方面|层面|环节|字)/.test(unit + rest)

/** What the words around tell, of the measure words by which reports count. */
export const rulesOfSurroundings: readonly Rule[] = [
  { counts: ({ unit }) => (counting.test(unit) ? undefined : false) },
  // 除两条受限制外
  { one: false, lead: /除了?$/, rest: /^[^,。;]{0,10}外/, counts: true },
  { one: true, counts: ({ text, figure }) => listsOnes(text, figure) },
  // 召开一次全体会议、四次常委会会议
  {
    units: /^[次场件篇部份名位家座所]$/,
    one: true,
    lead: verb,
    counts: ({ unit, rest }) => yes(listedAfter.exec(rest)?.[1] === unit),
  },
  { units: /^次$/, counts: ({ text, figure, one }) => (countsMeetings(text, figure) ? !one : undefined) },
  // 只有一个目标
  { units: /^个$/, one: true, lead: /只有$/, counts: ({ rest }) => counted.test(rest) },
  // 上升两个位次
  { units: /^个$/, lead: /[升降移进高]了?$/, rest: /^(?:等级|[位名]次|档)/, counts: true },
  {
    counts: (small) => (small.figure.change || total.test(small.lead) ? !isPoint(small) : undefined),
  },
  { counts: ({ text, figure }) => yes(standsAfterNoun(text, figure) || countsThings(text, figure)) },
  { units: /^[个条项种件]$/, counts: ({ text, figure }) => yes(countsPoints(text, figure)) },
  // 围绕“水乡保护”“立面改造”两个课题
  {
    units: /^[个项条种件]$/,
    one: false,
    lead: /[”》]$/,
    counts: ({ rest }) => yes(isWork(rest) || /^(?:荣誉|称号)/.test(rest)),
  },
  { counts: ({ text, figure }) => yes(countsBeside(text, figure)) },
  {
    units: /^[名位人户]$/,
    one: true,
    lead: appointing,
    counts: ({ unit, rest }) => yes(rest === '' || (noun.test(rest) && !isSpoken(unit, rest))),
  },
  // 增设一个科室
  {
    units: /^[个项条支处座所家间]$/,
    one: true,
    lead: adding,
    counts: ({ unit, rest }) => yes(isWork(rest) || (/^[座所间]$/.test(unit) && noun.test(rest))),
  },
  // 一名委员获评全国劳模; elsewhere 一 is an article
  {
    units: /^[所家名位件篇份座户处幅部首个项]$/,
    one: true,
    lead: /^$|[,。;、]$/,
    rest: honoured,
    counts: true,
  },
  { one: true, counts: false },
  // 分三路调研; 两路赴省城
  {
    units: /^[批组轮路队]$/,
    lead: divided,
    counts: ({ rest }) =>
      yes((noun.test(rest) && !/^[建投]/.test(rest)) || partOf.test(rest) || clauseEnd.test(rest)),
  },
  { units: /^条$/, lead: divided, rest: /^战?线|^路线/, counts: true },
  { units: /^[批组轮路]$/, lead: /^$|[,。;]$/, rest: partOf, counts: true },
  { counts: ({ text, figure }) => yes(countsTimes(text, figure) || opensClause(text, figure)) },
  { lead: together, counts: ({ rest }) => yes(isWork(rest)) },
  // 两处险工险段; 四处求医, but 三处当场改,四处限十日
  {
    units: /^处$/,
    counts: ({ text, figure, lead, rest }) =>
      yes((text[figure.core] !== '四' || spots.test(lead)) && isThing(rest)),
  },
  // 七户脱贫户、两个易返贫户
  {
    units: /^[个项条处张]$/,
    lead: listed,
    counts: ({ lead, rest }) => yes(!isNumberedPoint(listed.exec(lead)![1]!) && isThing(rest)),
  },
]
