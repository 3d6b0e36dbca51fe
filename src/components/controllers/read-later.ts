/** Reading what a chart cannot read at once: worded figures, files, tables, whatever the guard does not let through. */
// Also what every chart has, so that bundlers keep it in one file: it is here already.
import '../chart/chart-element.js'
import type { Finding } from '../../data/finding.js'
import type { Quantity } from '../../data/quantity.js'
import { readPlain, type PlainReading } from '../../data/read/plain.js'
import { readPlainWording } from '../../data/wording/plain.js'
import { valueOf, type Format, type Reading } from './read-raw.js'
import { useWordingReader, wordingReader, type WordingReader } from './wording-reader.js'

/** All wordings, once one has been met that is not plain. */
let grammar: WordingReader | undefined

// From now on charts read the plain wordings at once.
if (!wordingReader()) useWordingReader(readWording)

function readWording(text: string): Quantity | null {
  return readPlainWording(text) ?? grammar?.(text) ?? null
}

/** Reads anything: the guard first, the grammar of wordings where a figure takes it, the whole validator where it is odd. */
export async function readLater(raw: unknown, format: Format, file?: string): Promise<Reading> {
  const value = valueOf(raw, format)
  if (value !== undefined) {
    let plain = readWith(value)
    if ('needs' in plain && plain.needs === 'wording') {
      grammar = (await import('../../data/wording/read-quantity.js')).readQuantity
      plain = readWith(value)
    }
    if ('dataset' in plain) return { dataset: plain.dataset, findings: [] }
  }
  const { readDataset } = await import('./read-any.js')
  return readDataset(raw, { ...(format && { format }), ...(file !== undefined && { file }) })
}

/** What the server answered, read as its address or its own word says. */
export async function readResponse(response: Response, src: string): Promise<Reading> {
  if (!response.ok) throw Object.assign(new Error(response.statusText), { status: response.status })
  if (/json(?:[;?# ]|$)/i.test(`${response.headers.get('content-type')} ${src}`))
    return readLater(await response.text(), undefined, src)
  const { readFile } = await import('./read-any.js')
  return readFile(response, src)
}

/** Why `given` could not be fetched or read; undefined where not even that can be loaded. */
export async function loadFailure(given: unknown, error: unknown): Promise<Finding | undefined> {
  const part = await import('./load-failure.js').catch(() => undefined)
  return part?.loadFailure(given, error)
}

export async function readTable(table: Element): Promise<Reading> {
  const { readTableElement } = await import('./read-any.js')
  return readTableElement(table)
}

/** The guard; asks for the grammar where a wording is not plain and it is not here. */
function readWith(value: unknown): PlainReading {
  let grammarNeeded = false
  const plain = readPlain(value, (text) => {
    const figure = (wordingReader() ?? readWording)(text)
    grammarNeeded ||= figure === null && grammar === undefined
    return figure
  })
  return grammarNeeded ? { needs: 'wording' } : plain
}
