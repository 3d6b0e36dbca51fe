/** What was asked for by names the data does not know, and how all that is wrong is said. */
// Also what every chart has, so that bundlers keep it in one file: it is here already.
import '../chart-element.js'

import type { LitElement } from 'lit'
import { checkQuery } from '../../../data/check-query.js'
import type { Dataset } from '../../../data/dataset.js'
import type { Finding } from '../../../data/finding.js'
import type { Query } from '../../../data/series.js'
import { oddValues } from '../told/odd-values.js'

export { problems, staleMessage, styles } from '../told/problems.js'

/** What `host` was asked for in vain. */
export function askedInVain(host: LitElement, dataset: Dataset, query: Query): readonly Finding[] {
  return [...checkQuery(dataset, query), ...oddValues(host, query)]
}
