import type { Finding } from '../../finding.js'
import { addDecimals } from '../../quantity/decimal.js'
import { otherBases, sumBase, type Base } from './base.js'
import type { Context } from '../context.js'
import { basesOf, fitOf, isBeyond, lastUnit, possibleCount, type Fit } from './fit.js'
import { fractionsIn } from './fraction.js'
import { areNudged, areRoundedTwice } from './nudge.js'
import { claimAll, type Group, type Share } from './share-group.js'
import {
  beyondBound,
  differing,
  impossible,
  nudged,
  onlyTruncated,
  onOtherBase,
  truncated,
} from './share-words.js'
import { digits } from '../words.js'

/** Percentages against their counts on the base, and against what whole counts allow. */
export function judgeGroup(context: Context, group: Group): readonly Finding[] {
  // What is written as a fraction is said already, and fits nothing.
  if (group.shares.some(({ c }) => fractionsIn(context).has(c))) return []
  return [...judgeBounds(context, group), ...judgeExact(context, group)]
}

function judgeExact(context: Context, group: Group): readonly Finding[] {
  const paired = group.shares.filter((s) => s.count !== undefined)
  if (paired.length === 0) return judgeAlone(context, group)
  if (group.stated) return judgePaired(context, group, paired, group.stated, false)
  return judgeUndeclared(context, group, paired)
}

/** 六成以上 beside 361 of 615. */
function judgeBounds(context: Context, { bounded, stated }: Group): readonly Finding[] {
  if (!stated) return []
  const odd = bounded.filter(({ c, count }) => isBeyond(c.figure, count, stated.count))
  return odd.map((s) => beyondBound(context, s, stated))
}

function judgePaired(
  context: Context,
  group: Group,
  paired: readonly Share[],
  base: Base,
  inferred: boolean,
): readonly Finding[] {
  if (base.count <= 0) return []
  const fits = fitsOn(paired, base)
  if (fits.every((fit) => fit === 'rounded')) return []
  const cut = paired.every((s, i) => fits[i] === 'truncated' || isBoth(s, base.count))
  if (cut) return [truncated(context, paired, base)]
  const odd = paired.flatMap((s, i) => (fits[i] === 'rounded' ? [] : [{ s, fit: fits[i] as Fit }]))
  const { shares } = group
  const moved = odd.map(({ s }) => s)
  if (areNudged(shares, moved, base.count) || areRoundedTwice(shares, fits, base.count))
    return moved.map((s) => nudged(context, s, base, shares.length))
  const elsewhere = fits.includes('off') ? otherBase(context, group, paired, base) : undefined
  if (elsewhere) return [onOtherBase(context, paired, base, elsewhere, inferred)]
  return odd.map(({ s, fit }) => differing(context, s, base, fit, inferred))
}

function fitsOn(paired: readonly Share[], base: Base): readonly Fit[] {
  return paired.map((s) => fitOf(s.c.figure, s.count ?? 0, base.count))
}

/** Without a declared base: the likeliest one on which they all fit settles it, else the one on which most do. */
function judgeUndeclared(context: Context, group: Group, paired: readonly Share[]): readonly Finding[] {
  const bases = [...group.likely, ...(group.listed ? [sumBase(group.listed)] : [])]
  const judged = bases.map((base) => ({ base, findings: judgePaired(context, group, paired, base, true) }))
  const settled = judged.find(({ findings }) => findings.every((f) => f.severity === 'note'))
  if (settled) return settled.findings
  const all = claimAll(group.shares)
  const working = unlistedBase(paired)
  const isOfLess = group.likely.every(({ received, count }) => received && working && working.count <= count)
  // Some classes of a whole that the data does not state, and that is no less than all of them.
  const { listed, complete, counts } = group
  if (working && !all && isOfLess && !(complete && group.likely.length === 0)) {
    return listed === undefined || highest(paired) >= listed || counts.some((n) => isWithin(n, paired))
      ? []
      : judgePaired(context, group, paired, sumBase(listed), true)
  }
  // Two that stand on no one whole: what one of them fits is the whole.
  const least = paired.length === 2 && !working ? 1 : 2
  const best = mostFitting(paired, judged, least)
  if (best) return best.findings
  const odd = oddOneOut(paired)
  if (odd) return [differing(context, odd.s, odd.base, 'off', true)]
  if (!all && group.likely.length === 0 && !complete) return []
  return judged[0]?.findings ?? []
}

interface Judged {
  readonly base: Base
  readonly findings: readonly Finding[]
}

/** The base on which at least half of the percentages fit, and no fewer than `least`. */
function mostFitting(paired: readonly Share[], judged: readonly Judged[], least: number): Judged | undefined {
  const counted = judged.map((j) => ({ j, n: fitsOn(paired, j.base).filter((fit) => fit !== 'off').length }))
  const most = counted.reduce((best, next) => (next.n > best.n ? next : best), {
    j: undefined as never,
    n: 0,
  })
  return most.n >= least && 2 * most.n >= paired.length ? most.j : undefined
}

/** All but one fit one whole that the data does not state: that one is a slip. */
function oddOneOut(paired: readonly Share[]): { readonly s: Share; readonly base: Base } | undefined {
  if (paired.length < 3 || paired.length > 40) return undefined
  const found = paired.flatMap((s) => {
    const base = unlistedBase(paired.filter((other) => other !== s))
    return base ? [{ s, base }] : []
  })
  return found.length === 1 ? found[0] : undefined
}

/** Rounded and cut off alike: the true share is not above the middle. */
function isBoth({ c, count, percent }: Share, base: number): boolean {
  return fitOf(c.figure, count ?? 0, base) === 'rounded' && (100 * (count ?? 0)) / base >= percent - 1e-9
}

/** Another whole on which every one of them fits: listed ones first, then one worked out from the figures. */
function otherBase(context: Context, group: Group, paired: readonly Share[], base: Base): Base | undefined {
  const candidates = [
    ...(group.counted && group.counted !== base.count ? [sumBase(group.counted)] : []),
    ...otherBases(context, group.first, group.unit, base.count),
  ]
  const fitting = candidates.find((other) =>
    fitsOn(paired, other).every((fit) => /rounded|truncated/.test(fit)),
  )
  if (fitting) return fitting
  // One or two that are off do not make another whole of all.
  const fits = fitsOn(paired, base).filter((fit) => fit !== 'off').length
  return paired.length < 2 || 2 * fits > paired.length ? undefined : unlistedBase(paired)
}

/** A whole on which all of them fit, worked out from counts and percentages. */
function unlistedBase(paired: readonly Share[]): Base | undefined {
  const ranges = paired.map((s) => basesOf(s.c.figure, s.count ?? 0))
  if (ranges.some((r) => r === null)) return undefined
  const low = Math.max(...ranges.map((r) => r?.[0] ?? 0))
  const high = Math.min(...ranges.map((r) => r?.[1] ?? 0))
  if (low > high) return undefined
  const about = low === high ? digits(low) : `${digits(low)}～${digits(high)}`
  return {
    count: Math.round((low + high) / 2),
    zh: `${about}（原文未列）`,
    en: `${about.replace('～', '–')} (not in the data)`,
  }
}

/** May all of them stand on it? */
function isWithin(base: number, paired: readonly Share[]): boolean {
  return paired.every((s) => /rounded|truncated/.test(fitOf(s.c.figure, s.count ?? 0, base)))
}

/** The most that all of them can stand on. */
function highest(paired: readonly Share[]): number {
  return Math.min(...paired.map((s) => basesOf(s.c.figure, s.count ?? 0)?.[1] ?? Infinity))
}

/** Without counts: could any whole count on the base be printed so? */
function judgeAlone(context: Context, group: Group): readonly Finding[] {
  if (group.stated) return judgeCountless(context, group, group.stated, false)
  // Without classes it is a rate, judged by its name.
  if (group.first.classes.length === 0) return []
  const judged = group.likely.map((base) => judgeCountless(context, group, base, true))
  if (judged.some((findings) => findings.every((f) => f.severity === 'note'))) return []
  return judged[0] ?? []
}

function judgeCountless(
  context: Context,
  { shares, first, unit }: Group,
  base: Base,
  inferred: boolean,
): readonly Finding[] {
  if (!Number.isInteger(base.count)) return []
  // More than all of it is said by itself.
  const odd = shares
    .filter(({ percent }) => percent <= 100)
    .map((s) => ({ s, fit: possibleCount(s.c.figure, base.count).fit }))
    .filter(({ fit }) => fit !== 'rounded')
  const worst = odd
    .filter(({ s, fit }) => !(sumsTo100(shares, s) && (fit === 'raised' || isNear(s, base, shares.length))))
    .filter(({ fit }) => /off|raised/.test(fit))
  if (worst.length === 0) return odd.map(({ s }) => onlyTruncated(context, s, base))
  const fitting = otherBases(context, first, unit, base.count).find(({ count }) =>
    shares.every(
      (s) => count * lastUnit(s.c.figure) < 100 && possibleCount(s.c.figure, count).fit === 'rounded',
    ),
  )
  return worst.map(({ s }) => impossible(context, s, base, fitting, inferred))
}

/** As far as rounding all of them makes one of them move, so that they make 100. */
function isNear(s: Share, { count }: Base, shares: number): boolean {
  const { below, above } = possibleCount(s.c.figure, count)
  const off = Math.min(...[below, above].map((n) => Math.abs((100 * n) / count - s.percent)))
  return off <= ((shares + 1) * lastUnit(s.c.figure)) / 2
}

function sumsTo100(shares: readonly Share[], s: Share): boolean {
  return s.c.classes.length > 0 && shares.length > 2 && addDecimals(shares.map((x) => x.percent)) === 100
}
