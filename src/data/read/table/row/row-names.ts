/** What the names of rows say of them: parts of others, wholes, what is said of all. */
import { isOfAll, isRateName, isShareName, wholes } from '../header/kinds.js'
import type { KeyColumn } from '../plan.js'

/** 其中 before the name of a part. */
export const ofWhich = /^(?:其中|of which|including)\s*[:：,，]?\s*/i

/** 立案 above A类 and B类, in the column that names these. */
export function namesWhole({ label, letters, addsUp, headed }: KeyColumn, text: string): boolean {
  if (headed && isSaidOfAll(text)) return true
  return (
    wholes.test(text.replace(/[(（]件[)）]$/, '')) &&
    (letters ?? (text.length > 2 && label !== '类别' && !addsUp))
  )
}

/** 办复（件）, 满意率. */
export function isSaidOfAll(name: string): boolean {
  return isOfAll(name.replace(/[(（].*$/, ''))
}

/** 总体 over 收到 and 立案, beside 办理结果 over its classes: these are divided, and it divides nothing. */
export const overall = /^(?:总体|总的|基本|总)(?:情况)?$/

/** 办复率 and 占比（A类） among classes are none of them. */
export function isRelative(text: string): boolean {
  return isRateName(text) || isShareName(text.replace(/[(（][^（）()]*[）)]$/, ''))
}
