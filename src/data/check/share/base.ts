import { isExact } from '../../quantity.js'
import { readQuantity } from '../../wording/read-quantity.js'
import { beside, en, exactValue, keyOf, zh, type Case, type Context } from '../context.js'
import { countsFor } from '../families.js'
import { stageOf } from '../stage/stage.js'
import { digits, named } from '../words.js'

/** A whole that percentages may stand on. */
export interface Base {
  readonly count: number
  readonly zh: string
  readonly en: string
  /** What was handed in, of which less may be filed. */
  readonly received?: boolean
}

export function baseOfCase(c: Case | undefined): Base | undefined {
  const count = exactValue(c)
  // 百分比（合计） 100 % is no whole of anything.
  if (!c || count === undefined || count <= 0 || c.figure.unit === '%') return undefined
  return { count, zh: named(c), en: named(c, 'en'), received: stageOf(c) === 0 }
}

/** 近两年的615件 names its own number. */
export function wordedBase(c: Case): Base | undefined {
  const { base } = c.o
  if (base === undefined || base === 'notGiven') return undefined
  const read = readQuantity(zh(base))
  if (!read || !isExact(read) || read.value < 2 || read.unit === '%') return undefined
  return { count: read.value, zh: zh(base), en: en(base) }
}

/** A类占立案提案的比例 names its base. */
const shareOfWhat = /占(?:全部|同期)?(.{2,12}?)(?:总数|总量)?的?(?:比例|比重|百分比|百分率|占比)$/

/** What the source says that `c` is a percentage of. */
export function statedBase(context: Context, c: Case): Base | undefined {
  if (c.o.base === 'notGiven') return undefined
  const worded = wordedBase(c)
  if (worded) return worded
  if (c.o.base !== undefined) {
    const named = context.names.indicators.find(zh(c.o.base))
    if (named) return baseOfCase(beside(context, c, named.id))
    // A base in words, without a number, is not that of the indicator.
    return undefined
  }
  const { base, shareOf, partOf } = c.indicator
  const counts = c.classes.length > 0 ? countsFor(context, c) : undefined
  const declared = counts?.inferred === false ? counts.family.first.indicator : undefined
  for (const id of [base, partOf, declared?.partOf, shareOf]) {
    const found = baseOfCase(beside(context, c, id))
    if (found) return found
  }
  const [, name] = shareOfWhat.exec(zh(c.indicator.label)) ?? []
  return name === undefined ? undefined : baseOfCase(beside(context, c, name) ?? stageAs(context, c, name))
}

/** 审查立案, which 占立案比例 speaks of. */
function stageAs(context: Context, c: Case, name: string): Case | undefined {
  const found = (context.undivided.get(c.setting) ?? []).filter(
    (o) => o.indicator.kind === 'count' && stageOf(o) !== undefined && zh(o.indicator.label).includes(name),
  )
  return new Set(found.map(exactValue)).size === 1 ? found[0] : undefined
}

/** Every other whole of the same place, period and unit: what else the percentages may have been worked out on. */
export function otherBases(context: Context, c: Case, unit: string, not: number): readonly Base[] {
  const seen = new Set([not])
  const wholes = context.wholesAt.get(keyOf(c.place, c.period)) ?? []
  return wholes.slice(0, 200).flatMap((other) => {
    if (other.figure.unit !== unit) return []
    const base = baseOfCase(other)
    if (!base || seen.has(base.count)) return []
    seen.add(base.count)
    return [base]
  })
}

export function sumBase(count: number): Base {
  return { count, zh: `各类合计（${digits(count)}）`, en: `the sum of the classes (${digits(count)})` }
}
