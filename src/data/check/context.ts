import type { Dataset, Observation } from '../dataset.js'
import type { Finding } from '../finding.js'
import { formatNumber, formatQuantity } from '../format.js'
import type { Indicator, Scheme } from '../indicator.js'
import { loadedPlaces, samePlace, shortPlaceName, type PlaceList } from '../places.js'
import { isExact, type Quantity } from '../quantity.js'
import { categoryKey, resolve, type Resolved } from '../resolve.js'
import { say, type Text } from '../text.js'

/** One figure in its surroundings, with what it refers to looked up. */
export interface Case {
  readonly path: string
  readonly o: Observation
  readonly figure: Quantity
  readonly indicator: Indicator
  readonly scheme: Scheme | undefined
  /** Ids of the classes it is for; several are one figure for all of them. */
  readonly classes: readonly string[]
  readonly place: string
  readonly period: string
  /** Place, period, scope and own dimensions: figures of one setting speak of the same things. */
  readonly setting: string
}

export interface Context {
  readonly dataset: Dataset
  readonly names: Resolved
  readonly cases: readonly Case[]
  readonly places: PlaceList | undefined
  /** Cases by indicator and setting, categorised ones included. */
  readonly bySetting: ReadonlyMap<string, readonly Case[]>
  readonly byIndicator: ReadonlyMap<string, readonly Case[]>
}

/** One rule: small, pure, and silent about what is right. */
export type Rule = (context: Context) => readonly Finding[]

export function contextOf(dataset: Dataset, places: PlaceList | undefined = loadedPlaces()): Context {
  const names = resolve(dataset)
  const placeOf = placeNames(names, places)
  const cases = dataset.observations.flatMap((o, i) => {
    const indicator = names.indicators.find(o.indicator)
    return indicator ? [caseOf(o, i, indicator, names, placeOf)] : []
  })
  return {
    dataset,
    names,
    cases,
    places,
    bySetting: groupBy(cases, (c) => c.setting),
    byIndicator: groupBy(cases, (c) => c.indicator.id),
  }
}

function caseOf(
  o: Observation,
  i: number,
  indicator: Indicator,
  names: Resolved,
  placeOf: (name: string) => string,
): Case {
  const scheme = names.schemes.find(indicator.scheme)
  const place = o.place === undefined ? '' : placeOf(o.place)
  const period = o.period ?? zh(o.periodWording)
  const own = Object.entries(o.dimensions ?? {}).sort(([a], [b]) => (a < b ? -1 : 1))
  return {
    path: `observations/${i}`,
    o,
    figure: o.figure,
    indicator,
    scheme,
    classes: classesOf(o, scheme),
    place,
    period,
    setting: JSON.stringify([place, period, zh(o.scope), own]),
  }
}

/** Classes by id where the scheme knows them, else as written. */
function classesOf(o: Observation, scheme: Scheme | undefined): readonly string[] {
  if (o.category === undefined) return []
  const written = typeof o.category === 'string' ? [o.category] : o.category
  return written.map((name) => {
    const known = scheme?.classes.find((c) => c.id === name || say(c.label, 'zh-CN') === name)
    return known?.id ?? name
  })
}

/** 嘉峪关, 嘉峪关市 and 620200 are one place. */
function placeNames(names: Resolved, places: PlaceList | undefined): (name: string) => string {
  const seen = new Map<string, string>()
  return (name) => {
    let id = seen.get(name)
    if (id === undefined) {
      const listed = names.places.find(name)
      id =
        listed?.id ??
        places?.find(name)?.id ??
        [...seen.keys()].find((other) => samePlace(other, name, places))
      id = id === undefined ? shortPlaceName(name) : (seen.get(id) ?? id)
      seen.set(name, id)
    }
    return id
  }
}

export function groupBy<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}

export function zh(text: Text | undefined): string {
  return say(text, 'zh-CN')
}

export function en(text: Text | undefined): string {
  return say(text, 'en')
}

/** The latest statement of one and the same figure: by asOf, else the last in the file. */
export function latest(cases: readonly Case[]): Case | undefined {
  return cases.reduce<Case | undefined>((best, c) => {
    return best === undefined || (c.o.asOf ?? '') >= (best.o.asOf ?? '') ? c : best
  }, undefined)
}

/** The figures that stand: of revised ones the latest, of several sources each. */
export function standing(cases: readonly Case[]): readonly Case[] {
  const groups = groupBy(cases, (c) => JSON.stringify([c.indicator.id, categoryKey(c.o), c.o.source]))
  return [...groups.values()].map((group) => latest(group) as Case)
}

/** The uncategorised figure of `indicator` beside `c`, of the same source where there are several. */
export function beside(context: Context, c: Case, indicator: string | undefined): Case | undefined {
  if (indicator === undefined) return undefined
  const id = context.names.indicators.find(indicator)?.id
  const found = (context.bySetting.get(c.setting) ?? []).filter(
    (other) => other.indicator.id === id && other.classes.length === 0,
  )
  const own = found.filter((other) => other.o.source === c.o.source)
  return latest(own.length > 0 ? own : found)
}

export function exactValue(c: Case | undefined): number | undefined {
  return c && isExact(c.figure) ? c.figure.value : undefined
}

/** 立案的提案760件. */
export function named(c: Case, locale: 'zh-CN' | 'en' = 'zh-CN'): string {
  const text = formatQuantity(c.figure, { locale })
  return locale === 'en' ? `${en(c.indicator.label)} (${text})` : `${zh(c.indicator.label)}（${text}）`
}

/** A、B or the labels of the classes. */
export function className(c: Case, locale: 'zh-CN' | 'en'): string {
  const labels = c.classes.map((id) => say(c.scheme?.classes.find((s) => s.id === id)?.label ?? id, locale))
  return labels.join(locale === 'en' ? ', ' : '、')
}

export function digits(value: number, decimals?: number): string {
  return formatNumber(value, 'zh-CN', decimals)
}

/** Shown of a long list. */
export function some<T>(items: readonly T[], show: (item: T) => string, joint: string, most = 12): string {
  const shown = items.slice(0, most).map(show).join(joint)
  return items.length > most ? `${shown}${joint}…` : shown
}
