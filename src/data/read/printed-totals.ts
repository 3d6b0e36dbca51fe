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

/** @param idOf - What the dataset that these are now told of calls an indicator. */
export function totalsOf(dataset: Dataset, idOf?: (indicator: string) => string): PrintedTotals | undefined {
  const totals = known.get(dataset)
  if (!totals || !idOf) return totals
  const { observations, whereabouts } = totals
  return { observations: observations.map((o) => ({ ...o, indicator: idOf(o.indicator) })), whereabouts }
}

/** Those of several tables, one after another, as those of the dataset they are merged to. */
export function keepTotals(dataset: Dataset, tables: readonly (PrintedTotals | undefined)[]): void {
  const all = tables.flatMap((totals) => totals ?? [])
  const places = all.flatMap(({ observations, whereabouts }) =>
    observations.map((_, i) => (field?: string) => whereabouts(i, field)),
  )
  if (places.length === 0) return
  const observations = all.flatMap((totals) => totals.observations)
  known.set(dataset, { observations, whereabouts: (i, field) => places[i]?.(field) })
}
