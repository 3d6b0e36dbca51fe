import { joinsPlaces, scheme } from '../dictionary/bodies.js'
import { enumerating, isInStep } from './in-step.js'
import { paired } from '../unit/measure-words.js'
import { namesBody } from '../dictionary/nouns.js'
import { countsPlaces } from '../dictionary/places.js'
import { yes, type Rule } from './rule.js'
import { endsAsThing } from '../dictionary/rhetoric.js'
import { isSpoken } from '../dictionary/things.js'
import { toldByWords } from './told-by-words.js'

const person = /^人(?![大民均口才生文类格事心气物们家])/
const berth = /^[百千万]{1,2}吨级?(?:泊位|码头|货轮|船)/
const classOfSize = /^(?:[百千万]{1,2}|\d亿)(?:亩|亿|吨|人|头|里|米)(?!以上)/
/** 三条4.5公里的机耕道, 两座60KW电站, 三个千万元以上项目, 三段共七百四十米: how many, before how large each. */
const sized =
  /^(?:共计?|[总全]?长|计|约|近|超)?(?:\d[\d.]*[万亿]?|[一二三四五六七八九十百千万亿]{1,4})[余多]?(?:公里|千米|(?:延长)?米|千瓦|兆瓦|[Kk]W|MW|千伏|kV|吨|亩|平方米|元|立方米|公顷)/
const cases = /^[\u4e00-\u9fff]{0,6}?(?:案|事件|事故|纠纷|问题|投诉)/
const solving = /(?:(?:协调|帮助|协助|推动|促成|[帮为替][^,。;]{1,6})解决|解决了)$/
const speaks = /^[\u4e00-\u9fff]{0,6}?(?:说|表示|告诉|坦言|感慨)/
/** 一年四次, 每月两期 */
const oftenIn = /[一每](?:年|个?月|周|天|日|个?季度|学期)$/
/** 一季度办一次, and in 一月一次 too; 十一月召开一次, 二〇二一年 and 一月召开一次 are dates. */
const often =
  /每$|(?<![第〇零一二三四五六七八九十百])一(?:(?:个月|周|年|天)[\u4e00-\u9fff]{0,3}|(?:个季度?|季度?|月)[\u4e00-\u9fff]?)$/
const well = /^[\u4e00-\u9fff]{0,2}[井泉塘锅窑窖缸池]/
const barrier = /^[\u4e00-\u9fff]{0,4}?(?:[坝墙渠堤闸沟弯]|山梁|铁门|岗卡|卡口|菜(?!单)|工序)/

/** What its own measure word and its noun tell, of all measure words. */
export const rulesOfNouns: readonly Rule[] = [
  // 一期、二期
  { units: /^期$/, one: true, rest: /^[、和及]二期/, counts: false },
  // 三大类民宿: what is sorted was counted
  { units: /^大类$/, one: false, counts: ({ lead }) => !/[这那第每各前]$/.test(lead) },
  // 一家三口
  { units: /^口$/, one: false, lead: /[一全]家$/, rest: /^(?!之家)/, counts: true },
  // 两项合计 were told one by one before
  { rest: /^(?:合计|相加|加起来|叠加)/, counts: false },
  // 这三次座谈 were spoken of before; 每增加一件加五分; 一季度办一次: how often
  { lead: /[这那]$/, counts: false },
  // but 一年新增一家企业、两家合作社
  {
    one: true,
    lead: often,
    counts: ({ lead, rest }) => (/[增建]$/.test(lead) && paired.test(rest) ? undefined : false),
  },
  // 最老的一处
  { one: true, lead: /最[\u4e00-\u9fff]{1,4}的$/, counts: false },
  // 无一个单位被通报
  { one: true, lead: /[无没]$|[没未]有$/, counts: false },
  // 筑牢三道墙, 种好两块田: urged, where no verb of building says that it was done
  { one: false, lead: /牢$/, counts: false },
  {
    units: /^[^件]/,
    one: false,
    lead: /(?<![修建装架])[好响准稳]$|[擦点]亮$/,
    rest: /^[\u4e00-\u9fff]{1,2}(?![\u4e00-\u9fff])/,
    counts: false,
  },
  // 架起三座桥
  {
    units: /^座$/,
    one: false,
    lead: /[架搭]起$/,
    rest: /^(?:[\u4e00-\u9fff]?心)?桥(?![\u4e00-\u9fff])/,
    counts: false,
  },
  // 头两段 are which
  { lead: /^头$|[,。;、]头$/, counts: false },
  // 每周两个半天
  { units: /^个$/, one: false, rest: /^半天/, counts: true },
  // 一个是…,一个是…; 其中一位村民说
  { units: /^个$/, one: true, rest: /^是/, counts: false },
  { units: /^[名位人]$/, one: true, rest: speaks, counts: false },
  // 十方面34项
  { units: /^方面$/, rest: /^的?[\d一二三四五六七八九十百]/, counts: true },
  // 两个学年
  { units: /^个$/, rest: /^(?:学年|学期|年度(?![\u4e00-\u9fff]{2}))/, counts: false },
  // 一场场座谈
  { one: true, counts: ({ unit, rest }) => (rest[0] === unit ? false : undefined) },
  // The grammar reads 届 and 出 only where terms, shows or plays are counted.
  { units: /^[届出]$/, counts: true },
  // 两个万吨级泊位; 六个万亩, 三个千亿级产业 are named after their size
  { units: /^个$/, one: false, rest: berth, counts: true },
  // but 建成四个千亩基地
  {
    units: /^个$/,
    rest: classOfSize,
    counts: ({ one, lead, rest }) => !one && /(?:[成了有起]|新[增建])$/.test(lead) && endsAsThing(rest),
  },
  { units: /^[个条座台根段处口家项栋幢]$/, one: false, rest: sized, counts: true },
  { counts: ({ text, figure }) => yes(joinsPlaces(text, figure)) },
  { counts: ({ text, figure, one }) => yes(countsPlaces(text, figure) && !(one && isInStep(text, figure))) },
  { counts: ({ text, figure }) => yes(toldByWords(text, figure)) },
  // 一年两次
  { units: /^[次场趟期轮]$/, one: false, lead: oftenIn, counts: true },
  { counts: ({ text, figure }) => (isInStep(text, figure) ? false : undefined) },
  // 八种类型协商议事室
  { units: /^种$/, one: false, rest: /^类型的?[\u4e00-\u9fff“]{2}/, counts: true },
  // 办好十件民生实事
  { units: /^件$/, one: false, lead: /办[好成理完]?$/, rest: /^[\u4e00-\u9fff]{0,2}[实好]事/, counts: true },
  {
    units: /^件$/,
    one: false,
    lead: /办[成完]了?$/,
    rest: /^[\u4e00-\u9fff]{0,2}事(?![关项业])/,
    counts: true,
  },
  // 协调解决两个难题, but 解决好三个问题
  {
    units: /^个$/,
    one: false,
    lead: solving,
    rest: /^[\u4e00-\u9fff]{0,6}[难问]题(?![\u4e00-\u9fff])/,
    counts: true,
  },
  // 演了两台大戏; 唱好两台戏 is a saying
  {
    units: /^台$/,
    one: false,
    lead: /(?:[演排]了?|[送献]上|送[去来到]?|请来)$/,
    rest: /^[\u4e00-\u9fff]{0,2}戏/,
    counts: true,
  },
  {
    units: /^个$/,
    one: false,
    counts: ({ rest }) => (namesBody(rest) ? !scheme.test(rest) : undefined),
  },
  { units: /^个$/, one: false, lead: /[\u4e00-\u9fff、]$/, rest: person, counts: true },
  { units: /^路$/, one: false, rest: /^(?:视频|信号|监控|直播|摄像)/, counts: true },
  { units: /^口$/, lead: /[老小]$/, counts: false },
  { units: /^口$/, rest: /^(?:人|之家)/, counts: true },
  { units: /^口$/, one: false, rest: well, counts: true },
  { units: /^道$/, one: false, rest: barrier, counts: true },
  // 化解四十四起,其中一起拖了很久; 通报四起典型问题; 坐在一起
  { units: /^起$/, one: true, lead: /起[^。;]{0,6}其中$/, counts: true },
  {
    units: /^起$/,
    one: true,
    counts: ({ rest }) => (cases.test(rest) ? undefined : false),
  },
  // 抓好两头: both ends, and no two oxen
  {
    units: /^头$/,
    lead: /[抓顾握堵管守盯][好住牢紧]?$/,
    counts: ({ text, figure, unit, rest }) =>
      text[figure.core] === '两' && isSpoken(unit, rest) ? false : undefined,
  },
  // 共识增一分
  {
    counts: ({ figure, unit, rest, one }) =>
      figure.change && !enumerating.test(unit) ? unit !== '分' && !(one && isSpoken(unit, rest)) : undefined,
  },
]
