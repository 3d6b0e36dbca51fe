/** What a row refers to stands in another table of the package, or in its own (Table Schema, foreignKeys). */
import { isObject } from '../reading.js'
import type { KeyedTable } from './resource.js'

export interface ForeignKey {
  readonly fields: readonly string[]
  /** The resource referred to; its own where it names none. */
  readonly resource: string
  readonly named: readonly string[]
}

/** The fields of a table that refer to others. */
export function foreignFields(schema: Readonly<Record<string, unknown>>): readonly unknown[] {
  return [schema['foreignKeys'] ?? []].flat().flatMap((raw: unknown) => (isObject(raw) ? raw['fields'] : []))
}

/** The tables that others refer to: they may hold names alone. */
export function referredTo(tables: readonly KeyedTable[]): ReadonlySet<string> {
  const keys = tables.flatMap((table) => [table.foreignKeys ?? []].flat().map(foreignKeyOf))
  return new Set(keys.flatMap((key) => key?.resource ?? []))
}

export function foreignKeyOf(raw: unknown): ForeignKey | undefined {
  const reference = isObject(raw) ? raw['reference'] : undefined
  if (!isObject(raw) || !isObject(reference)) return undefined
  const listed = (names: unknown) => [names].flat().filter((name): name is string => typeof name === 'string')
  const [fields, named] = [listed(raw['fields']), listed(reference['fields'])]
  const resource = reference['resource'] ?? ''
  const isSound = fields.length > 0 && fields.length === named.length && typeof resource === 'string'
  return isSound ? { fields, named, resource } : undefined
}
