import { anyOf } from './alternatives.js'
import { after, before } from '../around.js'
import { scheme } from './bodies.js'
import type { Figure } from '../figure.js'
import { counted } from './nouns.js'
import { isNumberedPoint } from './rhetoric.js'

/** Points, bodies and things at the head of a clause or behind a preposition. */

const things = /^[所家名位件篇份座户处幅部首]$/
const points = /^(?:问题|难题|意见|建议|诉求|事项|线索|措施|举措)/
/** 五件事, 三件难事 */
const matter = /^[实好难急烦]?事(?![\u4e00-\u9fff])/
const works = /^[\u4e00-\u9fff]{0,4}?(?:成果|品牌|做法|经验|技术|专利)/
/** What becomes of them: 两条建议被采纳, 三项做法在全省推广. */
const outcome = new RegExp(
  `^[\u4e00-\u9fff]{2,8}?${anyOf(
    '被(?:[采评列确纳]|[省市县全国]) 获评 获得?[省市全国一二三] 获[^,。;、]{0,6}(?:批示|肯定|表彰|采[纳用]) 入选 荣获 得到',
    '在[^,。;、]{1,6}(?:发表|刊发|推广|交流|播出|播放|展出|上演|发布) 进入 写[进入] 列入 纳入 转为',
    '建成 投产 开工 竣工 落户 落地 现场 限期 当场 分别 各 均 都 已 全部',
    '[\\d一二三四五六七八九十两百]{1,4}[余多]?人',
  )}`,
)

/** 六个遗址入选, 两项经验在全国推广: what befalls things, and no points. */
const honoured =
  /^[^一二三四五六七八九十\d,。;、]{2,10}?(?:入[选围]|获[批评]|获国家|通过(?:国家|省级|备案|验收|认定)|纳入国家|被[^,。;]{1,8}(?:推[广介]|采纳)|在?全国(?:复制)?推广|进入(?:全[国球]|世界|前)|升格|项目(?:完成|开工|建成|投[用产]))/

/** 两项工程同时开工, 五条道路年内贯通 */
const finished =
  /^(?!.{0,6}一)[\u4e00-\u9fff]{2,10}?(?:开工|投产|贯通|通车|竣工|建成|完工|交付|启用|开通|运营|投用|投运|封顶|并网|验收|通水)(?=$|[,。;])/
const built = /^(?:[个条座处家所]|项.{0,4}(?:工程|项目).*)$/

const honours = /^[个项家所件条种款支处部]$/

/** Where a clause begins, or behind its number: ——, (三). */
const opening = /^$|[,。;、:!?\n]$|--$|\([\d一二三四五六七八九十]{1,3}\)$/

/** 三所农村小学 at the head of a clause, with a body behind; 三个工作室被评为示范; 选送的两件案例. */
export function opensClause(text: string, figure: Figure): boolean {
  const lead = before(text, figure.start)
  const rest = after(text, figure.tail)
  if (honours.test(figure.unit) && honoured.test(rest)) return !/[每第这那]$/.test(lead)
  const opens = opening.test(lead)
  if (opens && built.test(figure.unit === '项' ? `项${rest}` : figure.unit) && finished.test(rest))
    return text[figure.core] !== '一'
  if (!opens && !/的$|其中$/.test(lead)) return false
  if (things.test(figure.unit)) return counted.test(rest) && !scheme.test(rest)
  if (!/^[个条项]$/.test(figure.unit)) return false
  // 两个工作报告思路清晰, 六个专委会配齐主任
  if (opens && counted.test(rest)) return !scheme.test(rest)
  return (counted.test(rest) || points.test(rest) || works.test(rest)) && outcome.test(rest)
}

/** 十四个坚持: what speeches number above ten. */
const numbered =
  /^(?:坚持|明确|必须|方面|重点(?![村镇项企工贫])|重要|全面|更加|统筹|进一步|结合|突出|狠抓|聚焦|围绕|着力|推进|强化|提升|深入|加强|[“《]|[字大新要]|不(?!同)|成就|显著|历史|基本|关键)/

/** 等四个方面: what speeches list. */
const abstract = /^(?:方面|层面|维度|环节|角度|领域|阶段|重点|关键|要素|原则|关系|意识|字)/

/** 供水、排涝等五个工程: what is undertaken has a name of its own, as the points of a speech have not. */
const undertaken = /^[\u4e00-\u9fff]{0,6}?(?:工程|平台|品牌|措施|举措)/

/** What a meeting comes to. */
const agreed = /(?:达成|商定|议定|敲定|议出|谈成|约定|定下)了?$/
const agreements =
  /^[\u4e00-\u9fff]{0,6}?(?:共识|意向|协议|措施|举措|办法|意见|约定|决定|事项|计划|项目|任务)/

/** Points of a list in words: more than ten of them, some that somebody has, one of several. */
export function countsPoints(text: string, figure: Figure): boolean {
  const lead = before(text, figure.start)
  const rest = after(text, figure.tail)
  if (!figure.small) return /^[\u4e00-\u9fff]/.test(rest) && !numbered.test(rest)
  if (text[figure.core] === '一') return false
  if (/(?<!没)有$/.test(lead) && figure.unit !== '个' && points.test(rest)) return true
  // 反映最集中的三个问题
  if (/最[\u4e00-\u9fff]{1,4}的$/.test(lead) && (points.test(rest) || matter.test(rest))) return true
  // 达成七项共识, 商定四项措施
  if (/^[项条个]$/.test(figure.unit) && agreed.test(lead) && agreements.test(rest)) return true
  // 甲、乙等九个重大水利工程: of what was named before it
  if (/等$/.test(lead) && /^[\u4e00-\u9fff]{2}/.test(rest))
    return !abstract.test(rest) && (!isNumberedPoint(rest) || undertaken.test(rest) || counted.test(rest))
  // 对三个运行不力的予以摘牌
  if (/对$/.test(lead) && /^[\u4e00-\u9fff]{2,8}的?(?:予以|给予|进行|实行)/.test(rest))
    return !isNumberedPoint(rest)
  return false
}
