/** The whole validator, the reader of tables and that of files. */
// Also what every chart has, so that bundlers keep it in one file: it is here already.
import '../chart/chart-element.js'
import { loadPlacesFor } from '../../data/places.js'
import * as data from '../../data/read.js'
import { isZip } from '../../data/read/decode.js'
import * as files from './read-file.js'
import * as cells from './table-cells.js'

/** As `readDataset` of the data; codes of places are named. */
export async function readDataset(raw: unknown, options: data.ReadOptions): Promise<data.Reading> {
  await loadPlacesFor(raw)
  return data.readDataset(raw, options)
}

export async function readTableElement(table: Element): Promise<data.Reading> {
  await loadPlacesFor(Array.from(table.querySelectorAll('th,td'), (cell) => cell.textContent).join(' '))
  return cells.readTableElement(table)
}

/** A file as a server gives it: a workbook, CSV, TSV or HTML in whatever encoding, or what is none of these. */
export async function readFile(response: Response, src: string): Promise<data.Reading> {
  const buffer = await response.arrayBuffer()
  if (isZip(new Uint8Array(buffer))) {
    const { readXlsx } = await import('./read-workbook.js')
    return readXlsx(buffer, { file: src })
  }
  const text = files.textOf(buffer)
  if (text === undefined) return files.noText(src)
  const format = files.formatOf(response, src)
  return readDataset(text, { file: src, ...(format && { format }) })
}
