/** JSON-stat 2.0 (json-stat.org/full): what statistical offices publish cubes in. 1.x datasets are taken as well. */
import type { Dataset, Observation, Place } from '../dataset.js'
import type { Indicator } from '../indicator.js'
import type { Quantity } from '../quantity.js'
import { kindOf } from './table/indicators.js'
import { readFigure } from './figure.js'
import { cubeOf, unitName, type Axis, type Cube } from './json-stat/cube.js'
import { coordinatesOf, statusAt, valuesOf } from './json-stat/values.js'
import { withExtension } from './json-stat/extension.js'
import { FindingLog } from './log.js'
import { merged } from './merge.js'
import { parseJson } from './parse-json.js'
import { reportFigure } from './problems.js'
import { isObject, limits, unread, type Reading } from './reading.js'
import { decimalsIn, scaledUnit, splitUnit, type PrintedUnit } from './unit.js'
import { rememberWhereabouts } from './whereabouts.js'
import { readPeriodCell } from './table/cell/period.js'
import { englishUnit } from './table/header/english-unit.js'
import { isTotal } from './table/header/roles.js'

/** Is this a JSON-stat response: a dataset, a collection or a bundle of version 1? */
export function isJsonStat(raw: unknown): raw is Record<string, unknown> {
  if (!isObject(raw)) return false
  const known = ['dataset', 'collection', 'dimension'].includes(String(raw['class']))
  if (known && (raw['version'] !== undefined || 'link' in raw || 'id' in raw || 'category' in raw))
    return true
  return isObject(raw['dimension']) && ('value' in raw || 'size' in raw) ? true : bundled(raw).length > 0
}

/** Datasets under names of their own, as version 1 bundles them: { oecd: { value, dimension }, canada: … }. */
function bundled(raw: Record<string, unknown>): readonly Embedded[] {
  return Object.entries(raw).flatMap(([name, inner]) =>
    isObject(inner) && isObject(inner['dimension']) && 'value' in inner
      ? [{ raw: inner, at: `${name}/` }]
      : [],
  )
}

/** Reads a dataset, or all that a collection holds. Never throws. */
export function readJsonStat(input: unknown, options: { readonly file?: string } = {}): Reading {
  const log = new FindingLog(options.file)
  const parsed = parseJson(input, log)
  if (parsed === undefined) return unread(log)
  const readings = embeddedIn(parsed, log).map(({ raw, at }) => readOne(raw, at, options.file))
  const dataset = merged(readings.flatMap((reading) => reading.dataset ?? []))
  return { dataset, findings: [...log.findings, ...readings.flatMap(({ findings }) => findings)] }
}

interface Embedded {
  readonly raw: Record<string, unknown>
  /** Where it stands in the file, with a slash behind; empty where it is the file. */
  readonly at: string
}

function readOne(
  raw: Record<string, unknown>,
  at: string,
  file: string | undefined,
): Partial<Reading> & Pick<Reading, 'findings'> {
  const log = new FindingLog(file)
  const cube = cubeOf(raw, log)
  const values = cube && valuesOf(raw, cube, log)
  const dataset =
    cube &&
    values &&
    (values.length > limits.rows ? tooLong(values.length, log) : cellsOf(raw, cube, values, at, log))
  const findings = log.findings.map((finding) =>
    finding.path === '' ? finding : { ...finding, path: at + finding.path },
  )
  return { ...(dataset && { dataset }), findings }
}

function tooLong(count: number, log: FindingLog): undefined {
  log.add(
    'error',
    'too-many-rows',
    'value',
    `有${count}个数，超过上限1000000，未读取。请选取一部分。`,
    `There are ${count} figures; the limit is 1000000. It was not read. Select a part.`,
  )
}

function cellsOf(
  raw: Record<string, unknown>,
  cube: Cube,
  values: readonly Cell[],
  at: string,
  log: FindingLog,
): Dataset {
  const cells = values.map(([cell]) => cell)
  const { dataset, order } = withExtension(datasetOf(raw, cube, values, log), raw['extension'], cells, log)
  rememberWhereabouts(dataset, (i) => (i < order.length ? { path: `${at}value/${order[i]}` } : undefined))
  return dataset
}

function embeddedIn(raw: unknown, log: FindingLog): readonly Embedded[] {
  if (!isObject(raw)) return []
  const bundle = isObject(raw['dimension']) ? [] : bundled(raw)
  if (bundle.length > 0) return bundle
  if (raw['class'] !== 'collection') return [{ raw, at: '' }]
  const items: unknown = isObject(raw['link']) ? raw['link']['item'] : undefined
  const list: readonly unknown[] = Array.isArray(items) ? items : []
  const embedded = list.flatMap((item, i) =>
    isObject(item) && isObject(item['dimension']) ? [{ raw: item, at: `link/item/${i}/` }] : [],
  )
  if (embedded.length === 0) {
    log.add(
      'error',
      'no-embedded-dataset',
      'link/item',
      '这是 JSON-stat 目录，里面没有数据，只有链接。请下载其中一个数据集后再读取。',
      'This JSON-stat collection holds links and no data. Download one of its datasets and read that.',
    )
  } else if (embedded.length < list.length) {
    const linked = list.length - embedded.length
    log.add(
      'note',
      'linked-datasets',
      'link/item',
      `目录里有${linked}项只是链接，未读取。需要时请另行下载。`,
      `${linked} of the collection’s items are links and were not read. Download them where they are needed.`,
    )
  }
  return embedded
}

type Cell = readonly [index: number, value: unknown]

function datasetOf(
  raw: Record<string, unknown>,
  cube: Cube,
  values: readonly Cell[],
  log: FindingLog,
): Dataset {
  const label = typeof raw['label'] === 'string' ? raw['label'] : ''
  const indicators = new Map<string, Indicator>()
  const printed = new Map<string, PrintedUnit>()
  const source = typeof raw['source'] === 'string' && raw['source'] !== '' ? raw['source'] : undefined
  const observations = values.map(([at, value]): Observation => {
    const coordinates = coordinatesOf(at, cube)
    const { id, name, unit, multiplier, decimals } = measureAt(cube, coordinates, label)
    const path = `value/${at}`
    if (!indicators.has(id)) {
      // Thousands of persons, where no multiplier says it.
      const own = (multiplier === undefined ? englishUnit(unit) : undefined) ?? scaledUnit(unit, multiplier)
      printed.set(id, own)
      indicators.set(id, { id, label: name, unit: own.unit, kind: kindOf(name, own.unit) })
    }
    const read = readFigure(value, printed.get(id) ?? splitUnit(''))
    if (read.problem) reportFigure(read.problem, value, path, log)
    const said = statusAt(raw['status'], at, value)
    const status = said.status ?? read.status
    const figure = withDecimals(read.figure, decimals, printed.get(id))
    return {
      indicator: id,
      ...keysAt(cube, coordinates),
      figure,
      ...(status && { status }),
      ...(source !== undefined && { source }),
      ...(said.note !== undefined && { note: said.note }),
    }
  })
  const places = placesOf(cube)
  reportNotes(raw['note'], log)
  return {
    version: 1,
    ...(label !== '' && { title: label }),
    indicators: [...indicators.values()],
    observations,
    ...(source !== undefined && { sources: [sourceOf(source, raw)] }),
    ...(places.length > 0 && { places }),
  }
}

/** 99.0 is stored as 99: the unit says how many decimals are printed. */
function withDecimals(
  figure: Quantity,
  printed: number | undefined,
  unit: PrintedUnit | undefined,
): Quantity {
  const decimals = printed === undefined ? 0 : decimalsIn(printed, unit)
  return figure.value !== null && decimals > (figure.decimals ?? 0) ? { ...figure, decimals } : figure
}

function sourceOf(title: string, raw: Record<string, unknown>) {
  const url = [raw['href'], isObject(raw['link']) ? undefined : raw['link']].find(
    (address) => typeof address === 'string' && /^https?:\/\/\S+$/i.test(address),
  )
  return {
    id: title,
    title,
    ...(typeof raw['updated'] === 'string' && { published: raw['updated'] }),
    ...(typeof url === 'string' && { url }),
  }
}

/** The indicator at a cell: the categories of all metric and unit dimensions together; else the whole dataset's label. */
function measureAt(cube: Cube, coordinates: readonly number[], label: string) {
  const at = cube.axes.flatMap((axis, i) => {
    const category = axis.categories[coordinates[i] ?? 0]
    return category && (axis.role === 'metric' || axis.role === 'unit') ? [{ axis, category }] : []
  })
  // Of units that are all the same nothing need be told apart.
  const naming = at.filter(({ axis }) => axis.role === 'metric' || axis.categories.length > 1)
  const unit = at
    .map(({ axis, category }) => (axis.role === 'unit' ? unitName(category.label) : category.unit))
    .findLast(Boolean)
  const fallback = label || '数值'
  return {
    id: naming.map(({ category }) => category.id).join('-') || fallback,
    name: naming.map(({ category }) => category.label).join('，') || fallback,
    unit: unit ?? '',
    multiplier: at.map(({ category }) => category.multiplier).findLast((power) => power !== undefined),
    decimals: at.map(({ category }) => category.decimals).find((count) => count !== undefined),
  }
}

function keysAt(cube: Cube, coordinates: readonly number[]): Partial<Observation> {
  const keys: { -readonly [K in keyof Observation]?: Observation[K] } = {}
  const further = cube.axes.filter(({ role }) => role === 'other')
  const own: Record<string, string> = {}
  cube.axes.forEach((axis, i) => {
    const category = axis.categories[coordinates[i] ?? 0]
    if (!category || category.absent) return
    if (axis.role === 'time') Object.assign(keys, periodOf(category.id, category.label))
    else if (axis.role === 'geo') keys.place = category.id
    else if (axis.role === 'other' && !isTotal(category.label)) {
      if (isCategory(axis, further)) keys.category = category.label
      else
        Object.defineProperty(own, axis.label, {
          value: category.label,
          enumerable: true,
          configurable: true,
          writable: true,
        })
    }
  })
  if (Object.keys(own).length > 0) keys.dimensions = own
  return keys
}

/** Of further dimensions, the classes are the first that has more than one (freq: Annual has not). */
function isCategory(axis: Axis, further: readonly Axis[]): boolean {
  return axis === further.find(({ categories }) => categories.length > 1)
}

/** 2023M01, 2023Q1, 2023S1 and the like come from the id; a label such as 2023年 serves where the id does not. */
function periodOf(id: string, label: string): Partial<Observation> {
  for (const text of [id, label]) {
    const month = /^(\d{4})-?M(\d{1,2})$/i.exec(text)
    const half = /^(\d{4})-?[SH]([12])$/i.exec(text)
    const written = month
      ? `${month[1]}-${month[2]}`
      : half
        ? `${half[1]}年${half[2] === '1' ? '上' : '下'}半年`
        : text
    const read = readPeriodCell(written.replace(/^(\d{4})K([1-4])$/i, '$1Q$2'))
    if (read.period !== undefined) return read
  }
  return { periodWording: label }
}

function placesOf(cube: Cube): readonly Place[] {
  return cube.axes
    .filter(({ role }) => role === 'geo')
    .flatMap(({ categories }) => categories.filter(({ id, label, absent }) => id !== label && !absent))
    .map(({ id, label }) => ({ id, label }))
}

function reportNotes(notes: unknown, log: FindingLog): void {
  for (const note of Array.isArray(notes) ? notes : []) {
    if (typeof note !== 'string') continue
    log.add(
      'note',
      'table-note',
      'note',
      `数据集的注：“${note.slice(0, 120)}”。`,
      `The dataset’s note: “${note.slice(0, 120)}”.`,
    )
  }
}
