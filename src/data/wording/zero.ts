import { before } from './around.js'
import { decimal } from './number/decimal.js'
import type { Figure } from './figure.js'

/** None of something, as it is worded: 零投诉, 不满意件数为零. */

const nothing =
  /(?:重大|较大|安全|责任|越级|重复|进京|赴省){0,2}(?:投诉|上访|举报|信访|差错|失误|事故|违规|违纪|案件|发案|纠纷|诉讼|舆情|积压|退件)(?![村县乡镇省市]|社区|单位|企业|站所|窗口|小区|工地|承诺|目标|学校|车间|班组|街道|创建|示范|行动|机制|管理)/y

const counts =
  /(?:([件人次户起例家名篇条])数|率|(支出|收入|投入|经费|欠款|欠薪|债务))(?:[由从][^,。;]{1,8})?(?:均|都)?(?:为|是|保持在|降[到至为])$/
/** 满意的356件,不满意的为零 */
const likewise = /[\d一二两三四五六七八九十百]([件人次户起例家名篇条])[^。;\d]{1,12}的[为是]$/
const pause = /^(?:$|[,。;、!?)\]”\n])/

/** 不满意件数为零, 退件率为零. */
function readZero(text: string, i: number): Figure | null {
  const lead = counts.exec(before(text, i)) ?? likewise.exec(before(text, i))
  if (!lead || !pause.test(text.slice(i + 1, i + 2))) return null
  return none(i, i + 1, lead[2] ? '元' : (lead[1] ?? '%'))
}

function none(start: number, end: number, unit: string): Figure {
  const flags = { han: true, small: false, bare: false, positional: false, bounded: true } as const
  return { ...flags, start, core: start, tail: end, end, low: decimal('0'), bound: 'exact', unit }
}

/** 零投诉, 0投诉: a count of none. */
export function readNone(text: string, i: number): Figure | null {
  if (text[i] !== '零' && (text[i] !== '0' || /[\d.,]/.test(text[i - 1] ?? ''))) return null
  nothing.lastIndex = i + 1
  const match = nothing.exec(text)
  if (match) return none(i, i + 1 + match[0].length, '件')
  return text[i] === '零' ? readZero(text, i) : null
}
