import { createContext } from '@lit/context'
import type { Dataset } from '../../data/dataset.js'
import type { Finding } from '../../data/finding.js'
import type { Filter } from '../../data/series.js'

/** What a dashboard gives to the elements inside it. */
export interface DashboardData {
  readonly status: 'loading' | 'ready' | 'stale' | 'error'
  readonly dataset?: Dataset
  readonly findings: readonly Finding[]
  /** What the reader has chosen to see. */
  readonly where: Filter
}

export const dashboardContext = createContext<DashboardData | undefined>(Symbol.for('civic-tally/dashboard'))
