import type { Dataset } from '../../data/dataset.js'
import type { Finding } from '../../data/finding.js'
import { readPlain } from '../../data/read/plain.js'
import { loadWordingReader, wordingReader } from './wording-reader.js'

export interface Reading {
  readonly dataset: Dataset
  readonly findings: readonly Finding[]
}

export type Format = 'json' | 'csv' | undefined

/** Reads what can be read at once, without loading anything; undefined where it takes a reader that is not here yet. */
export function readNow(raw: unknown, format?: Format): Reading | undefined {
  const value = typeof raw === 'string' ? (format === 'csv' ? undefined : parsed(raw)) : raw
  if (value === undefined) return undefined
  const plain = readPlain(value, wordingReader())
  return 'dataset' in plain ? { dataset: plain.dataset, findings: [] } : undefined
}

/** Reads anything: the guard first, the reader of wordings where a figure is text, the whole validator where it is odd. */
export async function readLater(raw: unknown, format: Format, file?: string): Promise<Reading> {
  const value = typeof raw === 'string' && format !== 'csv' ? parsed(raw) : raw
  if (value !== undefined && typeof value !== 'string') {
    let plain = readPlain(value, wordingReader())
    if ('needs' in plain && plain.needs === 'wording') plain = readPlain(value, await loadWordingReader())
    if ('dataset' in plain) return { dataset: plain.dataset, findings: [] }
  }
  const { readDataset } = await import('../../data/read.js')
  return readDataset(raw, { ...(format && { format }), ...(file !== undefined && { file }) })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}
