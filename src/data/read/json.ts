/** Dataset files: the library's own JSON. Bad records are named and left out, good ones stay. */
import type { Dataset } from '../dataset.js'
import { spellings, type Text } from '../text.js'
import { readColumns } from './columns.js'
import { shown } from './issues.js'
import { nameCodes } from './coded-places.js'
import { holdsNothing, refusal } from './json-shapes/envelope.js'
import { FindingLog } from './log.js'
import { IndicatorModel, ObservationRecordModel, PlaceModel, SchemeModel, SourceModel } from './model.js'
import { readObservations } from './observations.js'
import { parseJson } from './parse-json.js'
import { isObject, unread, type Reading } from './reading.js'
import { readRecords, reportUnknownKey, type Read } from './records.js'
import { splitUnit } from './unit.js'

export interface JsonOptions {
  /** Name of the file, for the findings. */
  readonly file?: string
}

const topLevel = [
  '$schema',
  'version',
  'title',
  'indicators',
  'observations',
  'columns',
  'sources',
  'schemes',
  'places',
]

/** Is this the shape of a dataset file, sound or not? */
export function isDatasetShape(raw: unknown): raw is Record<string, unknown> {
  if (!isObject(raw)) return false
  if (['observations', 'indicators'].some((key) => Object.hasOwn(raw, key))) return true
  const columns = raw['columns']
  // { columns: ['地区', '件数'], data: […] } is a table of another kind.
  return Array.isArray(columns)
    ? columns.every((item) => isObject(item) && 'indicator' in item)
    : 'columns' in raw
}

/**
 * Reads a dataset file: its text, or the value parsed from it. Indicators, places and sources may be referred to by
 * label; the dataset returned refers by ids. Never throws: whatever cannot be used is named in the findings.
 */
export function readJson(input: unknown, options: JsonOptions = {}): Reading {
  const log = new FindingLog(options.file)
  const raw = parseJson(input, log)
  if (raw === undefined) return unread(log)
  if (!isDatasetShape(raw)) {
    reportShape(raw, log)
    return unread(log)
  }
  return { dataset: readFile(raw, log), findings: log.findings }
}

export function reportShape(raw: unknown, log: FindingLog): void {
  const said = refusal(raw)
  if (said !== undefined) {
    log.add(
      'error',
      'refused',
      '',
      `服务器没有给出数据，只说：“${said.slice(0, 120)}”。请核对地址、参数和登录。`,
      `The server gave no data and said: “${said.slice(0, 120)}”. Check the address, its parameters and the login.`,
    )
    return
  }
  if (holdsNothing(raw)) {
    log.add(
      'error',
      'empty-table',
      '',
      '这个 JSON 里的列表是空的，没有数据。请核对查询条件或页码。',
      'The list in this JSON is empty: there are no data. Check the query or the page asked for.',
    )
    return
  }
  const keys = isObject(raw) ? Object.keys(raw).slice(0, 5).join(', ') : ''
  const found = keys ? `{ ${keys} }` : shown(raw)
  log.add(
    'error',
    'wrong-shape',
    '',
    `这个 JSON 不是数据集：${found}。应含 indicators 和 observations 两个列表，或为逐行对象的列表，如 [{"地区": "陇南市", "委员工作室": "189个"}]。`,
    `This JSON is no dataset: ${found}. It needs the lists indicators and observations, or a list of rows such as [{"place": "陇南市", "studios": "189个"}].`,
  )
}

function readFile(raw: Record<string, unknown>, log: FindingLog): Dataset {
  for (const key of Object.keys(raw)) if (!topLevel.includes(key)) reportUnknownKey(key, key, log)
  reportVersion(raw['version'], log)
  const title = readTitle(raw['title'], log)
  const printed = withOwnIds(readRecords(raw['indicators'], 'indicators', IndicatorModel, log), log)
  const units = new Map(printed.map(({ id, unit }) => [id, splitUnit(unit)]))
  const indicators = printed.map((indicator) => ({ ...indicator, unit: units.get(indicator.id)?.unit ?? '' }))
  const schemes = withOwnIds(readRecords(raw['schemes'], 'schemes', SchemeModel, log), log)
  const sources = withOwnIds(readRecords(raw['sources'], 'sources', SourceModel, log), log).map(
    ({ published, retrieved, ...source }) => ({
      ...source,
      ...(published !== undefined && { published: String(published) }),
      ...(retrieved !== undefined && { retrieved: String(retrieved) }),
    }),
  )
  const places = withOwnIds(readRecords(raw['places'], 'places', PlaceModel, log), log).map(
    ({ within, ...place }) => ({
      ...place,
      ...(within !== undefined && { within: String(within) }),
    }),
  )
  const records = readRecords(raw['observations'], 'observations', ObservationRecordModel, log)
  const lists = { indicators, schemes, sources, places, units }
  const observations = readObservations(records, lists, log)
  const columns = readColumns(raw['columns'], lists, log)
  return nameCodes({
    version: 1,
    ...(title !== undefined && { title }),
    indicators,
    observations,
    ...(columns.length > 0 && { columns }),
    ...(sources.length > 0 && { sources }),
    ...(schemes.length > 0 && { schemes }),
    ...(places.length > 0 && { places }),
  })
}

function reportVersion(version: unknown, log: FindingLog): void {
  if (version === 1) return
  if (version === undefined) {
    log.add(
      'note',
      'no-version',
      'version',
      '没有写格式版本，按 1 读取。请加上 "version": 1。',
      'No format version is given; read as 1. Add "version": 1.',
    )
    return
  }
  log.add(
    'warning',
    'unknown-version',
    'version',
    `不认识的格式版本 ${shown(version)}，按 1 读取，可能有内容读不到。请改为 1，或升级 civic-tally。`,
    `Unknown format version ${shown(version)}; read as 1, and content may be missed. Make it 1 or upgrade civic-tally.`,
  )
}

function readTitle(title: unknown, log: FindingLog): Text | undefined {
  if (title === undefined || title === null) return undefined
  if (typeof title === 'string') return title
  if (isObject(title) && typeof title['zh'] === 'string') {
    return typeof title['en'] === 'string' ? { zh: title['zh'], en: title['en'] } : { zh: title['zh'] }
  }
  log.add(
    'warning',
    'invalid-value',
    'title',
    `title 应为文字或 {"zh": …, "en": …}，现为 ${shown(title)}，已忽略。`,
    `title must be a text or {"zh": …, "en": …} but is ${shown(title)}; it was ignored.`,
  )
  return undefined
}

/** Of records with one id the first stays; numbers written as ids become texts. */
function withOwnIds<T extends { readonly id: string | number; readonly label?: Text }>(
  read: readonly Read<T>[],
  log: FindingLog,
): readonly (Omit<T, 'id'> & { readonly id: string })[] {
  const kept = new Map<string, Omit<T, 'id'> & { readonly id: string }>()
  for (const { record, path } of read) {
    const id = String(record.id)
    const first = kept.get(id)
    if (!first) {
      kept.set(id, { ...record, id })
      continue
    }
    const label = spellings(record.label ?? id)[0] ?? id
    log.add(
      'error',
      'duplicate-id',
      `${path}/id`,
      `${path}：id “${id}” 已被用过，“${label}”未采用。请换一个 id。`,
      `${path}: the id “${id}” is taken; “${label}” was left out. Give it another id.`,
    )
  }
  return [...kept.values()]
}
