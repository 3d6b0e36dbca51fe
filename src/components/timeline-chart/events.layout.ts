/** Selection → events in order of time, each with its name, its date in words and its figure; those without a date apart. */
import { dimensionLabel, periodLabel } from '../../data/resolve.js'
import { ownDimensions } from '../../data/select-with.js'
import type { Datum, Dimension, Selection } from '../../data/series.js'
import { say, type Locale, type Text } from '../../data/text.js'
import { figureText } from '../chart/layout/words/facts.js'
import { readSpan, type Span } from './span.layout.js'

export interface TimelineEvent {
  readonly key: string
  readonly series: string
  /** Index into facts.rows. */
  readonly row: number
  /** Empty where nothing tells the events apart but their dates. */
  readonly name: string
  /** 2024年3月8日（约）; the source's words where it gives no date. */
  readonly when: string
  /** As worded; empty where every event is one of itself. */
  readonly figure: string
}

export interface DatedEvent extends TimelineEvent {
  readonly span: Span
}

export interface Events {
  /** The selection with each figure labelled by its event: the date is not its name. */
  readonly named: Selection
  readonly dated: readonly DatedEvent[]
  readonly undated: readonly TimelineEvent[]
}

export function eventsOf(selection: Selection, locale: Locale): Events {
  const every = selection.series.flatMap((series) => series.data)
  const naming = namingDimensions(every)
  // 揭牌 1次 says no more than 揭牌.
  const plain = every.every(({ figure }) => figure.value === 1 && figure.bound === 'exact')
  const series = selection.series.map((one) => ({
    ...one,
    data: one.data.map((datum) => ({ ...datum, label: nameOf(datum, naming) })),
  }))
  const events = series
    .flatMap(({ key, data }) => data.map((datum) => ({ key, datum })))
    .map(({ key, datum }, row) => ({
      key: datum.key,
      series: key,
      row,
      name: naming.length === 0 && !plain ? '' : say(datum.label, locale),
      when:
        say(periodLabel(datum.observation), locale) ||
        (locale === 'en' ? 'period not given' : '时段原文未列'),
      figure: plain ? '' : figureText(datum, locale),
      span: readSpan(datum.observation.period),
    }))
  return {
    named: { ...selection, series },
    dated: events
      .flatMap(({ span, ...event }) => (span ? [{ ...event, span }] : []))
      .sort((a, b) => a.span.from - b.span.from || a.span.to - b.span.to),
    undated: events.filter(({ span }) => span === undefined),
  }
}

/** What tells the events apart, as few of them as it takes; their dates are said beside their names. */
function namingDimensions(data: readonly Datum[]): readonly Dimension[] {
  const varies = (dimension: Dimension) => {
    const first = data[0] && say(dimensionLabel(data[0], dimension), 'zh-CN')
    return data.some((datum) => say(dimensionLabel(datum, dimension), 'zh-CN') !== first)
  }
  return ['place', 'category', 'indicator', 'scope', ...ownDimensions(data)].filter(varies)
}

function nameOf(datum: Datum, naming: readonly Dimension[]): Text {
  if (datum.derived === 'collected') return datum.label
  const texts = naming.map((dimension) => dimensionLabel(datum, dimension))
  const named = texts.some((text) => say(text, 'zh-CN') !== '')
    ? texts
    : [datum.category ?? datum.indicator.label]
  return { zh: joined(named, 'zh-CN'), en: joined(named, 'en') }
}

function joined(texts: readonly Text[], locale: Locale): string {
  return texts
    .map((text) => say(text, locale))
    .filter(Boolean)
    .join(' · ')
}
