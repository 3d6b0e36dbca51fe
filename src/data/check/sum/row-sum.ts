import { chosen } from '../../proposers.js'
import { finding, type Finding } from '../../finding.js'
import { exactValue, zh, type Case, type Context } from '../context.js'
import { digits, named, opening, sumOf } from '../words.js'

/** A row of a total and its parts. */
export interface Row {
  readonly whole: Case
  readonly parts: readonly Case[]
  /** What the total is more than its parts. */
  readonly gap: number
}

/** 重点 beside 集体 and 委员 is some of these, unless it is just what they lack. */
export function isMadeBySome({ undivided }: Context, { whole, parts, gap }: Row): boolean {
  const beside = gap > 0 ? (undivided.get(whole.setting) ?? []) : []
  return beside.some((c) => chosen.test(zh(c.indicator.label)) && !parts.includes(c) && exactValue(c) === gap)
}

/** A total that is not what the indicators beside it make. */
export function differs(context: Context, { whole, parts, gap }: Row): Finding {
  const names = parts.map((c) => zh(c.indicator.label)).join(' + ')
  const [more, moreEn] = gap < 0 ? ['多', 'too many'] : ['差', 'are missing']
  return finding('warning', 'total-differs-from-parts', `${whole.path}/figure`, {
    zh: `${opening(context, whole, 'zh-CN')}${sumOf(parts)}（${names}），而${named(whole)}，${more}${digits(Math.abs(gap))}。请核对；若各项有重叠或未列全，请在 note 写明。`,
    en: `${opening(context, whole, 'en')}${sumOf(parts)} (${parts.map((c) => named(c, 'en')).join(' + ')}), but ${named(whole, 'en')}: ${digits(Math.abs(gap))} ${moreEn}. Check them; if they overlap or some are not listed, say so in note.`,
  })
}
