/** The whole validator and the reader of tables. */
// Also what every chart has, so that bundlers keep it in one file: it is here already.
import '../chart/chart-element.js'
import { loadPlacesFor } from '../../data/places.js'
import * as data from '../../data/read.js'
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
