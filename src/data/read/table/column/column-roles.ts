/** What the headers of all columns together make of each: 来源 is who handed in where nothing else names the rows. */
import { areYears, isNumeric, roleIn } from './column-content.js'
import { roleOf, summaryOf, type Role } from '../header/roles.js'

/** The role of each column; none where only its figures or its place among others can tell. */
export function columnRoles(
  labels: readonly string[],
  cellsOf: (column: number) => readonly string[],
): readonly (Role | undefined)[] {
  const roles = labels.map((label, column) => roleIn(label, cellsOf(column)))
  // 来源 as the only name of a row says who handed in; below several, where their figures are from.
  const told = labels.flatMap((_, column) =>
    cellsOf(column).length === 0 || isNumeric('', cellsOf(column), 0.6) || roles[column] === 'ignored'
      ? []
      : column,
  )
  if (told.length === 1 && roles[told[0] ?? -1] === 'source') roles[told[0] ?? -1] = 'subject'
  const source = roles.indexOf('source')
  // Of 党派, 委员 and 合计 it says who handed in as well.
  if (cellsOf(source).some((text) => summaryOf(text) !== 'none')) roles[source] = 'subject'
  const figureAt = roles.indexOf('figure')
  // Unit between Measure and Value names units, whatever they are; 单位 may name who reports.
  labels.forEach((label, column) => {
    const isList = figureAt >= 0 && roles.includes('indicator') && roleOf(label) === 'unit'
    if (isList && /^(?:[a-z _]+|计量单位|数值单位)$/i.test(label)) roles[column] = 'unit'
  })
  // 项目 | 内容: where nothing else counts, 内容 heads figures.
  const isCounted = labels.some(
    (label, column) => roles[column] === undefined && isNumeric(label, cellsOf(column), 0.3),
  )
  if (figureAt < 0 && !isCounted) {
    labels.forEach((_, column) => {
      const mayCount = column > 0 && /^(?:subject|note|category)$/.test(roles[column] ?? '')
      if (mayCount && isNumeric('', cellsOf(column), 0.6)) roles[column] = undefined
    })
  }
  if (roles[0] === undefined && labels.length > 1 && areYears(cellsOf(0)) && !roles.includes('period'))
    roles[0] = 'period'
  return roles
}
