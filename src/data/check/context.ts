import type { Dataset, Observation } from '../dataset.js'
import { grouped } from '../grouped.js'
import type { Finding } from '../finding.js'
import type { Indicator, Scheme } from '../indicator.js'
import { loadedPlaces, samePlace, shortPlaceName, type PlaceList } from '../places.js'
import { isExact, type Quantity } from '../quantity.js'
import { addDecimals } from '../quantity/decimal.js'
import { Catalogue, categoryKey, type Resolved } from '../resolve.js'
import { say, type Text } from '../text.js'
import { classesOf } from './classes.js'
import { familiesOf, withAnswersApart, withMergedNames, type Family } from './families.js'

/** One figure in its surroundings, with what it refers to looked up. */
export interface Case {
  readonly path: string
  readonly o: Observation
  readonly figure: Quantity
  readonly indicator: Indicator
  readonly scheme: Scheme | undefined
  /** Ids of the classes it is for; several are one figure for all of them. */
  readonly classes: readonly string[]
  /** What its classes divide: its indicator, or the family that A类件数 and B类件数 make as indicators of their own. */
  readonly family: string
  readonly place: string
  readonly period: string
  /** Place, period, scope and own dimensions: figures of one setting speak of the same things. */
  readonly setting: string
}

export interface Context {
  readonly dataset: Dataset
  readonly names: Names
  readonly cases: readonly Case[]
  readonly places: PlaceList | undefined
  readonly byIndicator: ReadonlyMap<string, readonly Case[]>
  /** Figures for no class that stand, by setting: what others may be parts or percentages of. */
  readonly undivided: ReadonlyMap<string, readonly Case[]>
  /** Figures for no class, by setting and indicator. */
  readonly undividedOf: ReadonlyMap<string, readonly Case[]>
  /** Figures by class that belong together, by setting. */
  readonly families: ReadonlyMap<string, readonly Family[]>
  /** The same by `familyKey`. */
  readonly familyBy: ReadonlyMap<string, Family>
  /** Figures for no class, by place and period, whatever they cover. */
  readonly wholesAt: ReadonlyMap<string, readonly Case[]>
}

/** One rule: small, pure, and silent about what is right. */
export type Rule = (context: Context) => readonly Finding[]

export function contextOf(dataset: Dataset, places: PlaceList | undefined = loadedPlaces()): Context {
  const names = namesIn(dataset)
  const about = { names, placeOf: placeNames(names, places), settingOf: settingIds() }
  const cases = withAnswersApart(
    withMergedNames(
      dataset.observations.flatMap((o, i) => {
        const indicator = names.indicators.find(o.indicator)
        return indicator ? [caseOf(o, i, indicator, about)] : []
      }),
    ),
  )
  const undivided = cases.filter((c) => c.classes.length === 0)
  const families = familiesOf(cases.filter((c) => c.classes.length > 0))
  return {
    dataset,
    names,
    cases,
    places,
    byIndicator: grouped(cases, (c) => c.indicator.id),
    undivided: standingBySetting(undivided),
    undividedOf: grouped(undivided, (c) => keyOf(c.setting, c.indicator.id)),
    families,
    familyBy: new Map(
      [...families.values()].flat().map((f) => [keyOf(f.setting, f.id, f.relative ? '%' : ''), f]),
    ),
    wholesAt: grouped(undivided, (c) => keyOf(c.place, c.period)),
  }
}

function caseOf(
  o: Observation,
  i: number,
  indicator: Indicator,
  { names, placeOf, settingOf }: Lookups,
): Case {
  const scheme = names.schemes.find(indicator.scheme)
  const basis = basisOf(o, indicator)
  const place = o.place === undefined ? '' : placeOf(o.place)
  const period = o.period ?? zh(o.periodWording)
  return {
    path: `observations/${i}`,
    o,
    figure: o.figure,
    indicator: basis === undefined ? indicator : { ...indicator, label: basis },
    scheme,
    ...classesOf(o, indicator, scheme),
    place,
    period,
    setting: settingOf(keyOf(place, period, zh(o.scope), ownDimensions(o))),
  }
}

/** What a bare total is of, where a field beside it says so: total 760, total_basis 立案. */
function basisOf({ dimensions = {} }: Observation, { label }: Indicator): string | undefined {
  if (!/^(?:total|合计|总[数计])$/i.test(zh(label))) return undefined
  const [, basis] =
    Object.entries(dimensions).find(([name]) => /^total[ _]?basis$|^总数口径$/i.test(name)) ?? []
  // 立案/承办件数 names one number twice.
  return basis?.split(/[/／]/)[0]
}

/** Without the observations, of which a check makes cases of its own. */
type Names = Pick<Resolved, 'indicators' | 'places' | 'schemes'>

function namesIn({ indicators, places, schemes }: Dataset): Names {
  return {
    indicators: new Catalogue(indicators),
    places: new Catalogue(places),
    schemes: new Catalogue(schemes),
  }
}

interface Lookups {
  readonly names: Names
  readonly placeOf: (name: string) => string
  readonly settingOf: (parts: string) => string
}

/** A short name for each setting: every key of a case starts with it. */
function settingIds(): (parts: string) => string {
  const known = new Map<string, string>()
  return (parts) => {
    let id = known.get(parts)
    if (id === undefined) known.set(parts, (id = String(known.size)))
    return id
  }
}

export function ownDimensions({ dimensions }: Observation): string {
  if (dimensions === undefined) return ''
  return JSON.stringify(Object.entries(dimensions).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** One text for several; the separator is no character of a name. */
export function keyOf(...parts: readonly (string | undefined)[]): string {
  return parts.join('\u0001')
}

/** 嘉峪关, 嘉峪关市 and 620200 are one place. */
function placeNames(names: Names, places: PlaceList | undefined): (name: string) => string {
  const seen = new Map<string, string>()
  // Names are alike only where their short forms are: 吉林省 and 吉林市 share one and are still two.
  const byShort = new Map<string, string[]>()
  return (name) => {
    const known = seen.get(name)
    if (known !== undefined) return known
    const short = shortPlaceName(name)
    const alike = byShort.get(short) ?? []
    const id =
      names.places.find(name)?.id ??
      places?.find(name)?.id ??
      seen.get(alike.find((other) => samePlace(other, name, places)) ?? '') ??
      name
    byShort.set(short, [...alike, name])
    seen.set(name, id)
    return id
  }
}

/**
 * The groups of two or more. Most keys of a long dataset are met once, and a list for each of them would cost more than
 * all the rest of a check.
 */
export function repeatedBy<T extends object | string>(
  items: readonly T[],
  keyOf: (item: T) => string,
): readonly (readonly T[])[] {
  const first = new Map<string, T>()
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const before = first.get(key)
    if (before === undefined) {
      first.set(key, item)
      continue
    }
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [before, item])
  }
  return [...groups.values()]
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
    if (best === undefined) return c
    const [now, before] = [c.o.asOf ?? '', best.o.asOf ?? '']
    // A blank cell of the same row written twice says nothing against the first.
    if (now === before && c.figure.value === null) return best
    return now >= before ? c : best
  }, undefined)
}

/** The figures that stand: of revised ones the latest, of several sources each. */
export function standing(cases: readonly Case[]): readonly Case[] {
  const groups = repeatedBy(cases, (c) => keyOf(c.indicator.id, c.setting, categoryKey(c.o), c.o.source))
  if (groups.length === 0) return cases
  const stands = new Map(
    groups.flatMap((group) => group.map((c, i) => [c, i > 0 ? undefined : latest(group)])),
  )
  return cases.flatMap((c) => (stands.has(c) ? (stands.get(c) ?? []) : [c]))
}

function standingBySetting(cases: readonly Case[]): ReadonlyMap<string, readonly Case[]> {
  return new Map([...grouped(cases, (c) => c.setting)].map(([setting, group]) => [setting, standing(group)]))
}

/** The uncategorised figure of `indicator` beside `c`, of the same source where there are several. */
export function beside(context: Context, c: Case, indicator: string | undefined): Case | undefined {
  if (indicator === undefined) return undefined
  const id = context.names.indicators.find(indicator)?.id
  const found = context.undividedOf.get(keyOf(c.setting, id)) ?? []
  const own = found.filter((other) => other.o.source === c.o.source)
  return latest(own.length > 0 ? own : found)
}

/** Counted, to the last one: no share, and nothing worded. */
export function isExactCount(c: Case): boolean {
  const { indicator, figure } = c
  return indicator.kind === 'count' && figure.unit !== '%' && isExact(figure) && !isAverage(c)
}

/** 平均每单位承办 adds up to nothing, and is no count of anything. */
export function isAverage({ indicator }: Case): boolean {
  return /平均|[人户件]均|^每|average|\bmean\b/i.test(zh(indicator.label))
}

export function valueOf({ figure }: Pick<Case, 'figure'>): number {
  return figure.value ?? 0
}

/** What they come to. */
export function totalOf(cases: readonly Pick<Case, 'figure'>[]): number {
  return addDecimals(cases.map(valueOf))
}

export function exactValue(c: Case | undefined): number | undefined {
  return c && isExact(c.figure) ? c.figure.value : undefined
}

/** 占70.41%, 同比增长3件: a note that says figures again, and not why one is what it is; 其中上年5件 does. */
const figuresAlone =
  /^(?=.*\d)(?:占|其中|共计?|合计|达到?|约|(?:比较?|较)(?:上年|去年|上届)(?:同期)?|同比|环比|增[长加]|减少|下降|上升|提高|个?百分点|[\d.,%％‰+−±-]|[件个份条项人次名]|[\s，。；、：:()（）])+$/

/** Does a note say why a figure is not what others make of it? */
export function isExplained({ o }: Case): boolean {
  return o.note !== undefined && !figuresAlone.test(zh(o.note))
}
