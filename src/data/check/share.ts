import { finding, type Finding } from '../finding.js'
import { addDecimals } from '../quantity/decimal.js'
import { isExact } from '../quantity.js'
import { otherBases, statedBase, sumBase, type Base } from './base.js'
import {
  className,
  digits,
  groupBy,
  latest,
  some,
  standing,
  type Case,
  type Context,
  type Rule,
} from './context.js'
import { basesOf, fitOf, lastUnit, possibleCount, printedDecimals, type Fit } from './fit.js'

/** One printed percentage, with the count it is of where the source prints one. */
interface Share {
  readonly c: Case
  readonly percent: number
  readonly count: number | undefined
}

/** Percentages of one whole. */
interface Group {
  readonly shares: readonly Share[]
  readonly base: Base | undefined
  /** Sum of the counts of all classes, when every class has one. */
  readonly counted: number | undefined
}

/** Percentages against their counts on the stated base, and against what whole counts allow. */
export const sharesFit: Rule = (context) => {
  return groupsOf(context).flatMap((group) => {
    const paired = group.shares.filter((s) => s.count !== undefined)
    return paired.length > 0 ? judgePaired(context, group, paired) : judgeAlone(context, group)
  })
}

function groupsOf(context: Context): readonly Group[] {
  const relative = context.cases.filter((c) => c.figure.unit === '%' && /share|rate/.test(c.indicator.kind))
  const groups = groupBy(relative, (c) => {
    // A share without classes stands alone; those of one whole stand together.
    return JSON.stringify([c.setting, c.indicator.id, c.o.source, c.classes.length > 0])
  })
  return [...groups.values()].map((group) => groupOf(context, standing(group)))
}

function groupOf(context: Context, cases: readonly Case[]): Group {
  const shares = cases.flatMap((c) =>
    isExact(c.figure) ? [{ c, percent: c.figure.value, count: countOf(context, c) }] : [],
  )
  const counts = shares.map((s) => s.count)
  const all = counts.length > 1 && counts.length === cases.length && counts.every((n) => n !== undefined)
  const counted = all ? addDecimals(counts) : undefined
  const first = cases[0] as Case
  const base = statedBase(context, first) ?? (counted ? sumBase(counted) : undefined)
  return { shares, base, counted }
}

/** The count of the same class: of `shareOf`, else of an indicator with the same scheme and whole. */
function countOf(context: Context, share: Case): number | undefined {
  if (share.classes.length === 0) return undefined
  const key = share.classes.join('+')
  const found = (context.bySetting.get(share.setting) ?? []).filter(
    (c) => c.classes.join('+') === key && c.figure.unit !== '%' && belongs(context, share, c),
  )
  const own = found.filter((c) => c.o.source === share.o.source)
  const count = latest(own.length > 0 ? own : found)
  return count && isExact(count.figure) ? count.figure.value : undefined
}

function belongs(context: Context, share: Case, count: Case): boolean {
  const { shareOf, scheme, base } = share.indicator
  if (!/count|amount/.test(count.indicator.kind)) return false
  if (shareOf !== undefined) return context.names.indicators.find(shareOf)?.id === count.indicator.id
  return count.indicator.scheme === scheme && (base === undefined || count.indicator.partOf === base)
}

function judgePaired(context: Context, group: Group, paired: readonly Share[]): readonly Finding[] {
  const { base } = group
  if (!base || base.count <= 0) return []
  const fits = paired.map((s) => fitOf(s.c.figure, s.count ?? 0, base.count))
  if (fits.every((fit) => fit === 'rounded')) return []
  const cut = paired.every((s, i) => fits[i] === 'truncated' || isBoth(s, base.count))
  if (cut) return [truncated(paired, base)]
  const odd = paired.filter((_, i) => fits[i] !== 'rounded')
  if (isNudged(group, odd, base.count)) return odd.map((s) => nudged(s, base, group))
  const off = paired.filter((_, i) => fits[i] === 'off')
  const elsewhere = off.length > 0 ? otherBase(context, group, paired, base) : undefined
  if (elsewhere) return [elsewhere]
  return odd.map((s) => differing(s, base, fits[paired.indexOf(s)] as Fit))
}

/** Rounded and cut off alike: the true share is not above the middle. */
function isBoth({ c, count, percent }: Share, base: number): boolean {
  return fitOf(c.figure, count ?? 0, base) === 'rounded' && (100 * (count ?? 0)) / base >= percent - 1e-9
}

/** All print to 100, the rightly rounded ones do not, and nothing moved further than that. */
function isNudged(group: Group, odd: readonly Share[], base: number): boolean {
  const { shares } = group
  if (shares.length < 2 || addDecimals(shares.map((s) => s.percent)) !== 100) return false
  const slack = Math.max(...shares.map((s) => lastUnit(s.c.figure)))
  const rounded = shares.map((s) => {
    const places = 10 ** printedDecimals(s.c.figure)
    return s.count === undefined ? s.percent : Math.round((100 * s.count * places) / base) / places
  })
  const gap = Math.abs(addDecimals(rounded) - 100)
  // More than rounding can leave over means another whole.
  if (gap < slack / 2 || gap > (shares.length * slack) / 2 + 1e-9) return false
  return odd.every((s) => Math.abs((100 * (s.count ?? 0)) / base - s.percent) <= gap + slack / 2 + 1e-9)
}

/** Another whole on which every one of them fits: listed ones first, then one worked out from the figures. */
function otherBase(
  context: Context,
  group: Group,
  paired: readonly Share[],
  base: Base,
): Finding | undefined {
  const first = paired[0] as Share
  const unit = unitOfCounts(context, first)
  const candidates = [
    ...(group.counted && group.counted !== base.count ? [sumBase(group.counted)] : []),
    ...otherBases(context, first.c, unit, base.count),
  ]
  const fitting = candidates.find((other) =>
    paired.every((s) => /rounded|truncated/.test(fitOf(s.c.figure, s.count ?? 0, other.count))),
  )
  if (fitting) return onOtherBase(paired, base, fitting)
  if (paired.length < 2) return undefined
  const ranges = paired.map((s) => basesOf(s.c.figure, s.count ?? 0))
  if (ranges.some((r) => r === null)) return undefined
  const low = Math.max(...ranges.map((r) => r?.[0] ?? 0))
  const high = Math.min(...ranges.map((r) => r?.[1] ?? 0))
  if (low > high) return undefined
  const about = low === high ? digits(low) : `${digits(low)}～${digits(high)}`
  return onOtherBase(paired, base, {
    count: low,
    zh: `${about}（原文未列）`,
    en: `${about} (not in the data)`,
  })
}

function unitOfCounts(context: Context, share: Share): string {
  const counts = (context.bySetting.get(share.c.setting) ?? []).find((c) => belongs(context, share.c, c))
  return counts?.figure.unit ?? '件'
}

/** 242 ÷ 760 = 31.84%. */
function division(count: number, base: number, decimals: number): string {
  return `${digits(count)} ÷ ${digits(base)} = ${digits((100 * count) / base, decimals + 2)}%`
}

function printed(s: Share): string {
  return `${digits(s.percent, printedDecimals(s.c.figure))}%`
}

function sum(s: Share, base: Base): string {
  return division(s.count ?? 0, base.count, printedDecimals(s.c.figure))
}

function truncated(paired: readonly Share[], base: Base): Finding {
  const odd = paired.filter((s) => fitOf(s.c.figure, s.count ?? 0, base.count) === 'truncated')
  const first = odd[0] as Share
  const examples = some(odd, (s) => `${sum(s, base)} → ${printed(s)}`, '；', 3)
  return finding('note', 'shares-truncated', `${first.c.path}/figure`, {
    zh: `百分比是截尾而非四舍五入：${examples}。无须更改；若要改，请注明。`,
    en: `The percentages are cut off, not rounded: ${examples}. Nothing needs changing; say so if you do.`,
  })
}

function nudged(s: Share, base: Base, group: Group): Finding {
  const n = group.shares.length
  return finding('note', 'share-nudged', `${s.c.path}/figure`, {
    zh: `“${className(s.c, 'zh-CN')}”${sum(s, base)}，印作${printed(s)}，使${n}项合计为100%。按原文保留即可。`,
    en: `${className(s.c, 'en')}: ${sum(s, base)}, printed ${printed(s)} so that the ${n} add up to 100 %. Keep it as printed.`,
  })
}

function differing(s: Share, base: Base, fit: Fit): Finding {
  const [a, b] = [className(s.c, 'zh-CN'), className(s.c, 'en')]
  if (fit === 'truncated') {
    return finding('note', 'share-truncated', `${s.c.path}/figure`, {
      zh: `“${a}”${sum(s, base)}，印作${printed(s)}，是截尾。按原文保留即可。`,
      en: `${b}: ${sum(s, base)}, printed ${printed(s)}, cut off. Keep it as printed.`,
    })
  }
  return finding(fit === 'off' ? 'error' : 'warning', 'share-contradicts-count', `${s.c.path}/figure`, {
    zh: `“${a}”的百分比与件数矛盾：${sum(s, base)}（总体为${base.zh}），印作${printed(s)}。请核对百分比、件数和总体；若原文如此，请在 note 写明。`,
    en: `${b}: percentage and count contradict each other: ${sum(s, base)} of ${base.en}, printed ${printed(s)}. Check percentage, count and base; if the source has it so, say it in note.`,
  })
}

function onOtherBase(paired: readonly Share[], stated: Base, fitting: Base): Finding {
  const first = paired[0] as Share
  const [p, q] = [sum(first, stated), sum(first, fitting)]
  return finding('warning', 'shares-fit-other-base', `${first.c.path}/figure`, {
    zh: `各百分比与所称总体${stated.zh}不符（${p}，印作${printed(first)}），与${fitting.zh}恰好相符（${q}）。请核对总体，改写 base 或更正百分比。`,
    en: `The percentages do not fit the stated base ${stated.en} (${p}, printed ${printed(first)}) but fit ${fitting.en} exactly (${q}). Check the base: correct base or the percentages.`,
  })
}

/** Without counts: could any whole count on the base be printed so? */
function judgeAlone(context: Context, group: Group): readonly Finding[] {
  const { shares, base } = group
  if (!base || !Number.isInteger(base.count)) return []
  const odd = shares
    .map((s) => ({ s, at: possibleCount(s.c.figure, base.count) }))
    .filter(({ at }) => at.fit !== 'rounded')
  const worst = odd.filter(({ s, at }) => at.fit === 'off' || (at.fit === 'raised' && !sumsTo100(shares, s)))
  if (worst.length === 0) return odd.map(({ s }) => onlyTruncated(s, base))
  const others = otherBases(
    context,
    shares[0]?.c as Case,
    unitOfBase(context, shares[0]?.c as Case),
    base.count,
  )
  const fitting = others.find(({ count }) =>
    shares.every(
      (s) => count * lastUnit(s.c.figure) < 100 && possibleCount(s.c.figure, count).fit === 'rounded',
    ),
  )
  return worst.map(({ s, at }) => impossible(s, base, at, fitting))
}

function sumsTo100(shares: readonly Share[], s: Share): boolean {
  return s.c.classes.length > 0 && shares.length > 2 && addDecimals(shares.map((x) => x.percent)) === 100
}

function unitOfBase(context: Context, c: Case): string {
  return context.names.indicators.find(c.indicator.base)?.unit ?? '件'
}

function subject(c: Case, locale: 'zh-CN' | 'en'): string {
  const label =
    typeof c.indicator.label === 'string'
      ? c.indicator.label
      : locale === 'en'
        ? (c.indicator.label.en ?? c.indicator.label.zh)
        : c.indicator.label.zh
  return c.classes.length > 0 ? className(c, locale) : label
}

function onlyTruncated(s: Share, base: Base): Finding {
  const { below, above } = possibleCount(s.c.figure, base.count)
  const d = printedDecimals(s.c.figure)
  return finding('note', 'share-only-truncated', `${s.c.path}/figure`, {
    zh: `“${subject(s.c, 'zh-CN')}”${printed(s)}在${base.zh}上只有截尾或凑整才能得出：${division(below, base.count, d)}，${division(above, base.count, d)}。`,
    en: `${subject(s.c, 'en')}: ${printed(s)} of ${base.en} can only be cut off or adjusted: ${division(below, base.count, d)}, ${division(above, base.count, d)}.`,
  })
}

function impossible(
  s: Share,
  base: Base,
  { below, above }: { readonly below: number; readonly above: number },
  fitting: Base | undefined,
): Finding {
  const d = printedDecimals(s.c.figure)
  const [low, high] = [division(below, base.count, d), division(above, base.count, d)]
  return finding('warning', 'share-impossible', `${s.c.path}/figure`, {
    zh: `“${subject(s.c, 'zh-CN')}”${printed(s)}：在${base.zh}中没有任何整数能得出此数（${low}，${high}）。${fitting ? `与${fitting.zh}相符。` : ''}请核对百分比和总体。`,
    en: `${subject(s.c, 'en')} ${printed(s)}: no whole count out of ${base.en} gives it (${low}, ${high}). ${fitting ? `It fits ${fitting.en}. ` : ''}Check the percentage and its base.`,
  })
}
