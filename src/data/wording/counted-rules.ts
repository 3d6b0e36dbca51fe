import { clauseEnd, standsAfterNoun } from './after-noun.js'
import { before } from './around.js'
import { countsBeside } from './beside-counts.js'
import { joinsPlaces, scheme } from './bodies.js'
import type { Figure } from './figure.js'
import { enumerating, isInStep } from './in-step.js'
import { counted, made, namesBody } from './nouns.js'
import { appointing, total, urging, verb } from './verbs.js'
import { counting, weighty } from './measure-words.js'
import { listsOnes } from './list-of-ones.js'
import { countsPlaces } from './places.js'
import { countsPoints, opensClause, winsOne } from './points.js'
import { endsAsThing, isNumberedPoint } from './rhetoric.js'
import { countsThings, isSpoken } from './things.js'
import { countsMeetings, countsTimes, tellsWhich } from './times.js'
import { toldByWords } from './told-by-words.js'

/** A small numeral in its clause. */
interface Small {
  readonly text: string
  readonly figure: Figure
  readonly unit: string
  /** It is 一, which is an article as well. */
  readonly one: boolean
  readonly lead: string
  readonly rest: string
}

interface Rule {
  /** The measure words it knows of; all where none are named. */
  readonly units?: RegExp
  /** Whether it counts; undefined where the rule cannot tell. */
  readonly decide: (small: Small) => boolean | undefined
}

const yields = /^[\u4e00-\u9fff]{0,4}?(?:能|可|就|要|多|少|卖|挣|产|收)/
const person = /^人(?![大民均口才生文类格事心气物们家])/
const berth = /^[百千万]{1,2}吨级?(?:泊位|码头|货轮|船)/
/** 三条4.5公里的机耕道, 两座60KW电站, 三个千万元以上项目, 三段共七百四十米: how many, before how large each. */
const sized =
  /^(?:共|共计|总长|全长|长|计|约|近|超)?(?:\d[\d.]*[万亿]?|[一二三四五六七八九十百千万亿]{1,4})[余多]?(?:公里|千米|(?:延长)?米|千瓦|兆瓦|[Kk]W|MW|千伏|kV|吨|亩|平方米|元|立方米|公顷)/
/** 五项决议和两个报告 */
const together =
  /[\d一二三四五六七八九十两](?:[项个件份篇部条家名场所次位]|人次)[\u4e00-\u9fff]{1,8}[和、及与]$/
const listed =
  /(?:[二两三四五六七八九十百千\d]|十一)[件名份部家场所次位户座台篇张幅册本间辆套个项条处]([\u4e00-\u9fff“”]{1,10})[、和及]$/
const listedAfter = /^[\u4e00-\u9fff]{2,8}[、,;和](?:\d|[两三四五六七八九十])+(.)/
const partOf =
  /^(?:次)?(?:视察|调研|走访|考察|督查|检查|前往|暗访|赴|对|到|深入|进行|开展|有序|组织|取消|清理|推进|实施|完成)/

const adding =
  /(?<![每各][^,。;]{0,10})(?:辖|结对|包[联扶抓]|挂钩|认领|增设|新设|新增|新建|新建成|修建|改建|扩建|增加)了?$/
/** 在三个健康驿站, 全县六个先进集体: what a preposition names is no point. */
const naming = /(?:[在就与和及对让为向从自给由使等经的]|(?<!没)有|(?<![做达得见收起受])到|全[省市县区州国])$/
const incident = /(?:通报|查处|发生|调处|调解|化解|侦破|破获|受理|处置|妥处|曝光|办理)了?$/
const cases = /^[\u4e00-\u9fff]{0,6}?(?:案|事件|事故|纠纷|问题|投诉)/
const noun = /^(?:[\u4e00-\u9fff]{2}|\d?[A-Z])/

/** 一年四次, 每月两期 */
const oftenIn = /[一每](?:年|个?月|周|天|日|个?季度|学期)$/
const speaks = /^[\u4e00-\u9fff]{0,6}?(?:说|表示|告诉|坦言|感慨)/

const spots = /[\d一二三四五六七八九十]处[^。;]{1,10}[,;、]$/

const isWork = (rest: string): boolean => counted.test(rest) || made.test(rest)
const isThing = (rest: string): boolean => noun.test(rest) && !isNumberedPoint(rest)
const isPoint = ({ unit, rest }: Small): boolean => /^(?:个|项|种)(?:方面|层面|环节|字)/.test(unit + rest)
const yes = (told: boolean): true | undefined => told || undefined
const no = (told: boolean): false | undefined => (told ? false : undefined)

/** What measures: a length or an amount, wherever it stands. */
const measures: readonly Rule[] = [
  // 缺席一次扣五分
  { units: /^分$/, decide: ({ lead }) => yes(/(?<!分)[加扣计得记减奖]$/.test(lead)) },
  { units: /^番$/, decide: ({ text, figure }) => /翻了?$/.test(before(text, figure.core)) },
  // 一亩茶园能收三千元
  { units: /^[亩斤]$/, decide: ({ one, rest }) => no(one && yields.test(rest)) },
  { units: weighty, decide: () => true },
  // 学习六门课程
  {
    units: /^门$/,
    decide: ({ one, rest }) => yes(!one && /^[\u4e00-\u9fff]{0,6}?(?:课|学科|科目|[技手]艺|语言)/.test(rest)),
  },
  { units: /^岁$/, decide: ({ one }) => yes(!one) },
  { units: /^里$/, decide: ({ one, rest }) => yes(!one && /^(?:山?路|地|远|外)/.test(rest)) },
  // 八米宽; 一米线, 三米跳板
  { units: /^(?:厘|毫|千)?米$/, decide: ({ one, rest }) => !one && !/^[线跳栏台]/.test(rest) },
]

/** What its own measure word and its noun tell, of all measure words. */
const nouns: readonly Rule[] = [
  // 一期、二期
  { units: /^期$/, decide: ({ one, rest }) => no(one && /^[、和及]二期/.test(rest)) },
  // 这三次座谈 were spoken of before; 每增加一件加五分
  { decide: ({ one, lead }) => no((one ? /[这那每]$/ : /[这那]$/).test(lead)) },
  // 一季度办一次: how often
  {
    decide: ({ one, lead }) =>
      no(one && /(?<!第)一(?:个?季度?|个?月|周|年|天)[\u4e00-\u9fff]{0,3}$/.test(lead)),
  },
  // 每周两个半天
  { units: /^个$/, decide: ({ one, rest }) => yes(!one && /^半天/.test(rest)) },
  // 一个是…,一个是…; 其中一位村民说
  { units: /^个$/, decide: ({ one, rest }) => no(one && rest.startsWith('是')) },
  { units: /^[名位]$/, decide: ({ one, rest }) => no(one && speaks.test(rest)) },
  // 两个学年
  { units: /^个$/, decide: ({ rest }) => no(/^(?:学年|学期|年度)/.test(rest)) },
  // 一场场座谈
  { decide: ({ one, unit, rest }) => no(one && rest[0] === unit) },
  // The grammar reads 届 and 出 only where terms, shows or plays are counted.
  { units: /^[届出]$/, decide: () => true },
  // 六个万亩, 三个千亿级产业: named after their size; 两个万吨级泊位
  {
    units: /^个$/,
    decide: ({ one, rest }) => yes(!one && berth.test(rest)),
  },
  {
    units: /^个$/,
    decide: ({ rest }) => no(/^(?:[百千万]{1,2}|\d亿)(?:亩|亿|吨|人|头|里)(?!以上)/.test(rest)),
  },
  { units: /^[个条座台根段处口家项栋幢]$/, decide: ({ one, rest }) => yes(!one && sized.test(rest)) },
  { decide: ({ text, figure }) => yes(joinsPlaces(text, figure)) },
  { decide: ({ text, figure, one }) => yes(countsPlaces(text, figure) && !(one && isInStep(text, figure))) },
  { decide: ({ text, figure }) => yes(toldByWords(text, figure)) },
  // 一年两次
  { units: /^[次场趟期轮]$/, decide: ({ one, lead }) => yes(!one && oftenIn.test(lead)) },
  { decide: ({ text, figure }) => no(isInStep(text, figure)) },
  // 办好十件民生实事
  {
    units: /^件$/,
    decide: ({ one, lead, rest }) =>
      yes(!one && /办[好成理完]?$/.test(lead) && /^[\u4e00-\u9fff]{0,2}[实好]事/.test(rest)),
  },
  {
    units: /^个$/,
    decide: ({ one, lead, rest }) =>
      one || !namesBody(rest) ? undefined : !scheme.test(rest) && !/[这那]$/.test(lead),
  },
  {
    units: /^个$/,
    decide: ({ one, lead, rest }) => yes(!one && person.test(rest) && /[\u4e00-\u9fff、]$/.test(lead)),
  },
  { units: /^路$/, decide: ({ one, rest }) => yes(!one && /^(?:视频|信号|监控|直播|摄像)/.test(rest)) },
  {
    units: /^口$/,
    decide: ({ one, rest }) =>
      yes(/^(?:人|之家)/.test(rest) || (!one && /^[\u4e00-\u9fff]{0,2}[井泉塘锅窑窖缸池]/.test(rest))),
  },
  {
    units: /^道$/,
    decide: ({ one, rest }) =>
      yes(!one && /^[\u4e00-\u9fff]{0,4}?(?:[坝墙渠堤闸沟弯]|山梁|铁门|岗卡|卡口)/.test(rest)),
  },
  // 化解四十四起,其中一起拖了很久
  { units: /^起$/, decide: ({ one, lead }) => yes(one && /起[^。;]{0,6}其中$/.test(lead)) },
  // 通报四起典型问题; 坐在一起
  {
    units: /^起$/,
    decide: ({ one, lead, rest }) =>
      one ? no(!cases.test(rest) && !incident.test(lead)) : yes(incident.test(lead)),
  },
  // 抓好两头: both ends
  {
    units: /^头$/,
    decide: ({ text, figure, lead }) =>
      no(text[figure.core] === '两' && /[抓顾握堵管守盯][好住牢紧]?$/.test(lead)),
  },
  // 共识增一分
  {
    decide: ({ figure, unit }) => (figure.change && !enumerating.test(unit) ? unit !== '分' : undefined),
  },
]

/** What the words around tell, of the measure words by which reports count. */
const counts: readonly Rule[] = [
  { decide: ({ unit }) => no(!counting.test(unit)) },
  { decide: ({ text, figure, one }) => (one ? listsOnes(text, figure) : undefined) },
  // 召开一次全体会议、四次常委会会议
  {
    units: /^[次场件篇部份名位家座所]$/,
    decide: ({ one, unit, lead, rest }) =>
      yes(one && verb.test(lead) && listedAfter.exec(rest)?.[1] === unit),
  },
  { units: /^次$/, decide: ({ text, figure, one }) => (countsMeetings(text, figure) ? !one : undefined) },
  // 只有一个目标
  {
    units: /^个$/,
    decide: ({ one, lead, rest }) => (one && lead.endsWith('只有') ? counted.test(rest) : undefined),
  },
  // 上升两个位次
  {
    units: /^个$/,
    decide: ({ lead, rest }) => yes(/^(?:等级|[位名]次|档)/.test(rest) && /[升降移进高]了?$/.test(lead)),
  },
  {
    decide: (small) => (small.figure.change || total.test(small.lead) ? !isPoint(small) : undefined),
  },
  { decide: ({ text, figure }) => yes(standsAfterNoun(text, figure) || countsThings(text, figure)) },
  { units: /^[个条项种件]$/, decide: ({ text, figure }) => yes(countsPoints(text, figure)) },
  // 围绕“水乡保护”“立面改造”两个课题
  {
    units: /^[个项条种件]$/,
    decide: ({ one, lead, rest }) =>
      yes(!one && /[”》]$/.test(lead) && (isWork(rest) || /^(?:荣誉|称号)/.test(rest))),
  },
  { decide: ({ text, figure }) => yes(countsBeside(text, figure)) },
  {
    units: /^[名位人户]$/,
    decide: ({ one, unit, lead, rest }) =>
      yes(one && appointing.test(lead) && (rest === '' || (noun.test(rest) && !isSpoken(unit, rest)))),
  },
  // 增设一个科室
  {
    units: /^[个项条支处座所家间]$/,
    decide: ({ one, unit, lead, rest }) =>
      yes(one && adding.test(lead) && (isWork(rest) || (/^[座所间]$/.test(unit) && noun.test(rest)))),
  },
  { decide: ({ figure, one, lead, rest }) => (one ? winsOne(figure, lead, rest) : undefined) },
  {
    units: /^[批组轮路]$/,
    decide: ({ one, lead, rest }) =>
      /(?<!兵)分[成为]?$|按$/.test(lead)
        ? yes((!one && noun.test(rest) && !/^[建投]/.test(rest)) || partOf.test(rest) || clauseEnd.test(rest))
        : yes(!one && /^$|[,。;]$/.test(lead) && partOf.test(rest)),
  },
  { decide: ({ text, figure }) => yes(countsTimes(text, figure) || opensClause(text, figure)) },
  { decide: ({ lead, rest }) => yes(together.test(lead) && isWork(rest)) },
  // 两处险工险段; 四处求医, but 三处当场改,四处限十日
  {
    units: /^处$/,
    decide: ({ text, figure, one, lead, rest }) =>
      yes(!one && (text[figure.core] !== '四' || spots.test(lead)) && isThing(rest)),
  },
  // 七户脱贫户、两个易返贫户
  {
    units: /^[个项条处张]$/,
    decide: ({ one, lead, rest }) => {
      const first = listed.exec(lead)?.[1]
      return yes(!one && first !== undefined && !isNumberedPoint(first) && isThing(rest))
    },
  },
]

/** 给出三套方案 are to choose from, 一套方案 is a way to proceed. */
const proposed = /(?:给出|提出|拿出|设计|制定|编制|比选|准备|备[好选])了?$/
const proposals = /^[\u4e00-\u9fff]{0,4}?(?:方案|预案|办法|标准)/

/** What was done, and to how many. */
const done: readonly Rule[] = [
  {
    units: /^套$/,
    decide: ({ one, lead, rest }) => yes(!one && proposed.test(lead) && proposals.test(rest)),
  },
  // 安装两个充电桩, 桥梁的三种设计方案: things, whatever the words before them
  {
    units: /^[个条项种件]$/,
    decide: ({ one, unit, lead, rest }) =>
      yes(
        !one &&
          /[\u4e00-\u9fff]$/.test(lead) &&
          (counted.test(rest) || (made.test(rest) && (unit === '个' || lead.endsWith('的')))) &&
          (naming.test(lead) || (unit !== '件' && !isNumberedPoint(rest))) &&
          !scheme.test(rest),
      ),
  },
  { decide: ({ text, figure, lead }) => no(!verb.test(lead) || tellsWhich(text, figure)) },
  // 改造二期, 基金二期: a phase
  { units: /^期$/, decide: ({ lead }) => no(/(?:改造|升级|[扩改新]建|建设)$/.test(lead)) },
  // 方式可分为两种
  { units: /^[种类]$/, decide: ({ lead }) => no(/分[为成]$/.test(lead)) },
  // 共完成十一条: with no noun behind it to number.
  { decide: ({ rest }) => yes(clauseEnd.test(rest)) },
  // 出台三项惠企政策, 打造三个拳头产品; 实现三个转变, 打造五个高地
  {
    units: /^[个项条种类处]$/,
    decide: ({ one, lead, rest }) =>
      isWork(rest) || (!one && isThing(rest) && (!urging.test(lead) || endsAsThing(rest))),
  },
  { units: /^(?:支|门|组|片|批|轮|个月|部|台|套|路|张|块)$/, decide: ({ rest }) => isWork(rest) },
  // 谋划两件事, but 办了两件实事
  { decide: ({ unit, lead, rest }) => (unit === '件' && !urging.test(lead)) || !isSpoken(unit, rest) },
]

/** In this order: the first that can tell decides. */
export const rules: readonly Rule[] = [...measures, ...nouns, ...counts, ...done]
