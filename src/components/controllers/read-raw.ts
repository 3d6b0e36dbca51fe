import type { Dataset } from '../../data/dataset.js'
import type { Finding } from '../../data/finding.js'
import { readPlain } from '../../data/read/plain.js'
import { readers } from './readers.js'

export interface Reading {
  readonly dataset: Dataset
  readonly findings: readonly Finding[]
}

export type Format = 'json' | 'csv' | undefined

/** Reads what can be read at once, without loading anything; undefined where it takes a reader that is not here yet. */
export function readNow(raw: unknown, format?: Format): Reading | undefined {
  const value = valueOf(raw, format)
  const plain = value === undefined ? undefined : readPlain(value, readers)
  return plain && 'dataset' in plain ? { dataset: plain.dataset, findings: [] } : undefined
}

/** JSON text as its value; undefined where it is none or is no JSON. */
export function valueOf(raw: unknown, format: Format): unknown {
  if (typeof raw !== 'string') return raw
  if (format === 'csv') return undefined
  try {
    return JSON.parse(raw) as unknown
  } catch {
    return undefined
  }
}
