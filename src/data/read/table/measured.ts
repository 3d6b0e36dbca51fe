/** Columns of classes, places or years whose rows say how they are counted: 件数 in one and 占比 in the next. */
import type { Layout } from './layout.js'
import { proposer } from '../../classified.js'
import { isOfAll, kindOf } from './kinds.js'
import { headingOf, type FigureColumn } from './meaning.js'
import { isTotal } from './roles.js'

export function measuredColumns(values: readonly number[], layout: Layout): readonly FigureColumn[] {
  return values.map((column) => {
    const { label, unit } = headingOf((layout.headers[column] ?? []).join(' '))
    return { column, label, total: isTotal(label), ...(unit && { unit }), ...aboutOf(label) }
  })
}

function aboutOf(label: string): Partial<FigureColumn> {
  if (isTotal(label)) return {}
  const kind = kindOf(label)
  if (kind === 'period' || kind === 'place') return { [kind]: label }
  // 委员提案 and 集体提案 are held to what they make by their names.
  return isOfAll(label) || (label.endsWith('提案') && proposer.test(label))
    ? { indicator: label }
    : { category: label }
}
