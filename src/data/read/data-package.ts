/** Frictionless Data Package v2 (datapackage.org): tabular resources with their schema, inline or in files beside it. */
import type { Source } from '../dataset.js'
import { readCells } from './cells.js'
import { merged } from './merge.js'
import { renamed } from './data-package/measures.js'
import { referredTo } from './data-package/foreign-keys.js'
import { scoped } from './sheets.js'
import { thorough } from './data-package/part.js'
import {
  isInside,
  tableOf,
  type KeyedTable,
  type ResourceTable,
  type ResourceText,
} from './data-package/resource.js'
import { shown } from './issues.js'
import { FindingLog } from './log.js'
import { parseJson } from './parse-json.js'
import { isObject, unread, type Reading } from './reading.js'
import { rememberWhereabouts, whereaboutsOf, withoutSpot, type Whereabouts } from './whereabouts.js'

/** The text of a file that a package names by a path relative to itself; undefined when there is none. */
export type ResolvePath = (path: string) => ResourceText | undefined

export interface DataPackageOptions {
  readonly file?: string
  readonly resolve?: ResolvePath
}

/** Is this the descriptor of a data package? */
export function isDataPackage(raw: unknown): raw is Record<string, unknown> {
  return isObject(raw) && Array.isArray(raw['resources']) && !Object.hasOwn(raw, 'observations')
}

/** The relative paths of all resources, their schemas and dialects, so that a caller who fetches can do so before reading. */
export function pathsOf(raw: unknown): readonly string[] {
  if (!isDataPackage(raw)) return []
  const resources = raw['resources'] as readonly unknown[]
  return resources.flatMap((item) => [...resourcePaths(item), ...descriptionPaths(item)]).filter(isInside)
}

function resourcePaths(resource: unknown): readonly string[] {
  const path = isObject(resource) && resource['data'] === undefined ? resource['path'] : undefined
  return (Array.isArray(path) ? path : [path]).filter((item): item is string => typeof item === 'string')
}

function descriptionPaths(resource: unknown): readonly string[] {
  const named = isObject(resource) ? [resource['schema'], resource['dialect']] : []
  return named.filter((item): item is string => typeof item === 'string')
}

/** Reads all tabular resources of a package into one dataset. Never throws. */
export function readDataPackage(input: unknown, options: DataPackageOptions = {}): Reading {
  const log = new FindingLog(options.file)
  const raw = parseJson(input, log)
  if (raw === undefined) return unread(log)
  if (!isDataPackage(raw)) {
    log.add(
      'error',
      'not-data-package',
      'resources',
      `这不是 Data Package：缺少 resources 列表，现为 ${shown(raw)}。请给出 datapackage.json。`,
      `This is no data package: the list “resources” is missing (${shown(raw)}). Give a datapackage.json.`,
    )
    return unread(log)
  }
  const ofPackage = sourcesOf(raw['sources'], 'sources', log)
  reportLicenses(raw['licenses'], log)
  const resources = raw['resources'] as readonly unknown[]
  if (resources.length === 0) reportEmpty(log)
  const read = resources.flatMap((resource, i) => described(resource, `resources/${i}`, options, log))
  const tables = read.map(({ table }) => table)
  const lookups = referredTo(tables)
  const datasets = read.map((own) => {
    const dataset = readTable(own, ofPackage, lookups.has(own.table.name), log)
    return resources.length > 1 ? renamed(dataset, nameOf(own.resource)) : dataset
  })
  thorough()?.checkForeignKeys(tables, log)
  const names = read.map(({ resource }) => nameOf(resource))
  const dataset = merged(datasets.length > 1 ? scoped(datasets, names) : datasets)
  const title = [raw['title'], dataset.title].find((text) => typeof text === 'string' && text !== '')
  const titled = { ...dataset, ...(typeof title === 'string' && { title }) }
  rememberWhereabouts(titled, whereaboutsOf(dataset))
  return {
    dataset: titled,
    findings: log.findings,
  }
}

interface Described {
  readonly resource: Readonly<Record<string, unknown>>
  readonly path: string
  readonly table: KeyedTable
  /** What was noticed in its rows. */
  readonly rowLog: FindingLog
}

function described(
  resource: unknown,
  path: string,
  { resolve }: DataPackageOptions,
  log: FindingLog,
): readonly Described[] {
  if (!isObject(resource)) return []
  const rowLog = new FindingLog()
  const table = tableOf(resource, path, resourcePaths(resource), resolve, { log, rowLog })
  return table ? [{ resource, path, table, rowLog }] : []
}

/** @param isLookup - Others refer to it: it may hold names alone. */
function readTable(
  { resource, path, table, rowLog }: Described,
  ofPackage: readonly Source[],
  isLookup: boolean,
  log: FindingLog,
): Reading['dataset'] {
  const name = nameOf(resource)
  const own = sourcesOf(resource['sources'], `${path}/sources`, log)
  const sources = own.length > 0 ? own : ofPackage
  const { dataset, findings } = readCells(table.grid, {
    pathOf: table.pathOf,
    log: rowLog,
    ...(name !== undefined && { file: name }),
  })
  for (const { severity, code, path: at, message, row, column } of findings) {
    if (isLookup && code === 'no-figures') continue
    // Inline records are no lines of a file.
    const spot = {
      ...(table.hasLines && row !== undefined && { row }),
      ...(table.hasLines && column !== undefined && { column }),
    }
    log.add(severity, code, at || path, message.zh, message.en, spot, table.file)
  }
  const sourced = withSources(dataset, sources)
  rememberWhereabouts(sourced, inResource(whereaboutsOf(dataset), table))
  return sourced
}

function nameOf(resource: unknown): string | undefined {
  const names = isObject(resource) ? [resource['title'], resource['name']] : []
  return names.find((text): text is string => typeof text === 'string' && text !== '')
}

function reportEmpty(log: FindingLog): void {
  log.add(
    'error',
    'resource',
    'resources',
    'resources：是空的，没有数据可读。请列出数据文件。',
    'resources: it is empty, so there are no data to read. List the files of data.',
  )
}

/** The table is read by the resource’s name; where it stands is its file. */
function inResource(
  whereabouts: Whereabouts | undefined,
  { file, hasLines }: ResourceTable,
): Whereabouts | undefined {
  const own = hasLines ? whereabouts : withoutSpot(whereabouts)
  if (file === undefined) return own
  return (
    own &&
    ((i, field) => {
      const at = own(i, field)
      return at && { ...at, file }
    })
  )
}

/** A package with one source has it for every figure that names none; of several nobody knows which. */
function withSources(dataset: Reading['dataset'], sources: readonly Source[]): Reading['dataset'] {
  if (sources.length === 0) return dataset
  const only = sources.length === 1 ? sources[0]?.id : undefined
  const own = dataset.sources ?? []
  return {
    ...dataset,
    sources: [...sources, ...own.filter(({ id }) => !sources.some((source) => source.id === id))],
    observations:
      only === undefined
        ? dataset.observations
        : dataset.observations.map((o) => (o.source === undefined ? { ...o, source: only } : o)),
  }
}

function sourcesOf(raw: unknown, path: string, log: FindingLog): readonly Source[] {
  if (!Array.isArray(raw)) return []
  const sources = raw.flatMap((item: unknown, i): readonly Source[] => {
    const title = isObject(item) ? (item['title'] ?? item['name'] ?? item['path']) : undefined
    if (!isObject(item) || typeof title !== 'string') {
      log.add(
        'warning',
        'invalid-value',
        `${path}/${i}`,
        `${path}/${i} 应有 title，现为 ${shown(item)}，未采用。请补上标题。`,
        `${path}/${i} must have a title but is ${shown(item)}; it was left out. Add the title.`,
      )
      return []
    }
    const url = item['path']
    const isUrl = typeof url === 'string' && /^https?:\/\/\S+$/i.test(url)
    return [{ id: title, title, ...(isUrl && { url }) }]
  })
  return [...new Map(sources.map((source) => [source.id, source])).values()]
}

/** A dataset has no place for a licence: whoever publishes the figures must name it. */
function reportLicenses(raw: unknown, log: FindingLog): void {
  const names = (Array.isArray(raw) ? raw : []).flatMap((item: unknown) => {
    const name = isObject(item) ? (item['title'] ?? item['name'] ?? item['path']) : undefined
    return typeof name === 'string' ? [name] : []
  })
  if (names.length === 0) return
  log.add(
    'note',
    'licence',
    'licenses',
    `数据的许可：${names.join('、')}。引用时请注明。`,
    `The data are licensed under ${names.join(', ')}. Say so where you publish them.`,
  )
}
