/** 全会期间 and 闭会期间 are no parts of a year that a date could tell: 全年 beside them is what they add up to. */

type Rows = readonly (readonly string[])[]

const between = /^(?:闭会|休会|会后|平时)(?:期间)?(?:提案)?$/
const year = /^(?:全年|全年度|年度)$/

/** The rows with 全年合计 for 全年 where sessions stand in its row or column; they themselves where there is none. */
export function withYearsOfSessions(rows: Rows): Rows {
  const named = rows.map((row) => row.some((cell) => between.test(cell.trim())))
  if (!named.includes(true)) return rows
  const columns = new Set(
    rows.flatMap((row) => row.flatMap((cell, i) => (between.test(cell.trim()) ? i : []))),
  )
  return rows.map((row, i) =>
    row.map((cell, column) => {
      const isBeside = named[i] || columns.has(column)
      return isBeside && year.test(cell.trim()) ? '全年合计' : cell
    }),
  )
}
