/** Selection → Facts: the rows behind table, CSV, tooltip and speech, and the summary in a sentence or two. */
import { formatQuantity } from '../../../../data/format.js'
import { periodLabel } from '../../../../data/resolve.js'
import type { Quantity } from '../../../../data/quantity.js'
import type { Datum, Selection, Series } from '../../../../data/series.js'
import { say, type Locale } from '../../../../data/text.js'
import type { ChartView, Facts, LegendItem, Row, Rows } from '../../view.js'
import { words } from './words.js'

/** Up to this many figures a summary names each; above it counts them and names its doubts. */
const namedInSummary = 8

/** Words for how a figure stands, given once a figure is not ordinary. */
let statusOf: (row: Pick<Row, 'status' | 'text'>, locale: Locale) => string = () => ''

export function learnStatuses(tell: typeof statusOf): void {
  statusOf = tell
}

export function tellFacts(selection: Selection, locale: Locale): Facts {
  const several = selection.legend.length > 1 || selection.series.length > 1
  const pairs = selection.series.flatMap((series) => series.data.map((datum) => ({ series, datum })))
  const made: Row[] = []
  // Of very many few are looked at.
  const rows: Rows = {
    length: pairs.length,
    at: (i) => (made[i] ??= rowOf(pairs[i] as (typeof pairs)[number], several, locale)),
    figure: (i) => pairs[i]?.datum.figure,
  }
  const doubtful = pairs.filter(({ datum }) => datum.figure.bound !== 'exact').length
  return {
    rows,
    sources: sourcesOf(pairs, locale),
    legend:
      selection.legend.length > 1
        ? selection.legend.map((entry) => legendItem(entry, selection, locale))
        : [],
    summary: summarise(rows, doubtful, selection, locale),
  }
}

function legendItem(series: Pick<Series, 'key' | 'label'>, selection: Selection, locale: Locale): LegendItem {
  return { key: series.key, label: say(series.label, locale), color: selection.colors.get(series.key) ?? -1 }
}

interface Pair {
  readonly series: Series
  readonly datum: Datum
}

function sourcesOf(pairs: readonly Pair[], locale: Locale): Facts['sources'] {
  const urls = new Map<string, string>()
  for (const { datum } of pairs) {
    const title = say(datum.source?.title, locale)
    if (title !== '' && !urls.get(title)) urls.set(title, safeUrl(datum.source?.url))
  }
  return urls
}

function rowOf({ datum, series }: Pair, several: boolean, locale: Locale): Row {
  const { observation: o, indicator } = datum
  // Figures without a value along the dimension of colour are one series, whose indicators may be several.
  const own = series.label === series.data[0]?.indicator.label ? indicator.label : series.label
  const text = figureText(datum, locale)
  const stands = statusOf({ status: datum.status, text }, locale)
  return {
    key: datum.key,
    label: say(datum.label, locale),
    series: several ? say(own, locale) : '',
    indicator: say(indicator.label, locale),
    place: say(datum.place?.label, locale),
    category: say(datum.category, locale),
    scope: say(o.scope, locale),
    period: say(periodLabel(o), locale),
    base: o.base === 'notGiven' ? words(locale).noBase : say(o.base, locale),
    figure: datum.figure,
    text,
    spoken: figureText(datum, locale, 'spoken') + (stands && words(locale).comma + stands),
    status: datum.status,
    source: say(datum.source?.title, locale),
    note: [say(o.note, locale), say(datum.figure.note, locale)].filter(Boolean).join(words(locale).space),
    share: shareText(datum, locale),
  }
}

/** The figure in words; of a rest also that it is one and that it was worked out. */
export function figureText(datum: Datum, locale: Locale, style: 'full' | 'spoken' = 'full'): string {
  const missing = datum.status === 'missing'
  const text = formatQuantity(missing ? silent : datum.figure, { locale, style })
  const { origin, wording, value } = datum.figure
  const { derived, rest, implied, impliedSpoken } = words(locale)
  if (!missing && origin === 'implied' && wording !== undefined && value !== null)
    return (style === 'spoken' ? impliedSpoken : implied)(text, wording)
  return datum.derived === 'rest'
    ? rest(text) + derived
    : text + (datum.derived === 'collected' ? derived : '')
}

/** 数量原文未列. */
export const silent: Quantity = { value: null, bound: 'unstated', unit: '' }

/** 占799件的52.3% for a count that is part of a stated whole. */
function shareText({ whole, share }: Datum, locale: Locale): string {
  if (!whole || !share) return ''
  const [part, base] = [formatQuantity(share, { locale }), formatQuantity(whole, { locale })]
  const printed = (share.origin ?? 'printed') === 'printed'
  const said = words(locale)
  return said.share(part, base) + (printed ? '' : said.derived)
}

/** Only what a reader may follow: never `javascript:`. */
function safeUrl(url: string | undefined): string {
  return url !== undefined && /^(https?:\/\/|\/|\.\.?\/|#)/i.test(url) ? url : ''
}

/** What all rows come to, in a sentence or two. */
export function summarise(rows: Rows, doubtful: number, selection: Selection, locale: Locale): string {
  const said = words(locale)
  const { length } = rows
  if (length === 0) return said.none + said.stop
  const all = length <= namedInSummary
  const named = (all ? Array.from({ length }, (_, i) => i) : [0, length - 1]).map((i) =>
    (all ? said.figure : said.end)(nameOf(rows.at(i), locale), rows.at(i).spoken),
  )
  const parts = [all ? named.join(said.semicolon) : said.ends(length, named)]
  if (!all && doubtful > 0) parts.push(said.doubtful(doubtful))
  const reasons = selection.reasons.map(({ message }) => say(message, locale))
  if (reasons.length > 0) parts.push(said.notComparable + reasons.join(said.semicolon))
  return parts.map((part) => part + said.stop).join(said.space)
}

/** What is drawn, and what its figures come to. */
export function spokenSummary({ kinds, facts, frame: { locale } }: ChartView): string {
  const { kind, and, stop, space } = words(locale)
  return inWords(kinds.map(kind).join(and) + stop + space + facts.summary, locale)
}

/** Is it said, and for the first time? */
function isNew(said: string | undefined, i: number, all: readonly unknown[]): said is string {
  return !!said && all.indexOf(said) === i
}

/** What a figure is the figure of, as briefly as the rest of the chart allows. */
export function nameOf(row: Row, locale: Locale): string {
  return namesOf(row).join(words(locale).comma)
}

function namesOf(row: Row): readonly string[] {
  const names = [row.facet, row.apart, row.label, row.series].filter(isNew)
  if (names.length === 0) names.push(row.place || row.indicator)
  if (row.scope !== '' && !names.some((name) => name.includes(row.scope))) names.push(row.scope)
  return names
}

/** What assistive technology says of a figure: name, figure in words, what the name does not say: period, doubt about the base. */
export function spokenRow(row: Row, locale: Locale): string {
  // A comma may stand in a name: “13th committee, 2nd session”.
  const name = namesOf(row).flatMap((one) => one.split(' · '))
  const said = [...name, row.spoken, row.share, row.period, row.base, row.note].filter(isNew)
  return inWords(said.join(words(locale).comma), locale)
}

/** Symbols that a screen reader leaves out or misreads become words: 18～35岁 is 18至35岁, 3.7% 百分之3.7. */
export function inWords(text: string, locale: Locale): string {
  const { comma, to, percent } = words(locale)
  return text
    .replaceAll(' · ', comma)
    .replace(/[～–](?=\d)/g, to)
    .replace(/([\d.]+) ?%/g, percent)
}
