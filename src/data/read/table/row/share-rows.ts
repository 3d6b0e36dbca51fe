/** 占总数 below 已解决 is its share: rows that say what part of all the row above them is. */
import { readHeading } from '../header/header-unit.js'
import { isRateName, isShareName } from '../header/kinds.js'
import type { Plan } from '../plan.js'
import { cell } from '../cell/cell.js'
import { ofWhich } from './row-names.js'

type Row = readonly string[]

export function withSharesNamed(rows: readonly Row[], { keys }: Plan): readonly Row[] {
  const at = keys.find(({ role }) => role === 'indicator')?.column
  // The editor’s rows name each what they are of.
  if (
    keys.some(({ role }) => role === 'locator') ||
    at === undefined ||
    !rows.some((row) => isShareName(cell(row, at)))
  )
    return rows
  let above = ''
  return rows.map((row) => {
    const name = cell(row, at)
    if (isShareName(name) && above !== '') return row.with(at, `${above}占比`)
    const { label } = readHeading(name)
    above = isShareName(name) || isRateName(label) || ofWhich.test(name) ? '' : label
    return row
  })
}
