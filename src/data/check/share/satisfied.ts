import type { Finding } from '../../finding.js'
import { addDecimals } from '../../quantity/decimal.js'
import { isExact } from '../../quantity.js'
import { isExplained, totalOf, zh, type Case, type Context, type Rule } from '../context.js'
import { familiesBeside } from '../families.js'
import { fitOf } from './fit.js'
import { fractionsIn } from './fraction.js'
import { contradiction } from './rate.js'
import { isOffice } from '../stage/stage.js'
import { className, digits, named } from '../words.js'

/** 满意, 基本满意件数, 不满意: how content those asked are. */
const degree =
  /^(?:(很|非常)|(基本|较为?|比较)|(不太|不))?满意(?:[或和及与、]基本满意)?(?:件数|人数|票数|票|数|件|人)?$/
const asked = /测评|评价|问卷|票|收回|回收|反馈|办|立案|提案|人数|总/

const returned = /收回|回收/

/** 满意率 against the counts of those who were content, on whatever they may be counted out of. */
export const satisfactionFitsItsCounts: Rule = (context) => {
  const judged = [...context.undivided.values()].flatMap((cases) =>
    cases.length > 60
      ? []
      : cases.flatMap((c) =>
          isRate(c) && !fractionsIn(context).has(c) ? (judge(context, c, cases) ?? []) : [],
        ),
  )
  // Of 满意 alone nobody says what it is counted out of, but for the rows in which it fits.
  const isUsual = judged.some(({ found }) => found.length === 0)
  return judged.flatMap(({ found, isAlone }) => (isAlone && !isUsual ? [] : found))
}

interface Judged {
  readonly found: readonly Finding[]
  readonly isAlone: boolean
}

/** Answers that no degree of satisfaction is. */
export const unsaid = /未|弃权|不了解|其[他它]|一般/

/** 满意, 基本满意件数, 不满意. */
export function isDegree(c: Case): boolean {
  return degreeOf(c) !== undefined
}

function isRate({ figure, indicator }: Case): boolean {
  return (
    figure.unit === '%' &&
    isExact(figure) &&
    indicator.counts === undefined &&
    /^(?!.*(?:太|较|很|常)满意)(?!.+不满意)\S*满意(?:率|度)/.test(zh(indicator.label))
  )
}

function judge(context: Context, c: Case, cases: readonly Case[]): Judged | undefined {
  const counted = [
    ...cases,
    ...familiesBeside(context, c).flatMap((f) => (f.relative ? [] : f.cases)),
  ].filter((other) => isExact(other.figure) && other.figure.unit !== '%' && other.o.source === c.o.source)
  const degrees = counted.flatMap((other) => degreeOf(other) ?? [])
  const content = degrees.filter(({ fairly, not }) => !fairly && !not)
  const [first] = content
  if (!first) return undefined
  const isAlone = degrees.length < 2
  const merged = degrees.filter(({ not }) => !not)
  const offices = familiesBeside(context, c).filter((f) => !f.relative && f.cases.every(isOffice))
  const bases = [
    ...(isAlone ? [] : [sum(degrees)]),
    ...offices.map((f) => totalOf(f.cases)),
    ...counted.filter(mayBeBase).map(({ figure }) => figure.value ?? 0),
  ]
  const [, own] = /^(基本|较为?|比较|不)?满意(?:率|度)/.exec(zh(c.indicator.label)) ?? []
  const alone = degrees.filter((d) => (own === '不' ? d.not : d.fairly))
  const ways =
    own === '不'
      ? [alone]
      : own !== undefined
        ? [alone, merged]
        : saysMerged(c)
          ? [merged]
          : [content, merged]
  const fits = ways.some((way) =>
    bases.some((base) => base >= sum(way) && /rounded|truncated/.test(fitOf(c.figure, sum(way), base))),
  )
  // Of 收回意见表 those are counted out who were content.
  const [back] = counted.filter((other) => mayBeBase(other) && returned.test(zh(other.indicator.label)))
  const base = isAlone ? (back?.figure.value ?? bases[0] ?? 0) : sum(degrees)
  const isSilent = fits || isExplained(c) || base === 0
  return { found: isSilent ? [] : [differs(context, c, ways[0] ?? [], base)], isAlone: isAlone && !back }
}

interface Degree {
  readonly c: Case
  readonly fairly: boolean
  readonly not: boolean
}

function degreeOf(c: Case): Degree | undefined {
  const match = degree.exec(c.classes.length === 1 ? className(c, 'zh-CN') : zh(c.indicator.label))
  return match ? { c, fairly: match[2] !== undefined, not: match[3] !== undefined } : undefined
}

function mayBeBase(c: Case): boolean {
  return c.classes.length === 0 && asked.test(zh(c.indicator.label)) && !degreeOf(c)
}

function saysMerged({ indicator }: Case): boolean {
  return /基本满意|较为?满意|比较满意/.test(zh(indicator.label))
}

function sum(degrees: readonly Degree[]): number {
  return addDecimals(degrees.map(({ c }) => c.figure.value ?? 0))
}

function differs(context: Context, c: Case, way: readonly Degree[], base: number): Finding {
  const terms = (locale: 'zh-CN' | 'en') => way.map((d) => named(d.c, locale)).join(' + ')
  return contradiction(context, c, [sum(way), base], {
    zh: `（${terms('zh-CN')}，总体为${digits(base)}）。请核对；若总体不同，请在 note 写明。`,
    en: ` (${terms('en')} of ${digits(base)}). Check them; if the base is another, say so in note.`,
  })
}
