/** JSON that holds a table, record by record or otherwise, in what a server wraps its answer in or not. */
import { withEnglish } from '../both-languages.js'
import { withPathsBelow } from '../whereabouts.js'
import type { Reading } from '../reading.js'
import { holdsRows, isRows, readGrid, readListsOf, readRows } from '../rows.js'
import { named } from './dictionary.js'
import { opened, recordsOfFeatures } from './envelope.js'
import { byColumn } from './frame.js'
import { gridIn } from './grid.js'
import { bareSlices } from './slices.js'
import { recordsOfChart } from './vega-lite.js'

interface Options {
  readonly file?: string
}

/** Undefined where there is none. */
export function readJsonTable(raw: unknown, options: Options = {}): Reading | undefined {
  const features = recordsOfFeatures(raw)
  const ofFeatures = features && readRows(features, options)
  // A map of names and codes counts nothing.
  if (ofFeatures && ofFeatures.dataset.observations.length > 0) return below('features', ofFeatures)
  const records = recordsOfChart(raw)
  if (records) return below('data/values', readRows(records, options))
  const { inner, at } = opened(raw) ?? { inner: raw, at: '' }
  const value = named(inner) ?? inner
  const reading = readTable(opened(value)?.inner ?? value, options) ?? readTable(raw, options)
  return reading && withEnglish(below(at, reading), raw)
}

function readTable(value: unknown, options: Options): Reading | undefined {
  const slices = bareSlices(value)
  if (slices) return readGrid(slices, options)
  if (isRows(value)) return readRows(value, options)
  const grid = gridIn(byColumn(value))
  if (grid) return readGrid(grid, options)
  return holdsRows(value) ? readListsOf(value, options) : undefined
}

function below(at: string, reading: Reading): Reading {
  return at === '' ? reading : withPathsBelow(at, reading)
}
