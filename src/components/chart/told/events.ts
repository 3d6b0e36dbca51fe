/** What the elements tell: bubbling, out of their shadow roots, on what a reader does and on the arrival of data only. */
import type { Dataset } from '../../../data/dataset.js'
import type { Finding } from '../../../data/finding.js'
import type { Filter } from '../../../data/series.js'
import type { Row } from '../view.js'

export interface TallyEvents {
  /** The reader moved to another figure; away from all of them where there is no key. */
  'tally-target-change': CustomEvent<{ readonly key: string | undefined; readonly row: Row | undefined }>
  /** The reader chose a figure. */
  'tally-select': CustomEvent<{ readonly key: string; readonly row: Row }>
  /** The reader hid or showed a series of a chart (`hidden`), or chose what a dashboard shows (`where`, `filter`). */
  'tally-filter-change': CustomEvent<{
    readonly hidden?: readonly string[]
    readonly where?: string
    readonly filter?: Filter
  }>
  /** The reader changed the part of time shown: UTC milliseconds; neither where everything is shown. */
  'tally-range-change': CustomEvent<{ readonly from: number | undefined; readonly to: number | undefined }>
  /** Data arrived that can be drawn. */
  'tally-load': CustomEvent<{ readonly dataset: Dataset; readonly findings: readonly Finding[] }>
  /** Data could not be read, or some of it, or something is asked for in vain. */
  'tally-error': CustomEvent<{ readonly findings: readonly Finding[] }>
}

declare global {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- known wherever a chart is, on elements, document and window
  interface GlobalEventHandlersEventMap extends TallyEvents {}
}
