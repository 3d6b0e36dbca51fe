/** The figures of a family and source that add up: no totals, no figure for classes that have their own. */
import { chosen } from '../../proposers.js'
import { grouped } from '../../grouped.js'
import { addDecimals } from '../../quantity/decimal.js'
import { exactValue, isAverage, standing, totalOf, type Case, type Context } from '../context.js'
import type { Family } from '../families.js'
import { isTotalClass } from '../classes.js'
import { isTotal, wholeOf } from './whole.js'

export interface Parts {
  readonly cases: readonly Case[]
  readonly first: Case
  readonly family: Family
  /** Classes of the scheme that no figure is for. */
  readonly missing: readonly string[]
  /** Some classes have a cell, and nothing in it. */
  readonly blank: boolean
}

interface AllParts {
  readonly shares: readonly Parts[]
  readonly counts: readonly Parts[]
  readonly byFamily: ReadonlyMap<Family, readonly Parts[]>
}

const known = new WeakMap<Context, AllParts>()

function allParts(context: Context): AllParts {
  let parts = known.get(context)
  if (!parts) {
    const families = [...context.families.values()].flat()
    const byFamily = new Map(families.map((family) => [family, bySource(context, family)]))
    const all = [...byFamily.values()].flat()
    parts = {
      shares: all.filter((p) => p.family.relative && p.first.figure.unit === '%'),
      counts: all.filter((p) => !p.family.relative && !isAverage(p.first)),
      byFamily,
    }
    known.set(context, parts)
  }
  return parts
}

/** Counts and amounts of classes. */
export function countedParts(context: Context): readonly Parts[] {
  return allParts(context).counts
}

/** Percentages of classes. */
export function percentParts(context: Context): readonly Parts[] {
  return allParts(context).shares
}

export function partsIn(context: Context, family: Family, like: Case): Parts | undefined {
  const parts = allParts(context).byFamily.get(family) ?? []
  return parts.find((p) => p.first.o.source === like.o.source) ?? parts[0]
}

function bySource(context: Context, family: Family): readonly Parts[] {
  const groups = grouped(
    family.cases.filter((c) => !isTotal(c)),
    (c) => c.o.source ?? '',
  )
  return [...groups.values()].map((group) => {
    const all = withoutSome(context, family, withoutSubtotals(standing(group)))
    const filled = family.relative ? all : all.filter((c) => c.o.status !== 'missing')
    const cases = filled.length > 0 ? filled : all
    return {
      cases,
      first: cases[0] as Case,
      family,
      missing: missingIn(cases),
      blank: cases.length < all.length,
    }
  })
}

/**
 * 重点提案 beside 集体提案 and 委员提案 is some of them where these make the whole without it; beside 一般提案 it is a class
 * like any other.
 */
function withoutSome(context: Context, family: Family, cases: readonly Case[]): readonly Case[] {
  const others = cases.filter((c) => !chosen.test(c.classes.join()))
  if (cases.length < 3 || others.length !== cases.length - 1) return cases
  return gapOf(context, family, others) < gapOf(context, family, cases) ? others : cases
}

/** How far what they add up to is from their whole; of no whole, they are as good as any others. */
function gapOf(context: Context, { relative }: Family, cases: readonly Case[]): number {
  const whole = relative ? 100 : exactValue(wholeOf(context, cases)?.case)
  const sum = totalOf(cases)
  return whole === undefined ? 0 : Math.abs(addDecimals([whole, -sum]))
}

function missingIn(cases: readonly Case[]): readonly string[] {
  const classes = cases[0]?.scheme?.classes ?? []
  if (classes.length === 0) return []
  const seen = new Set(cases.flatMap((c) => c.classes))
  return classes.flatMap(({ id }) => (seen.has(id) || isTotalClass(id) ? [] : [id]))
}

/** A figure for several classes together is left out where each of them has its own. */
function withoutSubtotals(cases: readonly Case[]): readonly Case[] {
  if (cases.every((c) => c.classes.length === 1)) return cases
  const single = new Set(cases.filter((c) => c.classes.length === 1).map((c) => c.classes[0]))
  const kept = cases.filter((c) => c.classes.length === 1 || !c.classes.every((id) => single.has(id)))
  return kept.length > 0 ? kept : cases
}
