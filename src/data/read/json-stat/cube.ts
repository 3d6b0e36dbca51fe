/** The dimensions of a JSON-stat dataset, checked: their order, sizes, categories, units and roles. */
import { shown } from '../issues.js'
import type { FindingLog } from '../log.js'
import { isObject } from '../reading.js'
import { normalUnit } from '../table/header/header-unit.js'
import { isDated } from '../table/cell/period.js'
import { roleOf } from '../table/header/roles.js'

/** The id of “no category” in files this library writes (SDMX: not applicable). */
export const notApplicable = '_Z'

export interface Category {
  readonly id: string
  readonly label: string
  readonly unit?: string
  readonly decimals?: number
  /** Its figures are printed in ten to the power of it, 3 for thousands. */
  readonly multiplier?: number
  /** Stands for the absence of this dimension. */
  readonly absent?: true
}

export interface Axis {
  readonly id: string
  readonly label: string
  readonly role: 'time' | 'geo' | 'metric' | 'unit' | 'other'
  readonly categories: readonly Category[]
}

export interface Cube {
  readonly axes: readonly Axis[]
}

/** The cube of a dataset; undefined after an error that says what is amiss. */
export function cubeOf(raw: Record<string, unknown>, log: FindingLog): Cube | undefined {
  const dimension = raw['dimension']
  if (!isObject(dimension))
    return amiss('dimension', '缺少 dimension 对象', 'the object “dimension” is missing', log)
  // Version 1 keeps id, size and role among the dimensions.
  const ids = raw['id'] ?? dimension['id']
  const sizes = raw['size'] ?? dimension['size']
  const role = raw['role'] ?? dimension['role']
  if (!Array.isArray(ids) || !Array.isArray(sizes) || ids.length !== sizes.length)
    return amiss('id', 'id 与 size 应为等长的列表', '“id” and “size” must be lists of one length', log)
  const axes: Axis[] = []
  for (const [i, given] of ids.entries()) {
    // Some servers write their sizes as texts: "37".
    const id = String(given)
    const own = Object.hasOwn(dimension, id) ? dimension[id] : undefined
    const categories = categoriesOf(own, `dimension/${id}/category/unit`, log)
    if (!isObject(own) || !categories || categories.length !== Number(sizes[i])) {
      const zh = `维度“${id}”的类别数应为 ${String(sizes[i])}，实为 ${categories?.length ?? 0}`
      return amiss(
        `dimension/${id}/category`,
        zh,
        `dimension “${id}” must have ${String(sizes[i])} categories but has ${categories?.length ?? 0}`,
        log,
      )
    }
    const label = typeof own['label'] === 'string' && own['label'] !== '' ? own['label'] : id
    axes.push({ id, label, categories, role: roleIn(role, id, label, categories, log) })
  }
  return { axes }
}

function amiss(path: string, zh: string, en: string, log: FindingLog): undefined {
  log.add(
    'error',
    'not-json-stat',
    path,
    `JSON-stat 的结构不对：${zh}。请向发布者核对，或换一种格式下载。`,
    `The JSON-stat is not right: ${en}. Ask its publisher, or download another format.`,
  )
  return undefined
}

/** Categories in order: `index` is a list of ids, or positions by id; one category needs none. */
function categoriesOf(dimension: unknown, path: string, log: FindingLog): readonly Category[] | undefined {
  const category = isObject(dimension) ? dimension['category'] : undefined
  if (!isObject(category)) return undefined
  const labels = isObject(category['label']) ? category['label'] : {}
  const index = category['index']
  const ids = Array.isArray(index)
    ? index.map(String)
    : isObject(index)
      ? Object.entries(index)
          .sort(([, a], [, b]) => Number(a) - Number(b))
          .map(([id]) => id)
      : Object.keys(labels)
  const units = isObject(category['unit']) ? category['unit'] : {}
  return ids.map((id) => {
    const label = Object.hasOwn(labels, id) ? labels[id] : undefined
    return {
      id,
      label: typeof label === 'string' ? label : id,
      ...unitOf(Object.hasOwn(units, id) ? units[id] : undefined, `${path}/${id}`, log),
      ...(id === notApplicable && { absent: true as const }),
    }
  })
}

/** `base` and `multiplier` are open properties of the format: 元 and 4, or in SDMX's way 3 and 6. */
function unitOf(
  unit: unknown,
  path: string,
  log: FindingLog,
): Pick<Category, 'unit' | 'decimals' | 'multiplier'> {
  if (!isObject(unit)) return {}
  const { label, symbol, base, decimals } = unit
  const multiplier = exponentOf(unit['multiplier'], path, log)
  const own = multiplier === undefined ? [label, base] : [base, withoutScale(label)]
  const names = [symbol === '%' ? symbol : undefined, ...own, symbol]
  const name = names.find((text) => typeof text === 'string' && text !== '') as string | undefined
  return {
    ...(name !== undefined && { unit: unitName(name) }),
    ...(typeof decimals === 'number' && Number.isInteger(decimals) && decimals >= 0 && { decimals }),
    ...(multiplier !== undefined && { multiplier }),
  }
}

/** A power of ten (0 = 1, 1 = 10, as the format and SDMX have it), or one written out: 1000 is 3. */
function exponentOf(given: unknown, path: string, log: FindingLog): number | undefined {
  if (given === undefined || given === null || given === '') return undefined
  const number = /^(?:number|string)$/.test(typeof given) ? Number(given) : NaN
  const exponent = number >= 100 ? Math.log10(number) : number
  if (Number.isInteger(exponent) && exponent >= -15 && exponent <= 15) {
    if (exponent > 9 && number < 100 && exponent !== 12) reportHigh(exponent, path, log)
    return exponent
  }
  log.add(
    'warning',
    'unit-multiplier',
    `${path}/multiplier`,
    `${path}/multiplier 应为10的幂次（3表示千），现为 ${shown(given)}，未采用。请向发布者核对数量级。`,
    `${path}/multiplier must be a power of ten (3 for thousands) but is ${shown(given)}; it was left out. Ask the publisher for the magnitude.`,
  )
  return undefined
}

/** Nobody publishes in units of ten billion: 10 was perhaps meant as ten. */
function reportHigh(exponent: number, path: string, log: FindingLog): void {
  log.add(
    'warning',
    'unit-multiplier',
    `${path}/multiplier`,
    `${path}/multiplier 是10的幂次：${exponent} 表示各数乘以10的${exponent}次方，少见地大，已照此读取。若指十倍，应写 1。请向发布者核对数量级。`,
    `${path}/multiplier is a power of ten: ${exponent} means 10 to the power of ${exponent}, unusually large, and the figures were read so. If it means ten times, it should be 1. Ask the publisher for the magnitude.`,
  )
}

/** Thousand persons in a unit that says so by its multiplier are persons. */
function withoutScale(label: unknown): unknown {
  return typeof label === 'string'
    ? label.replace(/^(?:hundred|thousand|million|billion)s?(?:\s+(?:of\s+)?|$)/i, '')
    : label
}

/** Percentage is %, 个百分点 百分点. */
export function unitName(name: string): string {
  return normalUnit(name)
}

/** The role given; where none is, what name and categories say, and a note that it was so told. */
function roleIn(
  given: unknown,
  id: string,
  label: string,
  categories: readonly Category[],
  log: FindingLog,
): Axis['role'] {
  const roles = isObject(given) ? given : {}
  for (const role of ['time', 'geo', 'metric'] as const) {
    const ids = roles[role]
    if (Array.isArray(ids) && ids.includes(id)) return role
  }
  const named = roleOf(id) ?? roleOf(label)
  if (named === 'unit') return 'unit'
  const told =
    named === 'period' &&
    categories.every((c) => isDated(c.id) || isDated(c.label) || /^\d{4}-?[MQSHK]\d/i.test(c.id))
      ? 'time'
      : named === 'place'
        ? 'geo'
        : named === 'indicator'
          ? 'metric'
          : 'other'
  if (told !== 'other') {
    log.add(
      'note',
      'role-told-by-name',
      `role/${told}`,
      `role 没有写明维度“${label}”，按名称当作${told === 'time' ? '时间' : told === 'geo' ? '地区' : '指标'}。`,
      `“role” does not name the dimension “${label}”; by its name it was taken for ${told}.`,
    )
  }
  return told
}
