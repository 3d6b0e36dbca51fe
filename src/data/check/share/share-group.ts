/** Percentages of one whole, with their counts and what they may stand on. */
import { addDecimals } from '../../quantity/decimal.js'
import { isExact } from '../../quantity.js'
import { baseOfCase, statedBase, sumBase, type Base } from './base.js'
import { grouped } from '../../grouped.js'
import { beside, exactValue, keyOf, standing, totalOf, zh, type Case, type Context } from '../context.js'
import { countsFor, familiesBeside, forClassesOf, isRelative, type Family } from '../families.js'
import { lastUnit } from './fit.js'
import { partsIn } from '../sum/parts-of.js'
import { candidates, isTotal, wholeOf } from '../sum/whole.js'

/** One printed percentage, with the count it is of where the source prints one. */
export interface Share {
  readonly c: Case
  readonly percent: number
  readonly count: number | undefined
  /** The figure that states the count, where it is one. */
  readonly counted?: Case | undefined
}

export interface Group {
  readonly first: Case
  readonly shares: readonly Share[]
  /** Those with a bound, and a count beside them: 六成以上 beside 361件. */
  readonly bounded: readonly (Share & { readonly count: number })[]
  /** The whole the file declares. */
  readonly stated: Base | undefined
  /** Totals in the data that may be its whole, likeliest first, where none is declared. */
  readonly likely: readonly Base[]
  /** Sum of the counts of all classes, when every class has one. */
  readonly counted: number | undefined
  /** The counts of all classes, whether or not each has a percentage, and their sum. */
  readonly counts: readonly number[]
  readonly listed: number | undefined
  /** Those counts are known to be all. */
  readonly complete: boolean
  readonly unit: string
}

export function groupsOf(context: Context): readonly Group[] {
  const relative = context.cases.filter(
    (c) => isRelative(c.figure) && c.figure.unit === '%' && c.figure.change === undefined && isOfWhole(c),
  )
  // A share without classes stands alone; those of one whole stand together.
  const groups = grouped(relative, (c) =>
    keyOf(c.setting, c.family, c.o.source, c.classes.length > 0 ? '' : '-'),
  )
  return [...groups.values()].map((group) => groupOf(context, standing(group)))
}

function isOfWhole({ indicator, classes }: Case): boolean {
  return /share|rate/.test(indicator.kind) || (classes.length > 0 && indicator.kind !== 'change')
}

function groupOf(context: Context, all: readonly Case[]): Group {
  const cases = all.filter((c) => !isTotal(c))
  const first = (cases[0] ?? all[0]) as Case
  const found = first.classes.length > 0 && mayPair(first) ? countsFor(context, first) : undefined
  const shares = cases.flatMap((c) =>
    isExact(c.figure)
      ? [
          {
            c,
            percent: c.figure.value,
            ...(c.classes.length > 0 ? countOf(found?.family, c) : countNamed(context, c)),
          },
        ]
      : [],
  )
  const bounded = cases.flatMap((c) => {
    const count = isExact(c.figure) || c.figure.value === null ? undefined : countOf(found?.family, c).count
    return count === undefined ? [] : [{ c, percent: c.figure.value ?? 0, count }]
  })
  const counted = countedOf(shares, cases.length)
  const counts = countsOf(context, found?.family, first)
  const stated = statedBase(context, first)
  return {
    first,
    shares,
    bounded,
    stated,
    likely: stated || first.o.base !== undefined ? [] : likelyBases(context, first, found?.family, counted),
    counted,
    complete: found?.family.first.indicator.complete === true,
    counts,
    listed: counted ?? (counts.length > 1 ? addDecimals(counts) : undefined),
    unit:
      found?.family.first.figure.unit ?? context.names.indicators.find(first.indicator.base)?.unit ?? '件',
  }
}

/** 办复率 by body is no share of its count by body, unless the file says so. */
function mayPair({ indicator }: Case): boolean {
  if (indicator.shareOf !== undefined || indicator.scheme !== undefined) return true
  return !/(?<!比|百分|占比)率$|\brate$/i.test(zh(indicator.label))
}

/** 立案占收到提案比例 is of 立案. */
function countNamed(context: Context, c: Case): Pick<Share, 'count' | 'counted'> {
  const [, name] = /^(.{2,}?)占.{2,}(?:比[例重]|百分比)$/.exec(zh(c.indicator.label)) ?? []
  const counted = name === undefined ? undefined : beside(context, c, name)
  const isCount = counted !== undefined && /count|amount/.test(counted.indicator.kind)
  return isCount ? { count: exactValue(counted), counted } : { count: undefined }
}

function countOf(family: Family | undefined, c: Case): Pick<Share, 'count' | 'counted'> {
  const found = family ? forClassesOf(family, c) : []
  if (found.length === 0 || !found.every(({ figure }) => isExact(figure))) return { count: undefined }
  const count = totalOf(found)
  return { count, counted: found.length === 1 ? found[0] : undefined }
}

function countedOf(shares: readonly Share[], wanted: number): number | undefined {
  const single = new Set(shares.filter((s) => s.c.classes.length === 1).map((s) => s.c.classes[0]))
  const own = shares.filter((s) => s.c.classes.length === 1 || !s.c.classes.every((id) => single.has(id)))
  const all = own.length > 1 && shares.length === wanted && own.every((s) => s.count !== undefined)
  return all ? addDecimals(own.map((s) => s.count ?? 0)) : undefined
}

function countsOf(context: Context, family: Family | undefined, like: Case): readonly number[] {
  const cases = (family && partsIn(context, family, like)?.cases) ?? []
  return cases.every((c) => isExact(c.figure)) ? cases.map((c) => c.figure.value ?? 0) : []
}

function likelyBases(
  context: Context,
  first: Case,
  counts: Family | undefined,
  counted: number | undefined,
): readonly Base[] {
  const own = counts?.cases.filter((c) => c.o.source === first.o.source && !isTotal(c)) ?? []
  const parts = standing(own.length > 0 ? own : (counts?.cases ?? []))
  const whole = wholeOf(context, parts)
  const around = whole && aroundOf(context, whole.case)
  // Counts that make exactly one total leave no doubt about the whole.
  const settled = baseOfCase(whole?.case)
  if (settled && settled.count === counted && !around) return [settled]
  const named = speaksOfProposals(first) ? candidates(context, first, counts?.first.figure.unit) : []
  const bases = [settled ?? [], around ?? [], named.flatMap((c) => baseOfCase(c) ?? [])].flat()
  const seen = new Set<number>()
  return bases.filter(({ count }) => {
    if (seen.has(count)) return false
    seen.add(count)
    return true
  })
}

/** 集体提案, which 其中 divides, is a class of all: percentages of its parts may stand on all as well. */
function aroundOf(context: Context, whole: Case): Base | undefined {
  const outer =
    whole.classes.length === 0
      ? undefined
      : familiesBeside(context, whole).find((f) => f.cases.includes(whole))
  const parts = standing(outer?.cases.filter((c) => !isTotal(c)) ?? [])
  if (!parts.every((c) => isExact(c.figure)) || parts.length < 2) return undefined
  return baseOfCase(wholeOf(context, parts)?.case) ?? sumBase(totalOf(parts))
}

/** Percentages of what became of proposals stand on proposals; those of satisfaction on those who answered. */
function speaksOfProposals({ indicator, family }: Case): boolean {
  const label = zh(indicator.label)
  if (/满意|评价|测评|委员|单位/.test(label)) return false
  return family.startsWith('letters') || /办理|结果|落实|解决|采纳|答复|提案|建议|类|占比/.test(label)
}

/** Do the printed percentages claim to be all of a whole? */
export function claimAll(shares: readonly Share[]): boolean {
  if (shares.length < 2) return false
  const slack = shares.reduce((sum, s) => sum + lastUnit(s.c.figure) / 2, 0) + 1e-9
  return Math.abs(addDecimals(shares.map((s) => s.percent)) - 100) <= slack
}
