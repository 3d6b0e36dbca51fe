import { after, before } from './around.js'
import type { Figure } from './figure.js'

/** Measure words of what can be met, handed over or attended; 个, 项, 条 and 种 number points of a speech as well. */
const concrete = new Set('名位户家件篇座所场支辑部棵株辆台幅眼份册栋盏笔')

/** What speeches have a few of: 三件大事, 两场硬仗, 五篇大文章, 四支队伍. */
const spoken =
  /^(?:.(?:联[动防控合]|协同|互动)|件(?:[大实要难喜好急头小]?事|套)|篇(?:大?文章|章)|场(?:硬仗|战|攻坚|革命|大考|变革|地|景|所|上)|支(?:队伍|力量|铁军|一)|座(?:大山|丰碑|桥梁|城)|份(?:答卷|力|心|情|额)|部(?:曲|门|委|联动)|家(?:亲|人|共|联|合|单位联)|台(?:戏|大戏|账|山)|位(?:一体|数|居|列|次|置)|户(?:口|外|长)|所(?:有|在)|名(?:列|单|校|师|医|片)|辆一|册子)/
const ordinal = /(?:[这那每某任同另第之唯逐首末头再哪几数前后满十百千万]|[一二三四五六七八九]、)$/
const noun = /^(?:$|[\u4e00-\u9fff“"《,。;、:)])/
/** 三所小学、一座敬老院 */
const listed = /[一二三四五六七八九十两\d][\u4e00-\u9fff][\u4e00-\u9fff]{1,8}[、和及]$/

/** Two to ten of things and people are counted, whatever stands around them; one is, beside others. */
export function countsThings(text: string, figure: Figure): boolean {
  const lead = before(text, figure.start)
  if (figure.unit === '次') return text[figure.core] === '一' && listed.test(lead)
  if (!concrete.has(figure.unit)) return false
  const rest = after(text, figure.tail)
  if (spoken.test(figure.unit + rest) || ordinal.test(lead) || !noun.test(rest)) return false
  return text[figure.core] !== '一' || listed.test(lead)
}
