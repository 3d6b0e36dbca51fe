/** What the headers of the figure columns say: indicator, period, place, class, over one level or several. */
import { readHeading, readMeasure, withYearBefore, type Heading } from './header-unit.js'
import type { Layout } from '../layout.js'
import { addedColumns } from '../total/adds-up.js'
import { numberIn } from '../total/come-to.js'
import { officeIndicator, officesApart, type Apart } from '../offices.js'
import { answer, lettered } from '../../../outcomes.js'
import { answersApart, lettersApart, relative } from './header-groups.js'
import { shapeOf } from './header-shape.js'
import { isShareName, kindOf } from './kinds.js'
import { isMean, meaningOf } from './levels.js'
import { isTotal } from './roles.js'
import { ofWhich } from '../row/row-names.js'
import type { PrintedUnit } from '../../unit.js'

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
  const shape = shapeOf(headings, values, added, hasIndicator)
  const [own, outcomes] = [answersApart(headings), lettersApart(headings)]
  let whole: number | undefined
  return values.map((column, i) => {
    const levels = headings[i] ?? []
    const label = levels[0]?.label ?? ''
    const unit = levels.map((heading) => heading.unit).findLast(Boolean)
    const labels = levels.map((heading) => heading.label)
    const meaning = meaningOf(column, labels, shape)
    const isCount = labels.length === 1 && unit?.unit !== '%' && !relative.test(label)
    // Solved % beside counts of classes is a rate of each row, and no class.
    const isShare = unit?.unit === '%' && meaning.category === label && labels.length === 1 && shape.hasCounts
    const isPart = ofWhich.test(layout.headers[column]?.[0] ?? '')
    if (isCount && !isPart) whole = column
    return {
      column,
      label: labels.join(' '),
      total: levels.some(({ label }) => isTotal(label)),
      ...(unit && { unit }),
      ...(isShare ? { indicator: label + (/[a-z]$/i.test(label) ? ' rate' : '率') } : meaning),
      ...(isMean(label, shape.top) && labels.length === 1 && { summary: 'average' as const }),
      ...(isPart && isCount && whole !== undefined && { partOf: whole }),
      ...(own && answer.test(label) && meaning.category !== undefined && { indicator: own }),
      ...(outcomes && lettered.test(meaning.category ?? '') && { indicator: outcomes }),
    }
  })
}

/** 其中：A类 is the class A类. */
export function headingOf(header: string): Heading {
  const { label, ...unit } = readHeading(header)
  return { label: label.replace(ofWhich, '') || label, ...unit }
}
