import { finding, type Finding } from '../../finding.js'
import { wordedBase, type Base } from './base.js'
import { beside, exactValue, keyOf, zh, type Case, type Context, type Rule } from '../context.js'
import { afterOpening, named, opening } from '../words.js'

/** Nothing but a number of what the indicator counts: 615件, 立案的615件提案. */
const plain = /^[共全部立案的总计]*[\d,，]+[件个条]?(?:提案|建议)?$/

/** A base in words gives the number that its own indicator has beside it. */
export const basesAgree: Rule = (context) => {
  const said = new Set<string>()
  return context.cases.flatMap((c) => {
    const base = c.o.base === undefined ? undefined : wordedBase(c)
    const worded = c.o.base === undefined || c.o.base === 'notGiven' ? '' : zh(c.o.base)
    const own = namedIn(context, worded)
    const whole = base && beside(context, c, own ?? c.indicator.base)
    const count = exactValue(whole)
    if (!base || !whole || count === undefined || count === base.count) return []
    // 近两年的615件 may be another whole, but not where all of it is said to be done.
    const isAll = c.indicator.kind === 'rate' && c.figure.value === 100
    const key = keyOf(c.setting, c.indicator.id, base.zh)
    if ((own === undefined && !plain.test(worded) && !isAll) || said.has(key)) return []
    said.add(key)
    return [differs(context, c, base, whole)]
  })
}

/** 代表建议128件 is that very indicator, whatever the file declares. */
function namedIn({ names }: Context, base: string): string | undefined {
  const [, before] = /^(.*?)[\d,，]+[件个条人]?$/.exec(base) ?? []
  return before ? names.indicators.find(before)?.id : undefined
}

function differs(context: Context, c: Case, base: Base, whole: Case): Finding {
  return finding('warning', 'base-differs', `${c.path}/base`, {
    zh: `${opening(context, c, 'zh-CN')}所称总体“${base.zh}”与${named(whole)}不一致。请核对 base。`,
    en: afterOpening(context, c, `the base “${base.en}” differs from ${named(whole, 'en')}. Check base.`),
  })
}
