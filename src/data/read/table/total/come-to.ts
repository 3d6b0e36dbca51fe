/** What rows come to, in every column that counts. */
import { isMadeInMost, lackOf, madeIn } from '../../../made.js'
import { isOneSlip } from '../../../slip.js'
import { readBareNumber, readFigure } from '../../figure.js'
import { splitUnit } from '../../unit.js'
import { isRateName, isShareName } from '../header/kinds.js'
import type { Plan } from '../plan.js'
import { cell } from '../cell/cell.js'

type Row = readonly string[]

/** The columns of a table that may be added up. */
export function countsIn({ figures }: Plan): readonly number[] {
  const counts = figures.filter(
    ({ label, unit }) => unit?.unit !== '%' && !isRateName(label) && !isShareName(label),
  )
  return counts.map(({ column }) => column)
}

/** How far figures are from what they divide, as a share of it, and what both are counted in. */
export interface Come {
  readonly gap: number
  readonly unit: string
  readonly isSlip: boolean
  /** Of so many columns, they are just so in these. */
  readonly fitting: number
  readonly columns: number
}

/** How near do the figures of the parts come to those of the whole, in every column that has them all? */
export function sums(values: readonly number[], whole: Row, parts: readonly Row[]): Come | undefined {
  const gaps = values.flatMap((column) => {
    const read = [whole, ...parts].map((row) => readFigure(cell(row, column), splitUnit('')).figure)
    const [total, ...figures] = read.map(({ value, bound }) => (bound === 'exact' ? value : null))
    const known = figures.flatMap((value) => value ?? [])
    const units = new Set(read.flatMap(({ unit }) => (unit === '件' ? '' : unit)))
    if (!total || known.length < figures.length || units.size > 1) return []
    return [
      {
        gap: Math.abs(lackOf(total, known)) / total,
        unit: [...units][0] ?? '',
        isSlip: isOneSlip(total, known),
      },
    ]
  })
  const sorted = gaps.toSorted((a, b) => b.gap - a.gap)
  // Where they come to it in most of several columns, the others have a slip.
  const come = gaps.length > 2 && isMadeInMost(gaps) ? sorted.at(-1) : sorted[0]
  return parts.length < 2 || !come ? undefined : { ...come, fitting: madeIn(gaps), columns: gaps.length }
}

/** How far the parts are from the whole, as a share of it, in each row that has one; what is blank adds nothing. */
export function gapsIn(
  rows: readonly Row[],
  whole: number,
  parts: readonly number[],
): readonly { readonly gap: number; readonly parts: readonly number[] }[] {
  return rows.flatMap((row) => {
    const total = numberIn(row, whole)
    const values = parts.map((part) => numberIn(row, part) ?? 0)
    return total ? [{ gap: Math.abs(lackOf(total, values)) / total, parts: values }] : []
  })
}

export function numberIn(row: Row, column: number): number | undefined {
  return readBareNumber(cell(row, column).replace(/[%％]$/, ''))?.value ?? undefined
}
