import { after } from '../around.js'
import { toNumber } from '../number/decimal.js'
import type { Figure } from '../figure.js'
import { counted, places } from '../dictionary/nouns.js'

/** Numerals in step with others, and the few points that speeches number. */

const numberish = '[一二三四五六七八九十两百千万〇]'
/** 周五由两名委员 and 第二批十五个 are no pattern. */
const patternBefore = new RegExp(`(?<![周第期])${numberish}(?![般共排栋幢间岸])[\\u4e00-\\u9fff]$`)
const patternAfter = new RegExp(
  `^(?!${numberish}+岁|[百千万]+人)(?:${numberish}(?![甲保胡]|号(?:文件|提案)|级(?:医|学|单位|公司|机构|法院|党|支部|企业|市场)|层|孔)|接着?一|(?![对赴到在与和或及为从向由把将获第差缺占得])[\\u4e00-\\u9fff]${numberish}(?![样起致直些定般切律十百千万])[\\u4e00-\\u9fff])`,
)

/** 九江三家企业, 百色八名干部: places whose names begin so. */
const placeBefore =
  /(?:万[宁州源年载荣]|百色|千阳|十堰|九江|七台|六[安枝]|五[河台华莲常]|三[亚明沙门台原水穗])$/

/** 四个村一千八百户 */
const villages =
  /^[\u4e00-\u9fff]{0,3}[村镇乡县区道省市州](?:[一二三四五六七八九十百千零]{2,}|[两二三四五六七八九十]个)/

/** 五卷一百五十余万字, 三批四十二人 */
const volumes =
  /^(?:[卷辑部册期批编案章支路栋幢户场次地个家所]|批次)[一二三四五六七八九十百千两零]{2,}[余多]?万?[余多]?(?:[字册章人户件篇名条套间处]|人次)/

/** 两批六名干部, 七案九人, 两层八间, from either of its numerals */
const inBatches =
  /^[^]{0,2}?(?:[两三四五六七八九][批期案起][二两三四五六七八九十]{1,2}[名位件篇户场册人]|[一二两三四五六七八九十][层栋幢排进套][二两三四五六七八九十]{1,3}[层间户套册本卷])/

/** So many of so many each. */
export function isInBatches(text: string, { core, tail }: Figure): boolean {
  return inBatches.test(text.slice(Math.max(0, core - 2), tail) + after(text, tail))
}

/** Measure words of points: 三个重点, 六条意见. */
export const enumerating = /^[个条项种]$/

/** Up to ten of anything, and up to nineteen of what speeches number in Chinese: 三个重点, 十四个坚持. */
export function isFew({ small, han, bounded, unit, low }: Figure): boolean {
  return small || (han && !bounded && low !== null && enumerating.test(unit) && toNumber(low) < 20)
}

/** 三抓三促, 一村一品, 五花八门: numerals in step make a name or an idiom. */
export function isInStep(text: string, figure: Figure): boolean {
  const rest = after(text, figure.tail)
  // 三类十九个问题
  if (!figure.small && enumerating.test(figure.unit)) return false
  if (isInBatches(text, figure)) return false
  if (
    figure.unit === '个'
      ? villages.test(rest) || volumes.test(figure.unit + rest) || (!figure.small && places.test(rest))
      : volumes.test(figure.unit + rest)
  )
    return false
  // 两岸三地六所高校
  if (/^[名位家所座]$/.test(figure.unit) && counted.test(rest)) return patternAfter.test(rest)
  const lead = text.slice(Math.max(0, figure.core - 3), figure.core)
  return (patternBefore.test(lead) && !placeBefore.test(lead)) || patternAfter.test(rest)
}
