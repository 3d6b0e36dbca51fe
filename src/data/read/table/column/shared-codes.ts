/** Codes that stand beside several places: 620000 of the province in the row of each of its cities names none of them. */
import type { FindingLog } from '../../log.js'
import type { KeyColumn } from '../plan.js'
import { cell } from '../cell/cell.js'

type Row = readonly string[]

/**
 * Rows that say the same of two names differ in the place, though their code is one. A place that was renamed has
 * rows of other years under its older name, and keeps its code.
 */
export function sharedCodes(
  rows: readonly Row[],
  keys: readonly KeyColumn[],
  log: FindingLog,
): ReadonlySet<string> {
  const at = keys.find(({ role }) => role === 'placeId')?.column
  const names = keys.find(({ role }) => role === 'place')?.column
  if (at === undefined || names === undefined) return new Set()
  const others = keys.filter(({ column, role }) => column !== at && column !== names && role !== 'note')
  const placeOf = new Map<string, string>()
  const shared = new Map<string, Set<string>>()
  for (const row of rows) {
    const [code, name] = [cell(row, at), cell(row, names)]
    if (code === '' || name === '') continue
    const about = [code, ...others.map(({ column }) => cell(row, column))].join('\u0000')
    const known = placeOf.get(about)
    if (known === undefined) placeOf.set(about, name)
    else if (known !== name) shared.set(code, (shared.get(code) ?? new Set([known])).add(name))
  }
  for (const [code, places] of shared) report(code, [...places], log)
  return new Set(shared.keys())
}

function report(code: string, places: readonly string[], log: FindingLog): void {
  const [some, more] = [places.slice(0, 3), places.length > 3]
  log.add(
    'warning',
    'shared-code',
    '',
    `代码 ${code} 写在不同的地方旁边（${some.join('、')}${more ? '等' : ''}），这些行改按名称识别。请核对代码。`,
    `The code ${code} stands beside different places (${some.join(', ')}${more ? ', …' : ''}); these rows go by their names. Check the codes.`,
  )
}
