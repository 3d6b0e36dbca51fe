import type { Dataset } from '../dataset.js'
import type { Finding } from '../finding.js'
import type { FindingLog } from './log.js'

/** What a reader hands back: all that was valid, and what it noticed. */
export interface Reading {
  readonly dataset: Dataset
  readonly findings: readonly Finding[]
}

/** Limits that keep a page alive; a file beyond them is refused with an error that says so. */
export const limits = { bytes: 50 * 1024 * 1024, rows: 1_000_000, columns: 10_000, depth: 64 } as const

export function emptyDataset(): Dataset {
  return { version: 1, indicators: [], observations: [] }
}

/** Nothing could be read; the log says why. */
export function unread(log: FindingLog): Reading {
  return { dataset: emptyDataset(), findings: log.findings }
}

/** Is `text` beyond the size limit? Reports it. UTF-16 length is never more than the bytes in UTF-8. */
export function isTooLong(text: string, log: FindingLog): boolean {
  if (text.length <= limits.bytes) return false
  log.add(
    'error',
    'too-large',
    '',
    '文件超过50 MB，未读取。请拆成几个文件。',
    'The file is larger than 50 MB and was not read. Split it.',
  )
  return true
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Nothing that holds anything: a text, a number, yes or no, null. */
export function isScalar(value: unknown): boolean {
  return typeof value !== 'object' || value === null
}
