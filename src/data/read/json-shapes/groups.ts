/** Lists of records of one kind under what tells them apart: { 2022: [{ 地区: '甲市', 提案: 3 }], 2023: […] }. */
import { isObject, isScalar } from '../reading.js'
import { crossed } from '../crossed.js'
import { isNested } from '../nested.js'
import { levelKind, type Kind } from '../table/header/kinds.js'
import { isMeasureWord, roleOf } from '../table/header/roles.js'

type Member = readonly [key: string, value: unknown]
type Lists = readonly (readonly [name: string, list: readonly unknown[]])[]

export interface Grouped {
  readonly records: readonly unknown[]
  /** Where in the file each of them stands. */
  readonly paths: readonly string[]
  readonly title: string | undefined
}

/** What programs call lists that are called nothing. */
const numbered = /^(?:sheet|table|list|page|data|表|工作表|列表|第)\s*[-_ ]?\d+[页张]?$/i

/**
 * The records of all lists, each with the name of its own and what stands `around` them; undefined where the lists are of
 * different things.
 */
export function groupedIn(lists: Lists, around: readonly Member[]): Grouped | undefined {
  const names = lists.map(([name]) => name)
  const [first, ...others] = lists.map(([, list]) => keysOf(list))
  const areAlike =
    first &&
    others.length > 0 &&
    others.every((keys) => keys.size === first.size && [...keys].every((key) => first.has(key)))
  if (!areAlike || names.every((name) => numbered.test(name))) return undefined
  const kind = levelKind(names)
  // Under any other names lists of lists are reports of their own.
  if (kind === 'name' && lists.some(([, list]) => isNested(list))) return undefined
  const header = headerOver(kind, [...first])
  if (header === undefined || !around.every(([, value]) => isScalar(value))) return undefined
  const [title] = around.filter(([key, value]) => roleOf(key) === 'subject' && typeof value === 'string')
  const shared = around.filter(([key, value]) => key !== title?.[0] && value !== null)
  const records = lists.flatMap(([name, list]) =>
    list.map((record) =>
      isObject(record) ? { ...Object.fromEntries(shared), [header]: name, ...record } : record,
    ),
  )
  const paths = lists.flatMap(([name, list]) => list.map((_, i) => `${name}/${i}`))
  return { records, paths, title: title?.[1] as string | undefined }
}

/** { 2022: { 甲市: { 提案: 3 }, 乙市: { 提案: 5 } }, 2023: … }: two levels of names over records, the inner as lists. */
export function levelsIn(raw: Record<string, unknown>): Lists {
  const lists = Object.entries(raw).map(([name, inner]) => [name, crossed(inner)] as const)
  return lists.every(([, list]) => list.length > 0) ? lists : []
}

function keysOf(list: readonly unknown[]): Set<string> {
  return new Set(list.flatMap((record) => (isObject(record) ? Object.keys(record) : [])))
}

/** Years, places and classes say so; names over 件数 alone are of what is counted. Undefined where the records say it themselves. */
function headerOver(kind: Kind, keys: readonly string[]): string | undefined {
  const own: Partial<Record<Kind, string>> = { period: '年份', place: '地区', class: '类别' }
  const header = own[kind] ?? (keys.some(isMeasureWord) ? '指标' : '名称')
  return [header, '名称', '类别'].find((one) => !keys.includes(one))
}
