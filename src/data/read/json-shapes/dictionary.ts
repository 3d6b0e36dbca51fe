/** A list that says what the keys of another list's records are called: [{ prop: 'cnt', label: '件数' }]. */
import { isObject } from '../reading.js'

/** The list of records with its keys named, where a list beside it names them; undefined where none does. */
export function named(raw: unknown): Record<string, unknown> | undefined {
  if (!isObject(raw)) return undefined
  const lists = Object.entries(raw).filter(
    (member): member is [string, unknown[]] => Array.isArray(member[1]) && member[1].some(isObject),
  )
  for (const [key, records] of lists) {
    const known = new Set(
      records.slice(0, 50).flatMap((record) => (isObject(record) ? Object.keys(record) : [])),
    )
    const words = lists.find(
      ([other, items]) => other !== key && items.every((item) => keyIn(item, known) !== undefined),
    )
    if (!words) continue
    const [dictionary, items] = words
    const labels = new Map(items.map((item) => [keyIn(item, known) ?? '', labelIn(item)]))
    const { [dictionary]: _, ...others } = raw
    return {
      ...others,
      [key]: records.map((record) => (isObject(record) ? renamed(record, labels) : record)),
    }
  }
  return undefined
}

/** The key of the records that an item is about. */
function keyIn(item: unknown, known: ReadonlySet<string>): string | undefined {
  if (!isObject(item)) return undefined
  return Object.values(item).find((value): value is string => typeof value === 'string' && known.has(value))
}

const labels = [
  'label',
  'title',
  'alias',
  'comment',
  'caption',
  'header',
  'text',
  'name_cn',
  'cnName',
  'description',
  'name',
]

function labelIn(item: unknown): string | undefined {
  if (!isObject(item)) return undefined
  const key = labels.find((name) => typeof item[name] === 'string' && item[name].trim() !== '')
  return key === undefined ? undefined : (item[key] as string)
}

/** A label that two keys share would lose one of them. */
function renamed(
  record: Record<string, unknown>,
  labels: ReadonlyMap<string, string | undefined>,
): Record<string, unknown> {
  const used = [...labels.values()]
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => {
      const label = labels.get(key)
      const isOwn = label !== undefined && used.indexOf(label) === used.lastIndexOf(label)
      return [isOwn ? label : key, value] as const
    }),
  )
}
