/** Columns of classes, places or years whose rows say how they are counted: 件数 in one and 占比 in the next. */
import type { Layout } from '../layout.js'
import { proposer } from '../../../proposers.js'
import { madeIn } from '../../../made.js'
import { gapsIn } from '../total/come-to.js'
import { isOfAll, kindOf } from '../header/kinds.js'
import { headingOf, type FigureColumn } from '../header/meaning.js'
import { isTotal } from '../header/roles.js'

export function measuredColumns(
  values: readonly number[],
  layout: Layout,
  rows: readonly (readonly string[])[],
): readonly FigureColumn[] {
  const headings = values.map((column) => ({
    column,
    ...headingOf((layout.headers[column] ?? []).join(' ')),
  }))
  const total = headings.find(({ label }) => isTotal(label))?.column
  const parts = values.filter((column) => column !== total)
  const isSum = total !== undefined && madeIn(gapsIn(rows, total, parts)) > 0
  return headings.map(({ column, label, unit }) => ({
    column,
    label,
    total: isTotal(label),
    ...(unit && { unit }),
    ...aboutOf(label, isSum, total !== undefined),
  }))
}

/** @param isSum - A total beside all columns is what they make, and they are its classes. */
function aboutOf(label: string, isSum: boolean, hasTotal: boolean): Partial<FigureColumn> {
  if (isTotal(label)) return {}
  const kind = kindOf(label)
  if (kind === 'period' || kind === 'place') return { [kind]: label }
  if (isSum) return { category: label }
  // 委员提案 and 集体提案 are held to what they make by their names, unless a total beside them says it.
  const isProposers = !hasTotal && label.endsWith('提案') && proposer.test(label)
  return isOfAll(label) || isProposers ? { indicator: label } : { category: label }
}
