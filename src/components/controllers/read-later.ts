/** Reading what a chart cannot read at once: worded figures, files, tables, whatever the guard does not let through. */
// Also what every chart has, so that bundlers keep it in one file: it is here already.
import '../chart/chart-element.js'
import type { Dataset } from '../../data/dataset.js'
import type { Finding } from '../../data/finding.js'
import type { Quantity } from '../../data/quantity.js'
import { readPlain, type PlainReading } from '../../data/read/plain.js'
import { readPlainWording } from '../../data/wording/number/plain.js'
import { valueOf, type Format, type Reading } from './read-raw.js'
import { readers } from './readers.js'

/** All wordings, once one has been met that is not plain. */
let grammar: ((text: string) => Quantity | null) | undefined

/** Figures that are written out, once one has been met. */
let guard: ((written: unknown) => written is Quantity) | undefined

// From now on charts read at once what takes no more than is here.
const readFigure = (readers.figures ??= readWhatIsHere)

function readWhatIsHere(written: unknown): Quantity | null {
  if (typeof written === 'string') return readPlainWording(written) ?? grammar?.(written) ?? null
  return guard?.(written) ? written : null
}

/** Reads anything: the guard first, what reads its figures where they take it, the whole validator where it is odd. */
export async function readLater(raw: unknown, format: Format, file?: string): Promise<Reading> {
  const value = valueOf(raw, format)
  const plain = value === undefined ? undefined : await readFigures(value)
  if (plain && 'dataset' in plain) return { dataset: plain.dataset, findings: [] }
  const { readDataset } = await import('./read-any.js')
  return readDataset(raw, { ...(format && { format }), ...(file !== undefined && { file }) })
}

/** As often as it takes what is not here yet. */
async function readFigures(value: unknown): Promise<PlainReading> {
  let load: (() => Promise<void>) | false | undefined
  const figures = (written: unknown): Quantity | null => {
    const figure = readFigure(written)
    if (figure === null) load = typeof written === 'string' ? !grammar && loadGrammar : !guard && loadGuard
    return figure
  }
  const plain = readPlain(value, { ...readers, figures })
  if ('needs' in plain && plain.needs === 'places') load = loadPlaceNames
  if (!load) return plain
  await load()
  return readFigures(value)
}

async function loadGrammar(): Promise<void> {
  grammar = (await import('../../data/wording/read-quantity.js')).readQuantity
}

async function loadPlaceNames(): Promise<void> {
  const loaded = import('./place-names.js').then(({ namer }) => namer())
  // Without the list codes stay codes: for once, so that other data ask again.
  readers.places = await loaded.catch(() => (dataset: Dataset) => {
    delete readers.places
    return dataset
  })
}

async function loadGuard(): Promise<void> {
  guard = (await import('./written-out.js')).isQuantity
}

/** What the server answered, read as its address or its own word says. */
export async function readResponse(response: Response, src: string): Promise<Reading> {
  if (!response.ok) throw Object.assign(new Error(response.statusText), { status: response.status })
  // A file that is no JSON may be asked for with `?from=json`.
  if (/^[^?]*json[;?# ]/i.test(`${response.headers.get('content-type')} ${src} `))
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
