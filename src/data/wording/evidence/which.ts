import { after, before } from '../around.js'
import type { Figure } from '../figure.js'

/** Ranks, sessions and codes: which, not how many. */

const ranked = new Set('位名强列批期轮')

/** 居全国前10位, 前三名, 后5名: a rank. */
export function isRank(text: string, figure: Figure): boolean {
  // 位居前5, 四个100
  if (figure.unit === '')
    return /[居列入进名]前$|^前$|[\d一二两三四五六七八九十]个$/.test(before(text, figure.start))
  // 进入全球前1%
  if (/^[%‰]$/.test(figure.unit)) return /(?:全球|世界|ESI)前$/.test(before(text, figure.start))
  if (!ranked.has(figure.unit)) return false
  return (
    /(?<!提)前$|末$|倒数$/.test(before(text, figure.start)) ||
    /(?:^|[,。;、的]|排名|位列|位居|考核|测评)后$/.test(before(text, figure.start))
  )
}

/** 十二届二十三次常委会, 三次会议以来: which meeting, not how many. */
function isSession(text: string, figure: Figure): boolean {
  if (text[figure.core] === '两') return false
  const lead = before(text, figure.start)
  if (/(?:共|先后)(?:召开|举行)?了?[\d一二三四五六七八九十]+届$/.test(lead)) return false
  // 12次主席会议, 全会1次、5次常委会会议; 14届3次会议, 市政协19次常委会
  if (
    !figure.han &&
    heldSoOften.test(after(text, figure.tail)) &&
    !/[届委会协]$|届.{1,3}次[、和至]$|参加$/.test(lead)
  )
    return false
  // 81次主席会议、27次常委会议
  if (/[\d一二三四五六七八九十两]次[\u4e00-\u9fff]{2,6}、$/.test(lead)) return false
  // 18次常委会重点讨论: which, where nothing is done to it.
  if (
    /^$|[,。;]$|、$|参加$/.test(lead) &&
    !figure.han &&
    /^(?:常委会|主席会议)/.test(after(text, figure.tail))
  )
    return true
  if (/[届委会协]$/.test(lead) && figure.start === figure.core)
    return /届$/.test(lead) || sessionAfter.test(after(text, figure.tail))
  return (
    /^(?:[党团工妇文作侨科残]代会|全国代表大会)/.test(after(text, figure.tail)) ||
    (sessionAfter.test(after(text, figure.tail)) && !/[开议办行加了有织排]$/.test(lead))
  )
}

const heldSoOften = /^(?:主席会议|(?:全体|全体委员|常委会?|常务委员会)?会议|全会|常委会)(?=$|[,。;、)和及])/

const sessionAfter =
  /^(?:会议|全会|全体会议|常委会议?|大会|代表大会|党代会|党委会)(?:$|[上期以和闭开精召后暨,、。提确审通胜隆顺圆的部要一二三四五六七八九十])/

/** （1）, 2. before a paragraph: its number. */
function isNumbering(text: string, figure: Figure): boolean {
  return (
    /^[(\s]*(?:\d{1,2}|[一二三四五六七八九十]{1,3})[).、\s]+$/.test(text) &&
    /[).、]/.test(text) &&
    figure.tail - figure.core < 4
  )
}

/** 12345热线, 13800138000, 2.0版: numbers to call, editions. */
export function isCode(text: string, figure: Figure): boolean {
  const lead = before(text, figure.core)
  if (figure.unit === '度' || text[figure.tail] === '°')
    return /[纬经]$/.test(lead) || text[figure.tail] === '°'
  if (figure.unit === '次') return isSession(text, figure)
  if (
    figure.unit === '' &&
    /(?:邮编|电话|邮政编码|编号|代码|热线|版本?|[图注]|(?<!代)表|附件|附表|页码?|序号|双|京东):?$/.test(lead)
  )
    return true
  if (figure.unit === '分' && /[\d一二三四五六七八九十][点时]$/.test(lead)) return true
  if (figure.unit !== '' || figure.bounded) return false
  if (isNumbering(text, figure)) return true
  if (figure.han) return /[正腊冬]月$/.test(lead)
  if (/^\d[05]$/.test(text.slice(figure.core, figure.tail)) && text[figure.tail] === '后') return true
  const printed = text.slice(figure.core, figure.tail)
  if (/(?:号码?|群|账号|QQ|微信|传真):?$/.test(lead)) return true
  if (/^1[3-9]\d{9}$/.test(printed)) return true
  if (/[A-Z]\/?[A-Z]* $/.test(lead)) return true
  return (
    /^\d{3,6}$/.test(printed) &&
    /^的?(?:晚会|消防|热线|诉求|工单|派单|平台|政务|指挥|急救|报警|便民|专线|服务|电话|来[电信]|举报|客服|接警|市民|消费|检察|联动)/.test(
      after(text, figure.tail),
    )
  )
}
