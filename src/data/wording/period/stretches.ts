import { after, before } from '../around.js'
import type { Figure } from '../figure.js'

const lengths = new Set('个月 天 周 小时 星期 工作日 个工作日 分钟 个学时 个季度 年'.split(' '))

/** 近3个月, 3个月来, 7天后: a stretch of time that dates, and measures nothing. */
export function isPeriod(text: string, figure: Figure): boolean {
  // 连续14次, 连续三次: how long in a row, as findPeriods gives it.
  if (figure.unit === '次' && figure.start === figure.core) return /连续$/.test(before(text, figure.start))
  // 近一段时间, 大概要一段时间
  if (figure.unit === '段') return /^(?:时间|时期|日子)/.test(after(text, figure.tail))
  if (!lengths.has(figure.unit)) return false
  if (figure.unit === '个季度') return true
  // 每2.6天一期
  if (text[figure.start - 1] === '每') return true
  const word = text.slice(figure.start, figure.core)
  if (/近$/.test(word) && /^(?:个月|天)$/.test(figure.unit))
    // 缩短近3个月
    return !figure.change && !/(?:提前|推迟|延长|缩短|压缩|延迟)$/.test(before(text, figure.start))
  if (
    /(?:过去|最近|(?<![提会])前|头|未来|周末|今后|连续|接下来|下一?步|这)$/.test(before(text, figure.start))
  )
    return true
  const rest = after(text, figure.end)
  if (
    /^的?时间/.test(rest) &&
    (/^的?时间[里内中]/.test(rest) || /[用花过经]$/.test(before(text, figure.start)))
  )
    return true
  if (figure.low === null && /^[内里]/.test(rest)) return true
  if (/^(?:来|以来|间|后|前|之后|之前|以后|以前|期间)/.test(rest)) return true
  return false
}
