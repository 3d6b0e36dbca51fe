/** The parts of a whole before they have a place: with their names, in groups where there are two levels. */
import { formatQuantity } from '../../data/format.js'
import { sumQuantities, type Quantity } from '../../data/quantity.js'
import { dimensionLabel } from '../../data/resolve.js'
import type { Datum, Selection } from '../../data/series.js'
import { say, type Locale, type Text } from '../../data/text.js'
import type { Bar } from '../chart/layout/bars/bars.js'
import { partName, type WholeGroup } from '../chart/layout/parts/parts.js'

export interface TreemapPart {
  readonly key: string
  /** Place in the facts. */
  readonly row: number
  readonly series: string
  readonly rest: boolean
  readonly value: number
  readonly name: string
  /** The figure in words, and its share of the whole; empty where it has none. */
  readonly text: string
  /** Its number alone, for a cell without room for the unit. */
  readonly number: string
  readonly share: string
  readonly figure: Quantity
  /** How many it stands for, where they are more than one. */
  readonly several?: number
}

export interface TreemapGroup {
  readonly key: string
  /** Empty where there is one level only, and over what is not broken down. */
  readonly label: string
  readonly value: number
  /** Largest first. */
  readonly parts: readonly TreemapPart[]
}

/** Several figures of one series: the series are groups and the axis tells their parts apart. */
export function isGrouped(selection: Selection): boolean {
  const several = selection.series.some(({ data }) => data.filter((d) => d.derived !== 'rest').length > 1)
  return several && selection.split !== undefined
}

/** What a part is called within its group: what stands along the axis, else its class. */
function nameWithin(datum: Datum, { by }: Selection): Text {
  const own = by === 'place' && datum.category !== undefined ? '' : dimensionLabel(datum, by)
  return say(own, 'zh-CN') === '' ? (datum.category ?? datum.indicator.label) : own
}

/** Of two levels every part carries its own name, not that of the whole: so it is tabled, said and listed. */
export function namedParts(selection: Selection): Selection {
  if (!isGrouped(selection)) return selection
  const series = selection.series.map((one) => ({
    ...one,
    data: one.data.map((d) => (d.derived === undefined ? { ...d, label: nameWithin(d, selection) } : d)),
  }))
  return { ...selection, series }
}

/** For the list in place of the rectangle: every part is an item of its own. */
export function listedParts(named: Selection, selection: Selection): Selection {
  if (!isGrouped(named)) return named
  const names = named.series.flatMap(({ data }) => data.map(({ label }) => say(label, 'zh-CN')))
  // Of several places in several years each is told by both.
  if (new Set(names).size < names.length) return selection
  const series = named.series.map((one) => ({
    ...one,
    data: one.data.map((d) => ({ ...d, x: say(d.label, 'zh-CN') })),
  }))
  const axis = new Map(series.flatMap(({ data }) => data).map((d) => [d.x, { key: d.x, label: d.label }]))
  return { ...named, series, axis: [...axis.values()] }
}

/** `group` by what it is drawn of: one group without a name, or one a series; what is not broken down comes last. */
export function groupsOf(group: WholeGroup, named: Selection, locale: Locale): readonly TreemapGroup[] {
  const grouped = isGrouped(named)
  const parts = group.parts.map((bar) => partOf(bar, grouped, named, locale))
  const rest = group.rest && partOf(group.rest, grouped, named, locale)
  if (!grouped) return [groupOf('all', '', rest ? [...parts, rest] : parts)]
  const groups = named.series
    .filter(({ key }) => key !== 'rest')
    .map(({ key, label }) =>
      groupOf(
        key,
        say(label, locale),
        parts.filter(({ series }) => series === key),
      ),
    )
    .filter(({ value }) => value > 0)
    .toSorted((a, b) => b.value - a.value)
  return rest ? [...groups, groupOf('rest', '', [rest])] : groups
}

function groupOf(key: string, label: string, parts: readonly TreemapPart[]): TreemapGroup {
  const sorted = parts.toSorted((a, b) => Number(a.rest) - Number(b.rest) || b.value - a.value)
  return { key, label, value: parts.reduce((sum, { value }) => sum + value, 0), parts: sorted }
}

function partOf(bar: Bar, grouped: boolean, named: Selection, locale: Locale): TreemapPart {
  const { datum, text } = bar
  const rest = datum.derived === 'rest'
  const name = grouped ? say(datum.label, locale) : partName(datum, named, locale)
  return {
    key: datum.key,
    row: bar.row,
    series: bar.series,
    rest,
    value: datum.figure.value ?? 0,
    figure: datum.figure,
    name: rest ? '' : name,
    text,
    number: numberOf(datum.figure, locale),
    share: datum.share === undefined || rest ? '' : formatQuantity(datum.share, { locale }),
  }
}

function numberOf(figure: Quantity, locale: Locale): string {
  return figure.unit === '%'
    ? formatQuantity(figure, { locale })
    : formatQuantity({ ...figure, unit: '' }, { locale, source: false })
}

/** What stands for parts that are too small to be read one by one. */
export function gatheredPart(group: string, parts: readonly TreemapPart[], locale: Locale): TreemapPart {
  const figure = sumQuantities(parts.map((part) => part.figure))
  const sum = formatQuantity(figure, { locale })
  const en = locale === 'en'
  return {
    key: `gathered/${group}`,
    row: -1,
    series: group,
    rest: false,
    value: figure.value ?? 0,
    name: en ? `${parts.length} others` : `其余${parts.length}项`,
    text: en ? `${sum} (derived)` : `${sum}（推算）`,
    number: '',
    share: '',
    figure,
    several: parts.length,
  }
}
