/** What the classes of a table divide, where columns of counts stand beside them. */
import { likeliest, madeIn } from '../../../made.js'
import { gapsIn } from '../total/come-to.js'
import { isRateName, isShareName, stages, wholes } from './kinds.js'
import type { FigureColumn } from './meaning.js'
import type { Plan } from '../plan.js'

type Row = readonly string[]

/**
 * The header of a column of figures that stands for no class, place or period: of several beside classes, 收到提案 and 立案,
 * that which they come to in most rows, else the last before them. A rate names no classes.
 */
export function plainHeader({ figures }: Plan, rows: readonly Row[]): string {
  const all = figures.filter(({ category, unit }) => category !== undefined && unit?.unit !== '%')
  const unnamed = all.filter(({ indicator }) => indicator === undefined)
  const classes = unnamed.length > 0 ? unnamed : all
  const hasClasses = figures.some(({ category }) => category !== undefined)
  const counted = figures.filter(
    ({ category, place, period, measure, body, total, summary, label, unit }) =>
      !(total || summary || body === label) &&
      !(category ?? place ?? period ?? measure) &&
      !(isShareName(label) && figures.some((other) => other.period !== undefined)) &&
      !(
        hasClasses &&
        (isRateName(label) || /(?:占|比[例重]?)$/.test(label) || isShareName(label) || unit?.unit === '%')
      ),
  )
  // 数值 beside 人数 is not of 人数.
  const generic = counted.filter(({ indicator }) => indicator === undefined)
  if (!hasClasses && generic.length > 0 && generic.length < counted.length) return generic[0]?.label ?? ''
  // 承办数 is what they divide only where they make it, and how many were content never.
  const plain = counted.filter(({ label }) => !hasClasses || !(stages.test(label) || /满意/.test(label)))
  const [first] = classes
  const before = plain.filter(({ column }) => column < (first?.column ?? 0))
  const parts = classes.map(({ column }) => column)
  const gaps = ({ column }: FigureColumn) => gapsIn(rows, column, parts)
  const best = likeliest(counted, gaps)
  const isMade = best !== undefined && madeIn(gaps(best)) > 0
  const own =
    classes.length < 2 || plain.length < 2
      ? plain[0]
      : isMade
        ? best
        : (before.findLast(({ label }) => wholes.test(label)) ?? before.at(-1))
  return (own ?? plain[0])?.label ?? ''
}
