/** The totals a table prints, kept beside its dataset: drawn as nothing, and still to agree with one another. */
import type { Dataset, Observation } from '../dataset.js'
import { fileColumn, type FindingLog } from './log.js'
import type { PathOf, Total } from './table/entries.js'
import type { Whereabouts } from './whereabouts.js'

export interface PrintedTotals {
  readonly observations: readonly Observation[]
  readonly whereabouts: Whereabouts
}

const known = new WeakMap<Dataset, PrintedTotals>()

/** @param totals - Those that agree with their parts, or cannot be added. */
export function rememberTotals(
  dataset: Dataset,
  totals: readonly Total[],
  idOf: (total: Total) => string | undefined,
  pathOf: PathOf,
  log: FindingLog,
): void {
  const { file, sheet, origins } = log
  if (totals.length === 0) return
  known.set(dataset, {
    observations: totals.map((total) => ({ ...total.observation, indicator: idOf(total) ?? '' })),
    whereabouts: (i) => {
      const total = totals[i]
      if (!total) return undefined
      const { row, column, header } = total
      return {
        path: pathOf(row, header),
        row,
        column: fileColumn(origins, column),
        ...(file !== undefined && { file }),
        ...(sheet !== undefined && { sheet }),
      }
    },
  })
}

export function totalsOf(dataset: Dataset): PrintedTotals | undefined {
  return known.get(dataset)
}
