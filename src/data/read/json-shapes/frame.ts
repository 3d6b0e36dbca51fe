/** Data frames as pandas writes them when it is not told how: { 地区: { 0: '甲市', 1: '乙市' }, 件数: { 0: 3, 1: 5 } }. */
import { isObject } from '../reading.js'

/** 0, 1, 2 …: numbers of rows. */
export function isIndex(keys: readonly string[]): boolean {
  return keys.length > 0 && keys.every((key, i) => key === String(i))
}

/** Its columns as lists; anything else as it is. */
export function byColumn(raw: unknown): unknown {
  if (!isObject(raw)) return raw
  const columns = Object.entries(raw)
  const isFrame =
    columns.length > 1 && columns.every(([, rows]) => isObject(rows) && isIndex(Object.keys(rows)))
  if (!isFrame || isIndex(Object.keys(raw))) return raw
  return Object.fromEntries(columns.map(([name, rows]) => [name, Object.values(rows as object)]))
}
