/** A field of a Table Schema: how its cells are written, and what they are when read. */
import { isObject } from '../reading.js'
import { roleOf } from '../table/header/roles.js'

export interface Field {
  readonly name: string
  /** The name where it says what the column is for, else the title people read. */
  readonly label: string
  readonly type: string
  readonly format: string
  readonly missing: ReadonlySet<string>
  readonly decimalChar: string
  readonly groupChar: string
  /** False where a number may carry its unit: 58.7%, €12. */
  readonly bareNumber: boolean
  /** What a coded value stands for. */
  readonly labels: ReadonlyMap<string, string>
  readonly constraints: Readonly<Record<string, unknown>>
}

export function fieldsOf(schema: Readonly<Record<string, unknown>>): readonly Field[] {
  const list = Array.isArray(schema['fields']) ? schema['fields'] : []
  const hasIndicator = list.some(
    (field) =>
      isObject(field) && [field['name'], field['title']].some((text) => roleOf(String(text)) === 'indicator'),
  )
  const ofTable = missingOf(schema['missingValues'] ?? [''])
  return list.filter(isObject).map((field) => {
    const text = (key: string, otherwise: string): string =>
      typeof field[key] === 'string' ? field[key] : otherwise
    const [name, title] = [String(field['name'] ?? ''), text('title', '')]
    return {
      name,
      label: title === '' || (tells(name, hasIndicator) && roleOf(title) === undefined) ? name : title,
      type: text('type', 'any'),
      format: text('format', 'default'),
      missing: field['missingValues'] === undefined ? ofTable : missingOf(field['missingValues']),
      decimalChar: text('decimalChar', '.'),
      groupChar: text('groupChar', ''),
      bareNumber: field['bareNumber'] !== false,
      labels: labelsOf(field['categories']),
      constraints: isObject(field['constraints']) ? field['constraints'] : {},
    }
  })
}

/** Does the name of a field say what the column is for? That it holds figures says less than what they are of. */
function tells(name: string, hasIndicator: boolean): boolean {
  const role = roleOf(name)
  return role !== undefined && (role !== 'figure' || hasIndicator)
}

/** Texts, or in version 2 objects of a value with its label. */
function missingOf(list: unknown): ReadonlySet<string> {
  const values = Array.isArray(list) ? list : []
  return new Set(values.map((item: unknown) => String(isObject(item) ? item['value'] : item)))
}

function labelsOf(categories: unknown): ReadonlyMap<string, string> {
  const list = Array.isArray(categories) ? categories : []
  return new Map(
    list.flatMap((item: unknown) =>
      isObject(item) && typeof item['label'] === 'string'
        ? [[String(item['value']), item['label']] as const]
        : [],
    ),
  )
}

export interface CellReading {
  /** As the table’s reader is to see it. */
  readonly text: string
  /** For constraints: numbers as numbers, dates in ISO 8601. */
  readonly value: string | number
  /** It is not of the field’s type. */
  readonly wrong?: true
}

/** The text of a cell that is not missing, by the field’s type. */
export function readCell(cell: string, field: Field): CellReading {
  const text = cell.trim()
  switch (field.type) {
    case 'integer':
    case 'number':
      return readNumber(cell, field)
    case 'year':
      return { text: cell, value: text, ...(!/^-?\d{4}$/.test(text) && { wrong: true }) }
    case 'yearmonth':
      return { text: cell, value: text, ...(!/^\d{4}-(?:0[1-9]|1[0-2])$/.test(text) && { wrong: true }) }
    case 'date':
      return readDate(cell, field.format)
    default:
      return { text: field.labels.get(cell) ?? cell, value: cell }
  }
}

function readNumber(cell: string, { type, decimalChar, groupChar, bareNumber, labels }: Field): CellReading {
  const label = labels.get(cell)
  const plain = decimalChar === '.' && groupChar === ''
  const grouped = groupChar === '' ? cell : cell.replaceAll(groupChar, '')
  const text = plain || !/\d/.test(cell) ? cell : grouped.replace(decimalChar, '.')
  const bare = bareNumber ? text.trim() : text.replace(/^[^\d.+-]+|[^\d]+$/g, '')
  const value = bare === '' ? NaN : Number(bare)
  // Words are the business of the table’s reader: 110余 is a figure to it.
  if (Number.isNaN(value)) return { text: label ?? text, value: cell }
  return {
    text: label ?? text,
    value,
    ...(type === 'integer' && !Number.isInteger(value) && { wrong: true }),
  }
}

const parts: Readonly<Record<string, string>> = {
  '%Y': '(?<y>\\d{4})',
  '%y': '(?<short>\\d{2})',
  '%m': '(?<m>\\d{1,2})',
  '%d': '(?<d>\\d{1,2})',
}

/** ISO 8601, or a pattern of `strptime`: 31/01/2023 under %d/%m/%Y is 2023-01-31. */
function readDate(cell: string, format: string): CellReading {
  if (format === 'any') return { text: cell, value: cell }
  const pattern = (format === 'default' ? '%Y-%m-%d' : format)
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/%[Yymd]/g, (part) => parts[part] ?? part)
  const { y, short, m = '1', d = '1' } = matched(pattern, cell.trim())
  const year = y ?? (short === undefined ? undefined : `${Number(short) < 69 ? 20 : 19}${short}`)
  const iso = year === undefined ? '' : `${year}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`
  const date = new Date(`${iso}T00:00:00Z`)
  const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso)
  return iso !== '' && exists ? { text: iso, value: iso } : { text: cell, value: cell, wrong: true }
}

function matched(pattern: string, text: string): Readonly<Record<string, string | undefined>> {
  try {
    return new RegExp(`^${pattern}$`).exec(text)?.groups ?? {}
  } catch {
    return {}
  }
}
