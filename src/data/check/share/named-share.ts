/** 经济建设占比 beside 经济建设 and 立案: a share by the name of its count, of whichever whole stands beside them. */
import type { Finding } from '../../finding.js'
import { grouped } from '../../grouped.js'
import { isExact } from '../../quantity.js'
import { baseOfCase, statedBase, type Base } from './base.js'
import { beside, isExactCount, isExplained, zh, type Case, type Context, type Rule } from '../context.js'
import { fitOf } from './fit.js'
import { fractionsIn } from './fraction.js'
import { fitsOn, onOtherWhole, type NamedShare } from '../sum/named-run.js'
import { nudgedRun } from './nudge.js'
import { contradiction, ratesFitTheirCounts } from './rate.js'
import { nudged } from './share-words.js'
import { isTotalName, stageOf } from '../stage/stage.js'
import { candidates } from '../sum/whole.js'
import { named } from '../words.js'

/** No printed table has more of them, or more figures in a row. */
const most = { shares: 2000, figures: 300, row: 40 }
const shareOf = /^(.{2,}?|[A-E甲乙丙丁])(?:所?占)?(?:占比|比[例重]|百分比|总数比例)$/
/** 占提案总量 beside its count, 集体提案占立案总数. */
const shareOfWhole = /^(.*?)占(.{2,10}?)(?:总件?数|总量|总额)的?(?:比[例重]|百分[比率])?$/
const bare = /^(?:所?占)?(?:比[例重]|占比|百分比)$/
/** 上年B类件解决率, of 上年B类件 and 上年B类件已解决. */
const rateOfSome = /^(.{2,}?(?:件|提案|建议))(解决|落实|采纳|办[结复理]|答复|立案|转化)率$/

/** One that fits no whole beside it, where most of its column or its row do. */
export const namedSharesFit: Rule = (context) => {
  const shares = [...context.undivided.values()].flatMap((cases) =>
    cases.length > most.figures ? [] : cases.flatMap((c) => namedShare(context, c) ?? []),
  )
  if (shares.length > most.shares) return []
  const [byRow, byColumn] = [grouped(shares, rowOf), grouped(shares, columnOf)]
  const others = [...byRow.values()].flatMap((row) => onOtherWhole(context, row) ?? [])
  const elsewhere = new Set(others.flatMap(({ shares: of }) => of))
  const found = shares.flatMap((share) => {
    if (elsewhere.has(share)) return []
    const moved = nudgedIn(context, byRow.get(rowOf(share)) ?? [], share)
    if (moved) return [moved]
    const own = ofTheirOwn(byRow.get(rowOf(share)) ?? [], share)
    if (own) return fitsOn(share, own) ? [] : [differs(context, share, own)]
    if (share.on !== undefined) return []
    const like = [...(byRow.get(rowOf(share)) ?? []), ...(byColumn.get(columnOf(share)) ?? [])]
    const fitting = like.filter(
      ({ c, on }) => on !== undefined && c.figure.value !== 100 && c.figure.value !== 0,
    )
    const isTold = fitting.length > 0 && 2 * fitting.length >= new Set(like).size
    const base =
      share.bases.find(({ zh: name }) => fitting.some(({ on }) => sameName(on, name))) ?? share.bases[0]
    return base && (share.stated || isTold) ? [differs(context, share, base)] : []
  })
  const said = new Set(found.length === 0 ? [] : ratesFitTheirCounts(context).map(({ path }) => path))
  return [...others.map(({ finding }) => finding), ...found.filter(({ path }) => !said.has(path))]
}

/** Moved by the last digit so that those of a row print to 100. */
function nudgedIn(context: Context, row: readonly NamedShare[], share: NamedShare): Finding | undefined {
  if (share.on || row.length < 3 || row.length > most.row) return undefined
  const all = row.map(({ c, count }) => {
    return { c, percent: c.figure.value ?? 0, count: count.figure.value ?? 0 }
  })
  const at = all[row.indexOf(share)]
  if (!at) return undefined
  for (const base of share.bases) {
    const run = nudgedRun(all, at, base.count)
    if (run) return nudged(context, at, base, run.length)
  }
  return undefined
}

/** What counts next to each other come to, or all other shares of a row stand on: that one stands on it as well. */
function ofTheirOwn(row: readonly NamedShare[], share: NamedShare): Base | undefined {
  const others = row.filter(({ c, count }) => c.indicator.kind === 'share' && stageOf(count) === undefined)
  const at = others.indexOf(share)
  if (at < 0 || others.length < 3 || others.length > most.row) return undefined
  const { on } = share
  if (on && others.every((other) => fitsOn(other, on))) return undefined
  const isOnlyOff = (base: Base) => others.every((other, i) => (i === at) !== fitsOn(other, base))
  return share.bases.find(
    (base) =>
      ((on === undefined || isOnlyOff(base)) && isMadeAround(others, at, base.count)) ||
      (others.length > 3 &&
        isOnlyOff(base) &&
        others.some((other) => other.on === base || other.on?.count === base.count)),
  )
}

/** Do three and more of them, side by side, make it, that one among them? */
function isMadeAround(row: readonly NamedShare[], at: number, whole: number): boolean {
  return row.slice(0, at + 1).some((_, from) => {
    let sum = 0
    return row.slice(from).some(({ count }, n) => {
      sum += count.figure.value ?? 0
      return n > 1 && from + n >= at && sum === whole
    })
  })
}

function rowOf({ c }: NamedShare): string {
  return c.setting
}

function columnOf({ c }: NamedShare): string {
  return c.indicator.id
}

/** 立案（540） and 立案（577） are of two years. */
function sameName(on: Base | undefined, name: string): boolean {
  return on?.zh.replace(/（.*$/, '') === name.replace(/（.*$/, '')
}

function namedShare(context: Context, c: Case): NamedShare | undefined {
  if (c.figure.unit !== '%' || !isExact(c.figure) || c.figure.change || isExplained(c)) return undefined
  const { count, bases, stated } = countAndBases(context, c, zh(c.indicator.label)) ?? {}
  if (!count || !bases?.length || !isExactCount(count) || fractionsIn(context).has(c)) return undefined
  // The whole is all of itself.
  if (c.figure.value === 100 && (stageOf(count) === 0 || isTotalName(zh(count.indicator.label))))
    return undefined
  // That more are handed out than came in is said by itself.
  const n = count.figure.value ?? 0
  if ((stageOf(count) ?? 0) > 0 && bases.every((base) => base.received && base.count < n)) return undefined
  const on = bases.find((base) => fitOf(c.figure, n, base.count) !== 'off')
  return { c, count, stated: stated === true, bases, on }
}

type CountAndBases = Pick<NamedShare, 'count' | 'bases' | 'stated'>

function countAndBases(context: Context, c: Case, label: string): CountAndBases | undefined {
  const figures = context.undivided.get(c.setting) ?? []
  const [, some, done] = rateOfSome.exec(label) ?? []
  if (some !== undefined && done !== undefined) {
    const count = figures.find((other) => {
      const name = nameOf(other)
      return name.startsWith(some) && name.endsWith(done) && name !== some
    })
    return count && { count, bases: basesOf(figures.filter((o) => nameOf(o) === some)), stated: true }
  }
  const [, own, whole] = shareOfWhole.exec(label) ?? []
  const [, name = bare.test(label) ? '' : own] = shareOf.exec(label) ?? []
  const count =
    name === '' ? before(context, c) : (beside(context, c, name) ?? beside(context, c, `${name}提案`))
  if (!count) return undefined
  const base = statedBase(context, c)
  if (base) return { count, bases: [base], stated: true }
  const wholes = candidates(context, c, count.figure.unit).filter((other) => other !== count)
  const meant = wholes.filter((other) => whole !== undefined && nameOf(other).includes(whole))
  // 建议总数 | 省政府系统办理 | 占比
  const at = ({ indicator }: Case) => context.dataset.indicators.indexOf(indicator)
  const isOnly = bare.test(label) && wholes.length === 1 && wholes.every((whole) => at(whole) < at(count))
  return { count, bases: basesOf(meant.length > 0 ? meant : wholes), stated: isOnly || meant.length > 0 }
}

/** The count in the column before it. */
function before(context: Context, c: Case): Case | undefined {
  const { indicators } = context.dataset
  return beside(context, c, indicators[indicators.indexOf(c.indicator) - 1]?.id)
}

function basesOf(cases: readonly Case[]): readonly Base[] {
  return cases.flatMap((c) => (isExactCount(c) ? (baseOfCase(c) ?? []) : []))
}

function nameOf({ indicator }: Case): string {
  return zh(indicator.label).replace(/件?数$/, '')
}

function differs(context: Context, { c, count }: NamedShare, base: Base): Finding {
  return contradiction(context, c, [count.figure.value ?? 0, base.count], {
    zh: `（${named(count)}，总体为${base.zh}）。请核对；若总体不同，请在 note 写明。`,
    en: ` (${named(count, 'en')} of ${base.en}). Check them; if the base is another, say so in note.`,
  })
}
