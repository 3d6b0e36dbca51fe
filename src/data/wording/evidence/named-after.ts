import { after, before } from '../around.js'
import type { Figure } from '../figure.js'

/** Figures that name what they belong to: a service, a class of works, an edition. */

/** 60岁以上老人: a threshold, as 5亿元以上项目 is, which says less than how many they are. */
export function boundsAges({ unit, bound }: Figure): boolean {
  return unit.endsWith('岁') && /^(?:atLeast|atMost|between|over|under)$/.test(bound)
}

const zeal = /^制(?!度)|^的?(?:努力|热情|把握|信心|干劲|勇气|诚意|精神|力气|细心|耐心|用心|小心)/
const hours =
  /^(?:不间断|不打烊|无休|过境免签|通关|新闻|客服|值[班守]|在线|服务|自助|监[控测]|开放|热线|待命|开通|畅通|轮班|工作[日制]|倒班|全天候|营业|响应|外|之外|以外|“)|^[\u4e00-\u9fff]{0,8}圈/
const ring = /^[\u4e00-\u9fff]{0,8}圈|^(?:赛|跑|越野|徒步)/

/** 110千伏变电站 is a class of them. */
const grid =
  /^(?:和\d+千伏|及以[上下])?[\u4e00-\u9fff]{0,6}?(?:变电|通道|输变|输电|线|电网|电压|变压|变(?:$|[,。;、和及])|送出|工程|开关)/

/** By measure word, what stands behind a name: 24小时服务, 十二分干劲, 十六字方针, 三人卡, 四口之家, 二期工程, 三十个春秋, 30天会战. */
const behind = new Map<string, RegExp>([
  ['天', /^(?:不间断|不打烊|无休|全天候|攻坚|会战|行动|冲刺|大干|倒计时|“不)/],
  ['小时', hours],
  ['千伏', grid],
  ['kV', grid],
  ['KV', grid],
  ['人', /^(?:制|[卡床艇]|套[票餐])/],
  ['口', /^之家/],
  ['%', zeal],
  ['分', new RegExp(`^满意|${zeal.source}`)],
  ['倍', zeal],
  ['次', /^(?:满意|办结|合格|通过|成功|化解)率/],
  ['字', /^(?:人才|治水|社会主义)?(?:核心价值观|方针|总?要求|诀|箴言|经|真经|口诀|守则|方略)/],
  ['度', /^(?:全景|全方位|无死角|评价|测评|考核|大?转|旋转)/],
  ['分钟', ring],
  ['公里', ring],
  ['期', /^(?:[\u4e00-\u9fff]{0,4}(?:工程|项目)|建设|(?:廉租|公租|安置|保障)房)/],
  ['岁', /^(?:生[辰日]|成人(?![大高])|寿辰|大寿|寿诞)/],
  ['里', /^(?:山河|长征|长城|长江|黄河|海疆|江山)/],
  ['本', /^(?:上线|达线|线|录取|院校|批次)/],
  [
    '个',
    /^(?:民族(?:一家|大?团结(?!进步|示范)|同心)|\d+(?:\.\d+)?%|1000?(?![\d万余多个件名人家户条项场次米吨亩元]|[.,]\d)|五年[规计]划|年头|春秋|寒暑|意识|自信|维护|确立|服从|务必|必须|坚持|明确|不(?![同满合达良予])|毫不|率先|转变|确保|到位|一[批律流]|更加|“[一两双]”)/,
  ],
  ['排', /^(?:CT|螺旋)/],
  ['座', /^[\u4e00-\u9fff]{0,2}(?:商务|客|轿|越野|面包|中巴)车/],
  ['所', /^示/],
  ['孔', /^桥/],
  ['国', /^(?:集团|农业部|财长|领导人|峰会)/],
  ['元', /^购(?![\u4e00-\u9fff])/],
  ['项', /^规定(?:精神|及其|实施)/],
])

/** 24小时服务, 15分钟生活圈, 二期工程, 2.0版, 4个意识. */
export function isName(text: string, figure: Figure): boolean {
  const rest = after(text, figure.end)
  // 最多一天达1100余条
  if (
    figure.small &&
    /^最/.test(text.slice(figure.start, figure.core)) &&
    /^(?:[达有就超\d]|[\u4e00-\u9fff]{0,5}的[有达]|[\u4e00-\u9fff]{1,2}[\d一二两三四五六七八九十百千])/.test(
      rest,
    )
  )
    return true
  // 人手一册
  if (text[figure.core] === '一' && text.slice(0, figure.core).endsWith('人手')) return true
  if (figure.end !== figure.tail && /小时$/.test(figure.unit)) return false
  // 八件套
  if (
    figure.unit === '件套' &&
    text[figure.tail - 1] !== ')' &&
    figure.low !== null &&
    !figure.bounded &&
    /^(?:\d|[^\d]{1,2})件/.test(text.slice(figure.core))
  )
    return true
  // 2.0版, 2月22日3版
  if (figure.unit === '版')
    return figure.decimals !== undefined || /(?:\d日|[》报])$/.test(before(text, figure.start))
  return behind.get(figure.unit)?.test(rest) ?? false
}
