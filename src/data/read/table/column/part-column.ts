/** Columns of months and quarters, 1 2 3 or 3月, and the year they are of: in a column beside them or in the title. */
import { readPartOfYear } from '../../../part-of-year.js'
import { englishMonth } from '../cell/english-period.js'
import { isDated } from '../cell/period.js'
import type { KeyColumn } from '../plan.js'
import { isTotal } from '../header/roles.js'

/** 1 in a column 月 is 1月, as is January, in one of quarters 1季度; undefined for what is no part of a year. */
export function partOfYear(text: string, label: string): string | undefined {
  const number = /^\d{1,2}$/.test(text) ? Number(text) : 0
  if (number < 1) {
    const month = englishMonth(text)
    if (month !== undefined) return `${month}月`
    return readPartOfYear(text) ? text : undefined
  }
  return /季|quarter/i.test(label)
    ? number > 4
      ? undefined
      : `${number}季度`
    : number > 12
      ? undefined
      : `${number}月`
}

/** Does a column hold parts of a year and nothing else but totals of them? */
function isOfParts(cells: readonly string[], label: string): boolean {
  const named = cells.filter((text) => !isTotal(text) && !/.(?:小计|合计|累计)$/.test(text))
  return named.length > 0 && named.every((text) => partOfYear(text, label) !== undefined)
}

function yearOf(label: string): string {
  return /^((?:19|20)\d\d)年?度?$/.exec(label)?.[1] ?? ''
}

/** The keys with the year of each column of parts: that of the column beside it, else the only one of `title`. */
export function withYears(
  keys: readonly KeyColumn[],
  cellsOf: (column: number) => readonly string[],
  title: string,
): readonly KeyColumn[] {
  // 2024年 heads its quarters.
  const headed = keys.find(({ column, label }) => yearOf(label) !== '' && isOfParts(cellsOf(column), label))
  if (headed)
    return keys.map((key) =>
      key === headed ? { ...key, role: 'period' as const, inYear: yearOf(key.label) } : key,
    )
  const periods = keys.filter(({ role }) => role === 'period')
  const parts = periods.find(({ column, label }) => isOfParts(cellsOf(column), label))
  if (!parts) return keys
  const years = periods.find(({ column }) => cellsOf(column).every((text) => isDated(text)))
  const [year, ...others] = new Set(title.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g))
  const isOnly = year !== undefined && others.length === 0
  return keys.map((key) => {
    if (key === years) return { ...key, role: 'year' as const }
    return key === parts ? { ...key, inYear: years || !isOnly ? '' : year } : key
  })
}
