import type { Suffix } from './bounds-behind.js'
import type { Prefix } from './bounds.js'
import { age } from '../unit/measure-at.js'
import type { Core } from '../number/number-and-unit.js'

/** Whether a length of time in years, weeks or half of something measures or says when. */

/** 不到两周, 一周内, 历时两周; 近两周 dates what was done. */
const took = /(?:历时|用时|耗时|为期|长达|持续|[只仅]用)了?$/

/** 压减到半个工作日, 只用半天 */
export const downTo = /[缩压减降][短减少到]{0,2}[到至为]$|只[用需]了?$|(?:提前|推迟|缩短|延长)了?$/
/** 有47年历史 */
const history = /^的?历史/
/** 提前1年, 时隔三年 */
const full =
  /[教工党军矿护警会]龄$|从[教医业警艺政军]$|提前$|时隔$|相隔$|阔别$|停[刊办产]$|推迟$|延迟$|缩短[到至为]?$|(?<!再)延长了?[到至为]?$|整整$/

function isWhen(text: string, core: Core, prefix: Prefix | null, suffix: Suffix): boolean {
  if (prefix) return text[prefix.start] === '近'
  if (suffix.bound !== undefined || core.inside === 'between') return false
  return !took.test(text.slice(Math.max(0, core.core - 3), core.core))
}

/** 由3年延长到5年 */
export function changes(text: string, core: Pick<Core, 'core' | 'end'>): boolean {
  return /[由从]/.test(text[core.core - 1] ?? '') && /^(?:延长|缩短)/.test(text.slice(core.end, core.end + 2))
}

/** Years are a figure only where something bounds them: 三至五年, 10余年, 10.2年, 将近20年, 有近60年历史; 近两年 is a period. */
export function isDate(text: string, core: Core, prefix: Prefix | null, suffix: Suffix): boolean {
  if (core.unit === '周') return isWhen(text, core, prefix, suffix)
  if (core.unit === '载') return false
  if (core.unit !== '年') return false
  // 满5年, 驻满2年以上, but 满三年换届
  if (prefix && text[prefix.start] === '满' && suffix.bound === undefined)
    return !/^(?:$|[,。;、)的])/.test(text.slice(core.end))
  if (prefix?.bound === 'nearly')
    return text[prefix.start] === '近' && !/[有达长短前迟]/.test(text[prefix.start - 1] ?? '')
  return (
    !core.bounded &&
    !core.decimals &&
    !prefix &&
    suffix.bound === undefined &&
    !(text[core.core - 1] === '有' && history.test(text.slice(core.end, core.end + 3))) &&
    !full.test(text.slice(Math.max(0, core.core - 5), core.core)) &&
    !changes(text, core) &&
    !age.test(text.slice(Math.max(0, core.core - 12), core.core))
  )
}
