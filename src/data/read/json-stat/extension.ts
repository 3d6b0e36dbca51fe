/** What this library adds to a JSON-stat cube so that nothing of a dataset is lost: bounds, wordings, sources, schemes. */
import type { Dataset, Observation } from '../../dataset.js'
import type { FindingLog } from '../log.js'
import { readJson } from '../json.js'
import { isObject } from '../reading.js'

/** The key under `extension`. */
export const extensionName = 'civic-tally'

/**
 * The dataset with what its extension says beyond the cube. Values stay the cube's: a file edited by another program is
 * read as it was left.
 * @param at - Cell of each observation of `dataset`.
 * @returns The cell of each observation beside it.
 */
export function withExtension(
  dataset: Dataset,
  extension: unknown,
  at: readonly number[],
  log: FindingLog,
): { readonly dataset: Dataset; readonly order: readonly number[] } {
  const own = isObject(extension) ? extension[extensionName] : undefined
  if (!isObject(own) || !isObject(own['observations'])) return { dataset, order: at }
  const said = own['observations']
  const values = new Map(dataset.observations.map((observation, i) => [at[i] ?? -1, observation]))
  const order = Array.isArray(own['order']) ? own['order'].map(Number) : at
  const cells = [...order.filter((cell) => values.has(cell)), ...at.filter((cell) => !order.includes(cell))]
  const written = cells.map((cell) => observationOf(values.get(cell), said[String(cell)]))
  const head = isObject(own['dataset']) ? own['dataset'] : {}
  const { dataset: read, findings } = readJson({
    version: 1,
    indicators: dataset.indicators,
    ...head,
    observations: written,
  })
  for (const { severity, code, path, message } of findings)
    log.add(severity, code, `extension/${extensionName}/${path}`, message.zh, message.en)
  // What is wrong with the extension may have cost observations: then nobody knows which is which.
  return { dataset: read, order: read.observations.length === cells.length ? cells : [] }
}

function observationOf(cube: Observation | undefined, said: unknown): unknown {
  if (!isObject(said) || !cube) return cube
  const figure = isObject(said['figure']) ? said['figure'] : undefined
  // Another program changed the value: bounds and wording were of the old one.
  const changed = figure?.['value'] !== undefined && figure['value'] !== cube.figure.value
  return changed ? { ...said, figure: cube.figure } : { ...said, ...(!figure && { figure: cube.figure }) }
}
