/** A dataset as a file of the library’s own format: `schema.json` describes it. */
import type { Columns, Dataset, Observation } from '../dataset.js'
import type { Quantity } from '../quantity.js'
import { readFigure } from '../read/figure.js'
import { readJson } from '../read/json.js'
import { splitUnit } from '../read/unit.js'
import { lossesOf, sameValue } from './losses.js'
import type { Written } from './written.js'

export interface WriteJsonOptions {
  /** Spaces a level; 0 for one line. Default 2. */
  readonly indent?: number
}

/** Writes a dataset as JSON: a figure as a number or in its own words where that says all of it, else in full. */
export function writeJson(dataset: Dataset, { indent = 2 }: WriteJsonOptions = {}): Written {
  const text = `${JSON.stringify(fileOf(dataset), null, indent)}\n`
  return {
    text,
    count: dataset.observations.length,
    findings: lossesOf(dataset, readJson(text).dataset, 'JSON'),
  }
}

/** The value that a file holds. */
export function fileOf(dataset: Dataset): Readonly<Record<string, unknown>> {
  const units = new Map(dataset.indicators.map(({ id, unit }) => [id, unit]))
  const { version, title, indicators, observations, columns, ...lists } = dataset
  return {
    version,
    ...(title !== undefined && { title }),
    indicators,
    observations: observations.map((observation) =>
      recordOf(observation, units.get(observation.indicator) ?? ''),
    ),
    ...(columns && { columns: columns.map(columnsOf) }),
    ...lists,
  }
}

function recordOf(observation: Observation, unit: string): Readonly<Record<string, unknown>> {
  const { figure, ...about } = observation
  return { ...about, figure: writtenFigure(figure, unit, observation.status) }
}

/** The shortest writing that reads as the same figure. */
function writtenFigure(figure: Quantity, unit: string, status: Observation['status']): unknown {
  const printed = splitUnit(unit)
  for (const short of [figure.wording, figure.value]) {
    if (short === undefined || (short === null && status === undefined)) continue
    const read = readFigure(short, printed)
    if (read.problem === undefined && (read.status ?? status) === status && sameValue(read.figure, figure))
      return short
  }
  return figure
}

function columnsOf({ period, figure, ...column }: Columns): Readonly<Record<string, unknown>> {
  return {
    ...column,
    period: Array.from(period),
    figure: Array.from(figure, (value) => (Number.isNaN(value) ? null : value)),
  }
}
