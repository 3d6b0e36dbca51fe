/** Columns that are bodies, which each have what the rows count, and are classes of none: 甲县 and 乙县 over 立案 and 办复. */
import { addDecimals } from '../../../quantity/decimal.js'
import { cell } from '../cell/cell.js'
import { numberIn } from '../total/come-to.js'
import { readHeading } from '../header/header-unit.js'
import { changes, isOfAll, isRateName, isShareName, kindOf, shareOfClass } from '../header/kinds.js'
import type { FigureColumn } from '../header/meaning.js'
import type { KeyColumn, Plan } from '../plan.js'
import { summaryOf } from '../header/roles.js'
import { namesWhole, ofWhich } from '../row/row-names.js'

/** The columns as those of bodies where they are; `names` are what the only key names. */
export function ofBodies(
  [key, ...more]: readonly KeyColumn[],
  figures: readonly FigureColumn[],
  names: readonly string[],
  across: 'bodies' | 'periods' | undefined,
): readonly FigureColumn[] {
  // 民革 and 民盟 with 立案 and 立案率 each: they divide none of these.
  const isIndicator = key?.role === 'indicator' && across !== undefined
  const isRated = across === 'bodies' && names.some((text) => isRelative(readHeading(text).label))
  if (isIndicator && (isRated || names.some((text) => ofWhich.test(text)))) return figures.map(asBody)
  // 立案 above A类 and B类 of 甲县 and 乙县, which head the columns: each has one of its own.
  const hasOwnWhole =
    more.length === 0 &&
    key?.role === 'category' &&
    figures.length > 1 &&
    figures.every(isBody) &&
    names.some((text) => namesWhole(key, text))
  return hasOwnWhole ? figures.map(ofBody) : figures
}

/** The same where the shares of all rows make 100 in each of them, so that these are the classes; else undefined. */
export function dividedByRows(
  keys: readonly KeyColumn[],
  figures: readonly FigureColumn[],
  sample: readonly (readonly string[])[],
): Plan | undefined {
  if (!areAcross(keys, figures, sample)) return undefined
  return { keys: keys.map((key) => ({ ...key, role: 'category' })), figures: figures.map(asBody) }
}

/** 9th term and 10th term, each with the shares of all rows: these are the classes, and make 100 in each. */
function areAcross(
  [key, ...more]: readonly KeyColumn[],
  figures: readonly FigureColumn[],
  sample: readonly (readonly string[])[],
): boolean {
  if (!key || more.length > 0 || !/^(?:dimension|indicator)$/.test(key.role)) return false
  const rows = sample.filter((row) => summaryOf(cell(row, key.column)) === 'none')
  const shares = figures.filter(
    ({ category, indicator = '' }) => category !== undefined && isShareName(indicator),
  )
  return (
    new Set(shares.map(({ category }) => category)).size > 1 &&
    shares.every(({ column }) => {
      const parts = rows.flatMap((row) => numberIn(row, column) ?? [])
      return parts.length > 1 && Math.abs(addDecimals(parts) - 100) <= 0.1 * parts.length
    })
  )
}

function isRelative(label: string): boolean {
  return isRateName(label) || shareOfClass.test(label)
}

function asBody({ category, ...figure }: FigureColumn): FigureColumn {
  return category === undefined ? figure : { ...figure, body: category }
}

/** 市直单位 and 县区, 人大建议 and 政协提案, and not 件数 and 占比. */
function isBody({ label, indicator, total, unit }: FigureColumn): boolean {
  return (
    total ||
    (indicator === label &&
      unit === undefined &&
      kindOf(label) === 'name' &&
      !isOfAll(label) &&
      !changes.test(label))
  )
}

function ofBody({ indicator, ...figure }: FigureColumn): FigureColumn {
  return indicator === undefined || figure.total
    ? { ...figure, ...(indicator !== undefined && { indicator }) }
    : { ...figure, body: indicator }
}
