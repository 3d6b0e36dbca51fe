/** Objects that stand under the names of rows: { 甲县: { 立案: 10 }, 乙县: { 立案: 20 } }. */
import { isShare } from './nested.js'
import { isObject } from './reading.js'
import { levelKind } from './table/header/kinds.js'
import { isTotal, looksLikePlace } from './table/header/roles.js'

/** { 立案: { 2021: 301, 2022: 312 }, A类: { 2021: 177 } } as rows of 立案 and A类: none has keys that the fullest has not. @param named - What their names are, where the file says it. */
export function crossed(raw: unknown, named?: string): readonly Record<string, unknown>[] {
  const rows = isObject(raw) ? Object.entries(raw) : []
  if (rows.length < 2 || !rows.every(([, value]) => isObject(value))) return []
  const inner = rows.map(([, value]) => value as Record<string, unknown>)
  const keys = inner.map(Object.keys).reduce((most, own) => (own.length > most.length ? own : most), [])
  const areAlike = inner.every((row) => {
    const own = Object.entries(row)
    const isFull = own.length === keys.length || !keys.some(isTotal)
    return isFull && own.length > 0 && own.every(([key, value]) => keys.includes(key) && isScalar(value))
  })
  const names = rows.map(([key]) => key)
  const header = named !== undefined && !keys.includes(named) ? named : headerOver(keys, names)
  return areAlike ? rows.map(([key], i) => ({ [header]: key, ...inner[i] })) : []
}

/** 甲县 over 立案 and 办复 is a name; 立案 over years, and percents over classes, say what is counted. */
function headerOver(keys: readonly string[], names: readonly string[]): string {
  const kind = levelKind(keys)
  if (names.filter(looksLikePlace).length > names.length / 2 && !keys.includes('地区')) return '地区'
  const areCounted = names.some(isShare) || kind === 'period' || kind === 'place' || kind === 'class'
  return [areCounted ? '指标' : '名称', '名称', '类别'].find((header) => !keys.includes(header)) ?? '—'
}

function isScalar(value: unknown): boolean {
  return value === null || typeof value === 'number' || typeof value === 'string'
}
