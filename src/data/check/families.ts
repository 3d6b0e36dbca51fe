/** Figures by class that belong together, and what the file leaves undeclared about them. */
import { isExact, type Quantity } from '../quantity.js'
import { grouped } from '../grouped.js'
import { keyOf, latest, totalOf, zh, type Case, type Context } from './context.js'
import { isTotalClass } from './classes.js'
import { fitOf } from './share/fit.js'
import { answer } from '../outcomes.js'
import { folded } from './name/fold.js'

/** The figures of one setting that divide one thing into classes: all counts, or all percentages. */
export interface Family {
  readonly id: string
  readonly setting: string
  readonly relative: boolean
  readonly first: Case
  readonly cases: readonly Case[]
  /** What its name says without how it is measured: 办理结果 of 办理结果占比. */
  readonly stem: string
  readonly byClass: ReadonlyMap<string, readonly Case[]>
}

/** Counts of the classes of percentages, and whether the file says so. */
export interface Counts {
  readonly family: Family
  readonly inferred: boolean
}

export function familiesOf(divided: readonly Case[]): ReadonlyMap<string, readonly Family[]> {
  const groups = grouped(divided, (c) => keyOf(c.setting, c.family, isRelative(c.figure) ? '%' : ''))
  return grouped([...groups.values()].map(familyOf), (family) => family.setting)
}

/** How content those are who were answered: a question of its own, though A类 and 满意 stand in one column. */
const otherAnswer = /^(?:表示)?[理谅]解$|^一般$|^弃权$|^不了解$|^未(?:反馈|评价|表态)(?:意见)?$/

export function isAnswer({ classes, scheme }: Case): boolean {
  return (
    scheme === undefined &&
    classes.length === 1 &&
    [answer, otherAnswer].some((is) => is.test(classes[0] ?? ''))
  )
}

/** 满意 and 不满意 among other classes are a family of their own. */
export function withAnswersApart(cases: readonly Case[]): readonly Case[] {
  if (!cases.some(isAnswer)) return cases
  const groups = grouped(cases, (c) => keyOf(c.setting, c.family, isRelative(c.figure) ? '%' : ''))
  const apart = new Set(
    [...groups.values()].flatMap((group) => {
      const answers = group.filter(isAnswer)
      return answers.length < 2 || group.length - answers.length < 2 ? [] : answers
    }),
  )
  return cases.map((c) => (apart.has(c) ? { ...c, family: `${c.family} 满意` } : c))
}

export function isRelative({ unit }: Quantity): boolean {
  return unit === '%' || unit === '‰'
}

function familyOf(cases: readonly Case[]): Family {
  const first = cases[0] as Case
  // Most families stand alone, and nobody asks for their classes.
  let byClass: Family['byClass'] | undefined
  return {
    id: first.family,
    setting: first.setting,
    relative: isRelative(first.figure),
    first,
    cases,
    stem: stemOf(first.family.startsWith('letters') ? '' : zh(first.indicator.label)),
    get byClass() {
      return (byClass ??= grouped(cases, (c) => classKey(c.classes)))
    },
  }
}

/** Ａ类 and A are one class where figures are matched; that they are spelled apart is said elsewhere. */
export function classKey(classes: readonly string[]): string {
  return classes.length === 1 ? folded(classes[0] ?? '') : classes.map(folded).sort().join('+')
}

export function stemOf(label: string): string {
  return folded(label)
    .replace(/[(（][^()（）]*[)）]/g, '')
    .replace(/(?:的|所)?(?:占比|占总数比例|占|比例|比重|百分比|百分率|比率|份额)$/, '')
    .replace(/(?:的)?(?:件数|数量|个数|数|件)$/, '')
}

/** No report divides one place and year in so many ways: what is not declared is not looked for among more. */
const most = 40

/** The families of one setting, where they are few enough to tell which belong together. */
export function familiesBeside(context: Context, c: Case): readonly Family[] {
  const families = context.families.get(c.setting) ?? []
  return families.length > 2 * most ? [] : families
}

/** The counts whose percentages `share` is one of: as declared, else told by name and classes. */
export function countsFor(context: Context, share: Case): Counts | undefined {
  const { shareOf } = share.indicator
  if (shareOf !== undefined) {
    const family = context.familyBy.get(keyOf(share.setting, context.names.indicators.find(shareOf)?.id, ''))
    return family && { family, inferred: false }
  }
  const families = familiesBeside(context, share).filter((f) => !f.relative)
  const family = families.find((f) => isDeclared(context, share, f))
  if (family) return { family, inferred: false }
  const guess = families.length > most ? undefined : inferred(context, share, families)
  return guess && { family: guess, inferred: true }
}

function isDeclared({ names }: Context, { indicator }: Case, { first }: Family): boolean {
  const { scheme, base } = indicator
  if (scheme === undefined || first.indicator.scheme !== scheme) return false
  const whole = names.indicators.find(first.indicator.partOf)?.id
  return base === undefined || whole === undefined || whole === names.indicators.find(base)?.id
}

function inferred(context: Context, share: Case, families: readonly Family[]): Family | undefined {
  const own = context.familyBy.get(keyOf(share.setting, share.family, '%'))
  if (!own) return undefined
  const sameClasses = families.filter((f) => covers(f, own))
  const sameIndicator = sameClasses.filter((f) => f.first.indicator.id === share.indicator.id)
  const sameStem = sameClasses.filter((f) => f.stem === own.stem)
  const fitting = sameClasses.length > 1 ? sameClasses.filter((f) => fitsIts(f, own)) : []
  return [sameIndicator, sameStem, sameClasses, fitting].find((found) => found.length === 1)?.[0]
}

/** Are most of the percentages those of these counts, out of all of them? */
function fitsIts(counts: Family, shares: Family): boolean {
  const cases = counts.cases.filter((c) => isExact(c.figure) && !isTotalClass(c.classes[0] ?? ''))
  const base = totalOf(cases)
  const fitting = shares.cases.filter((c) => {
    const [count] = forClassesOf(counts, c)
    return count !== undefined && base > 0 && fitOf(c.figure, count.figure.value ?? 0, base) !== 'off'
  })
  return 2 * fitting.length > shares.cases.length
}

/** Those of one class; where there are none, those of several. */
function singleOr(cases: readonly Case[]): readonly Case[] {
  const single = cases.filter(({ classes }) => classes.length === 1)
  return single.length > 0 ? single : cases
}

/** Has every single class of the percentages a count? One letter alone proves little, so most of them will do. */
function covers(counts: Family, shares: Family): boolean {
  const classes = [...new Set(singleOr(shares.cases).flatMap((c) => c.classes.map((id) => classKey([id]))))]
  const shared = classes.filter((key) => counts.byClass.has(key)).length
  return shared > 0 && shared >= classes.length * 0.6
}

/** The figures of `family` for the classes of `c`: for all of them at once, else for each. */
export function forClassesOf(family: Family, c: Case): readonly Case[] {
  const joint = ofSource(family.byClass.get(classKey(c.classes)), c)
  if (joint) return [joint]
  const each = c.classes.map((id) => ofSource(family.byClass.get(classKey([id])), c))
  return each.every((found) => found !== undefined) ? each : []
}

function ofSource(cases: readonly Case[] | undefined, like: Case): Case | undefined {
  const own = cases?.filter((c) => c.o.source === like.o.source) ?? []
  return latest(own.length > 0 ? own : (cases ?? []))
}

const joints = /[、，,;；/+＋]|和|及|与|或/

/** Of every family. */
const all = ''

/** “A、B类” beside A类 and B类 is one figure for both. */
export function withMergedNames(cases: readonly Case[]): readonly Case[] {
  if (!cases.some(isJointName)) return cases
  const names = new Map<string, Map<string, string>>()
  for (const { classes, family } of cases) {
    if (classes.length !== 1) continue
    for (const of of [family, all]) {
      const known = names.get(of) ?? new Map<string, string>()
      known.set(folded(classes[0] ?? ''), classes[0] ?? '')
      names.set(of, known)
    }
  }
  return cases.map((c) => {
    if (!isJointName(c)) return c
    const own = parted(c, names.get(c.family))
    // The share of both stands beside the counts of each.
    return own === c && isRelative(c.figure) ? parted(c, names.get(all)) : own
  })
}

function isJointName({ classes, scheme }: Case): boolean {
  return scheme === undefined && classes.length === 1 && joints.test((classes[0] ?? '').slice(1))
}

function parted(c: Case, known: ReadonlyMap<string, string> | undefined): Case {
  const text = (c.classes[0] ?? '').replace(/(?:两|二|三|四)类$|合计$|小计$|类$/, '')
  const classes = text.split(joints).map((part) => known?.get(folded(part.trim())))
  if (classes.length < 2 || classes.some((name) => name === undefined)) return c
  return { ...c, classes: classes as readonly string[] }
}
