/** Lists of records within records as rows of one table: each inner record says what those around it say of it. */
import { isPlaceCode } from '../places.js'
import { bothOf } from './both-languages.js'
import { crossed } from './crossed.js'
import { asOneName } from './one-name.js'
import { isObject, limits } from './reading.js'
import { isFigureText } from './table/cell/cell.js'
import { readHeading } from './table/header/header-unit.js'
import { isShareName } from './table/header/kinds.js'
import { isMeasureWord, roleOf } from './table/header/roles.js'

/** A value with its place in the file. */
export interface Field {
  readonly value: unknown
  readonly path: string
}

/** One row: its place in the file, and its fields by the headers of their columns. */
export interface NestedRow {
  readonly path: string
  readonly fields: ReadonlyMap<string, Field>
}

export interface Nested {
  readonly rows: readonly NestedRow[]
  /** Headers of the figures, of which a row has those of its own record alone. */
  readonly figures: ReadonlySet<string>
  /** What stands in lists of records and is none. */
  readonly others: readonly Field[]
  /** What a file is called that says so itself. */
  readonly title: string
}

type Fields = ReadonlyMap<string, Field>

/** Longer ones tell of all rows, and name none. */
const longestName = 60

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.some(isObject)
}

/** Does any of the records hold records? */
export function isNested(raw: readonly unknown[]): boolean {
  return raw.some(
    (record) => isObject(record) && Object.values(record).some((value) => isList(value) || isObject(value)),
  )
}

/** The lists of records that an object holds, by key. */
export function listsIn(raw: unknown): readonly (readonly [key: string, list: readonly unknown[]])[] {
  if (!isObject(raw)) return []
  return Object.entries(raw).flatMap(([key, value]) => {
    if (isList(value)) return [[key, value] as const]
    const rows = isPlaces(key, value) ? crossed(value, key) : []
    return rows.length > 0 ? [[key, rows] as const] : []
  })
}

/** 市州: { 兰州市: { … }, 天水市: { … } }: records under the names of places, in a record. */
function isPlaces(key: string, value: unknown): value is Record<string, unknown> {
  return isObject(value) && roleOf(key) === 'place' && Object.values(value).every(isObject)
}

/** Is there, at whatever depth, a list of numbers or of lists in it? */
export function holdsNumbers(value: unknown): boolean {
  if (Array.isArray(value))
    return value.some((item) => typeof item === 'number' || Array.isArray(item) || holdsNumbers(item))
  return isObject(value) && Object.values(value).some(holdsNumbers)
}

/** How much does it count itself, beside the lists that it holds? */
export function countsOf(raw: Record<string, unknown>): number {
  return [...scalarsOf(raw, '')].filter(([key, field]) => isFigure(key, field)).length
}

/** 占比, percents. */
export function isShare(key: string): boolean {
  return isShareName(key.replace(/s$/, ''))
}

/** Records as rows; of an object that holds a list, those of that list with what stands around them. */
export function unnested(raw: readonly unknown[] | Record<string, unknown>): Nested {
  const rows: NestedRow[] = []
  const figures = new Set<string>()
  const others: Field[] = []
  let title = ''

  function add(
    record: Record<string, unknown>,
    path: string,
    around: Fields,
    list: string,
    prefix: string,
  ): void {
    const [keys, own] = [new Map(around), new Map<string, Field>()]
    for (const [key, field] of scalarsOf(record, path)) {
      if (path === '' && isAnswer(key, field)) continue
      if (path === '' && isTitle(key, field)) title = String(field.value)
      else if (isFigure(key, field)) own.set(prefix === '' ? key : asOneName(prefix, key), field)
      else keys.set(around.has(key) ? headerBeside(key, list) : key, field)
    }
    const lists = listsIn(record)
    if (own.size > 0 || lists.length === 0) {
      for (const header of own.keys()) figures.add(header)
      rows.push({ path, fields: new Map([...keys, ...own]) })
    }
    const inner = new Map(
      [...keys].filter(
        ([key, { value }]) => value !== '' && (value ?? undefined) !== undefined && !tells(key, value),
      ),
    )
    for (const [key, items] of lists)
      addAll(
        items,
        `${path}${path && '/'}${key}`,
        inner,
        key,
        lists.length > 1 ? asOneName(prefix, key) : prefix,
      )
  }

  function addAll(
    items: readonly unknown[],
    path: string,
    around: Fields,
    list: string,
    prefix: string,
  ): void {
    items.forEach((item, i) => {
      if (rows.length > limits.rows) return
      const at = `${path}${path && '/'}${i}`
      if (isObject(item)) add(item, at, around, list, prefix)
      else others.push({ value: item, path: at })
    })
  }

  if (isObject(raw)) add(raw, '', new Map(), '', '')
  else addAll(raw, '', new Map(), '', '')
  return { rows, figures, others, title }
}

/**
 * What a record says by itself, with what its objects say: { other: { submitted: 780 } } has submitted. A name of several
 * of them, and one that says how much and not of what, is told by that of its object: 立案数量 and 办复数量.
 */
function scalarsOf(record: Record<string, unknown>, path: string): Map<string, Field> {
  const found = new Map<string, Field>()
  const met = Object.entries(record).flatMap(([key, value]) =>
    isObject(value) && !isShare(key) ? Object.keys(value) : [],
  )
  const isShared = (name: string) => met.indexOf(name) !== met.lastIndexOf(name)
  for (const [key, value] of Object.entries(record)) {
    const at = `${path}${path && '/'}${key}`
    const both = bothOf(value)
    const coded = isObject(value) ? codedName(value) : undefined
    if (both) found.set(key, { value: both.zh, path: `${at}/zh` })
    else if (isPlaces(key, value) && crossed(value, key).length > 0) continue
    else if (coded) found.set(key, { value: coded[1], path: `${at}/${coded[0]}` })
    else if (isObject(value))
      for (const [name, field] of scalarsOf(value, at)) {
        const isTaken = Object.hasOwn(record, name) || found.has(name)
        const isOf = isTaken || isShared(name) || isMeasureWord(name)
        found.set(!isOf ? name : isTaken && isShare(key) ? `${name}占比` : asOneName(key, name), field)
      }
    else if (!isList(value)) found.set(key, { value: isTexts(value) ? value.join('、') : value, path: at })
  }
  return found
}

/** { id: 'BR', value: 'Brazil' }: a code, and the name it stands for. */
function codedName(value: Record<string, unknown>): readonly [key: string, name: string] | undefined {
  const keys = Object.keys(value)
  const name = keys.find(
    (key) => /^(?:value|name|label|text|title)$/i.test(key) && typeof value[key] === 'string',
  )
  const isCoded =
    keys.length === 2 && keys.some((key) => /^(?:id|code|key|value)$/i.test(key) && key !== name)
  return isCoded && name !== undefined && value[name] !== '' ? [name, value[name] as string] : undefined
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
}

/** A year is no figure, and neither is what a column of that name is for: a source, a code. */
function isFigure(key: string, { value }: Field): boolean {
  // "2023" in quotes is a year; 2023 may be a count.
  if (typeof value === 'string' && /^(?:19|20)\d\d$/.test(value)) return false
  const isCount = typeof value === 'number' || (typeof value === 'string' && isFigureText(value.trim()))
  return isCount && /^(?:figure|undefined)$/.test(String(roleOf(readHeading(key).label)))
}

function isTitle(key: string, { value }: Field): boolean {
  return typeof value === 'string' && roleOf(key) === 'subject'
}

/** { code: 200, data: […] }: how a server answered, and no code of a place. */
function isAnswer(key: string, { value }: Field): boolean {
  return roleOf(key) === 'placeId' && /^\d+$/.test(String(value)) && !isPlaceCode(String(value))
}

/** A text that is about all rows, and names none. */
export function tells(key: string, value: unknown): boolean {
  return typeof value === 'string' && value.length > longestName && roleOf(key) === undefined
}

/** A name within one that is named so too: 科室 within 单位. Of years, sources and the like that of the record itself counts. */
function headerBeside(key: string, list: string): string {
  const role = roleOf(readHeading(key).label)
  if (role === 'subject') return 'category'
  return role === undefined || role === 'place' || role === 'category' ? asOneName(list, key) : key
}
