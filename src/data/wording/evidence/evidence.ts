import { after, before } from '../around.js'
import { bareCounts } from '../bare-number.js'
import { isCounted } from './counted.js'
import type { Figure } from '../figure.js'
import { enumerating, isFew, isInStep } from './in-step.js'
import { isName } from './named-after.js'
import { isNumberedPoint } from '../dictionary/rhetoric.js'
import { countsRound } from '../round-count.js'
import { isJoined, isQuoted } from './joined.js'
import { isPeriod } from '../period/stretches.js'

/** 从事…30余年, 长达10多年: years that measure; others with 多 date (一年多的形势). */
export const lasted =
  /(?:从[教医业警艺政]|[执任]教|深耕|耕耘|坚守|历时|长达|达|已|坚持|工作|从事|服务|龄|距今约?|扎根|有|了|需要?|任职|驻村|经验|就是|(?:从事|潜心|研究|钻研|经营|担任|致力|收藏)[^,。;、]{1,10})$/

/** 突破三个瓶颈: what is broken through, and no bound. */
export function breaksThrough(text: string, { small, unit, start, tail }: Figure): boolean {
  return (
    small && enumerating.test(unit) && text.startsWith('突破', start) && isNumberedPoint(after(text, tail))
  )
}

/** Whether a figure of the grammar is a figure of the report. */
export function isFigure(text: string, figure: Figure): boolean {
  if (figure.nothing || (figure.unit === '' && figure.low !== null && !bareCounts(text, figure))) return false
  if (isJoined(text, figure) || isQuoted(text, figure) || isPeriod(text, figure)) return false
  if (figure.low === null) return true
  if (
    figure.slashed &&
    !figure.bounded &&
    !figure.change &&
    !/(?:占[^,。;、\d]{0,8}|达到?|为|的|有)$/.test(before(text, figure.start)) &&
    !/^(?:的[\u4e00-\u9fff]|人口|来自)/.test(after(text, figure.tail))
  )
    return false
  if (
    figure.unit === '年' &&
    (figure.tailed || (figure.small && figure.bound === 'over')) &&
    !lasted.test(before(text, figure.start))
  )
    return false
  if (isName(text, figure)) return false
  if (figure.unit === '') return true
  // 每十万人口中
  if (figure.scale && !figure.bounded && text[figure.start - 1] === '每') return false
  if (breaksThrough(text, figure)) return false
  if (figure.bounded) return !(figure.bare && !figure.unit.endsWith('元') && isInStep(text, figure))
  if (isFew(figure)) return isCounted(text, figure)
  if (figure.bare && /个$/.test(before(text, figure.start))) return false
  if (figure.bare && /(?:达到?|跨[越上]|[迈跃站]上|容纳|可坐)$/.test(before(text, figure.start))) return true
  if (figure.bare)
    return (
      countsRound(text, figure) ||
      (/^[百千]/.test(text.slice(figure.core)) &&
        ((/元$/.test(figure.unit) &&
          !/^(?:[级县村乡镇]|企业|产业|园区|集群|楼宇|街区|项目)/.test(after(text, figure.tail))) ||
          // 亩产千斤
          (/[斤吨]$/.test(figure.unit) &&
            /^(?:$|[,。;、的])/.test(after(text, figure.tail)) &&
            /产量?[达超过]?$/.test(before(text, figure.core))) ||
          // 年接待百万人次的景区
          (figure.unit === '人次' && /^(?:$|[,。;、的])/.test(after(text, figure.tail)))))
    )
  return true
}
