/** What of a row may be compared, and why the rest may not. */
import { comparableAll } from '../../data/comparable.js'
import type { Dataset } from '../../data/dataset.js'
import type { Datum, Reason } from '../../data/series.js'
import { say, type Text } from '../../data/text.js'
import { maxOf } from '../chart/layout/bars/bars.js'
import { drawnExtent, signed } from '../chart/layout/axis/extent.js'

/** The shared axis of figures that may be compared. */
export interface SharedAxis {
  readonly key: string
  readonly domain: readonly [number, number]
  /** More than two in a place: one bar a line instead of one under each big figure. */
  readonly list: boolean
  readonly data: readonly Datum[]
}

export interface Judgement {
  readonly axes: ReadonlyMap<string, SharedAxis>
  readonly reasons: readonly Text[]
}

/** Figures of one indicator are judged together; where the places share no indicator, that is the reason. */
export function judge(figures: readonly Datum[], parts: readonly Datum[]): Judgement {
  const axes = new Map<string, SharedAxis>()
  const reasons: { label: Text; said: readonly Reason[] }[] = []
  let shared = false
  for (const group of byIndicator(figures)) {
    const measured = group.filter((d) => d.figure.value !== null)
    if (placeCount(measured) > 1) shared = true
    if (measured.length < 2) continue
    const first = measured[0] as Datum
    const { reasons: against } = judged(measured)
    if (against.length === 0) axes.set(first.indicator.id, axisOf(first.indicator.id, measured))
    else reasons.push({ label: first.indicator.label, said: against })
  }
  const listed = parts.filter((d) => d.derived !== 'rest')
  if (placeCount(listed) > 1) {
    shared = true
    const { reasons: against } = judged(listed)
    if (against.length > 0) reasons.push({ label: listed[0]?.indicator.label ?? '', said: against })
  }
  const all = [...figures, ...listed].filter((d) => d.figure.value !== null)
  const cross = !shared && placeCount(all) > 1 ? [crossReason(all)] : []
  return { axes, reasons: [...worded(reasons), ...cross] }
}

function byIndicator(data: readonly Datum[]): readonly (readonly Datum[])[] {
  const groups = new Map<string, Datum[]>()
  for (const d of data) {
    const group = groups.get(d.indicator.id)
    if (group) group.push(d)
    else groups.set(d.indicator.id, [d])
  }
  return [...groups.values()]
}

function placeCount(data: readonly Datum[]): number {
  return new Set(data.map((d) => d.place?.id ?? '')).size
}

function judged(data: readonly Datum[]): ReturnType<typeof comparableAll> {
  const dataset: Dataset = {
    version: 1,
    indicators: [...new Set(data.map((d) => d.indicator))],
    observations: [],
    schemes: [...new Set(data.flatMap((d) => d.scheme ?? []))],
  }
  return comparableAll(
    data.map((d) => d.observation),
    dataset,
  )
}

function axisOf(key: string, data: readonly Datum[]): SharedAxis {
  const ends = data.flatMap((d) => [signed(d.figure), drawnExtent(d.figure, maxOf(d)) ?? 0])
  const perPlace = new Map<string, number>()
  for (const d of data) perPlace.set(d.place?.id ?? '', (perPlace.get(d.place?.id ?? '') ?? 0) + 1)
  return {
    key,
    data,
    domain: [Math.min(0, ...ends), Math.max(0, ...ends)],
    list: Math.max(...perPlace.values()) > 2,
  }
}

/** Reasons of several indicators say of which they are. */
function worded(groups: readonly { label: Text; said: readonly Reason[] }[]): readonly Text[] {
  return groups.map(({ label, said }) => {
    const zh = said.map((reason) => reason.message.zh).join('；')
    const en = said.map((reason) => reason.message.en).join('; ')
    if (groups.length === 1) return { zh, en }
    return { zh: `${say(label, 'zh-CN')}的${zh}`, en: `${say(label, 'en')}: ${en}` }
  })
}

/** 单位不同 where that says it all, else which indicators each place lists. */
function crossReason(data: readonly Datum[]): Text {
  const units = judged(data).reasons.find((reason) => reason.code === 'unit')
  const sides = [...new Set(data.map((d) => d.place?.id ?? ''))].map((id) =>
    data.filter((d) => (d.place?.id ?? '') === id),
  )
  const oneUnitEach = sides.every((side) => new Set(side.map((d) => d.figure.unit)).size === 1)
  if (units && oneUnitEach) return units.message
  const named = (locale: 'zh-CN' | 'en', comma: string) =>
    sides.map((side) => [...new Set(side.map((d) => say(d.indicator.label, locale)))].join(comma))
  return {
    zh: `各地所列指标不同：${named('zh-CN', '、').join(' 与 ')}`,
    en: `the places list different indicators: ${named('en', ', ').join(' and ')}`,
  }
}
