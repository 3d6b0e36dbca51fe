import { finding, type Finding, type Severity } from '../../finding.js'
import { addDecimals } from '../../quantity/decimal.js'
import { isExact, rangeOf, sumQuantities } from '../../quantity.js'
import { isOneSlip } from '../../slip.js'
import { areOfOneKind, classifiedBy } from '../../classified.js'
import { answered } from '../../outcomes.js'
import { exactValue, keyOf, standing, totalOf, zh, type Case, type Context, type Rule } from '../context.js'
import { exhaustElsewhere } from '../elsewhere.js'
import { areExhaustive } from '../../exhaustive.js'
import { countsFor, familiesBeside, forClassesOf, type Family } from '../families.js'
import { fitOf, lastUnit, leaveTheSame, printedDecimals, slackOf } from '../share/fit.js'
import { areOverlapping, areTraits } from './overlap.js'
import { isMiscounted } from '../share/miscount.js'
import { isStatedBeside, mayBeOfLess, mayBeUnanswered } from '../share/of-less.js'
import { countedParts, type Parts } from './parts-of.js'
import { stageOf, state, stepOf } from '../stage/stage.js'
import { plainStage } from '../stage/stage-words.js'
import { isTotal, likelierWhole, wholeOf, type Whole } from './whole.js'
import { afterOpening, className, digits, magnitudeHint, named, opening, sumOf } from '../words.js'

/** Counts of classes against the whole they are part of: 588 of 591. */
export const partsMakeTheWhole: Rule = (context) => judgedParts(context).flatMap(({ findings }) => findings)

/** Counts of classes, their whole, and what is said of them. */
interface JudgedParts {
  readonly parts: Parts
  readonly whole: Whole
  readonly findings: readonly Finding[]
}

const known = new WeakMap<Context, readonly JudgedParts[]>()

function judgedParts(context: Context): readonly JudgedParts[] {
  const before = known.get(context)
  if (before) return before
  const judged = countedParts(context).flatMap((parts) => {
    const stated = wholeOf(context, parts.cases)
    // A类 to C类 beside 立案 are evidently of it; what else the reader put together may be of another.
    const names = parts.cases.map((c) => className(c, 'zh-CN'))
    const isRead = classifiedBy(zh(parts.first.indicator.label)) !== undefined
    const likelier =
      isRead && stated && stageOf(stated.case) === 0 ? likelierWhole(context, parts.cases) : undefined
    const whole =
      likelier ?? (stated && isRead && !areExhaustive(names) ? { ...stated, inferred: true } : stated)
    if (!whole || (whole.inferred && areStages(parts)) || isMiscounted(context, parts)) return []
    // What the reader put together divides something by its names.
    if (isRead && areOfAnother(context, parts, whole)) return []
    if (isRead && !areOfOneKind(names)) return []
    if (whole.inferred && mayBeUnanswered(context, parts, whole.case)) return []
    const findings = judgeCounts(context, parts, whole)
    return [{ parts, whole, findings: [...findings, ...beyondTheirSum(context, parts, whole)] }]
  })
  known.set(context, judged)
  return judged
}

/** 小计 470 of those who proposed, beside 立案 407: what they make is nearly a whole, and none. */
function beyondTheirSum(context: Context, parts: Parts, { case: own, inferred }: Whole): readonly Finding[] {
  const total = exactValue(own)
  const isOwn = own.indicator.id === parts.first.indicator.id && own.classes.length === 0
  if (inferred || !isOwn || total === undefined || totalOf(parts.cases) !== total) return []
  const other = likelierWhole(context, parts.cases, true)
  const count = exactValue(other?.case)
  if (!other || count === undefined || count === total) return []
  // 小计 470 of another division says so too.
  const isSaid = (context.undivided.get(own.setting) ?? []).some(
    (c) => c.indicator.id !== own.indicator.id && stageOf(c) === undefined && exactValue(c) === total,
  )
  const isNear = isSaid || Math.abs(count - total) <= 0.02 * count || isOneSlip(count, [total])
  return isNear && parts.cases.length > 1 ? judgeCounts(context, parts, other) : []
}

/** 其中：委员提案 below 不予立案, and far more than these, is some of what stands above it; 满意 and others are of 收到反馈. */
function areOfAnother(context: Context, { cases, first }: Parts, { case: whole }: Whole): boolean {
  const sum = totalOf(cases)
  if (/不予立案|不立案|未立案/.test(zh(whole.indicator.label)) && sum > 1.5 * (exactValue(whole) ?? 0))
    return true
  const beside = context.undivided.get(first.setting) ?? []
  return (
    cases.every((c) => answered.test(className(c, 'zh-CN'))) &&
    beside.some((c) => /反馈|收回|回收|测评|评价/.test(zh(c.indicator.label)) && exactValue(c) === sum)
  )
}

/** Are these shares those of counts that do not make their whole? Then they cannot make 100, and that is said. */
export function areOfOddCounts(context: Context, shares: readonly Case[]): boolean {
  const [first] = shares
  const family = first && countsFor(context, first)?.family
  const odd = judgedParts(context).find(
    ({ parts, findings }) => parts.family === family && findings.some(({ severity }) => severity !== 'note'),
  )
  const base = exactValue(odd?.whole.case)
  if (family === undefined || base === undefined) return false
  return shares.every((c) => {
    const counts = forClassesOf(family, c).map(exactValue)
    const isCounted = counts.length > 0 && counts.every((n) => n !== undefined)
    return isCounted && /rounded|truncated/.test(fitOf(c.figure, addDecimals(counts), base))
  })
}

/** 立案 588 and 办复 588 below 收到提案 615 are the same proposals, once filed and once answered; so is 办复提案 beside 联名提案. */
function areStages({ cases }: Parts): boolean {
  if (new Set(cases.flatMap((c) => stepOf(c)?.stage ?? [])).size > 1) return true
  const names = cases.map((c) => className(c, 'zh-CN'))
  return names.some((name) => plainStage.test(name)) && !names.some((name) => state.test(name))
}

function judgeCounts(context: Context, parts: Parts, whole: Whole): readonly Finding[] {
  const { cases, first } = parts
  if (cases.some((c) => !sameUnit(c, whole.case) || c.figure.change)) return []
  const sum = sumQuantities(cases.map((c) => ({ ...c.figure, unit: '' })))
  const [p, w] = [rangeOf(sum), rangeOf(whole.case.figure)]
  if (p.low > w.high || (p.low === w.high && (p.lowOpen || w.highOpen))) {
    return areTraits(cases) || areOverlapping(context, sharesOf(context, parts))
      ? []
      : [exceeding(context, parts, whole, addDecimals([p.low, -w.high]))]
  }
  const total = exactValue(whole.case)
  const exact = cases.every((c) => isExact(c.figure))
  if (!exact || total === undefined || sum.value === total || first.indicator.complete === false) return []
  if (isStatedBeside(context, whole.case, sum.value ?? 0)) return []
  const counts = cases.map((c) => c.figure.value ?? 0)
  if (
    whole.inferred &&
    !isOneSlip(total, counts) &&
    mayBeOfLess(context, parts, whole.case, sharesOf(context, parts))
  )
    return []
  return shortfall(context, parts, whole, addDecimals([total, -(sum.value ?? 0)]))
}

function sameUnit(a: Case, b: Case): boolean {
  return a.figure.unit === b.figure.unit || a.figure.unit === '' || b.figure.unit === ''
}

const guessed = {
  zh: '总数未声明，按名称推断；若不对，请写 partOf。',
  en: ' No whole is declared; it is inferred from the names. If it is wrong, give partOf.',
} as const

function exceeding(
  context: Context,
  { cases, first }: Parts,
  { case: whole, inferred }: Whole,
  by: number,
): Finding {
  const hint = magnitudeHint(totalOf(cases), exactValue(whole) ?? 0)
  return finding(inferred ? 'warning' : 'error', 'parts-exceed-whole', `${first.path}/figure`, {
    zh: `${opening(context, first, 'zh-CN')}各类之和超过总数：${sumOf(cases)}，而${named(whole)}，多${digits(by)}。${hint.zh}请核对各类与总数；若各类有重叠，请在 note 写明并去掉 partOf。${inferred ? guessed.zh : ''}`,
    en: afterOpening(
      context,
      first,
      `the parts exceed their whole: ${sumOf(cases)}, but ${named(whole, 'en')}, ${digits(by)} too many.${hint.en} Check parts and whole; if classes overlap, say so in note and drop partOf.${inferred ? guessed.en : ''}`,
    ),
  })
}

function shortfall(context: Context, parts: Parts, whole: Whole, gap: number): readonly Finding[] {
  const { first, cases } = parts
  const severity = severityOf(context, parts, whole, gap)
  if (severity === undefined) return []
  const total = exactValue(whole.case) ?? 0
  const declared = first.indicator.complete === true
  const hint = magnitudeHint(total - gap, total)
  const difference = `${digits(total)} − ${digits(addDecimals([total, -gap]))} = ${digits(gap)}`
  const inferred = whole.inferred ? guessed : { zh: '', en: '' }
  return [
    finding(severity, 'parts-fall-short', `${first.path}/figure`, {
      zh: `${opening(context, first, 'zh-CN')}各类之和少于总数：${sumOf(cases)}，而${named(whole.case)}，差${digits(gap)}（${difference}）。${hint.zh}${declared ? '此指标声明各类齐全（complete: true），请核对。' : '请核对；若只列出部分类别，请写 complete: false。'}${inferred.zh}`,
      en: afterOpening(
        context,
        first,
        `the parts fall short of their whole: ${sumOf(cases)}, but ${named(whole.case, 'en')}; ${digits(gap)} are missing (${difference}).${hint.en} ${declared ? 'The indicator declares its classes complete (complete: true): check them.' : 'Check them; if only some classes are listed, write complete: false.'}${inferred.en}`,
      ),
    }),
  ]
}

/** A gap is an error where all classes are said to be listed, a doubt where they seem to be, and else how it is. */
function severityOf(
  context: Context,
  parts: Parts,
  { case: whole, inferred }: Whole,
  gap: number,
): Severity | undefined {
  const { first, cases, missing, blank } = parts
  if (first.indicator.complete === true) return 'error'
  const total = exactValue(whole) ?? 0
  const shares = sharesOf(context, parts)
  const doubtful =
    missing.length === 0 &&
    cases.length > 1 &&
    (claimsAll(shares) ||
      standOnTheirSum(cases, shares, whole) ||
      (exhaustElsewhere(context, parts) ?? (!blank && seemsWhole(parts, gap, total, shares))))
  if (doubtful) return 'warning'
  return inferred ? undefined : 'note'
}

/** Nearly all of the whole, and not with percentages that leave the same rest. */
function seemsWhole({ cases }: Parts, gap: number, total: number, shares: readonly Case[]): boolean {
  if (shares.length < cases.length && areExhaustive(cases.map((c) => className(c, 'zh-CN')))) return true
  // Of two classes a third may be small.
  const counts = cases.map((c) => c.figure.value ?? 0)
  if (isOneSlip(total, counts)) return true
  if (gap > total * (cases.length > 2 ? 0.05 : 0.02)) return false
  if (shares.length < cases.length || gap <= total * 0.01) return true
  return !leaveTheSame(shares, (100 * gap) / total)
}

/** The percentages printed beside these counts. */
function sharesOf(context: Context, { first, family }: Parts): readonly Case[] {
  const beside = familiesBeside(context, first).filter(
    (f) => f.relative && countsFor(context, f.first)?.family === family,
  )
  const own = beside.flatMap((f: Family) =>
    f.cases.filter((c) => !isTotal(c) && c.o.source === first.o.source),
  )
  const shares = standing(own).filter((c) => isExact(c.figure))
  // Figures for several classes at once would count twice.
  return shares.filter((c) => c.classes.length === 1 || shares.every((s) => s === c || s.classes.length > 1))
}

function claimsAll(shares: readonly Case[]): boolean {
  if (shares.length < 2) return false
  return Math.abs(totalOf(shares) - 100) <= slackOf(shares.map((c) => c.figure))
}

/** 70.41 % is what 564 is of the 801 that all classes make, and not of 立案 901. */
function standOnTheirSum(cases: readonly Case[], shares: readonly Case[], whole: Case): boolean {
  const [sum, total] = [totalOf(cases), exactValue(whole) ?? 0]
  const isOfSum = ({ classes, figure }: Case) => {
    const count = exactValue(cases.find((c) => c.classes.join() === classes.join()))
    if (count === undefined || printedDecimals(figure) === 0) return false
    return fitOf(figure, count, sum) !== 'off' && fitOf(figure, count, total) === 'off'
  }
  // What came in need not all have become anything.
  return stageOf(whole) !== 0 && shares.length > 0 && shares.every(isOfSum)
}

/** A figure for several classes at once against those of each: A、B类 together 586, A 242 and B 344. */
export const jointFiguresAddUp: Rule = (context) =>
  [...context.families.values()].flat().flatMap((family) => {
    const joint = family.cases.filter((c) => c.classes.length > 1 && isExact(c.figure))
    if (joint.length === 0) return []
    const single = standing(family.cases.filter((c) => c.classes.length === 1))
    const byName = new Map(single.toReversed().map((c) => [keyOf(c.o.source, c.classes[0]), c]))
    return joint.flatMap((c) => {
      const each = c.classes.map((id) => byName.get(keyOf(c.o.source, id)))
      return each.every((s) => s && isExact(s.figure)) ? judgeJoint(context, c, each as readonly Case[]) : []
    })
  })

function judgeJoint(context: Context, c: Case, each: readonly Case[]): readonly Finding[] {
  const sum = totalOf(each)
  const room = c.figure.unit === '%' ? [c, ...each].reduce((so, s) => so + lastUnit(s.figure), 0) : 0
  if (Math.abs(sum - (c.figure.value ?? 0)) <= room + 1e-9) return []
  const unit = c.figure.unit === '%' ? '%' : ''
  return [
    finding('error', 'joint-figure-differs', `${c.path}/figure`, {
      zh: `${opening(context, c, 'zh-CN')}${named(c)}与各类之和不符：${sumOf(each)}${unit}。请核对。`,
      en: `${opening(context, c, 'en')}${named(c, 'en')} is not the sum of its classes: ${sumOf(each)}${unit}. Check them.`,
    }),
  ]
}
