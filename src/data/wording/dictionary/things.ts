import { after, before } from '../around.js'
import type { Figure } from '../figure.js'
import { pieces } from '../unit/measure-words.js'

/** Measure words of what can be met, handed over or attended; 个, 项, 条 and 种 number points of a speech as well. */
const concrete = new Set(pieces)

const upTo = (most: number): string => `[\\u4e00-\\u9fff]{0,${most}}`

/** What speeches have a few of, by its measure word: 三件大事, 两场硬仗, 五篇大文章, 四支队伍, 两面人. */
const spoken: Readonly<Record<string, string>> = {
  张: `${upTo(4)}(?:网|清单|图(?!纸)|名片|表|卡|答?卷|牌|皮)|嘴|脸`,
  本: '(?:账|经|台账|清单|书记|领|色|职|地|级|土|科|年|届|次|质|市|县|省|村|校|院|人|来|底)',
  箱: '(?:体|包)',
  套: `(?:班子|人马|${upTo(4)}(?:制度|机制|体系|办法|流程|打法|组合拳|方案|话|标准|路))`,
  车: '(?:间|主|联)',
  辆: '一',
  例: '(?:外|如|行|会)',
  块: '(?:地|文章|责任|金字|招牌|牌|石|短板|骨头|硬|阵|拼)',
  首: '(?!歌|诗|曲|[\\u4e00-\\u9fff]{1,3}歌)',
  起: '(?!案|事|纠纷|[\\u4e00-\\u9fff]{2,8}(?:案|事|纠纷|问题|投诉|行为))',
  件: `(?:套|法?宝|${upTo(3)}事(?![关项业]))`,
  篇: '(?:大文章|文章(?![\\u4e00-\\u9fff])|章|论(?!文))',
  场: '(?:硬仗|战|攻坚|革命|大考|变革|地|景|所|上)',
  支: '(?:队伍|力量|[\\u4e00-\\u9fff]{1,2}军(?!训)|劲旅|一)',
  座: '(?:大山|丰碑|城池|标)',
  份: '(?:答卷|力|[\\u4e00-\\u9fff]?[心情]|温暖|爱|希望|牵挂|关[怀爱]|荣誉|坚守|承诺|使命|额|责任|担当|底)',
  部: '(?:曲|制|经|门|委|联动)',
  家: '(?:亲|人|单位联[动防控席])',
  台: '(?:戏|大戏|账|山)',
  位: '(?:一体|数|居(?![民士])|列(?!席)|次|置)',
  户: '(?:口|外|长)',
  道: `${upTo(4)}(?:风景|景观|防线|屏障|彩虹|难关|坎)`,
  所: '(?:有|在)',
  对: '(?:关系|矛盾|范畴|概念|比|照)',
  排: `(?!${upTo(3)}(?:椅|桌|座|房|树|凳|柜|展板|平房|宿舍))`,
  双: `(?!${upTo(3)}(?:鞋|靴|袜|手套|筷))`,
  名: '(?:列(?!席)|单|校|师(?![生傅])|医(?![生护务疗学师药])|片(?![组区]))',
  面: '(?!(?:[\\u4e00-\\u9fff]{1,4}的)?[锦国党彩奖军队校会团]旗|[\\u4e00-\\u9fff]{1,4}的红旗|牌匾|[\\u4e00-\\u9fff]?[墙锣鼓镜])',
  头: `(?!${upTo(3)}[牛羊猪驴骡鹿象](?![也都])|[大小]?牲畜)`,
  根: `(?!${upTo(3)}(?:木|柱|杆|管|钢(?!琴)|电缆|桩|梁))`,
  顿: '饭的',
  只: '(?:手|眼|脚|要|有|是|争|为)',
  颗: `(?:${upTo(2)}心|子)`,
  顶: '(?:[帽梁]|层|部|格)',
  层: `(?!$|[,。;了高楼]|${upTo(4)}(?:房|楼|建筑|瀑布|大厦))`,
  批: '(?:复|示|评)',
  眼: '(?:桥|向|看|望|盯)',
  束: '(?![\\u4e00-\\u9fff]?花|$|[,。;])',
  把: '(?:[\\u4e00-\\u9fff]?[剑尺刀锁]|钥匙|[手火关控握刷])',
  册: '(?:子|在)',
}
/** 副, 桌 and 盆 of these alone, and before a pause, are things. */
const served = `(?!${upTo(3)}(?:联|镜|套|球拍|拐|牌|棋|花|绿植|景|菜|饭|席|客|宾|酒|麻将)|$|[,。;])`
/** 三方联动, 五户联保, 一盘棋, 一笔账: whatever the measure word. */
const inStep =
  /^(?:.(?:联[动防控]|协同|互动)|[^份件篇]联合|[家户所台眼](?:联|合|抬|共|互|包(?!工)|分晋)|盘棋|笔账)/

const bySpoken = new Map(
  Object.entries({ ...spoken, 副: served, 桌: served, 盆: served }).map(
    ([unit, behind]) => [unit, new RegExp(`^.(?:${behind})`)] as const,
  ),
)
const ordinal =
  /(?:[这那每某同第之唯逐首末再哪几数满十百千万](?<![连会陪协]同)|(?<![门村院楼店屋])前|(?<![年月天之以会前])后|(?<![主责])任|[一二三四五六七八九]、)$/
const noun = /^(?:$|\d+岁|[A-Z\u4e00-\u9fff“《,。;、:)])/
/** A 二期工程 is a second phase. */
const issues = /^[\u4e00-\u9fff]{0,6}(?:简报|信息|培训|[修习训]班|讲座|[讲课]堂|专栏|刊物|节目|沙龙|活动)/
/** 三所小学、一座敬老院 */
const listedMany = /[二三四五六七八九十两\d][\u4e00-\u9fff][\u4e00-\u9fff]{1,8}[、和及]$/

/** 五年只提交了一件 */
const only = /[只仅][\u4e00-\u9fff]{1,4}$/

export function isSpoken(unit: string, rest: string): boolean {
  const named = unit + rest
  return inStep.test(named) || (bySpoken.get(named[0] ?? '')?.test(named) ?? false)
}

/** Two to ten of things and people are counted, whatever stands around them; one is, beside others. */
export function countsThings(text: string, figure: Figure): boolean {
  const lead = before(text, figure.start)
  const rest = after(text, figure.tail)
  if (figure.unit === '次') return text[figure.core] === '一' && listedMany.test(lead)
  if (figure.unit === '期')
    return !/[一二]/.test(text[figure.core]!) && issues.test(rest) && !ordinal.test(lead)
  // 三任市长
  if (
    figure.unit === '任' &&
    /^(?:[市县区镇乡村校所院厂]长|(?:老|总)?书记|主席|班子|领导)(?![^,。]{0,3}一)/.test(rest)
  )
    return text[figure.core] !== '一' && !ordinal.test(lead)
  if (figure.unit === '处') return listedMany.test(lead) && noun.test(rest)
  if ((!concrete.has(figure.unit) && figure.unit !== '批次') || (figure.unit === '批' && lead.endsWith('分')))
    return false
  // 《…》等八篇文章
  const spoken = isSpoken(figure.unit, rest) && !/[》”]等$/.test(lead)
  if (spoken || ordinal.test(lead) || !noun.test(rest)) return false
  if (text[figure.core] === '零') return false
  return text[figure.core] !== '一' || listedMany.test(lead) || only.test(lead)
}
