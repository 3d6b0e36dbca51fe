/** Observations as a file writes them → as the library knows them: references by id, figures as quantities. */
import * as v from 'valibot'
import type { Observation, Place, Source } from '../dataset.js'
import type { Indicator, Scheme } from '../indicator.js'
import type { Quantity } from '../quantity.js'
import { reportDuplicates } from './duplicates.js'
import { readFigure, type FigureReading } from './figure.js'
import { reportIssues, shown } from './issues.js'
import type { FindingLog } from './log.js'
import { QuantityModel, type ObservationRecord, type QuantityFile } from './model.js'
import { nameIndex, placeStem, unifyPlaces } from './names.js'
import { reportFigure } from './problems.js'
import { isObject } from './reading.js'
import { spellings } from '../text.js'
import type { Read } from './records.js'
import { splitUnit, type PrintedUnit } from './unit.js'

/** What observations refer to. */
export interface Lists {
  readonly indicators: readonly Indicator[]
  readonly schemes: readonly Scheme[]
  readonly sources: readonly Source[]
  readonly places: readonly Place[]
  /** Units as the file prints them, by indicator. */
  readonly units: ReadonlyMap<string, PrintedUnit>
}

export function readObservations(
  records: readonly Read<ObservationRecord>[],
  lists: Lists,
  log: FindingLog,
): readonly Observation[] {
  const indicatorOf = nameIndex(lists.indicators)
  const placeOf = placeIndex(lists.places, records)
  const sourceOf = nameIndex(lists.sources)
  const classOf = classIndex(lists)
  const spelled = new Map<string, string>()
  const observations: Observation[] = []
  const paths: string[] = []
  for (const { record, path } of records) {
    const indicator = indicatorOf(record.indicator)
    if (indicator === undefined) {
      reportIndicator(record.indicator, lists.indicators, `${path}/indicator`, log)
      continue
    }
    const {
      indicator: _,
      place,
      period,
      category,
      dimensions,
      asOf,
      source,
      locator,
      figure,
      status,
      ...words
    } = record
    const read = figureOf(
      { figure, ...(status && { status }) },
      lists.units.get(indicator) ?? splitUnit(''),
      path,
      log,
    )
    const stated = status ?? read.status
    const observation: Observation = {
      indicator,
      ...(place !== undefined && { place: placeOf(String(place)) }),
      ...(period !== undefined && { period: String(period) }),
      ...words,
      ...(category !== undefined && {
        category: categoryOf(category, (name) => {
          const { id, isOdd } = classOf(indicator, name)
          if (isOdd && !spelled.has(name)) {
            spelled.set(name, id)
            reportSpelling(name, id, `${path}/category`, log)
          }
          return id
        }),
      }),
      ...(dimensions && {
        dimensions: Object.fromEntries(
          Object.entries(dimensions).map(([name, value]) => [name, String(value)]),
        ),
      }),
      figure: read.figure,
      ...(stated !== undefined && { status: stated }),
      ...(asOf !== undefined && { asOf: String(asOf) }),
      ...(source !== undefined && { source: sourceOf(source) ?? source }),
      ...(locator !== undefined && { locator: String(locator) }),
    }
    observations.push(observation)
    paths.push(path)
  }
  reportDuplicates(observations, (i) => ({ path: paths[i] ?? '' }), log)
  return observations
}

/** By id, label or label without its administrative suffix; unlisted names stay, in one spelling. */
function placeIndex(
  places: readonly Place[],
  records: readonly Read<ObservationRecord>[],
): (name: string) => string {
  const listed = nameIndex(places, placeStem)
  const unify = unifyPlaces(new Set(records.map(({ record }) => String(record.place ?? '')).filter(Boolean)))
  return (name) => listed(name) ?? unify(name)
}

interface Class {
  readonly id: string
  /** Spelled neither as its id nor as its label. */
  readonly isOdd: boolean
}

function classIndex({ indicators, schemes }: Lists): (indicator: string, name: string) => Class {
  const byScheme = new Map(schemes.map((scheme) => [scheme.id, classesIn(scheme)]))
  const schemeOf = nameIndex(schemes)
  const byIndicator = new Map(
    indicators.flatMap(({ id, scheme }) => {
      const index = scheme === undefined ? undefined : byScheme.get(schemeOf(scheme) ?? '')
      return index ? [[id, index] as const] : []
    }),
  )
  return (indicator, name) => byIndicator.get(indicator)?.(name) ?? { id: name, isOdd: false }
}

function classesIn({ classes }: Scheme): (name: string) => Class | undefined {
  const idOf = nameIndex(classes)
  const known = new Set(classes.flatMap(({ id, label }) => [id, ...spellings(label)]))
  return (name) => {
    const id = idOf(name)
    return id === undefined ? undefined : { id, isOdd: !known.has(name) }
  }
}

function reportSpelling(name: string, id: string, path: string, log: FindingLog): void {
  log.add(
    'note',
    'name-variants',
    path,
    `${path}：“${name}”读作分类标准中的“${id}”（全角、空格或大小写不同）。请统一写法。`,
    `${path}: “${name}” is read as “${id}” of the scheme (width, spaces or case differ). Spell it one way.`,
  )
}

function categoryOf(
  category: string | number | readonly (string | number)[],
  classOf: (name: string) => string,
): string | readonly string[] {
  return Array.isArray(category) ? category.map((name) => classOf(String(name))) : classOf(String(category))
}

export function reportIndicator(
  name: string,
  indicators: readonly Indicator[],
  path: string,
  log: FindingLog,
): void {
  const known = indicators.slice(0, 6).map(({ id }) => id)
  const more = indicators.length > known.length ? '…' : ''
  log.add(
    'error',
    'unknown-indicator',
    path,
    `${path}：没有指标 ${shown(name)}，此条未采用。请在 indicators 中加上它，或改为：${known.join('、')}${more}。`,
    `${path}: there is no indicator ${shown(name)}; the record was left out. Add it to indicators, or write one of: ${known.join(', ')}${more}.`,
  )
}

/** The figure of a record, never lost: one that does not fit is unstated, and the log says why. */
function figureOf(
  record: Pick<ObservationRecord, 'figure' | 'status'>,
  unit: PrintedUnit,
  path: string,
  log: FindingLog,
): FigureReading {
  const { figure, status } = record
  if (figure === undefined && status === undefined) reportAbsence(path, log)
  if (!isObject(figure)) {
    const read = readFigure(figure, unit)
    if (read.problem) reportFigure(read.problem, figure, `${path}/figure`, log)
    return read
  }
  const result = v.safeParse(QuantityModel, figure)
  if (result.success) return quantityOf(result.output, unit)
  reportIssues(result.issues, `${path}/figure`, log, 'kept')
  return readFigure(typeof figure['wording'] === 'string' ? figure['wording'] : null, unit)
}

function reportAbsence(path: string, log: FindingLog): void {
  log.add(
    'warning',
    'missing-field',
    `${path}/figure`,
    `${path} 没有写 figure，按缺处理。请写数字或原文写法；确实没有则写 null。`,
    `${path} has no figure; it counts as missing. Write a number or the source’s wording, or null where there is none.`,
  )
}

/** The quantity of a JSON object in a cell; undefined when it is none. */
export function quantityFrom(json: string): Quantity | undefined {
  try {
    const result = v.safeParse(QuantityModel, JSON.parse(json))
    return result.success ? quantityOf(result.output, splitUnit('')).figure : undefined
  } catch {
    return undefined
  }
}

/** A quantity written out; one that holds nothing but its wording is read from it. */
function quantityOf(file: QuantityFile, unit: PrintedUnit): FigureReading {
  if (file.value === undefined && file.bound === undefined && file.wording !== undefined) {
    const read = readFigure(file.wording, unit)
    return { ...read, figure: { ...read.figure, ...(file as Partial<Quantity>) } }
  }
  const { alternatives, ...own } = file
  const others = alternatives?.map((other) => completed(other, unit))
  return { figure: { ...completed(own, unit), ...(others && { alternatives: others }) } }
}

/** Values written out are in the base unit already; only what is left open is filled in. */
function completed(file: Omit<QuantityFile, 'alternatives'>, unit: PrintedUnit): Quantity {
  const value = file.value ?? null
  const shared = { ...file, unit: file.unit ?? unit.unit }
  return value === null
    ? { ...shared, value, bound: 'unstated' }
    : {
        ...shared,
        value,
        bound: file.bound === undefined || file.bound === 'unstated' ? 'exact' : file.bound,
      }
}
