/** Selection + topics → a table of figures by topic and place, with what may be compared and why not. */
import type { Datum, Selection } from '../../data/series.js'
import { addDecimals } from '../../data/quantity/decimal.js'
import { say, spellings, type Text } from '../../data/text.js'
import { slackOf } from '../../data/slack.js'
import { judge, type SharedAxis } from './judge.layout.js'

/** A row of the comparison: what it is about and the indicators that tell of it. */
export interface Topic {
  readonly label: Text
  /** Ids or labels. */
  readonly indicators: readonly string[]
}

export type Entry =
  | { readonly kind: 'figure'; readonly datum: Datum; readonly axis?: SharedAxis }
  | { readonly kind: 'list'; readonly data: readonly Datum[]; readonly axis: SharedAxis }
  | {
      readonly kind: 'whole'
      /** The figure the parts are parts of, where it is listed too. */
      readonly datum?: Datum
      readonly axis?: SharedAxis
      readonly parts: readonly Datum[]
      /** 全部办结: what the source says of the whole without printing a number. */
      readonly said?: Datum
    }

export interface Cell {
  readonly place: PlaceKey
  readonly entries: readonly Entry[]
}

export interface PlaceKey {
  readonly key: string
  readonly label: Text
}

export interface TopicRow {
  readonly key: string
  readonly label: Text
  readonly cells: readonly Cell[]
  readonly reasons: readonly Text[]
}

export interface TopicTable {
  readonly places: readonly PlaceKey[]
  readonly rows: readonly TopicRow[]
}

export function tabulate(selection: Selection, asked: readonly Topic[]): TopicTable {
  const data = selection.series.flatMap((series) => series.data).sort((a, b) => Number(a.x) - Number(b.x))
  const places = placesOf(data, selection)
  const claimed = new Set<string>()
  const rows = withLeftOver(asked, data).map((topic, i) => {
    const own = figuresOf(topic, data).filter((d) => !claimed.has(d.indicator.id))
    for (const d of own) claimed.add(d.indicator.id)
    return rowOf(`topic/${i}`, topic, own, places)
  })
  return { places, rows }
}

/** In the order of the axis, which stands in GB/T 2260 order or that of the file. */
function placesOf(data: readonly Datum[], selection: Selection): readonly PlaceKey[] {
  const order = new Map(selection.axis.map(({ key }, i) => [key, i]))
  const sorted = [...data].sort((a, b) => (order.get(a.x) ?? 0) - (order.get(b.x) ?? 0))
  const places = new Map<string, PlaceKey>()
  // Where no figure has a place there is one column, which needs no name.
  const silent = sorted.some(({ place }) => place) ? noPlace : ''
  for (const { place } of sorted) {
    const key = place?.id ?? ''
    if (!places.has(key)) places.set(key, { key, label: place?.label ?? silent })
  }
  return [...places.values()]
}

const noPlace: Text = { zh: '地区原文未列', en: 'Place not given' }

/** What no topic names gets a row of its own; shares stand with what they are shares of. */
function withLeftOver(asked: readonly Topic[], data: readonly Datum[]): readonly Topic[] {
  const topics = asked.map((topic) => ({ label: topicLabel(topic, data), indicators: [...topic.indicators] }))
  const left = new Map(data.map(({ indicator }) => [indicator.id, indicator]))
  const names = (topic: { indicators: readonly string[] }, id: string, label: Text) =>
    topic.indicators.some((name) => name === id || spellings(label).includes(name))
  for (const { id, label } of left.values())
    if (topics.some((topic) => names(topic, id, label))) left.delete(id)
  const joined: string[] = []
  for (const { id, label, base, partOf, kind } of left.values()) {
    const whole = partOf ?? (kind === 'share' ? base : undefined)
    if (whole !== undefined && data.some((d) => d.indicator.id === whole)) joined.push(id)
    else topics.push({ label, indicators: [id] })
  }
  for (const id of joined) {
    const indicator = left.get(id)
    const whole = data.find((d) => d.indicator.id === (indicator?.partOf ?? indicator?.base))?.indicator
    const topic = whole && topics.find((t) => names(t, whole.id, whole.label))
    if (topic) topic.indicators.push(id)
    else topics.push({ label: indicator?.label ?? id, indicators: [id] })
  }
  return topics
}

function topicLabel(topic: Topic, data: readonly Datum[]): Text {
  if (say(topic.label, 'zh-CN') !== '') return topic.label
  return figuresOf(topic, data)[0]?.indicator.label ?? topic.indicators.join('、')
}

/** In the order in which the topic names its indicators, dated figures in time. */
function figuresOf(topic: Topic, data: readonly Datum[]): readonly Datum[] {
  const position = ({ indicator }: Datum) =>
    topic.indicators.findIndex((name) => name === indicator.id || spellings(indicator.label).includes(name))
  return data
    .filter((d) => position(d) >= 0)
    .sort((a, b) => position(a) - position(b) || comparePeriods(a.observation.period, b.observation.period))
}

/** Dated periods in time, the others after them as the file has them. */
function comparePeriods(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined)
  return a < b ? -1 : a > b ? 1 : 0
}

function rowOf(key: string, topic: Topic, data: readonly Datum[], places: readonly PlaceKey[]): TopicRow {
  const parts = data.filter(isPart)
  const figures = data.filter((d) => !isPart(d))
  const { axes, reasons } = judge(figures, parts)
  const cells = places.map((place) => {
    const here = (d: Datum) => (d.place?.id ?? '') === place.key
    return { place, entries: entriesOf(figures.filter(here), parts.filter(here), axes) }
  })
  return { key, label: topic.label, cells, reasons }
}

/** A figure of a class, or the rest of its whole. */
export function isPart(d: Datum): boolean {
  const { kind, partOf } = d.indicator
  return d.whole !== undefined && d.observation.category !== undefined
    ? kind === 'share' || partOf !== undefined
    : d.derived === 'rest'
}

function entriesOf(
  figures: readonly Datum[],
  parts: readonly Datum[],
  axes: ReadonlyMap<string, SharedAxis>,
): readonly Entry[] {
  const groups = stripsOf(parts)
  const strips = groups.filter(fitsTogether)
  const loose = groups.filter((group) => !strips.includes(group)).flat()
  const implied = figures.filter((d) => d.figure.origin === 'implied' && d.indicator.base !== undefined)
  const taken = new Set<unknown>()
  const listed = new Set<string>()
  const entries = figures.flatMap((datum): readonly Entry[] => {
    const axis = axes.get(datum.indicator.id)
    if (axis?.list && axis.data.includes(datum)) {
      if (listed.has(axis.key)) return []
      listed.add(axis.key)
      return [{ kind: 'list', data: figures.filter((d) => axis.data.includes(d)), axis }]
    }
    const strip = strips.find((s) => !taken.has(s) && isWholeOf(datum, s[0] as Datum))
    const said = implied.find(
      (d) => d !== datum && d.indicator.base === datum.indicator.id && samePeriod(d, datum),
    )
    if (strip) taken.add(strip)
    if (said) taken.add(said)
    const shared = axis && axis.data.includes(datum) ? { axis } : {}
    if (strip || said) return [{ kind: 'whole', datum, parts: strip ?? [], ...(said && { said }), ...shared }]
    return [{ kind: 'figure', datum, ...shared }]
  })
  const alone = strips.filter((s) => !taken.has(s)).map((s): Entry => ({ kind: 'whole', parts: s }))
  const apart = loose.filter((d) => d.derived !== 'rest').map((datum): Entry => ({ kind: 'figure', datum }))
  return [...entries.filter((e) => e.kind !== 'figure' || !taken.has(e.datum)), ...alone, ...apart]
}

/** Only exact parts that do not exceed their whole have a certain place in it. */
function fitsTogether(parts: readonly Datum[]): boolean {
  const figures = parts.filter((d) => d.derived !== 'rest').map((d) => d.figure)
  const whole = parts[0]?.whole
  if (whole?.bound !== 'exact' || !whole.value) return false
  if (figures.some((q) => q.bound !== 'exact' || q.value === null || q.value < 0)) return false
  return addDecimals(figures.map((q) => q.value ?? 0)) <= whole.value + slackOf(figures).above
}

/** Parts of one whole: of one indicator, period and source. */
function stripsOf(parts: readonly Datum[]): readonly (readonly Datum[])[] {
  const strips = new Map<string, Datum[]>()
  for (const d of parts) {
    const key = [d.indicator.id, periodKey(d), d.source?.id].join('|')
    const strip = strips.get(key)
    if (strip) strip.push(d)
    else strips.set(key, [d])
  }
  return [...strips.values()].map((strip) => [
    ...strip.filter((d) => d.derived !== 'rest'),
    ...strip.filter((d) => d.derived === 'rest'),
  ])
}

function isWholeOf(whole: Datum, { indicator, observation, source }: Datum): boolean {
  const named = indicator.partOf ?? indicator.base
  return (
    named === whole.indicator.id &&
    whole.source?.id === source?.id &&
    periodKey(whole) === periodKey({ observation })
  )
}

function samePeriod(a: Datum, b: Datum): boolean {
  return periodKey(a) === periodKey(b)
}

function periodKey({ observation: o }: Pick<Datum, 'observation'>): string {
  return o.period ?? say(o.periodWording, 'zh-CN')
}
