import type { Bound } from '../../quantity.js'

/** 最高 names the highest there was, or how high something may go: 最高98.2分, 补助最高2000元. */

export const limits: ReadonlyMap<string, Bound> = new Map([
  ['最高', 'atMost'],
  ['最低', 'atLeast'],
  ['最长', 'atMost'],
  ['最短', 'atLeast'],
  ['封顶', 'atMost'],
  ['上限', 'atMost'],
  ['下限', 'atLeast'],
])

const given =
  '(?<!获)奖(?:[励补]|(?![项牌状品]))|补[助贴偿发]|给予|支持|扶持|授信|额度|贷款?|报销|资助|救助|享受|申请|贴息|贴|返还|赔付?|减免|优惠|担保|罚|[加扣](?=\\d|$)'

/** 最高奖励20万元 is a ceiling; 最高一次募集20万元 is not. */
export const granted = new RegExp(`最高可?(?:${given}|获)(?:金额|额度)?$`)

/** What is given, and what each may have or owes. */
const givenBefore = new RegExp(`(?:${given}|每|限|[加扣计]分|标准|比例)[^。;]{0,12}$`)
const givenBehind = new RegExp(`^的?(?:一次性)?(?:${given})`)

/** These are reached, and nobody sets them. */
const reached = /^(?:分|[%‰℃度米岁]|公里|人次|摄氏度)$/
const money = /[元币]$/

/** Whether 最高 or 最低 at \`start\` says what is allowed and not what was reached. */
export function isLimit(text: string, start: number, end: number, unit: string, tail: number): boolean {
  if (text[start] === '封') return money.test(unit) || unit === '分'
  if (/可/.test(text.slice(start + 2, end)) || givenBehind.test(text.slice(tail, tail + 7))) return true
  if (text[start + 1] === '限') return true
  if (start === 0 && (end === 2 || !/[长短]/.test(text[1] ?? ''))) return !reached.test(unit)
  return givenBefore.test(text.slice(Math.max(0, start - 14), start))
}
