/** What a figure is of: its row, its column, and how they measure it. */
import { asOneName } from '../../one-name.js'
import { splitUnit, type PrintedUnit } from '../../unit.js'
import type { Heading } from '../header/header-unit.js'
import { changes, isRateName, isShareName, kindOf } from '../header/kinds.js'
import type { FigureColumn } from '../header/meaning.js'
import type { RowKeys } from './row-keys.js'

export interface Subject {
  readonly label: string
  readonly unit: PrintedUnit
}

export interface SubjectContext {
  /** Indicators of columns that name none: of plain columns, and of columns that are classes. */
  readonly fallback: { readonly plain: string; readonly classes: string }
  readonly headingOf: (label: string) => Heading
  /** Do its columns count several things? */
  readonly several: boolean
  /** The unit of all its figures. */
  readonly unit: PrintedUnit | undefined
}

export function subjectOf(
  keys: RowKeys,
  figure: FigureColumn,
  { fallback, headingOf, several, unit }: SubjectContext,
): Subject {
  const own = headingOf(
    keys.indicator ??
      figure.indicator ??
      (figure.category === undefined && !figure.total ? fallback.plain : fallback.classes),
  )
  // 占比 of 收到提案, which stands in one column with its classes.
  const isShare =
    (keys.whole ?? keys.within) &&
    figure.category === undefined &&
    isShareName(figure.indicator ?? figure.label)
  const measured = keys.measure === undefined ? undefined : headingOf(keys.measure)
  // 主办 and 办结率 of 其中：市人大建议, beside its 件数.
  const isOneOfSeveral =
    keys.within && figure.category === undefined && several && figure.indicator !== undefined
  const measure =
    figure.measure ??
    (isShare ? figure.label : undefined) ??
    (isOneOfSeveral ? nameOf(headingOf(figure.indicator)) : measured && nameOf(measured))
  const heading = measure === undefined ? own : { label: asOneName(own.label, measure) }
  // 目标 of 协商（次） is counted in 次, 完成率 is not.
  const isOfItsUnit = measure === undefined || (figure.measure === measure && isName(measure))
  const printed = measured?.unit ?? figure.unit ?? (isOfItsUnit ? (keys.unit ?? own.unit) : undefined)
  return { label: heading.label, unit: printed ?? unitOf(heading.label, unit) }
}

/** 立案率, in whichever column it stands. */
export function rateOf(keys: RowKeys, figure: FigureColumn, { headingOf }: SubjectContext): Subject {
  const own = headingOf(keys.indicator ?? '')
  return { label: own.label, unit: figure.unit ?? keys.unit ?? own.unit ?? splitUnit('%') }
}

function isName(label: string): boolean {
  if (/^(?:上年|去年|上期|上月|上年同期|去年同期)(?:[数值])?$/.test(label)) return true
  return kindOf(label) === 'name' && !isRateName(label) && !changes.test(label)
}

/** 立案 of 件数 is 立案, and of 占比 立案占比. */
function nameOf({ label }: Heading): string | undefined {
  return /^(?:件数|数量|个数)$/.test(label) ? undefined : label
}

const noUnit = splitUnit('')

/** Rates and shares are printed without % under a header that says so; a table's “单位：万元” is not theirs. */
function unitOf(label: string, ofTable: PrintedUnit | undefined): PrintedUnit {
  return /^[%％‰]$|(?:率|占比|比重|比例|百分比)$|(?:\b|_)(?:rate|share|per ?cent(?:age)?|proportion)\b|(?:^|_|\b)pct(?:_|\b)/i.test(
    label,
  )
    ? splitUnit('%')
    : (ofTable ?? noUnit)
}
