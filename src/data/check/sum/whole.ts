/** The whole that parts make: as the file declares it, else the total their names and sum point to. */
import { isExact, rangeOf } from '../../quantity.js'
import { classifiedBy } from '../../classified.js'
import { isTotalClass } from '../classes.js'
import { isOneSlip } from '../../slip.js'
import {
  beside,
  exactValue,
  keyOf,
  latest,
  totalOf,
  valueOf,
  zh,
  type Case,
  type Context,
} from '../context.js'
import { classKey, familiesBeside, isAnswer, isRelative } from '../families.js'
import { isAfterMerging, isInSession, isOffice, isTotalName, sameSubject, stageOf } from '../stage/stage.js'

export interface Whole {
  readonly case: Case
  /** Told by names and figures, not declared. */
  readonly inferred: boolean
}

/** Of those the names allow, or of 收到, 立案 and other stages alone, the one that the parts make or come nearest to. */
export function likelierWhole(context: Context, parts: readonly Case[], ofStages = false): Whole | undefined {
  const found = parts.length > 0 ? inferred(context, parts, ofStages) : undefined
  return found && { case: found, inferred: true }
}

export function isTotal(c: Case): boolean {
  return c.classes.length === 1 && isTotalClass(c.classes[0] ?? '')
}

/** Of `partOf`, of the indicator itself without a class, of a 合计 row, of the total the reader kept; else by name. */
export function wholeOf(context: Context, parts: readonly Case[]): Whole | undefined {
  const first = parts[0]
  if (!first) return undefined
  const { partOf, id } = first.indicator
  const own = beside(context, first, id)
  // 提案内容 with nothing beside it is a heading.
  const declared = beside(context, first, partOf) ?? (own?.figure.value === null ? undefined : own)
  const found =
    declared ?? totalRow(context, first) ?? beside(context, first, `${zh(first.indicator.label)}（合计）`)
  if (found) return { case: found, inferred: false }
  if (partOf !== undefined) return undefined
  const above = aboveIn(context, first)
  if (above) return { case: above, inferred: false }
  const guess = inferred(context, parts)
  const subject = exactValue(guess) === totalOf(parts) ? undefined : dividedBy(context, first)
  const likely = subject ?? guess
  return likely && { case: likely, inferred: true }
}

/** 集体提案来源 divides 集体提案. */
const division = /(?:的?(?:来源|构成|组成|分布|分类|类[别型]|内容|结构|主体|领域))$/

function dividedBy(context: Context, first: Case): Case | undefined {
  const label = zh(first.indicator.label)
  const subject = label.replace(division, '')
  const found = subject === label ? undefined : beside(context, first, subject)
  return found?.indicator.kind === 'count' && sameUnit(found.figure.unit, first.figure.unit)
    ? found
    : undefined
}

/** 立案, itself one of the classes of what was received, above 其中：集体提案. */
function aboveIn(context: Context, first: Case): Case | undefined {
  const name = classifiedBy(zh(first.indicator.label))
  if (name === undefined) return undefined
  const key = classKey([name])
  // 提案 beside 建议 is one of the parts, whatever the file is named.
  const found = familiesBeside(context, first).find(
    (f) => !f.relative && f.id !== first.family && f.byClass.has(key),
  )
  return found && latest(found.byClass.get(key) ?? [])
}

function totalRow(context: Context, first: Case): Case | undefined {
  const family = context.familyBy.get(keyOf(first.setting, first.family, isRelative(first.figure) ? '%' : ''))
  return latest(family?.cases.filter((c) => isTotal(c) && c.o.source === first.o.source) ?? [])
}

/** How many said how content they are. */
const asked = /回收|收回|测评|评价|反馈|问卷/

/** Totals that parts counted in the unit of `c` may divide. */
export function candidates(context: Context, c: Case, unit: string | undefined): readonly Case[] {
  const found = context.undivided.get(c.setting) ?? []
  if (found.length > 60) return []
  const counts = found.filter(
    (other) =>
      other.indicator.kind === 'count' &&
      (exactValue(other) ?? 0) > 0 &&
      (unit === undefined || sameUnit(other.figure.unit, unit)) &&
      other.figure.unit !== '%' &&
      (stageOf(other) !== undefined ||
        isAfterMerging(other) ||
        isTotalName(zh(other.indicator.label)) ||
        isOfDeputies(found, other) ||
        isDivided(context, other) ||
        ((isAnswer(c) || /满意/.test(zh(c.indicator.label))) && asked.test(zh(other.indicator.label)))),
  )
  const same = counts.filter((other) => sameSubject(other, c))
  // A column 提案数 that counts 建议, as nothing else is counted.
  const alike = same.length > 0 || !/^提案件?数$/.test(zh(c.indicator.label)) ? same : counts
  const own = alike.filter((other) => other.o.source === c.o.source)
  return own.length > 0 ? own : alike
}

/** 代表建议, where neither proposals of another kind nor what was taken on of them stand beside them. */
export function isOfDeputies(found: readonly Case[], c: Case): boolean {
  return (
    /^(?:人大)?代表的?建议(?:总|件)?数?$/.test(zh(c.indicator.label)) &&
    !found.some((other) => /提案|议案/.test(zh(other.indicator.label)) || stageOf(other) !== undefined)
  )
}

/** 立案 among 审查结果, which 内容 divides. */
function filedIn(context: Context, c: Case): readonly Case[] {
  return familiesBeside(context, c).flatMap((f) =>
    f.relative || f.id === c.family
      ? []
      : f.cases.filter((o) => /^立案(?:的?提案)?(?:件?数)?$/.test(o.classes.join())),
  )
}

/** The 合计 of 主办 and 会办, whatever these are called. */
function isDivided(context: Context, { setting, indicator }: Case): boolean {
  const families = context.families.get(setting) ?? []
  return families.some((f) => f.first.indicator.id === indicator.id && !f.cases.some(isAnswer))
}

function sameUnit(a: string, b: string): boolean {
  return a === b || a === '' || b === ''
}

/** The total the parts add up to; else the nearest of those they can be parts of. */
function inferred(context: Context, parts: readonly Case[], ofStages = false): Case | undefined {
  const first = parts[0] as Case
  if (first.indicator.kind !== 'count' || parts.some(({ figure }) => figure.value === null)) return undefined
  // 近120件 and 40余件 make no total just so.
  const areExact = parts.every((c) => isExact(c.figure))
  // The 合计 of another column is none of these.
  const totals = [...candidates(context, first, first.figure.unit), ...filedIn(context, first)].filter(
    (c) => {
      const { indicator } = c
      if (ofStages && stageOf(c) === undefined && !isTotalName(zh(indicator.label))) return false
      const [, of] = /^(.+)（合计）$/.exec(zh(indicator.label)) ?? []
      return of === undefined || (!isTotalClass(of) && !context.names.indicators.find(of))
    },
  )
  if (totals.length === 0) return onlyBounded(context, first)
  const sum = totalOf(parts)
  const equal = totals.find((c) => exactValue(c) === sum)
  if (equal && areExact) return equal
  const loose = roughlyStated(context, first, sum)
  if (loose && areExact) return loose
  const stage = stageOf(first)
  // 主办 and 会办, which make their 合计, are not those answered.
  // 大会提案 and 平时提案 are what came in, of which fewer were filed.
  const isLess = (c: Case) =>
    parts.every(isInSession) &&
    stageOf(c) !== 0 &&
    (exactValue(c) ?? 0) < 0.95 * sum &&
    !isOneSlip(exactValue(c) ?? 0, parts.map(valueOf))
  const fitting = totals.filter(
    (c) =>
      !isLess(c) &&
      (c.classes.length === 0 || Math.abs((exactValue(c) ?? 0) - sum) <= 0.05 * sum) &&
      (stage === undefined || stageOf(c) === undefined || stageOf(c) === stage) &&
      !((first.indicator.complete === true || isOffice(first)) && stageOf(c) === 3),
  )
  // What becomes of proposals divides those filed, not those handed in.
  const filed = fitting.filter((c) => stageOf(c) !== 0)
  return nearest(filed.length > 0 && stage !== 0 ? filed : fitting, sum)
}

/** 立案近1000件, where nothing else is counted. */
function onlyBounded({ undivided }: Context, first: Case): Case | undefined {
  const [only, ...more] = (undivided.get(first.setting) ?? []).filter(
    (c) => stageOf(c) !== undefined && c.indicator.kind === 'count' && c.figure.value !== null,
  )
  const isWhole = only && more.length === 0 && !isExact(only.figure) && only.figure.unit === first.figure.unit
  return isWhole && (stageOf(only) ?? 3) < 3 ? only : undefined
}

/** 立案4990余件 holds the 4999 that the parts make, and is likelier their whole than what was handed in. */
function roughlyStated({ undivided }: Context, first: Case, sum: number): Case | undefined {
  return undivided.get(first.setting)?.find((c) => {
    if (stageOf(c) === undefined || isExact(c.figure) || !sameUnit(c.figure.unit, first.figure.unit))
      return false
    const { low, high } = rangeOf(c.figure)
    return low <= sum && sum <= high && high < 1.1 * sum
  })
}

function nearest(totals: readonly Case[], sum: number): Case | undefined {
  const distance = (c: Case) => Math.abs((exactValue(c) ?? 0) - sum)
  return totals.reduce<Case | undefined>(
    (best, c) => (best === undefined || distance(c) < distance(best) ? c : best),
    undefined,
  )
}
