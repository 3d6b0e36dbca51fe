import type { LitElement } from 'lit'
import type { Dataset } from '../../data/dataset.js'
import { plainlyComparable } from '../../data/plainly-comparable.js'
import type { Judge } from '../../data/select-with.js'
import { judging } from './deferred-parts.js'

/** Who says whether the figures may share an axis; undefined while on the way. What is plain needs none. */
export function judgeOf(host: LitElement, dataset: Dataset | undefined): Judge | undefined {
  const plain = dataset ? plainlyComparable(dataset) : { reasons: [], unknown: [] }
  return plain ? () => plain : judging.for(host)?.comparableAll
}
