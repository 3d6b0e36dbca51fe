import { checkQuery } from './check-query.js'
import { comparableAll } from './comparable.js'
import type { Dataset } from './dataset.js'
import { narrow } from './narrow.js'
import { selectWith } from './select-with.js'
import type { Query, Selection } from './series.js'

/** Takes from `dataset` what `query` asks for. Pure; unknown names are findings, not errors. */
export function select(dataset: Dataset, query: Query = {}): Selection {
  const whole = { narrow, ...query }
  return { ...selectWith(dataset, whole, comparableAll), findings: checkQuery(dataset, whole) }
}
