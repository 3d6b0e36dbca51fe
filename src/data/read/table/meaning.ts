/** What the headers of the figure columns say: indicator, period, place, class, over one level or several. */
import { readHeading, readMeasure, withYearBefore, type Heading } from './header-unit.js'
import type { Layout } from './layout.js'
import { addedColumns } from './adds-up.js'
import { numberIn } from './come-to.js'
import { isDated } from './period.js'
import { officeIndicator, officesApart, type Apart } from './offices.js'
import { answer, lettered } from '../../outcomes.js'
import { answersApart, areOfBodies, lettersApart, relative } from './header-groups.js'
import { changes, isRateName, isShareName, kindOf, levelKind, shareOfClass, type Kind } from './kinds.js'
import { isMean, oneLevel, twoLevels, type Meaning } from './levels.js'
import { isGenericHeader, isMeasureWord, isTotal } from './roles.js'
import { ofWhich } from './row-names.js'
import type { PrintedUnit } from '../unit.js'

/** A column of figures, with what its header says about all of them. */
export interface FigureColumn {
  readonly column: number
  readonly label: string
  readonly indicator?: string
  readonly period?: string
  readonly place?: string
  readonly category?: string
  /** 市教育局 beside others: each has all of the rows’ figures, and is a class of none. */
  readonly body?: string
  /** 同比 beside columns of years: a further measure of the row's indicator. */
  readonly measure?: string
  readonly unit?: PrintedUnit
  readonly total: boolean
  /** 年均 beside columns of years. */
  readonly summary?: 'average'
  /** 其中：重点提案 is a part of 立案 in this column. */
  readonly partOf?: number
}
export function figuresOf(
  values: readonly number[],
  layout: Layout,
  hasIndicator: boolean,
  sample: readonly (readonly string[])[],
): readonly FigureColumn[] {
  const apart = officesApart(values, layout.headers, sample, (label) => kindOf(label) === 'class')
  if (!apart)
    return columnsOf(values, layout, hasIndicator, addedColumns(values, layout.headers, sample)).map(
      (figure) =>
        isShareOfRow(figure, layout, sample) ? { ...figure, total: false, indicator: '合计占比' } : figure,
    )
  const others = values.filter((column) => !apart.offices.has(column))
  return [
    ...columnsOf(others, layout, hasIndicator, new Set()).flatMap((figure) =>
      figure.total ? notAdded(figure, apart) : figure,
    ),
    ...[...apart.offices].map((column) => ({
      ...{ column, label: headerOf(layout, column), total: false },
      ...{ indicator: officeIndicator, category: headerOf(layout, column) },
    })),
    ...apart.wholeOf.map(([column, of]) => ({
      ...{ column, label: headerOf(layout, column), total: true },
      ...(of === 'offices' && { indicator: officeIndicator }),
    })),
  ]
}

/** 占比 below 合计 that is not 100 % in each row is the share of the row, and adds up none of it. */
function isShareOfRow(
  { column, total }: FigureColumn,
  { headers }: Layout,
  sample: readonly (readonly string[])[],
): boolean {
  const [upper = '', lower] = headers[column] ?? []
  const isShare = total && lower !== undefined && isTotal(upper) && isShareName(headingOf(lower).label)
  const shares = isShare ? sample.flatMap((row) => numberIn(row, column) ?? []) : []
  return shares.filter((share) => share !== 100).length > 1
}

/** A total that adds up neither offices nor classes counts something by itself. */
function notAdded(figure: FigureColumn, { wholeOf }: Apart): readonly FigureColumn[] {
  const isWhole = wholeOf.some(([column]) => column === figure.column)
  return isWhole ? [] : [{ ...figure, total: false, indicator: figure.label }]
}

function headerOf({ headers }: Layout, column: number): string {
  return headingOf(headers[column]?.[0] ?? '').label
}

function columnsOf(
  values: readonly number[],
  layout: Layout,
  hasIndicator: boolean,
  added: ReadonlySet<number>,
): readonly FigureColumn[] {
  const headings = withYearBefore(
    values.map((column) =>
      (layout.headers[column] ?? []).map(
        (text, i) => (i > 0 ? readMeasure(text) : undefined) ?? headingOf(text),
      ),
    ),
  )
  const depth = headings.reduce((most, levels) => Math.max(most, levels.length), 0)
  const top = levelKind([...new Set(headings.map((levels) => levels[0]?.label ?? ''))])
  const below = levelKind([
    ...new Set(headings.filter((levels) => levels.length > 1).map((levels) => levels.at(-1)?.label ?? '')),
  ])
  // What the header says of itself goes before what its figures come to.
  const isDatedClasses = depth === 2 && top === 'period'
  const classes = (depth < 2 && top === 'name') || isDatedClasses ? added : new Set<number>()
  const counted = headings
    .flatMap((levels) => (levels.length > 1 ? (levels.at(-1)?.label ?? []) : []))
    .find((lower) => !relative.test(lower))
  const measured = headings
    .flatMap(([heading]) => heading?.label ?? [])
    .find(
      (label) =>
        (isMeasureWord(label) && !relative.test(label) && !isShareName(label) && !changes.test(label)) ||
        (hasIndicator && /^(?:提案|建议|议案)(?:件?数|数量)$/.test(label)) ||
        (label !== '' && isGenericHeader(label)),
    )
  // Proposals beside Share and nothing else.
  const counting = headings.flatMap(([heading, more]) =>
    heading &&
    !more &&
    ![relative, changes].some((is) => is.test(heading.label)) &&
    !isShareName(heading.label)
      ? heading.label
      : [],
  )
  const only = hasIndicator && counting.length === 1 && headings.length > 1 ? counting[0] : undefined
  const own = answersApart(headings)
  const outcomes = lettersApart(headings)
  const isOfBodies = !hasIndicator && top === 'name' && areOfBodies(headings)
  const hasCounts = headings.some(
    ([heading, more]) => heading && !more && heading.unit?.unit !== '%' && kindOf(heading.label) === 'class',
  )
  const lowest = headings.map((levels) => levels.at(-1)?.label ?? '')
  // 立案 and 办结 beside 合计 are classes of it.
  const ofTotals = new Set(
    headings.flatMap((levels) => (isTotal(levels[1]?.label ?? '') ? (levels[0]?.label ?? []) : [])),
  )
  const once = new Set(
    lowest.filter(
      (label, i) =>
        lowest.indexOf(label) === lowest.lastIndexOf(label) && !ofTotals.has(headings[i]?.[0]?.label ?? ''),
    ),
  )
  const areOfOwn = countedApart(headings)
  let whole: number | undefined
  return values.map((column, i) => {
    const levels = headings[i] ?? []
    const label = levels[0]?.label ?? ''
    const unit = levels.map((heading) => heading.unit).findLast(Boolean)
    const labels = levels.map((heading) => heading.label)
    const meaning = meaningOf(column, labels, {
      ...{
        isOfBodies,
        top,
        below,
        depth,
        hasIndicator,
        classes,
        counted,
        measured: measured ?? only,
        isOnly: values.length === 1,
      },
      added: new Set(
        headings.flatMap((levels, n) => (classes.has(values[n] ?? -1) ? (levels[0]?.label ?? []) : [])),
      ),
      labels: new Set(headings.flatMap((levels) => levels[0]?.label ?? [])),
      lower: new Set(headings.flatMap((levels) => levels[1]?.label ?? [])),
      once,
      areOfOwn,
      areMeasures: hasIndicator && top === 'name' && (holdRateOfOne(headings) || areTargets(headings)),
    })
    const isCount = labels.length === 1 && unit?.unit !== '%' && !relative.test(label)
    // Solved % beside counts of classes is a rate of each row, and no class.
    const isShare = unit?.unit === '%' && meaning.category === label && labels.length === 1 && hasCounts
    const isPart = ofWhich.test(layout.headers[column]?.[0] ?? '')
    if (isCount && !isPart) whole = column
    return {
      column,
      label: labels.join(' '),
      total: levels.some(({ label }) => isTotal(label)),
      ...(unit && { unit }),
      ...(isShare ? { indicator: label + (/[a-z]$/i.test(label) ? ' rate' : '率') } : meaning),
      ...(isMean(label, top) && labels.length === 1 && { summary: 'average' as const }),
      ...(isPart && isCount && whole !== undefined && { partOf: whole }),
      ...(own && answer.test(label) && meaning.category !== undefined && { indicator: own }),
      ...(outcomes && lettered.test(meaning.category ?? '') && { indicator: outcomes }),
    }
  })
}

interface Shape {
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
  /** Of the columns that a total adds up. */
  readonly added: ReadonlySet<string>
}

function meaningOf(column: number, labels: readonly string[], shape: Shape): Meaning {
  const { top, below, depth, hasIndicator, classes, counted, measured, isOnly, added } = shape
  const [label = '', lower = ''] = labels
  const upper = labels.length > 1 ? { period: label } : {}
  const [, of = ''] = shareOfClass.exec(label) ?? []
  if (classes.size > 0 && labels.length < 2 && added.has(of)) return { category: of, measure: '占比' }
  if (classes.has(column) && labels.length < 2 && /.占比$/.test(label))
    return { category: of, measure: '占比' }
  if (classes.has(column)) return { ...upper, category: labels.at(-1) ?? '' }
  if (classes.size > 0 && isTotal(labels.at(-1) ?? '')) return upper
  if (shape.isOfBodies && labels.length === 2) {
    const of = isTotal(label) ? {} : { body: label }
    return { ...of, ...oneLevel(lower, below, hasIndicator, 2, shape.lower) }
  }
  if (labels.length < 2) {
    // 合计 beside 经济类, which stands over 件数 and 占比, is a number of 件数.
    if (isTotal(label) && below === 'measure' && counted !== undefined) return { indicator: counted }
    // 应办 beside A类, which stands over 件数 and 占比, is no class.
    if (below === 'measure' && kindOf(label) === 'name' && !hasIndicator) return { indicator: label }
    // 件数 and 占比 beside 指标 say how each of them is measured.
    if (
      hasIndicator &&
      top !== 'class' &&
      measured !== undefined &&
      (label === measured || isMeasureWord(label) || isShareName(label)) &&
      !changes.test(label)
    )
      return label === measured ? {} : { measure: label }
    // 2024年（件） beside 占比 is the year of the count.
    if (top === 'name' && isDated(label)) return { period: label }
    if (shape.areMeasures && !isTotal(label)) return { measure: label }
    // 提案 beside 指标, and nothing else, is what is counted.
    return isOnly && hasIndicator && kindOf(label) === 'name'
      ? {}
      : oneLevel(label, top, hasIndicator, depth, shape.labels)
  }
  if (shape.areOfOwn && labels.length === 2)
    return { indicator: relative.test(lower) ? label + lower : label }
  // 提案 over 立案, beside 提案 over 办理结果 over A类: a name in two parts.
  const isName = labels.length === 2 && depth > 2 && labels.every((one) => kindOf(one) === 'name')
  if (isName && !hasIndicator) return { indicator: `${label} ${lower}` }
  return twoLevels(labels, top, below, hasIndicator, shape.once)
}

/** 完成率 beside 完成 is its rate, and neither is a class of what the row names. */
function holdRateOfOne(headings: readonly (readonly Heading[])[]): boolean {
  const labels = headings.flatMap(([heading, more]) => (heading && !more ? heading.label : []))
  return labels.some((rate) => isRateName(rate) && labels.includes(rate.slice(0, -1)))
}

/** What was aimed at beside what came of it. */
function areTargets(headings: readonly (readonly Heading[])[]): boolean {
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
function countedApart(headings: readonly (readonly Heading[])[]): boolean {
  const under = new Map<string, string[]>()
  for (const [upper, lower, more] of headings) {
    if (!upper || !lower || more || !isMeasureWord(lower.label)) return false
    if (!relative.test(lower.label)) under.set(upper.label, [...(under.get(upper.label) ?? []), lower.label])
  }
  const ways = [...under.values()]
  return ways.length > 1 && ways.every(({ length }) => length === 1) && new Set(ways.flat()).size > 1
}

/** 其中：A类 is the class A类. */
export function headingOf(header: string): Heading {
  const { label, ...unit } = readHeading(header)
  return { label: label.replace(ofWhich, '') || label, ...unit }
}
