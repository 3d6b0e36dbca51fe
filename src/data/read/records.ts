/** Reads a list of records one by one, so that a bad one never costs the good ones. */
import * as v from 'valibot'
import { reportIssues, shown } from './issues.js'
import type { FindingLog } from './log.js'
import { isObject } from './reading.js'

type Model = v.StrictObjectSchema<v.ObjectEntries, undefined>

/** A valid record with its place in the file. */
export interface Read<T> {
  readonly record: T
  readonly path: string
}

export function readRecords<M extends Model>(
  list: unknown,
  name: string,
  model: M,
  log: FindingLog,
): readonly Read<v.InferOutput<M>>[] {
  if (list === undefined || list === null) return []
  if (!Array.isArray(list)) {
    log.add(
      'error',
      'not-a-list',
      name,
      `${name} 应为列表 […]，现为 ${shown(list)}。请改正；其内容未采用。`,
      `${name} must be a list […] but is ${shown(list)}. Correct it; its content was left out.`,
    )
    return []
  }
  const unknownKeys = new Map<string, string>()
  const read: Read<v.InferOutput<M>>[] = []
  list.forEach((item: unknown, i) => {
    const path = `${name}/${i}`
    const known = knownFields(item, model, path, unknownKeys, log)
    const result = v.safeParse(model, known)
    if (result.success) read.push({ record: result.output, path })
    else reportIssues(result.issues, path, log)
  })
  for (const [key, path] of unknownKeys) reportUnknownKey(key, `${path}/${key}`, log)
  return read
}

/** The record without the keys the model does not know; each such key is noted once a list. */
function knownFields(
  item: unknown,
  model: Model,
  path: string,
  unknownKeys: Map<string, string>,
  log: FindingLog,
): unknown {
  if (!isObject(item)) return item
  const known: Record<string, unknown> = {}
  for (const key of Object.keys(item)) {
    // An object of the page's script, {...(given && {base})} and the like: undefined is absence.
    if (item[key] === undefined) continue
    if (Object.hasOwn(model.entries, key))
      known[key] = key === 'url' ? safeAddress(item[key], path, log) : item[key]
    else if (!unknownKeys.has(key)) unknownKeys.set(key, path)
  }
  // The validator drops such a key without a word.
  if (isObject(item['dimensions']) && Object.hasOwn(item['dimensions'], '__proto__')) {
    reportUnknownKey('__proto__', `${path}/dimensions/__proto__`, log)
  }
  if (known['url'] === undefined) delete known['url']
  return known
}

/** An address readers could be harmed by is dropped; its record stays. */
function safeAddress(url: unknown, path: string, log: FindingLog): unknown {
  if (typeof url === 'string' && /^https?:\/\/\S+$/i.test(url)) return url
  if (url === null || url === undefined || url === '') return undefined
  log.add(
    'warning',
    'unsafe-url',
    `${path}/url`,
    `${path}/url 不是以 http:// 或 https:// 开头的网址：${shown(url)}，已略去链接。请写完整网址。`,
    `${path}/url is no address that starts with http:// or https://: ${shown(url)}. The link was dropped; write the whole address.`,
  )
  return undefined
}

export function reportUnknownKey(key: string, path: string, log: FindingLog): void {
  if (key === '$schema') return
  log.add(
    'note',
    'unknown-key',
    path,
    `${path}：不认识“${key}”，已忽略。若是笔误请改正；自定义的维度请放进 dimensions。`,
    `${path}: “${key}” is not known and was ignored. Correct it if misspelt; put dimensions of your own into “dimensions”.`,
  )
}
