/** Tables that JSON holds otherwise than record by record: lists of lists, a list a column, series over categories. */
import { isObject, isScalar } from '../reading.js'
import { isDated } from '../table/cell/period.js'
import { roleOf } from '../table/header/roles.js'
import { slicedSeries } from './slices.js'

/** Rows of cells, the first of them headers, and where each cell stands in the file. */
export interface JsonGrid {
  readonly rows: readonly (readonly unknown[])[]
  readonly pathOf: (row: number, column: number) => string
  readonly caption?: string
}

type List = readonly unknown[]
type Member = readonly [key: string, value: unknown]

function isScalars(value: unknown): value is List {
  return Array.isArray(value) && value.length > 0 && value.every(isScalar)
}

/** Lists of one length, none of which holds anything but scalars. */
function isLines(value: unknown): value is readonly List[] {
  return Array.isArray(value) && value.length > 0 && value.every((row) => isScalars(row))
}

/** The table that such a value is; undefined for any other. */
export function gridIn(raw: unknown): JsonGrid | undefined {
  if (isLines(raw)) return linesOf(raw)
  if (!isObject(raw)) return undefined
  const members = Object.entries(raw)
  return underHeaders(members) ?? columnByColumn(members) ?? slicesIn(raw) ?? seriesIn(raw)
}

/** [["地区", "件数"], ["兰州市", 120]]: as a spreadsheet's rows. */
function linesOf(rows: readonly List[]): JsonGrid | undefined {
  return rows.length > 1 && rows.some(({ length }) => length > 1)
    ? { rows, pathOf: (row, column) => `${row}/${column}` }
    : undefined
}

/** { columns: ["地区", "件数"], data: [["兰州市", 120]] }: headers in a list of their own, or in objects that name them. */
function underHeaders(given: readonly Member[]): JsonGrid | undefined {
  const members = unwrapped(given.map(([key, value]): Member => [key, cellsIn(value)]))
  const [lines, ...more] = members.filter(([, value]) => isLines(value))
  if (!lines || more.length > 0) return undefined
  const [key, body] = [lines[0], lines[1] as readonly List[]]
  const width = body.reduce((most, row) => Math.max(most, row.length), 0)
  const headers = members
    .filter(([name]) => name !== key)
    .map(([, value]) => headersIn(value))
    .filter((names) => names.length === width)
  const pairs = headers.length === 0 ? pairsUnder(key, body, members) : undefined
  if (pairs) return pairs
  const [names, ...others] = headers
  if (!names || others.length > 1) return undefined
  return {
    rows: [names, ...body],
    pathOf: (row, column) => `${key}/${row - 1}/${column}`,
    ...titleOf(members),
  }
}

/** { head: [["年度", "立案"]], body: [[…], […]] }: of two lists of rows, one that holds a row of names alone. */
function unwrapped(members: readonly Member[]): readonly Member[] {
  const lines = members.flatMap(([, value]) => (isLines(value) ? [value] : []))
  const isHead = (value: unknown) =>
    lines.length === 2 &&
    isLines(value) &&
    value.length === 1 &&
    value.every((row) => row.every((name) => typeof name === 'string'))
  const heads = members.filter(([, value]) => isHead(value))
  return heads.length === 1
    ? members.map(([key, value]) => [key, isHead(value) ? (value as List)[0] : value] as const)
    : members
}

/** { 指标: '立案', 单位: '件', 数据: [['2023', 601], ['2024', 615]] }: names with a figure each, and what these are. */
function pairsUnder(key: string, body: readonly List[], members: readonly Member[]): JsonGrid | undefined {
  const arePairs = body.every(
    (row) =>
      row.length === 2 &&
      typeof row[0] === 'string' &&
      (typeof row[1] === 'number' || /^\D{0,2}\d/.test(String(row[1]))),
  )
  const told = members.filter(([, value]) => isScalar(value) && value !== null)
  const of = (role: string) => told.find(([name]) => roleOf(name) === role)?.[1]
  const [indicator, unit] = [of('indicator') ?? of('subject'), of('unit')]
  if (!arePairs || body.length < 2 || typeof indicator !== 'string') return undefined
  const header = typeof unit === 'string' ? `${indicator}（${unit}）` : indicator
  return { rows: [['', header], ...body], pathOf: (row, column) => `${key}/${row - 1}/${column}` }
}

/** { c: [{ v: 'East' }, { v: 12 }] }: rows and cells as objects of their own. */
function cellsIn(value: unknown): unknown {
  const areRows =
    Array.isArray(value) &&
    value.length > 0 &&
    value.every(
      (row) =>
        isObject(row) &&
        /^(?:c|cells)$/.test(Object.keys(row).join()) &&
        Array.isArray(Object.values(row)[0]),
    )
  return areRows
    ? value.map((row: object) =>
        (Object.values(row)[0] as List).map((cell) =>
          isObject(cell) ? (cell['v'] ?? cell['value'] ?? null) : cell,
        ),
      )
    : value
}

function headersIn(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return []
  const names = value.map((item: unknown) =>
    isObject(item) ? nameOf(item) : typeof item === 'string' ? item : undefined,
  )
  return names.every((name) => name !== undefined) ? names : []
}

function nameOf(item: Record<string, unknown>): string | undefined {
  const key = ['title', 'label', 'text', 'name', 'displayName', 'header', 'field', 'id', 'key'].find(
    (name) => typeof item[name] === 'string' && item[name] !== '',
  )
  return key === undefined ? undefined : (item[key] as string)
}

/** { 地区: ["兰州市", "天水市"], 件数: [120, 98] }: a list a column, as data frames are kept. */
function columnByColumn(members: readonly Member[]): JsonGrid | undefined {
  const lists = members.filter((member): member is readonly [string, List] => isScalars(member[1]))
  const length = lists[0]?.[1].length ?? 0
  const isTable =
    lists.length > 1 &&
    lists.every(([, list]) => list.length === length) &&
    members.every(([, value]) => isScalar(value) || isScalars(value)) &&
    lists.some(([, list]) => list.some((value) => typeof value === 'number' || /\d/.test(String(value)))) &&
    lists.some(([key, list]) => roleOf(key) !== undefined || list.every((value) => typeof value === 'string'))
  if (!isTable) return undefined
  // A year beside the lists is of all rows; a title is none of them.
  const constant = members.filter(
    ([key, value]) =>
      isScalar(value) &&
      value !== null &&
      /^(?:place|placeId|indicator|period|scope|source|unit|asOf)$/.test(roleOf(key) ?? ''),
  )
  const columns = [...lists, ...constant]
  return {
    rows: [
      columns.map(([key]) => key),
      ...Array.from({ length }, (_, i) =>
        columns.map(([, value]) => (Array.isArray(value) ? (value as List)[i] : value)),
      ),
    ],
    pathOf: (row, column) => {
      const [key, value] = columns[column] ?? ['']
      return Array.isArray(value) ? `${key}/${row - 1}` : key
    },
    ...titleOf(members),
  }
}

interface Series {
  readonly name: string
  readonly path: string
  readonly values: List
}

/** { labels: […], datasets: [{ label, data: […] }] }, { xAxis: { data: […] }, series: […] }: as charts are given their data. */
function seriesIn(raw: Record<string, unknown>): JsonGrid | undefined {
  const categories: (readonly [path: string, list: List])[] = []
  const series: Series[] = []
  walk(raw, '', 0, (value, path, name) => {
    if (!isScalars(value)) return
    const isNames = value.every(
      (item) => typeof item === 'string' || (typeof item === 'number' && isDated(String(item))),
    )
    const isCounts = value.every(
      (item) => item === null || typeof item === 'number' || /\d/.test(String(item)),
    )
    if (name !== undefined && isCounts) series.push({ name, path, values: value })
    else if (isNames && value.length > 1) categories.push([path, value])
  })
  const fitting = categories.filter(([, list]) => series.every(({ values }) => values.length === list.length))
  const [only] = fitting
  if (series.length === 0 || !only || fitting.length > 1) return undefined
  const [, names] = only
  return {
    rows: [['', ...names], ...series.map(({ name, values }) => [name, ...values])],
    pathOf: (row, column) => `${series[row - 1]?.path ?? ''}${column > 0 ? `/${column - 1}` : ''}`,
    ...titleOf(Object.entries(raw)),
  }
}

/** { series: [{ type: 'pie', data: [{ name: '经济建设', value: 148 }] }] }: series whose names come with their figures. */
function slicesIn(raw: Record<string, unknown>): JsonGrid | undefined {
  const sliced = slicedSeries(raw['series'])
  return sliced && { ...sliced, ...titleOf(Object.entries(raw)) }
}

/** Lists within an object; those of a record that has a name come with it. */
function walk(
  value: unknown,
  path: string,
  depth: number,
  meet: (value: unknown, path: string, name: string | undefined) => void,
  name?: string,
): void {
  if (depth > 5) return
  if (isScalars(value)) meet(value, path, name)
  else if (Array.isArray(value))
    value.slice(0, 1000).forEach((item, i) => isObject(item) && step(item, i, nameOf(item)))
  else if (isObject(value)) for (const [key, inner] of Object.entries(value)) step(inner, key, name)

  function step(inner: unknown, key: string | number, own: string | undefined): void {
    walk(inner, `${path}${path && '/'}${key}`, depth + 1, meet, own)
  }
}

function titleOf(members: readonly Member[]): Pick<JsonGrid, 'caption'> {
  const titles = members.flatMap(([key, value]) => {
    if (roleOf(key) !== 'subject') return []
    const text = isObject(value) ? value['text'] : value
    return typeof text === 'string' ? text : []
  })
  return titles[0] === undefined ? {} : { caption: titles[0] }
}
