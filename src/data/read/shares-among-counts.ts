/** 98% among 45, 38 and 12: read as it is written, and said, since one of them is likely a slip. */
import type { Dataset } from '../dataset.js'
import type { FindingLog } from './log.js'
import type { Whereabouts } from './whereabouts.js'

export function reportShares(
  { indicators, observations }: Dataset,
  whereabouts: Whereabouts,
  log: FindingLog,
): void {
  const plain = new Set(indicators.flatMap(({ id, unit }) => (unit === '' ? id : [])))
  if (plain.size === 0) return
  const shares = [...observations.entries()].filter(
    ([, { indicator, figure }]) => figure.unit === '%' && figure.origin !== 'implied' && plain.has(indicator),
  )
  for (const [i, { figure }] of shares) {
    const { path = '', row, column } = whereabouts(i) ?? {}
    log.add(
      'warning',
      'share-among-counts',
      path,
      `${path}：这一列是数量，此处写的是 ${String(figure.value)}%。请核对；若确是占比，请另列一栏。`,
      `${path}: the column holds counts, and here stands ${String(figure.value)}%. Check it; a share belongs into a column of its own.`,
      { ...(row !== undefined && { row }), ...(column !== undefined && { column }) },
    )
  }
}
