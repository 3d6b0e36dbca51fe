/** 主办, 会办, 分办: the part an office has in proposals, which divides them otherwise than what became of them. */
import { isMadeInMost, likeliest } from '../../made.js'
import { gapsIn } from './total/come-to.js'
import { readHeading } from './header/header-unit.js'
import { isRelative } from './total/adds-up.js'
import { isTotal } from './header/roles.js'

type Row = readonly string[]

const office =
  /^(?:(?:主|会|协|分|独|单|合|领)办|(?:单独|独立|分别|联合|共同)办理)(?:提案|建议)?(?:件?数|件)?$/
/** What those who answer alone or first have answered is classed; what they help with seldom is. */
const first = /^(?:[主独单领]办|单独|独立)/

/** The indicator of the columns of offices. */
export const officeIndicator = '办理分工'

export interface Apart {
  readonly offices: ReadonlySet<number>
  /** Columns that are the whole of the others, 合计 or 主办: of the classes, of the offices, of both. */
  readonly wholeOf: readonly (readonly [column: number, of: 'classes' | 'offices'])[]
}

/** Columns of offices beside two and more that divide the same proposals otherwise. */
export function officesApart(
  values: readonly number[],
  headers: readonly Row[],
  sample: readonly Row[],
  isClass: (label: string) => boolean,
): Apart | undefined {
  if (values.some((column) => headers[column]?.length !== 1)) return undefined
  const headings = values.map((column) => ({ column, ...readHeading(headers[column]?.[0] ?? '') }))
  const columnsOf = (is: (label: string) => boolean): readonly number[] =>
    headings.flatMap(({ column, label }) => (is(label) ? column : []))
  const [offices, totals] = [columnsOf((label) => office.test(label)), columnsOf(isTotal)]
  const others = headings.filter(
    ({ column, label, unit }) =>
      ![...offices, ...totals].includes(column) && !isRelative(label) && unit?.unit !== '%',
  )
  const classes = others.flatMap(({ column, label }) => (isClass(label) ? column : []))
  if (offices.length < 2 || classes.length < 2 || totals.length > 1) return undefined
  // Of how many they are content is told by those answered, or asked.
  const isOfAnswered =
    classes.every((column) => /满意/.test(headers[column]?.[0] ?? '')) &&
    others.some(({ label }) => /办[复结]|答复|[收返]回|回收|反馈|测评/.test(label))
  const wholeOf = [
    ...wholeIn(sample, isOfAnswered ? [] : classes, [
      ...totals,
      ...columnsOf((label) => first.test(label) && office.test(label)),
    ]).map((column) => [column, 'classes'] as const),
    ...wholeIn(sample, offices, totals).map((column) => [column, 'offices'] as const),
  ]
  return { offices: new Set(offices), wholeOf }
}

/** The column that the parts add up to in most rows; where they do in none, one that is near in all. */
function wholeIn(
  sample: readonly Row[],
  parts: readonly number[],
  columns: readonly number[],
): readonly number[] {
  const gaps = (column: number) => gapsIn(sample, column, parts)
  const wholes = columns.filter((column) => {
    const rows = gaps(column)
    return rows.length > 0 && (isMadeInMost(rows) || rows.every(({ gap }) => gap <= 0.1))
  })
  const whole = likeliest(wholes, gaps)
  return whole === undefined ? [] : [whole]
}
