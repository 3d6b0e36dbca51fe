/** The values and statuses of a JSON-stat dataset, dense (a list) or sparse (an object by position). */
import type { Status } from '../../dataset.js'
import { bounds } from '../../quantity.js'
import { shown } from '../issues.js'
import type { FindingLog } from '../log.js'
import { isObject } from '../reading.js'
import { statusOf } from '../table/cell/status.js'
import type { Cube } from './cube.js'

/** Values with their row-major positions; of sparse ones, those that are there. */
export function valuesOf(
  raw: Record<string, unknown>,
  cube: Cube,
  log: FindingLog,
): readonly (readonly [number, unknown])[] | undefined {
  const cells = cube.axes.reduce((product, { categories }) => product * categories.length, 1)
  const value = raw['value']
  if (Array.isArray(value)) {
    if (value.length !== cells) reportCount(value.length, cells, log)
    return value.slice(0, cells).map((item: unknown, i) => [i, item] as const)
  }
  if (!isObject(value)) {
    log.add(
      'error',
      'not-json-stat',
      'value',
      `value 应为列表或对象，现为 ${shown(value)}。请向发布者核对。`,
      `“value” must be a list or an object but is ${shown(value)}. Ask its publisher.`,
    )
    return undefined
  }
  const entries = Object.entries(value).map(([key, item]) => [Number(key), item] as const)
  const sound = entries.filter(([at]) => Number.isInteger(at) && at >= 0 && at < cells)
  if (sound.length < entries.length) reportCount(entries.length, cells, log)
  return sound
}

function reportCount(count: number, cells: number, log: FindingLog): void {
  log.add(
    'warning',
    'value-count',
    'value',
    `value 与各维大小之积 ${cells} 不符（有 ${count} 项），只取能对上的。请向发布者核对。`,
    `“value” does not fit the ${cells} cells that the sizes make (it has ${count}); what fits was taken. Ask its publisher.`,
  )
}

/** Which category of each dimension a position stands for. */
export function coordinatesOf(at: number, { axes }: Cube): readonly number[] {
  const coordinates = new Array<number>(axes.length).fill(0)
  let rest = at
  for (let i = axes.length - 1; i >= 0; i--) {
    const size = axes[i]?.categories.length ?? 1
    coordinates[i] = rest % size
    rest = Math.floor(rest / size)
  }
  return coordinates
}

/** The status of a cell, by its code; a code nobody knows is kept as a note. */
export function statusAt(
  statuses: unknown,
  at: number,
  value: unknown,
): { readonly status?: Status; readonly note?: string } {
  const code: unknown =
    Array.isArray(statuses) || isObject(statuses) ? (statuses as Record<number, unknown>)[at] : statuses
  if (typeof code !== 'string' || code === '' || (bounds as readonly string[]).includes(code)) return {}
  const status = statusOf(code)
  if (status === undefined) return { note: `status: ${code}` }
  // A figure is there whatever the code says of absence.
  return value !== null && status === 'missing' ? {} : { status }
}
