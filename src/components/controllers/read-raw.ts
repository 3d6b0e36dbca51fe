import type { Dataset } from '../../data/dataset.js'
import type { Finding } from '../../data/finding.js'
import type { Quantity } from '../../data/quantity.js'
import { readPlain, type PlainReading } from '../../data/read/plain.js'
import { readPlainWording } from '../../data/wording/plain.js'
import { loadWordingReader, wordingReader } from './wording-reader.js'

export interface Reading {
  readonly dataset: Dataset
  readonly findings: readonly Finding[]
}

export type Format = 'json' | 'csv' | undefined

/** Reads what can be read at once, without loading anything; undefined where it takes a reader that is not here yet. */
export function readNow(raw: unknown, format?: Format): Reading | undefined {
  const value = valueOf(raw, format)
  if (value === undefined) return undefined
  const plain = readWith(value)
  return 'dataset' in plain ? { dataset: plain.dataset, findings: [] } : undefined
}

/** Reads anything: the guard first, the reader of wordings where a figure takes it, the whole validator where it is odd. */
export async function readLater(raw: unknown, format: Format, file?: string): Promise<Reading> {
  const value = valueOf(raw, format)
  if (value !== undefined) {
    let plain = readWith(value)
    if ('needs' in plain && plain.needs === 'wording') {
      await loadWordingReader()
      plain = readWith(value)
    }
    if ('dataset' in plain) return { dataset: plain.dataset, findings: [] }
  }
  const { readDataset } = await import('../../data/read.js')
  return readDataset(raw, { ...(format && { format }), ...(file !== undefined && { file }) })
}

/** The guard with what reads wordings now: the plain forms always, all others once the grammar is loaded. */
function readWith(value: unknown): PlainReading {
  let grammarNeeded = false
  const read = (text: string): Quantity | null => {
    const plain = readPlainWording(text)
    if (plain) return plain
    const grammar = wordingReader()
    grammarNeeded ||= grammar === undefined
    return grammar?.(text) ?? null
  }
  const plain = readPlain(value, read)
  return grammarNeeded ? { needs: 'wording' } : plain
}

/** JSON text as its value; undefined where it is none or is no JSON. */
function valueOf(raw: unknown, format: Format): unknown {
  if (typeof raw !== 'string') return raw
  if (format === 'csv') return undefined
  try {
    return JSON.parse(raw) as unknown
  } catch {
    return undefined
  }
}
