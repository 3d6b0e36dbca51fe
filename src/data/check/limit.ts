import { finding, type Finding } from '../finding.js'
import { addDecimals } from '../quantity/decimal.js'
import { isExact, rangeOf } from '../quantity.js'
import { baseOfCase, otherBases, statedBase } from './base.js'
import {
  beside,
  digits,
  en,
  exactValue,
  named,
  standing,
  zh,
  type Case,
  type Context,
  type Rule,
} from './context.js'
import { fitOf, printedDecimals } from './fit.js'

/** What becomes of proposals, in order: each stage holds no more than those before. */
const stages = [/收到|提交|征集|收集|提出/, /立案/, /交办|承办/, /办复|答复|办结|办理完毕|已办/] as const
/** Counts of something else, or of another year’s. */
const apart =
  /单位|委员|人数|上年|去年|上届|往年|跟踪|结转|督办|重点|并案|合并|撤|不予|未|不立案|率|占比|百分|天|平均|集体|联名/
const subjects = /提案|建议|议案|社情民意|信息|意见/

/** 办复 cannot exceed 立案, 立案 not 收到. */
export const stagesNarrow: Rule = ({ bySetting }) =>
  [...bySetting.values()].flatMap((cases) => {
    const staged = standing(
      cases.filter((c) => c.classes.length === 0 && c.indicator.kind === 'count'),
    ).flatMap((c) => {
      const stage = stageOf(c)
      return stage === undefined ? [] : [{ c, stage }]
    })
    return staged.flatMap((later) => {
      const earlier = staged
        .filter(
          (e) =>
            e.stage < later.stage && e.c.figure.unit === later.c.figure.unit && sameSubject(e.c, later.c),
        )
        .find((e) => exceeds(later.c, e.c))
      return earlier ? [tooMany(later.c, earlier.c)] : []
    })
  })

function stageOf({ indicator }: Case): number | undefined {
  const label = zh(indicator.label)
  if (apart.test(label)) return undefined
  const stage = stages.findIndex((pattern) => pattern.test(label))
  return stage === -1 ? undefined : stage
}

function sameSubject(a: Case, b: Case): boolean {
  const [p, q] = [a, b].map((c) => subjects.exec(zh(c.indicator.label))?.[0])
  return p === undefined || q === undefined || p === q
}

function exceeds(a: Case, b: Case): boolean {
  const [p, q] = [rangeOf(a.figure), rangeOf(b.figure)]
  return p.low > q.high || (p.low === q.high && (p.lowOpen || q.highOpen))
}

function tooMany(later: Case, earlier: Case): Finding {
  return finding('error', 'more-than-possible', `${later.path}/figure`, {
    zh: `${named(later)}多于${named(earlier)}，不可能。请核对两数及各自的范围；若含往年结转，请写 scope。`,
    en: `${named(later, 'en')} exceeds ${named(earlier, 'en')}, which cannot be. Check both and what each covers; if earlier years are included, give scope.`,
  })
}

/** A rate of 100 % says that the count equals its base: 全部办结 beside 612 of 615. */
export const allMeansAll: Rule = (context) =>
  context.cases.flatMap((c) => {
    const all =
      c.indicator.kind === 'rate' && c.figure.unit === '%' && isExact(c.figure) && c.figure.value === 100
    if (!all || c.classes.length > 0) return []
    const base = statedBase(context, c) ?? filedCase(context, c)
    const done = base && numerators(context, c).find((n) => (exactValue(n) ?? 0) < base.count)
    const whole = beside(context, c, c.indicator.base)
    return [
      ...(base && done ? [notAll(c, done, base)] : []),
      ...(base && whole && isExact(whole.figure) && whole.figure.value !== base.count
        ? [baseDiffers(c, base, whole)]
        : []),
    ]
  })

function filedCase(context: Context, c: Case) {
  const filed = (context.bySetting.get(c.setting) ?? []).find((o) => {
    return o.classes.length === 0 && o.indicator.kind === 'count' && stageOf(o) === 1
  })
  return baseOfCase(filed)
}

/** The count a rate is of, by its name: 立案率 of 立案. */
function numerators(context: Context, rate: Case): readonly Case[] {
  const stem = /(立案|交办|承办|办复|答复|办结|采纳|落实)率/.exec(zh(rate.indicator.label))?.[1]
  if (stem === undefined) return []
  const found = (context.bySetting.get(rate.setting) ?? []).filter((c) => {
    const label = zh(c.indicator.label)
    return (
      c.classes.length === 0 && c.indicator.kind === 'count' && label.includes(stem) && !apart.test(label)
    )
  })
  const base = context.names.indicators.find(rate.indicator.base)?.id
  return standing(found.filter((c) => c.indicator.id !== base && isExact(c.figure)))
}

function notAll(c: Case, done: Case, base: { count: number; zh: string; en: string }): Finding {
  const missing = digits(addDecimals([base.count, -(exactValue(done) ?? 0)]))
  return finding('error', 'not-all', `${c.path}/figure`, {
    zh: `${zh(c.indicator.label)}为100%（全部），但${named(done)}，总体为${base.zh}，差${missing}。请核对。`,
    en: `${en(c.indicator.label)} is 100 % (all), but ${named(done, 'en')} of ${base.en}: ${missing} are missing. Check them.`,
  })
}

function baseDiffers(c: Case, base: { zh: string; en: string }, whole: Case): Finding {
  return finding('warning', 'base-differs', `${c.path}/base`, {
    zh: `所称总体“${base.zh}”与${named(whole)}不一致。请核对 base。`,
    en: `The base “${base.en}” differs from ${named(whole, 'en')}. Check base.`,
  })
}

/** 立案率 against 立案 ÷ 收到, where all three are printed. */
export const ratesFitTheirCounts: Rule = (context) =>
  context.cases.flatMap((c) => {
    if (c.indicator.kind !== 'rate' || c.classes.length > 0 || c.figure.unit !== '%' || !isExact(c.figure))
      return []
    // 100 % is judged as “all”.
    if (c.figure.value === 100) return []
    const base = statedBase(context, c)
    const counts = numerators(context, c)
    if (!base || counts.length === 0) return []
    const fits = (count: number, whole: number) => /rounded|truncated/.test(fitOf(c.figure, count, whole))
    if (counts.some((n) => fits(exactValue(n) ?? 0, base.count))) return []
    const [count] = counts as [Case, ...Case[]]
    const n = exactValue(count) ?? 0
    const others = otherBases(context, c, count.figure.unit, base.count)
    const other = others.find((o) => o.count !== n && fits(n, o.count))
    const d = printedDecimals(c.figure)
    const sum = `${digits(n)} ÷ ${digits(base.count)} = ${digits((100 * n) / base.count, d + 2)}%`
    return [
      finding('warning', other ? 'rate-fits-other-base' : 'rate-contradicts-counts', `${c.path}/figure`, {
        zh: `${named(c)}与件数不符：${sum}（${named(count)}，总体为${base.zh}）。${other ? `与${other.zh}相符。` : ''}请核对。`,
        en: `${named(c, 'en')} does not fit the counts: ${sum} (${named(count, 'en')} of ${base.en}). ${other ? `It fits ${other.en}. ` : ''}Check them.`,
      }),
    ]
  })
