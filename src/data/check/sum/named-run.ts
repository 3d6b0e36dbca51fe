/** Shares of one row by the names of their counts, side by side: what all of them stand on. */
import { areExhaustive } from '../../exhaustive.js'
import { field } from '../../fields.js'
import { finding, type Finding } from '../../finding.js'
import { outcome } from '../../outcomes.js'
import { proposer } from '../../proposers.js'
import { addDecimals } from '../../quantity/decimal.js'
import { otherBases, sumBase, type Base } from '../share/base.js'
import { zh, type Case, type Context } from '../context.js'
import { fitOf, leaveTheSame, printedDecimals } from '../share/fit.js'
import { stageOf } from '../stage/stage.js'
import { afterOpening, division, opening, sumOf } from '../words.js'

/** No printed table has more in a row. */
const most = 40

export interface NamedShare {
  readonly c: Case
  readonly count: Case
  readonly stated: boolean
  readonly bases: readonly Base[]
  /** The whole that it fits. */
  readonly on: Base | undefined
}

export function fitsOn({ c, count }: NamedShare, base: Base): boolean {
  return fitOf(c.figure, count.figure.value ?? 0, base.count) !== 'off'
}

interface OnOtherWhole {
  readonly shares: readonly NamedShare[]
  readonly finding: Finding
}

/** 23 + 20 + 18 are those filed, and their percentages are of those handed in. */
export function onOtherWhole(context: Context, row: readonly NamedShare[]): OnOtherWhole | undefined {
  const shares = row.filter(({ c, count }) => c.indicator.kind === 'share' && stageOf(count) === undefined)
  const [first] = shares
  if (!first || shares.length < 2 || shares.length > most) return undefined
  for (const run of runsOf(shares)) {
    const sum = addDecimals(run.map(({ count }) => count.figure.value ?? 0))
    const made = first.bases.find((base) => base.count === sum)
    const others = [
      ...first.bases,
      ...otherBases(context, first.c, first.count.figure.unit, made?.count ?? 0),
    ]
    const other =
      made && others.find((base) => base.count > made.count && run.every((share) => fitsOn(share, base)))
    const off = made === undefined ? [] : run.filter((share) => !fitsOn(share, made))
    // Of two, both: 满意 and 基本满意.
    const isOff = off.length * 2 > run.length && (run.length > 2 || shares.length === 2)
    if (made && other && isOff) return { shares: run, finding: onAnother(context, run, made, other) }
    const isAll = run.length > 2 || areExhaustive(run.map(({ count }) => zh(count.indicator.label)))
    if (!made && isAll && areAllOf(run, sum)) return { shares: run, finding: noSuchWhole(context, run, sum) }
  }
  return undefined
}

/** Classes whose percentages make 100 of what they come to, which none of the totals beside them is. */
function areAllOf(run: readonly NamedShare[], sum: number): boolean {
  const [first] = run
  const own = sumBase(sum)
  const names = run.map(({ count }) => zh(count.indicator.label))
  const areTold = [field, outcome, proposer].some(
    (is) => 2 * names.filter((name) => is.test(name)).length > names.length,
  )
  return (
    areTold &&
    first !== undefined &&
    run.every((share) => fitsOn(share, own)) &&
    leaveTheSame(
      run.map(({ c }) => c),
      0,
    ) &&
    // Of a few more, they were rounded.
    first.bases.every((base) => run.some((share) => !fitsOn(share, base)))
  )
}

function noSuchWhole(context: Context, run: readonly NamedShare[], sum: number): Finding {
  const [first] = run as readonly [NamedShare]
  const counts = run.map(({ count }) => count)
  const own = sumBase(sum)
  const quotient = division(first.count.figure.value ?? 0, own.count, printedDecimals(first.c.figure))
  const [a, b] = [
    first.bases.map((base) => base.zh).join('、'),
    first.bases.map((base) => base.en).join(', '),
  ]
  return finding('warning', 'total-differs-from-parts', `${first.count.path}/figure`, {
    zh: `${opening(context, first.count, 'zh-CN')}${sumOf(counts)}，百分比也以此为总体（${quotient}），合计100%，而旁边的总数是${a}。请核对总数与各项。`,
    en: `${opening(context, first.count, 'en')}${sumOf(counts)}, of which the percentages are (${quotient}) and make 100 %, but the totals beside them are ${b}. Check totals and parts.`,
  })
}

/** Two and more side by side, the longest first. */
function runsOf<T>(items: readonly T[]): readonly (readonly T[])[] {
  const runs = items.flatMap((_, from) => items.map((_, to) => items.slice(from, to + 1)))
  return runs.filter(({ length }) => length > 1).toSorted((a, b) => b.length - a.length)
}

function onAnother(context: Context, run: readonly NamedShare[], made: Base, other: Base): Finding {
  const [first] = run as readonly [NamedShare]
  const quotients = run.slice(0, 3).map(({ c, count }) => {
    return `${division(count.figure.value ?? 0, other.count, printedDecimals(c.figure))}`
  })
  const more = run.length > 3 ? '…' : ''
  return finding('warning', 'shares-fit-other-base', `${first.c.path}/figure`, {
    zh: `${opening(context, first.c, 'zh-CN')}各项件数之和是${made.zh}，百分比却与${other.zh}恰好相符：${quotients.join('；')}${more}。请核对总体，并在指标的 base 写明。`,
    en: afterOpening(
      context,
      first.c,
      `the counts make ${made.en}, but their percentages fit ${other.en} exactly: ${quotients.join('; ')}${more}. Check what they are of, and name it in the indicator’s base.`,
    ),
  })
}
