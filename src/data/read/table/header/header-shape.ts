/** What the headers of all figure columns say together: kinds of labels at each level, what is counted, what a total adds up. */
import { areOfBodies, relative } from './header-groups.js'
import type { Heading } from './header-unit.js'
import { changes, isRateName, isShareName, kindOf, levelKind, type Kind } from './kinds.js'
import { isGenericHeader, isMeasureWord, isTotal } from './roles.js'

type Headings = readonly (readonly Heading[])[]

export interface Shape {
  /** The upper level names bodies that each have what the lower one counts. */
  readonly isOfBodies: boolean
  readonly top: Kind
  readonly below: Kind
  /** Most levels of any header. */
  readonly depth: number
  readonly hasIndicator: boolean
  /** Columns that a total beside them adds up. */
  readonly classes: ReadonlySet<number>
  /** The first lower label that measures no share: 件数 of 件数 and 占比. */
  readonly counted: string | undefined
  /** The first header that is nothing but a count: 件数. */
  readonly measured: string | undefined
  readonly isOnly: boolean
  readonly labels: ReadonlySet<string>
  readonly lower: ReadonlySet<string>
  /** Of the lowest level, and of one column alone. */
  readonly once: ReadonlySet<string>
  /** 委员 is counted in 人数 and 提案 in 件数. */
  readonly areOfOwn: boolean
  /** 目标, 完成 and 完成率 beside 指标: three measures of each. */
  readonly areMeasures: boolean
  /** Some of them count classes, with one label. */
  readonly hasCounts: boolean
  /** Of the columns that a total adds up. */
  readonly added: ReadonlySet<string>
}

export function shapeOf(
  headings: Headings,
  values: readonly number[],
  /** Columns that a total beside them adds up. */
  added: ReadonlySet<number>,
  hasIndicator: boolean,
): Shape {
  const depth = headings.reduce((most, levels) => Math.max(most, levels.length), 0)
  const [upper, lowest] = [labelsAt(headings, 0), headings.map((levels) => levels.at(-1)?.label ?? '')]
  const top = levelKind([...new Set(headings.map((levels) => levels[0]?.label ?? ''))])
  const lower = lowest.filter((_, i) => (headings[i]?.length ?? 0) > 1)
  // What the header says of itself goes before what its figures come to.
  const isDatedClasses = depth === 2 && top === 'period'
  const classes = (depth < 2 && top === 'name') || isDatedClasses ? added : new Set<number>()
  return {
    ...{ top, below: levelKind([...new Set(lower)]), depth, hasIndicator, classes },
    isOfBodies: !hasIndicator && top === 'name' && areOfBodies(headings),
    counted: lower.find((label) => !relative.test(label)),
    measured: upper.find((label) => countsAlone(label, hasIndicator)) ?? onlyCount(headings, hasIndicator),
    isOnly: values.length === 1,
    labels: new Set(upper),
    lower: new Set(labelsAt(headings, 1)),
    once: onceAmong(headings, lowest),
    areOfOwn: countedApart(headings),
    areMeasures: hasIndicator && top === 'name' && (holdRateOfOne(headings) || areTargets(headings)),
    hasCounts: headings.some(
      ([heading, more]) =>
        heading && !more && heading.unit?.unit !== '%' && kindOf(heading.label) === 'class',
    ),
    added: new Set(
      headings.flatMap(([heading], n) => (classes.has(values[n] ?? -1) ? (heading?.label ?? []) : [])),
    ),
  }
}

function labelsAt(headings: Headings, level: number): readonly string[] {
  return headings.flatMap((levels) => levels[level]?.label ?? [])
}

/** 件数, and 提案数 beside 指标: a header that is nothing but a count. */
function countsAlone(label: string, hasIndicator: boolean): boolean {
  return (
    (isMeasureWord(label) && ![relative, changes].some((is) => is.test(label)) && !isShareName(label)) ||
    (hasIndicator && /^(?:提案|建议|议案)(?:件?数|数量)$/.test(label)) ||
    (label !== '' && isGenericHeader(label))
  )
}

/** Proposals beside Share and nothing else. */
function onlyCount(headings: Headings, hasIndicator: boolean): string | undefined {
  const [only, ...more] = headings.flatMap(([heading, lower]) =>
    heading &&
    !lower &&
    ![relative, changes].some((is) => is.test(heading.label)) &&
    !isShareName(heading.label)
      ? heading.label
      : [],
  )
  return hasIndicator && more.length === 0 && headings.length > 1 ? only : undefined
}

function onceAmong(headings: Headings, lowest: readonly string[]): ReadonlySet<string> {
  // 立案 and 办结 beside 合计 are classes of it.
  const ofTotals = new Set(
    headings.flatMap((levels) => (isTotal(levels[1]?.label ?? '') ? (levels[0]?.label ?? []) : [])),
  )
  return new Set(
    lowest.filter(
      (label, i) =>
        lowest.indexOf(label) === lowest.lastIndexOf(label) && !ofTotals.has(headings[i]?.[0]?.label ?? ''),
    ),
  )
}

/** 完成率 beside 完成 is its rate, and neither is a class of what the row names. */
function holdRateOfOne(headings: Headings): boolean {
  const labels = headings.flatMap(([heading, more]) => (heading && !more ? heading.label : []))
  return labels.some((rate) => isRateName(rate) && labels.includes(rate.slice(0, -1)))
}

/** What was aimed at beside what came of it. */
function areTargets(headings: Headings): boolean {
  const labels = headings.flatMap(([heading]) => heading?.label ?? [])
  return (
    labels.length > 1 &&
    labels.every((label) =>
      /^(?:target|actual|plan(?:ned)?|goal|baseline|achieved|result)s?$|^(?:目标|计划|任务|实际|完成|实际完成)[数值量]?$/i.test(
        label,
      ),
    )
  )
}

/** 委员 over 人数 and 占比, 提案 over 件数 and 占比: each upper label is counted in one way of its own. */
function countedApart(headings: Headings): boolean {
  const under = new Map<string, string[]>()
  for (const [upper, lower, more] of headings) {
    if (!upper || !lower || more || !isMeasureWord(lower.label)) return false
    if (!relative.test(lower.label)) under.set(upper.label, [...(under.get(upper.label) ?? []), lower.label])
  }
  const ways = [...under.values()]
  return ways.length > 1 && ways.every(({ length }) => length === 1) && new Set(ways.flat()).size > 1
}
