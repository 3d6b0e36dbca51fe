import type { LitElement } from 'lit'
import type { Dataset } from '../../data/dataset.js'
import { resolve } from '../../data/resolve.js'
import type { Judge } from '../../data/select-with.js'
import { judging } from './deferred-parts.js'

/** Who says whether the figures may share an axis; undefined while on the way. What is plain needs none. */
export function judgeOf(host: LitElement, dataset: Dataset | undefined): Judge | undefined {
  const plain = dataset ? resolve(dataset).plain : { reasons: [], unknown: [] }
  return plain ? () => plain : judging.for(host)?.comparableAll
}
